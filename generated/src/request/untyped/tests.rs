use http::{Method, Request};

use super::Untyped;
use crate::request::sign::{UnsignedRequest, sign, string_to_sign};
use crate::{Access, AccessToken, App, BuildError, CipherKind, Json, Timestamp};

fn build(request: &Untyped) -> Result<Request<bytes::Bytes>, BuildError> {
    let app = App::new("key", "secret").with_base_url("https://proxy.test/tiktok").expect("a URL");
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token).shop_cipher("cipher+/=");
    app.request_untyped(request, access, Timestamp::from_unix_seconds(1_700_000_000))
}

/// The query keys as sent, without the signature, which is verified.
fn keys(request: &Untyped) -> Vec<String> {
    let built = build(request).expect("a request");
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().expect("text").into_owned();
    let query: Vec<_> = built.uri().query().expect("a query").split('&').collect();
    let mut pairs: Vec<_> =
        query.iter().map(|pair| pair.split_once('=').expect("a pair")).map(|(k, v)| (decode(k), decode(v))).collect();
    let (last, signature) = pairs.pop().expect("a signature");
    assert_eq!(last, "sign");
    let query: Vec<_> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let path = built.uri().path().strip_prefix("/tiktok").expect("the prefix");
    let text = string_to_sign("secret", UnsignedRequest { path, query: &query, content_type: None, body: built.body() });
    assert_eq!(signature, sign("secret", &text));
    pairs.into_iter().map(|(key, _)| key).collect()
}

#[test]
fn any_key_is_sorted_and_signed() {
    let request = Untyped::post("/order/209912/parcels%20lost/search")
        .cipher(CipherKind::Shop)
        .query("zone", "ü & ?")
        .query("Zone", "")
        .query("app_key2", "1")
        .query("app", "1,2")
        .query("shop_cipher ", "x")
        .query("sort[by]&sign", "a=b")
        .query("é", "1")
        .body("{\"a\": [1.50]}".parse::<Json>().expect("JSON"));
    let expected = ["Zone", "app", "app_key", "app_key2", "shop_cipher", "shop_cipher ", "sort[by]&sign", "timestamp", "zone", "é"];
    assert_eq!(keys(&request), expected);
    assert_eq!(build(&request).expect("a request").body(), "{\"a\": [1.50]}");
    assert_eq!(keys(&Untyped::get("/a")), ["app_key", "timestamp"]);
}

#[test]
fn a_repeated_key_has_its_last_value() {
    let request = Untyped::new(Method::DELETE, "/a").query("ids", "1").query("ids", "2");
    assert_eq!(keys(&request), ["app_key", "ids", "timestamp"]);
    assert!(build(&request).expect("a request").uri().query().expect("a query").contains("ids=2"));
}

#[test]
fn reserved_keys_are_rejected() {
    for key in ["", "access_token", "app_key", "category_asset_cipher", "shop_cipher", "sign", "timestamp"] {
        let error = build(&Untyped::get("/a").query(key, "1")).expect_err("refused");
        assert_eq!(error, BuildError::QueryKey { key: key.to_owned() });
    }
}

#[test]
fn invalid_paths_are_rejected() {
    let malformed = ["", "/", "a/b", "/a/", "/a//b", "/a?b=c", "/a#b", "/a b", "https://host/a", "/a\\b", "/a\u{7}", "/ä"];
    let braces = ["/a/{}", "/a/{order_id", "/a/x{order_id}", "/a/{order id}"];
    let dots = ["/a/../b", "/a/./b", "/a/%2e%2e/b", "/a/%2E.", "/.%2e", "/a/%2e"];
    let escapes = ["/a/%", "/a/%2", "/a/%zz", "/a/%+1", "/a/%é", "/a/%2f", "/a/b%5Cc", "/a/%00", "/a/%0a"];
    for path in malformed.into_iter().chain(braces).chain(dots).chain(escapes) {
        assert_eq!(build(&Untyped::get(path).path("order_id", "1")).expect_err("refused"), BuildError::Path, "{path}");
    }
}

#[test]
fn ids_are_inserted_and_escaped() {
    let request = Untyped::get("/a/{order_id}/b%20c/{id}/{order_id}").path("id", "0").path("order_id", "1 ü").path("id", "2..");
    assert_eq!(build(&request).expect("a request").uri().path(), "/tiktok/a/1%20%C3%BC/b%20c/2../1%20%C3%BC");
    assert_eq!(keys(&request), ["app_key", "timestamp"]);
}

#[test]
fn invalid_ids_are_rejected() {
    let request = || Untyped::get("/a/{order_id}");
    let mut invalid: Vec<_> = ["", ".", "..", "1/2", "1\\2", "1\n"].map(|id| request().path("order_id", id)).into();
    invalid.push(request());
    for request in invalid {
        let expected = BuildError::UntypedPathId { name: "order_id".to_owned() };
        assert_eq!(build(&request).expect_err("refused"), expected, "{request:?}");
    }
    let unused = build(&request().path("order_id", "1").path("id", "2")).expect_err("refused");
    assert_eq!(unused.to_string(), "the id `id` is missing, not part of the path as `{id}`, or not valid in a path");
}

#[test]
fn a_required_cipher_must_be_present() {
    let error = build(&Untyped::get("/a").cipher(CipherKind::CategoryAsset)).expect_err("refused");
    assert_eq!(error.to_string(), "the request requires a `category_asset_cipher`, which is missing");
}
