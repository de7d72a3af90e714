//! Tests every vector of `signing_vectors.json` with the signing function, with operation requests and with the `sign` example.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use http::Request;
use serde::Deserialize;
use tiktok_shop::__private::*;
use tiktok_shop::sign::{UnsignedRequest, sign, string_to_sign};
use tiktok_shop::{Access, App};

#[derive(Deserialize)]
struct Vectors {
    requests: Vec<Vector>,
    webhooks: Vec<Delivery>,
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    app_secret: String,
    path: String,
    query: BTreeMap<String, String>,
    content_type: Option<String>,
    body: Option<String>,
    string_to_sign: String,
    sign: String,
}

#[derive(Deserialize)]
struct Delivery {
    name: String,
    app_key: String,
    app_secret: String,
    raw_body: String,
    signature: String,
}

fn vectors() -> Vectors {
    serde_json::from_str(include_str!("signing_vectors.json")).expect("the vectors")
}

#[test]
fn all_signing_vectors_are_present() {
    let vectors = vectors();
    assert_eq!((vectors.requests.len(), vectors.webhooks.len()), (14, 3));
}

#[test]
fn signatures_match_the_vectors() {
    for vector in vectors().requests {
        // The order of parameters must not matter.
        let query: Vec<_> = vector.query.iter().rev().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let text = string_to_sign(
            &vector.app_secret,
            UnsignedRequest {
                path: &vector.path,
                query: &query,
                content_type: vector.content_type.as_deref(),
                body: vector.body.as_deref().unwrap_or_default().as_bytes(),
            },
        );
        assert_eq!(String::from_utf8_lossy(&text), vector.string_to_sign, "{}", vector.name);
        assert_eq!(sign(&vector.app_secret, &text), vector.sign, "{}", vector.name);
    }
}

/// An operation with the common properties of the vectors.
struct Call<const JSON: bool>(Vector);

/// Query keys must be `&'static str`, so the test leaks them.
fn key(key: &str) -> &'static str {
    key.to_owned().leak()
}

impl<const JSON: bool> Endpoint for Call<JSON> {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "Call";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/";
    const BODY: BodyKind = if JSON { BodyKind::Json } else { BodyKind::None };

    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal(key(&self.0.path));
    }

    fn query(&self, query: &mut QueryWriter<'_>) {
        for (name, value) in &self.0.query {
            match name.as_str() {
                "app_key" => query.app_key(),
                "shop_cipher" => query.shop_cipher(),
                "timestamp" => query.timestamp(),
                "sign" | "access_token" => {}
                name => query.param(key(name), value),
            }
        }
    }

    fn body(&self, body: &mut ObjectWriter<'_>) {
        let fields: BTreeMap<String, String> = serde_json::from_str(self.0.body.as_deref().unwrap_or("{}")).expect("a flat body");
        // In the order of the vector, which is not alphabetical.
        let text = self.0.body.clone().unwrap_or_default();
        let mut fields: Vec<_> = fields.into_iter().collect();
        fields.sort_by_key(|(name, _)| text.find(&format!("\"{name}\"")));
        for (name, value) in &fields {
            body.field(key(name), value);
        }
    }
}

fn build<const JSON: bool>(vector: Vector) -> Request<bytes::Bytes> {
    let of = |name: &str| vector.query.get(name).cloned().unwrap_or_default();
    let (cipher, timestamp) = (of("shop_cipher"), of("timestamp").parse::<i64>().unwrap_or_default());
    let app = App::new(of("app_key"), vector.app_secret.as_str());
    let access = Access::new().shop_cipher(&cipher);
    app.request(&Call::<JSON>(vector), access, Timestamp::from(timestamp)).expect("a request")
}

#[test]
fn operation_requests_have_the_same_signature() {
    for vector in vectors().requests {
        if vector.content_type.as_deref().is_some_and(|it| it.starts_with("multipart")) {
            continue;
        }
        let (name, expected, body) = (vector.name.clone(), vector.sign.clone(), vector.body.clone());
        let request = if body.is_some() { build::<true>(vector) } else { build::<false>(vector) };
        let query = request.uri().query().expect("a query");
        assert!(query.ends_with(&format!("sign={expected}")), "{name}: {query}");
        assert_eq!(request.body(), body.unwrap_or_default().as_bytes(), "{name}");
        assert_eq!(request.headers()["content-type"], "application/json", "{name}");
    }
}

#[test]
fn forged_deliveries_are_rejected() {
    for delivery in vectors().webhooks {
        let Delivery { name, app_key, app_secret, raw_body, signature } = delivery;
        let app = App::new(app_key, app_secret);
        assert!(app.verify_webhook(raw_body.as_bytes(), &signature), "{name}");

        let mut forged = raw_body.clone().into_bytes();
        forged[8] ^= 1;
        assert!(!app.verify_webhook(&forged, &signature), "{name}: another body");
        for at in [0, 31, 63] {
            let mut other = signature.clone().into_bytes();
            other[at] = if other[at] == b'0' { b'1' } else { b'0' };
            let other = String::from_utf8(other).expect("hex");
            assert!(!app.verify_webhook(raw_body.as_bytes(), &other), "{name}: digit {at}");
        }
        for no_signature in ["", &signature[1..], &format!("{signature}0"), &"g".repeat(64)] {
            assert!(!app.verify_webhook(raw_body.as_bytes(), no_signature), "{name}: {no_signature:?}");
        }
    }
}
