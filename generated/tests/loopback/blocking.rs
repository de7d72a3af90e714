//! The blocking client with a loopback server.

use std::env;
use std::net::TcpListener;
use std::process::Command;
use std::time::Duration;

use serde_json::json;
use tiktok_shop::client::{CallOptions, EnvError, RetryPolicy};
use tiktok_shop::oauth::{Authorization, MemoryStore, RefreshToken, TokenManager};
use tiktok_shop::order::{GetOrderDetail, GetOrderList, GetOrderListResponse};
use tiktok_shop::{AccessToken, App, CipherKind, Empty, Error, Json, Timestamp, TransportFailure, Untyped, blocking};

use crate::server::{ReceivedRequest, ScriptedResponse, Server};

const SECRETS: [&str; 3] = ["the-secret", "the-token", "the-cipher"];

fn shop(base: &str) -> blocking::Handle<tiktok_shop::client::Shop> {
    let app = App::new("my-app-key", SECRETS[0]).with_base_url(base).expect("a URL");
    let token = AccessToken::new(SECRETS[1]).expect("a token");
    blocking::Client::new(app).seller(token).shop(SECRETS[2])
}

/// Returns the requests, and asserts that there are exactly `N`.
fn received_requests<const N: usize>(server: &Server) -> [ReceivedRequest; N] {
    let requests = server.requests();
    let count = requests.len();
    requests.try_into().unwrap_or_else(|_| panic!("the server received {count} requests, expected {N}"))
}

/// Asserts the kind of failure, and that the error contains no secrets.
fn expect_failure<T: std::fmt::Debug>(result: Result<T, Error>, expected: TransportFailure) {
    let error = match result.expect_err("a failure") {
        Error::Transport(error) => error,
        error => panic!("{error}"),
    };
    assert_eq!(error.failure(), expected, "{error:?}");
    let source = std::error::Error::source(&error).map(ToString::to_string);
    let shown = format!("{error} {error:?} {source:?}");
    assert!(!SECRETS.iter().any(|secret| shown.contains(secret)) && !shown.contains("sign="), "{shown}");
}

