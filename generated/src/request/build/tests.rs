//! The parts of a request, as sent and as signed.

use bytes::Bytes;
use hmac::Mac as _;
use http::{Request, header};

use crate::__private::*;
use crate::request::sign::{UnsignedRequest, keyed, sign, string_to_sign};
use crate::{Access, AccessToken, App, BuildError};

mod uploads;

const SECRET: &str = "app-secret-never-shown";

#[derive(Default)]
struct SearchEndpoint {
    id: String,
    text: Option<String>,
    list: Option<Vec<String>>,
    numbers: Vec<i64>,
    flag: Option<bool>,
    body: Option<String>,
}

impl Endpoint for SearchEndpoint {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::Shop;
    const NAME: &'static str = "SearchEndpoint";
    const METHOD: Method = Method::DELETE;
    const PATH: &'static str = "/a/202309/b/{id}/c";
    const BODY: BodyKind = BodyKind::Json;

    fn path(&self, path: &mut PathWriter<'_>) {
        path.literal("/a/202309/b/");
        path.id("id", &self.id);
        path.literal("/c");
    }

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.category_asset_cipher();
        query.param("flag", &self.flag);
        query.param("list", &self.list);
        query.param("numbers", &self.numbers);
        query.shop_cipher();
        query.param("text", &self.text);
        query.timestamp();
    }

    fn body(&self, body: &mut ObjectWriter<'_>) {
        body.field("body", &self.body);
    }
}

struct Ping;

impl Endpoint for Ping {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "Ping";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/ping";

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.app_key();
        query.timestamp();
    }
}

#[cfg(debug_assertions)]
struct Unsorted;

#[cfg(debug_assertions)]
impl Endpoint for Unsorted {
    type Response = Empty;
    type Token = token::Seller;
    type Cipher = cipher::None;
    const NAME: &'static str = "Unsorted";
    const METHOD: Method = Method::GET;
    const PATH: &'static str = "/unsorted";

    fn query(&self, query: &mut QueryWriter<'_>) {
        query.timestamp();
        query.app_key();
    }
}

fn app() -> App {
    App::new("key", SECRET)
}

fn now() -> Timestamp {
    Timestamp::from_unix_seconds(1_700_000_000)
}

fn search(id: &str) -> SearchEndpoint {
    SearchEndpoint { id: id.to_owned(), numbers: vec![7], ..SearchEndpoint::default() }
}

fn build<E: Endpoint>(endpoint: &E, access: Access<'_>) -> Request<Bytes> {
    app().request(endpoint, access, now()).expect("a request")
}

/// The query as a server parses it, and its signature.
fn parse(request: &Request<Bytes>) -> (Vec<(String, String)>, String) {
    let decoded = |text| percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    let query = request.uri().query().expect("a query").split('&');
    let mut pairs: Vec<_> = query.map(|pair| pair.split_once('=').expect("a pair")).collect();
    let (name, signature) = pairs.pop().expect("a signature");
    assert_eq!(name, "sign");
    (pairs.into_iter().map(|(key, value)| (decoded(key), decoded(value))).collect(), signature.to_owned())
}

/// Checks the signature with the independent function.
fn check(request: &Request<Bytes>) -> Vec<(String, String)> {
    let (pairs, signature) = parse(request);
    let borrowed: Vec<_> = pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let content_type = request.headers()[header::CONTENT_TYPE].to_str().ok();
    let unsigned = UnsignedRequest { path: request.uri().path(), query: &borrowed, content_type, body: request.body() };
    assert_eq!(signature, sign(SECRET, &string_to_sign(SECRET, unsigned)), "{}", request.uri());
    pairs
}

#[test]
fn a_request_has_its_parts() {
    let token = AccessToken::new("token").expect("a token");
    let request = build(&Ping, Access::new().token(&token));
    assert_eq!(request.method(), Method::GET);
    let uri = request.uri().to_string();
    let expected = "https://open-api.tiktokglobalshop.com/ping?app_key=key&timestamp=1700000000&sign=";
    assert!(uri.starts_with(expected) && uri.len() == expected.len() + 64, "{uri}");
    assert_eq!(request.headers()["x-tts-access-token"], "token");
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers().len(), 2);
    assert_eq!(build(&Ping, Access::new()).headers().len(), 1, "a request without a token");
    assert!(request.body().is_empty());
    check(&request);
}

#[test]
fn any_value_round_trips_through_the_url() {
    let hard = ["", " ", "+/=", "a&b=c#d?e", "%41", "Nước & Đá", "😀", "\"'<>`\\\n\t\u{7f}", "a,b", "~-._", "100%"];
    for text in hard {
        let mut endpoint = search("1");
        endpoint.text = Some(text.to_owned());
        let element = format!("i{}", text.replace(',', ";"));
        endpoint.list = Some(vec![element.clone(), "x".to_owned()]);
        endpoint.body = Some(text.to_owned());
        let request = build(&endpoint, Access::new());
        let pairs = check(&request);
        assert!(pairs.contains(&("text".into(), text.into())), "{text:?}: {pairs:?}");
        assert!(pairs.contains(&("list".into(), format!("{element},x"))), "{text:?}: {pairs:?}");
        let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
        assert_eq!(body, serde_json::json!({ "body": text }));
    }
}

