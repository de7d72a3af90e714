//! What it costs to make a signed request of an order search, beside what no way of signing can do
//! without: the HMAC over the same bytes, under a key prepared before, and reading the same URL.

#![expect(clippy::expect_used, reason = "a bench fails by panicking")]

use std::hint::black_box;

use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use http::Uri;
use sha2::Sha256;
use tiktok_shop::glue::*;
use tiktok_shop::sign::{Unsigned, string_to_sign};
use tiktok_shop::{Access, AccessToken, App};

const SECRET: &str = "0123456789abcdef0123456789abcdef01234567";

struct Search {
    page_size: i64,
    page_token: Option<String>,
    sort_field: Option<String>,
    sort_order: Option<String>,
    order_status: Option<String>,
    create_time_ge: Option<Timestamp>,
    create_time_lt: Option<Timestamp>,
    buyer_user_id: Option<String>,
}

impl Endpoint for Search {
    type Response = Empty;
    const NAME: &'static str = "GetOrderList";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202309/orders/search";
    const AUTH: Auth = Auth { token: TokenKind::Seller, cipher: CipherKind::Shop };
    const BODY: BodyKind = BodyKind::Json;

    fn query(&self, query: &mut QueryWriter) {
        query.app_key();
        query.param("page_size", &self.page_size);
        query.param("page_token", &self.page_token);
        query.shop_cipher();
        query.param("sort_field", &self.sort_field);
        query.param("sort_order", &self.sort_order);
        query.timestamp();
    }

    fn body(&self, body: &mut ObjectWriter) {
        body.field("order_status", &self.order_status);
        body.field("create_time_ge", &self.create_time_ge);
        body.field("create_time_lt", &self.create_time_lt);
        body.field("buyer_user_id", &self.buyer_user_id);
    }
}

fn search() -> Search {
    Search {
        page_size: 50,
        page_token: Some("cGFnZV9udW1iZXI9MiZwYWdlX3NpemU9NTA=".to_owned()),
        sort_field: Some("create_time".to_owned()),
        sort_order: None,
        order_status: Some("AWAITING_SHIPMENT".to_owned()),
        create_time_ge: Some(Timestamp::from_unix_seconds(1_699_000_000)),
        create_time_lt: Some(Timestamp::from_unix_seconds(1_700_000_000)),
        buyer_user_id: None,
    }
}

fn signing(c: &mut Criterion) {
    let app = App::new("6a1b2c3d4e5f6", SECRET);
    let token = AccessToken::new("ROW_Fw8rBwAAAAAkW03FYd09DG-9INtpw361hWthei8S3fHX8iPJ5AUv99fLSCYD9").expect("a token");
    let access = Access::new().token(&token).shop_cipher("GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3");
    let (search, now) = (search(), Timestamp::from_unix_seconds(1_700_000_000));
    let build = || app.request(&search, access, now);

    // The text is the one that the request was signed with, or the comparison would say nothing.
    let request = build().expect("a request");
    let (text, url) = (signed_text(&request), request.uri().to_string());
    let keyed = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key");
    let signature = keyed.clone().chain_update(&text).finalize().into_bytes();
    assert!(url.ends_with(&signature.iter().map(|byte| format!("{byte:02x}")).collect::<String>()));

    let mut group = c.benchmark_group("sign");
    group.bench_function("floor", |b| {
        b.iter(|| {
            let mac = keyed.clone().chain_update(black_box(&text)).finalize().into_bytes();
            (mac, black_box(&url).parse::<Uri>())
        });
    });
    group.bench_function("request", |b| b.iter(|| black_box(&app).request(black_box(&search), access, now)));
    group.finish();
}

fn signed_text(request: &http::Request<Bytes>) -> Vec<u8> {
    let decoded = |text| percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    let query = request.uri().query().expect("a query");
    let pairs: Vec<_> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let values: Vec<_> = pairs.iter().map(|(_, value)| decoded(value)).collect();
    let query: Vec<_> = pairs.iter().zip(&values).map(|((key, _), value)| (*key, value.as_str())).collect();
    let path = request.uri().path();
    string_to_sign(SECRET, Unsigned { path, query: &query, content_type: None, body: request.body() })
}

criterion_group!(benches, signing);
criterion_main!(benches);