#[test]
fn item_iterators_load_pages_lazily() {
    let first = ScriptedResponse::data(r#"{"orders":[{"id":"1"},{"id":"2"}],"next_page_token":"a+b"}"#);
    let server = Server::start([first], ScriptedResponse::data(r#"{"orders":[{"id":"3"}]}"#));
    let items = shop(&server.url).items(GetOrderList::new(2));
    let ids: Vec<_> = items.map(|order| order.expect("an order").id.expect("an id")).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    let [first, second] = received_requests(&server);
    assert!(first.target.starts_with("/order/202309/orders/search?app_key=my-app-key&page_size=2&"), "{first:?}");
    assert_eq!((first.method.as_str(), first.header("x-tts-access-token"), first.body.as_str()), ("POST", Some("the-token"), "{}"));
    assert_eq!(second.parameter("page_token"), Some("a%2Bb"));
}

#[test]
fn get_requests_have_no_body_and_are_retried() {
    let server =
        Server::start([ScriptedResponse::http(503, "", "<html>busy</html>")], ScriptedResponse::data(r#"{"orders":[{"id":"1"}]}"#));
    let retries = RetryPolicy::DEFAULT.base(Duration::from_millis(1));
    let reply = shop(&server.url).with(CallOptions::new().retries(retries)).send(&GetOrderDetail::new(["1"])).expect("a reply");
    assert_eq!(reply.data.orders[0].id.as_deref(), Some("1"));
    let [first, _] = received_requests(&server);
    assert_eq!((first.method.as_str(), first.header("content-length")), ("GET", None));
}

#[test]
fn error_statuses_are_responses_and_redirects_are_not_followed() {
    let refusal = r#"{"code":36009004,"message":"Invalid 'shop_cipher'","request_id":"42"}"#;
    let server = Server::start(
        [ScriptedResponse::http(400, "", refusal)],
        ScriptedResponse::http(302, "Location: http://127.0.0.1:1/stolen\r\n", ""),
    );
    let error = shop(&server.url).send(&GetOrderList::new(1)).expect_err("a refusal");
    assert_eq!((error.code(), error.request_id()), (Some(36009004), Some("42")));
    let error = shop(&server.url).send(&GetOrderList::new(1)).expect_err("a redirect");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302), "{error}");
    received_requests::<2>(&server);
}

#[test]
fn transport_failures_are_classified_and_redacted() {
    let closed = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let once = CallOptions::new().retries(RetryPolicy::NEVER);
    let shop_at = |base: &str| shop(base).with(once.clone());
    expect_failure(shop_at(&format!("http://{closed}")).send(&GetOrderList::new(1)), TransportFailure::Connect);

    let server =
        Server::start([ScriptedResponse::close("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")], ScriptedResponse::close(""));
    for _ in 0..2 {
        expect_failure(shop_at(&server.url).send(&GetOrderList::new(1)), TransportFailure::Interrupted);
    }
    received_requests::<2>(&server);

    // The listener never accepts the connection, so no response arrives.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let options = once.clone().timeout(Duration::from_millis(50));
    let base = format!("http://{}", silent.local_addr().expect("an address"));
    expect_failure(shop(&base).with(options).send(&GetOrderList::new(1)), TransportFailure::Timeout);
}

/// `{"code":0,"data":{}}` and 10,000 spaces, compressed with `gzip`.
const COMPRESSED: [u8; 66] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 177, 13, 0, 16, 16, 0, 192, 85, 228, 107, 133, 218, 54, 130, 90, 163, 19, 187, 219,
    67, 238, 238, 68, 95, 99, 70, 45, 57, 70, 219, 45, 234, 185, 55, 1, 0, 0, 0, 0, 0, 0, 0, 0, 192, 7, 30, 228, 152, 44, 162, 36,
    39, 0, 0,
];

#[test]
fn body_limit_applies_to_decompressed_gzip() {
    let server = Server::start([], ScriptedResponse::http(200, "Content-Encoding: gzip\r\n", COMPRESSED));
    shop(&server.url).send(&GetOrderList::new(1)).expect("a reply");
    let app = App::new("my-app-key", SECRETS[0]).with_base_url(&server.url).expect("a URL");
    let small = blocking::Client::builder(app).max_body(1000).over_ureq();
    let token = AccessToken::new(SECRETS[1]).expect("a token");
    expect_failure(small.seller(token).shop(SECRETS[2]).send(&GetOrderList::new(1)), TransportFailure::TooLarge);
    let [first, _] = received_requests(&server);
    assert_eq!(first.header("accept-encoding"), Some("gzip"));
}

#[test]
fn raw_responses_are_unchanged_and_decodable() {
    let refusal = r#"{"code":36009004,"message":"Invalid 'shop_cipher'"}"#;
    let server = Server::start(
        [ScriptedResponse::http(400, "X-Tt-Logid: 42\r\n", refusal)],
        ScriptedResponse::data(r#"{"orders":[{"id":"1"}]}"#),
    );
    let refused = shop(&server.url).send_raw(&GetOrderList::new(1)).expect("an answer");
    assert_eq!(
        (refused.status.as_u16(), &refused.headers["x-tt-logid"], &refused.body[..]),
        (400, &"42".parse().expect("a value"), refusal.as_bytes())
    );
    assert_eq!(refused.decode::<Empty>().expect_err("a refusal").code(), Some(36009004));
    let response = shop(&server.url).send_raw(&GetOrderList::new(1)).expect("an answer");
    assert_eq!(response.decode::<GetOrderListResponse>().expect("a reply").data.orders[0].id.as_deref(), Some("1"));
    received_requests::<2>(&server);
}

#[test]
fn untyped_operations_are_callable() {
    let server = Server::start([ScriptedResponse::http(429, "Retry-After: 0\r\n", "")], ScriptedResponse::data(r#"{"lost":[7]}"#));
    let request = Untyped::post("/order/209912/parcels/search").cipher(CipherKind::Shop).query("zone", "a b").body(json!({"a": 1}));
    let retries = RetryPolicy::DEFAULT.base(Duration::from_millis(1));
    let answer = shop(&server.url).with(CallOptions::new().retries(retries)).send_untyped(&request).expect("an answer");
    let data = answer.decode::<Option<Json>>().expect("a reply").data;
    assert_eq!(data.expect("data").as_str(), r#"{"lost":[7]}"#);
    let [_, ReceivedRequest { method, target, body, .. }] = received_requests(&server);
    assert!(target.starts_with("/order/209912/parcels/search?app_key=my-app-key&shop_cipher=the-cipher&timestamp="), "{target}");
    assert!(target.contains("&zone=a%20b&sign="), "{target}");
    assert_eq!((method.as_str(), body.as_str()), ("POST", r#"{"a":1}"#));
}

#[test]
fn only_the_last_attempt_is_returned() {
    let server = Server::start([ScriptedResponse::http(503, "connection: close\r\n", "busy")], ScriptedResponse::close(""));
    let retries = RetryPolicy::DEFAULT.tries(2).base(Duration::from_millis(1));
    let handle = shop(&server.url).with(CallOptions::new().retries(retries));
    expect_failure(handle.send_untyped(&Untyped::get("/order/209912/parcels")), TransportFailure::Interrupted);
    received_requests::<2>(&server);
}

#[test]
fn full_windows_are_split_in_half() {
    let first = [r#"{"total_count":10000}"#, r#"{"orders":[{"id":"1"}]}"#];
    let server = Server::start(first.map(ScriptedResponse::data), ScriptedResponse::data(r#"{"orders":[{"id":"2"}]}"#));
    let at = Timestamp::from_unix_seconds;
    let items = shop(&server.url)
        .windows(GetOrderList::new(1), at(100)..at(200), |orders, from, to| orders.create_time_ge(from).create_time_lt(to));
    let ids: Vec<_> = items.map(|order| order.expect("an order").id.expect("an id")).collect();
    assert_eq!(ids, ["1", "2"]);
    let bodies = received_requests::<3>(&server).map(|request| request.body);
    let window = |from, to| format!(r#"{{"create_time_ge":{from},"create_time_lt":{to}}}"#);
    assert_eq!(bodies, [window(100, 200), window(100, 150), window(150, 200)]);
}

/// Runs this test again in a child process, because environment variables are shared by all tests of a process.
#[test]
fn client_from_environment_variables() {
    const IS_CHILD: &str = "TIKTOK_SHOP_TEST_IS_CHILD";
    if env::var_os(IS_CHILD).is_some() {
        let shop = blocking::Client::from_env().expect("a shop");
        shop.send(&GetOrderList::new(1)).expect("a reply");
        return;
    }
    let server = Server::start([], ScriptedResponse::success());
    let run = |cipher| {
        let mut run = Command::new(env::current_exe().expect("this program"));
        run.args(["--exact", "blocking::client_from_environment_variables"])
            .env(IS_CHILD, "1")
            .env("TIKTOK_SHOP_BASE_URL", &server.url);
        run.env("TIKTOK_SHOP_APP_KEY", "my-app-key").env("TIKTOK_SHOP_APP_SECRET", SECRETS[0]);
        run.env("TIKTOK_SHOP_ACCESS_TOKEN", SECRETS[1]).env("TIKTOK_SHOP_CIPHER", cipher).output().expect("an exit status")
    };
    let missing = String::from_utf8_lossy(&run("").stdout).into_owned();
    assert!(missing.contains(&format!("{:?}", EnvError::Missing("TIKTOK_SHOP_CIPHER"))), "{missing}");
    assert!(run(SECRETS[2]).status.success());
    let [request] = received_requests(&server);
    assert_eq!((request.parameter("app_key"), request.parameter("shop_cipher")), (Some("my-app-key"), Some("the-cipher")));
    assert_eq!(request.header("x-tts-access-token"), Some("the-token"));
}

#[test]
fn daily_quota_is_reported() {
    let server = Server::start([], ScriptedResponse::success());
    let app = App::new("my-app-key", SECRETS[0]).with_base_url(&server.url).expect("a URL");
    let client = blocking::Client::builder(app).daily_quota(Some(1)).over_ureq();
    let shop = client.seller(AccessToken::new(SECRETS[1]).expect("a token")).shop(SECRETS[2]);
    shop.send(&GetOrderList::new(1)).expect("a reply");
    assert_eq!(client.quota(SECRETS[2]).map(|quota| (quota.used, quota.limit)), Some((1, 1)));
    assert!(matches!(shop.send(&GetOrderList::new(1)), Err(Error::Quota(_))));
    received_requests::<1>(&server);
}

#[test]
fn token_manager_works_without_a_runtime() {
    let server = Server::start([], ScriptedResponse::success());
    let client = blocking::Client::new(App::new("my-app-key", SECRETS[0]).with_base_url(&server.url).expect("a URL"));
    let manager = TokenManager::new(client.as_ref(), MemoryStore::new());
    let token = AccessToken::new("the-stored-token").expect("a token");
    let authorization = Authorization::new("the-seller", token, RefreshToken::new("the-refresh-token"));
    blocking::wait(manager.keep("the-seller", &authorization)).expect("the tokens are stored");
    client.seller(manager.tokens("the-seller")).shop(SECRETS[2]).send(&GetOrderList::new(1)).expect("a reply");
    let [request] = received_requests(&server);
    assert_eq!(request.header("x-tts-access-token"), Some("the-stored-token"));
}