#[test]
fn absent_writes_nothing_and_empty_writes_a_key() {
    let names = |request: &Request<Bytes>| check(request).into_iter().map(|(key, _)| key).collect::<Vec<_>>().join(" ");
    assert_eq!(names(&build(&search("1"), Access::new())), "app_key numbers timestamp");
    let full = SearchEndpoint { text: Some(String::new()), numbers: vec![1, -2], flag: Some(false), ..search("1") };
    let request = build(&full, Access::new().shop_cipher("s+").category_asset_cipher("c/"));
    let query = request.uri().query().expect("a query");
    let expected =
        "app_key=key&category_asset_cipher=c%2F&flag=false&numbers=1%2C-2&shop_cipher=s%2B&text=&timestamp=1700000000&sign=";
    assert!(query.starts_with(expected), "{query}");
    check(&request);
}

#[test]
fn a_cipher_is_sent_only_if_required() {
    let request = build(&Ping, Access::new().shop_cipher("shop").category_asset_cipher("asset"));
    assert_eq!(check(&request).len(), 2);
}

#[test]
fn a_json_body_is_sent_even_without_fields() {
    let request = build(&search("1"), Access::new());
    assert_eq!(request.method(), Method::DELETE);
    assert_eq!(request.body(), &b"{}"[..]);
    check(&request);
}

#[test]
fn ids_that_would_change_the_path_are_rejected() {
    for id in ["", ".", "..", "a/b", "a\\b", "/", "a\nb", "\u{0}"] {
        let refused = app().request(&search(id), Access::new(), now());
        assert_eq!(refused.err(), Some(BuildError::PathId { name: "id" }), "{id:?}");
    }
    let without_numbers = SearchEndpoint { numbers: Vec::new(), ..search("") };
    let refused = app().request(&without_numbers, Access::new(), now());
    assert_eq!(refused.err(), Some(BuildError::PathId { name: "id" }), "the first error is reported");
    let cases = [("7512345678901234567", "7512345678901234567"), ("a b?c#d%", "a%20b%3Fc%23d%25"), ("é", "%C3%A9"), ("a.b", "a.b")];
    for (id, sent) in cases {
        let request = build(&search(id), Access::new());
        assert_eq!(request.uri().path(), format!("/a/202309/b/{sent}/c"));
        check(&request);
    }
}

#[test]
fn ambiguous_lists_are_rejected() {
    for list in [vec![], vec!["a,b"], vec![""], vec!["a", ""]] {
        let list: Vec<_> = list.into_iter().map(str::to_owned).collect();
        let endpoint = SearchEndpoint { list: Some(list.clone()), ..search("1") };
        let refused = app().request(&endpoint, Access::new(), now());
        assert_eq!(refused.err(), Some(BuildError::List { name: "list" }), "{list:?}");
    }
    let without_numbers = SearchEndpoint { numbers: Vec::new(), ..search("1") };
    assert_eq!(app().request(&without_numbers, Access::new(), now()).err(), Some(BuildError::List { name: "numbers" }));
}

#[test]
fn a_too_long_url_is_an_error() {
    let endless = SearchEndpoint { text: Some("x".repeat(70_000)), ..search("1") };
    assert_eq!(app().request(&endless, Access::new(), now()).err(), Some(BuildError::Url));
}

#[test]
fn a_base_url_may_have_a_path() {
    for base in ["http://127.0.0.1:8080/proxy/", "http://127.0.0.1:8080/proxy"] {
        let app = app().with_base_url(base).expect("a base URL");
        let request = app.request(&Ping, Access::new(), now()).expect("a request");
        assert_eq!(request.uri().authority().map(http::uri::Authority::as_str), Some("127.0.0.1:8080"));
        assert_eq!((request.uri().scheme_str(), request.uri().path()), (Some("http"), "/proxy/ping"));
        // The host does not affect the signature.
        assert_eq!(parse(&request).1, parse(&build(&Ping, Access::new())).1);
    }
    for bad in ["", "host", "/path", "ftp://host", "https://", "https://u:p@host", "https://host?a=b", "https://ho st"] {
        assert!(app().with_base_url(bad).is_err(), "{bad}");
    }
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "`app_key` is written after `timestamp`")]
fn unsorted_keys_panic_in_debug_builds() {
    build(&Unsorted, Access::new());
}

#[test]
fn debug_output_contains_no_secrets() {
    const TOKEN: &str = "token-never-shown";
    const CIPHER: &str = "cipher-never-shown";
    let token = AccessToken::new(TOKEN).expect("a token");
    let access = Access::new().token(&token).shop_cipher(CIPHER).category_asset_cipher(CIPHER);
    let request = build(&Ping, access);
    assert_eq!(request.headers()["x-tts-access-token"], TOKEN);

    let text = string_to_sign(SECRET, UnsignedRequest::default());
    assert!(String::from_utf8(text).expect("UTF-8").contains(SECRET));
    let mac = keyed(SECRET).chain_update(b"x");
    let shown = [
        format!("{:?} {:#?}", app(), app()),
        format!("{:?}", app().with_base_url("https://user:app-secret-never-shown@host").expect_err("a password")),
        format!("{token:?} {access:?} {request:?} {mac:?}"),
        format!("{:?}", AccessToken::new("token-never-shown\n").expect_err("a line break")),
        format!("{}", AccessToken::new("token-never-shown\n").expect_err("a line break")),
        format!("{:?}", app().request(&search(TOKEN), access, now()).map(|_| ())),
        format!("{:?}", app().request(&search("token-never-shown/"), access, now()).map(|_| ())),
        format!("{:?}", UnsignedRequest { body: SECRET.as_bytes(), query: &[("k", SECRET)], ..UnsignedRequest::default() }),
    ];
    for shown in shown {
        assert!(!shown.contains("never-shown"), "{shown}");
    }
}

#[test]
fn invalid_tokens_are_rejected() {
    for bad in ["", "a\nb", "a\r", "\u{0}"] {
        assert!(AccessToken::new(bad).is_err(), "{bad:?}");
    }
}
