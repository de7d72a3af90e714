//! Property tests of signing, encoding and decoding.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use http::{Request, StatusCode};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use tiktok_shop::__private::*;
use tiktok_shop::sign::{UnsignedRequest, sign, string_to_sign};
use tiktok_shop::{Access, AccessToken, App, BuildError, decode};

/// An operation with an arbitrary path, query and body.
#[derive(Clone, Debug)]
struct Call {
    id: String,
    query: BTreeMap<String, String>,
    body: BTreeMap<String, String>,
    list: Vec<i64>,
}

/// Disables regression files. Add a regular test for each failure.
fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// Query keys must be `&'static str`, so the test leaks them.
fn key(key: &str) -> &'static str {
    key.to_owned().leak()
}

impl Endpoint for Call {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "Call";
    const METHOD: Method = Method::POST;
    const PATH: &'static str = "/order/202309/orders/{id}/any";
    const BODY: BodyKind = BodyKind::Json;

    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/order/202309/orders/");
        path.id("id", &self.id);
        path.literal("/any");
    }

    fn query(&self, query: &mut QueryWriter<'_>) {
        let own = ["app_key", "shop_cipher", "timestamp", "list"];
        let keys: BTreeSet<_> = self.query.keys().map(String::as_str).chain(own).collect();
        for name in keys {
            match name {
                "app_key" => query.app_key(),
                "shop_cipher" => query.shop_cipher(),
                "timestamp" => query.timestamp(),
                "list" => query.param("list", &self.list),
                name => query.param(key(name), &self.query[name]),
            }
        }
    }

    fn body(&self, body: &mut ObjectWriter<'_>) {
        for (name, value) in &self.body {
            body.field(key(name), value);
        }
    }
}

prop_compose! {
    fn call()(
        id in any::<String>(),
        query in prop::collection::btree_map("x[a-z_]{0,6}", any::<String>(), 0..6),
        body in prop::collection::btree_map("[a-z_]{1,6}", any::<String>(), 0..6),
        list in prop::collection::vec(any::<i64>(), 1..4),
    ) -> Call {
        Call { id, query, body, list }
    }
}

/// Generates calls whose ids are valid path segments.
fn sendable() -> impl Strategy<Value = Call> {
    (call(), "[^/\\\\\\p{Cc}]{1,12}").prop_map(|(call, id)| Call { id: format!("i{id}"), ..call })
}

fn build(call: &Call, secret: &str, cipher: &str, now: u32) -> Result<Request<Bytes>, BuildError> {
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token).shop_cipher(cipher);
    App::new("key", secret).request(call, access, Timestamp::from_unix_seconds(now.into()))
}

/// Parses the query as a server does.
fn parameters(request: &Request<Bytes>) -> Vec<(String, String)> {
    let decoded = |text| percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    let query = request.uri().query().expect("a query");
    query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, value)| (decoded(key), decoded(value))).collect()
}

proptest! {
    #![proptest_config(config())]

    /// Builds the string to sign as the documentation describes.
    #[test]
    fn servers_can_verify_any_signature(
        call in sendable(), secret in any::<String>(), cipher in any::<String>(), now in any::<u32>(),
    ) {
        let request = build(&call, &secret, &cipher, now).expect("a request");
        let mut query = parameters(&request);
        let (last, signature) = query.pop().expect("a signature");
        prop_assert_eq!(last, "sign");
        prop_assert!(query.is_sorted());
        query.reverse();
        query.sort();
        let pairs: String = query.iter().map(|(key, value)| format!("{key}{value}")).collect();
        let body = std::str::from_utf8(request.body()).expect("UTF-8");
        let text = format!("{secret}{}{pairs}{body}{secret}", request.uri().path());
        prop_assert_eq!(&signature, &sign(&secret, text.as_bytes()));

        let query: Vec<_> = query.iter().rev().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let unsigned = UnsignedRequest { path: request.uri().path(), query: &query, content_type: None, body: request.body() };
        prop_assert_eq!(string_to_sign(&secret, unsigned), text.into_bytes());
    }

    #[test]
    fn any_query_value_round_trips(call in sendable(), cipher in any::<String>(), now in any::<u32>()) {
        let request = build(&call, "secret", &cipher, now).expect("a request");

        let steps: Vec<_> = request.uri().path().split('/').collect();
        prop_assert_eq!(steps.len(), 6);
        prop_assert_eq!(percent_decode_str(steps[4]).decode_utf8().expect("UTF-8"), call.id.as_str());

        let mut arrived: BTreeMap<_, _> = parameters(&request).into_iter().collect();
        let list: Vec<_> = call.list.iter().map(i64::to_string).collect();
        let own = [("app_key", "key".to_owned()), ("shop_cipher", cipher), ("timestamp", now.to_string()), ("list", list.join(","))];
        for (key, value) in own {
            prop_assert_eq!(arrived.remove(key), Some(value), "{}", key);
        }
        arrived.remove("sign");
        prop_assert_eq!(&arrived, &call.query);

        let body: BTreeMap<String, String> = serde_json::from_slice(request.body()).expect("JSON");
        prop_assert_eq!(body, call.body);
    }

    /// Ids that would change the path are rejected. All others stay within one segment.
    #[test]
    fn ids_stay_within_one_path_segment(call in call()) {
        let refused = call.id.is_empty() || call.id == "." || call.id == ".." || call.id.contains(['/', '\\'])
            || call.id.bytes().any(|byte| byte.is_ascii_control());
        match build(&call, "secret", "cipher", 0) {
            Ok(request) => {
                prop_assert!(!refused);
                prop_assert_eq!(request.uri().path().split('/').count(), 6);
            }
            Err(error) => prop_assert!(refused, "{}", error),
        }
    }
}

