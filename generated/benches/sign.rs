//! Building a signed order search request, compared with its lower bound: the HMAC over the same bytes with a prepared key, and
//! parsing the same URL.

#![expect(clippy::expect_used, reason = "a bench fails by panicking")]

use std::hint::black_box;

use bytes::Bytes;
use criterion::{Criterion, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use http::Uri;
use sha2::Sha256;
use tiktok_shop::order::v202309::GetOrderList;
use tiktok_shop::sign::{UnsignedRequest, string_to_sign};
use tiktok_shop::{Access, AccessToken, App, Timestamp};

const SECRET: &str = "0123456789abcdef0123456789abcdef01234567";

fn search() -> GetOrderList {
    GetOrderList::new(50)
        .page_token("cGFnZV9udW1iZXI9MiZwYWdlX3NpemU9NTA=")
        .sort_field("create_time")
        .order_status("AWAITING_SHIPMENT")
        .create_time_ge(Timestamp::from_unix_seconds(1_699_000_000))
        .create_time_lt(Timestamp::from_unix_seconds(1_700_000_000))
}

fn signing(c: &mut Criterion) {
    let app = App::new("6a1b2c3d4e5f6", SECRET);
    let token = AccessToken::new("ROW_Fw8rBwAAAAAkW03FYd09DG-9INtpw361hWthei8S3fHX8iPJ5AUv99fLSCYD9").expect("a token");
    let access = Access::new().token(&token).shop_cipher("GCP_XF90igAAAABh00qsWgtvOiGFNqyubMt3");
    let (search, now) = (search(), Timestamp::from_unix_seconds(1_700_000_000));
    let build = || app.request(&search, access, now);

    // Uses the string that the request was signed with, for a valid comparison.
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
    string_to_sign(SECRET, UnsignedRequest { path, query: &query, content_type: None, body: request.body() })
}

criterion_group!(benches, signing);
criterion_main!(benches);
