//! Timeouts, deadlines and the headers that each transport adds.

use std::time::Duration;

use http::Method;
use tiktok_shop::blocking::{self, Ureq};
use tiktok_shop::client::{CallOptions, Handle, Reqwest, RetryPolicy, Shop, USER_AGENT};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::{AccessToken, App, Client, Error, TransportFailure, Untyped};

use crate::server::{ScriptedResponse, Server};

/// Shorter than any delay of the server.
const STALL: Duration = Duration::from_millis(50);
/// Small enough that a body gets no more time than the timeout.
const MAX_BODY: usize = 2048;
const DELAY: Duration = Duration::from_millis(300);

fn app(url: &str) -> App {
    App::new("key", "secret").with_base_url(url).expect("a URL")
}

fn options() -> CallOptions {
    CallOptions::new().retries(RetryPolicy::NEVER)
}

fn over_reqwest(url: &str) -> Handle<Shop> {
    let transport = Reqwest::new().expect("a transport").stall_timeout(STALL);
    Client::builder(app(url))
        .max_body(MAX_BODY)
        .build(transport)
        .seller(AccessToken::new("token").expect("a token"))
        .shop("cipher")
        .with(options())
}

fn over_ureq(url: &str) -> blocking::Handle<Shop> {
    let config = ureq::Agent::config_builder().timeout_per_read(Some(STALL)).user_agent(USER_AGENT);
    let client = blocking::Client::from(Client::builder(app(url)).max_body(MAX_BODY).build(Ureq::of(config)));
    client.seller(AccessToken::new("token").expect("a token")).shop("cipher").with(options())
}

/// Returns the failure with each transport, or `None` for a success.
async fn failures(act: ScriptedResponse, options: CallOptions) -> [Option<TransportFailure>; 2] {
    fn failure<T>(result: Result<T, Error>) -> Option<TransportFailure> {
        match result.map(drop) {
            Ok(()) => None,
            Err(Error::Transport(error)) => Some(error.failure()),
            Err(error) => panic!("{error:?}"),
        }
    }
    let server = Server::start([], act);
    let first = over_reqwest(&server.url).with(options.clone()).send(&GetOrderList::new(1)).await;
    let handle = over_ureq(&server.url).with(options);
    let second = tokio::task::spawn_blocking(move || handle.send(&GetOrderList::new(1))).await.expect("no panic");
    [failure(first), failure(second)]
}

#[tokio::test]
async fn only_the_timeout_limits_slow_headers() {
    assert_eq!(
        failures(ScriptedResponse::success().after(DELAY), CallOptions::new().timeout(Duration::from_secs(20))).await,
        [None; 2]
    );
    let short = CallOptions::new().timeout(Duration::from_millis(100));
    assert_eq!(failures(ScriptedResponse::success().after(DELAY), short).await, [Some(TransportFailure::Timeout); 2]);
}

#[tokio::test]
async fn stalled_body_is_aborted() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    let options = CallOptions::new().timeout(Duration::from_millis(100));
    assert_eq!(failures(ScriptedResponse::stall(head), options).await, [Some(TransportFailure::Timeout); 2]);
}

/// The complete body would take twenty seconds.
#[tokio::test]
async fn dripping_body_is_aborted() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 2000\r\n\r\n{";
    let options = CallOptions::new().timeout(Duration::from_millis(100));
    assert_eq!(failures(ScriptedResponse::drip(head), options).await, [Some(TransportFailure::Timeout); 2]);
}

#[tokio::test]
async fn deadline_ends_a_call() {
    let options = CallOptions::new().timeout(Duration::from_secs(3600)).deadline(Duration::from_millis(100));
    assert_eq!(failures(ScriptedResponse::stall(""), options.clone()).await, [Some(TransportFailure::Timeout); 2]);
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    assert_eq!(failures(ScriptedResponse::stall(head), options).await, [Some(TransportFailure::Timeout); 2]);
}

#[tokio::test]
async fn requests_have_a_user_agent_and_the_length_of_an_empty_body() {
    let server = Server::start([], ScriptedResponse::success());
    let methods = [Method::GET, Method::POST, Method::PUT, Method::DELETE];
    for method in &methods {
        let request = Untyped::new(method.clone(), "/order/202309/orders");
        over_reqwest(&server.url).send_untyped(&request).await.expect("a response");
        let handle = over_ureq(&server.url);
        tokio::task::spawn_blocking(move || handle.send_untyped(&request)).await.expect("no panic").expect("a response");
    }
    let requests = server.requests();
    assert_eq!(requests.len(), 2 * methods.len());
    for request in requests {
        assert_eq!(request.header("user-agent"), Some(concat!("tiktok-shop/", env!("CARGO_PKG_VERSION"))));
        let expected = (request.method != "GET").then_some("0");
        assert_eq!(request.header("content-length"), expected, "{}", request.method);
    }
}

#[test]
fn missing_runtime_is_an_error() {
    let server = Server::start([], ScriptedResponse::success());
    let error = futures_executor::block_on(over_reqwest(&server.url).send(&GetOrderList::new(1))).expect_err("no runtime");
    let source = std::error::Error::source(&error).expect("a source").to_string();
    assert!(source.contains("Tokio runtime"), "{error}: {source}");
}