/// A response with every scalar type.
#[derive(Debug, Default)]
struct FakeResponse {
    text: Option<String>,
    number: Option<i64>,
    amount: Option<Decimal>,
    time: Option<Timestamp>,
    flag: Option<bool>,
    any: Option<Json>,
    list: Vec<FakeResponse>,
}

impl Fields for FakeResponse {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        visitor.fields(&mut [
            ("text", &mut self.text),
            ("number", &mut self.number),
            ("amount", &mut self.amount),
            ("time", &mut self.time),
            ("flag", &mut self.flag),
            ("any", &mut self.any),
            ("list", &mut self.list),
        ]);
    }
}

fn answer(body: &[u8]) -> Result<FakeResponse, tiktok_shop::Error> {
    decode::<FakeResponse>(StatusCode::OK, body).map(|reply| reply.data)
}

/// Generates arbitrary JSON that contains known field names.
fn json() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|flag| flag.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,4})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("JSON")),
    ];
    let name = prop_oneof!["code", "data", "message", "text", "number", "amount", "time", "flag", "any", "list"];
    scalar.prop_recursive(4, 32, 6, move |inner| {
        let member = (name.clone(), inner.clone()).prop_map(|(name, value)| format!("\"{name}\":{value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(|list| format!("[{}]", list.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn arbitrary_bytes_do_not_panic(bytes in any::<Vec<u8>>()) {
        let _ = answer(&bytes).map_err(|error| (error.to_string(), error.hint(), error.kind()));
    }

    #[test]
    fn arbitrary_json_does_not_panic(data in json(), cut in any::<prop::sample::Index>()) {
        let body = format!(r#"{{"data":{data},"code":0}}"#);
        let _ = answer(data.as_bytes()).map_err(|error| (error.to_string(), error.hint()));
        let _ = answer(body.as_bytes()).map_err(|error| (error.to_string(), error.hint()));
        // A truncated body is never accepted.
        prop_assert!(answer(&body.as_bytes()[..cut.index(body.len())]).is_err());
    }

    #[test]
    fn api_errors_are_reported_despite_other_fields(data in json(), code in 1..i64::MAX, first in any::<bool>()) {
        let (data, code_text) = (format!(r#""data":{data}"#), format!(r#""code":{code}"#));
        let body = if first { format!("{{{code_text},{data}}}") } else { format!("{{{data},{code_text}}}") };
        prop_assert_eq!(answer(body.as_bytes()).expect_err("a refusal").code(), Some(code));
    }

    #[test]
    fn quoted_and_unquoted_numbers_are_exact(
        number in any::<i64>(), amount in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?", seconds in i64::MIN..100_000_000_000, quoted in any::<bool>(),
    ) {
        let quote = if quoted { "\"" } else { "" };
        let data = format!(
            r#"{{"number":{quote}{number}{quote},"amount":{quote}{amount}{quote},"time":{quote}{seconds}{quote},"any":{amount}}}"#
        );
        let read = answer(format!(r#"{{"code":0,"data":{data}}}"#).as_bytes()).expect("a reply");
        prop_assert_eq!(read.number, Some(number));
        prop_assert_eq!(read.amount.as_ref().map(Decimal::as_str), Some(amount.as_str()));
        prop_assert_eq!(read.time, Some(Timestamp::from_unix_seconds(seconds)));
        prop_assert_eq!(read.any.as_ref().map(Json::as_str), Some(amount.as_str()));
    }

    #[test]
    fn strings_are_exact(text in any::<String>(), flag in any::<bool>()) {
        let body = serde_json::json!({ "data": { "text": text, "flag": flag, "list": [{ "text": text }, null] }, "code": 0 });
        let read = answer(body.to_string().as_bytes()).expect("a reply");
        prop_assert_eq!(read.text.as_deref(), Some(text.as_str()));
        prop_assert_eq!(read.flag, Some(flag));
        prop_assert_eq!(read.list[0].text.as_deref(), Some(text.as_str()));
    }
}
