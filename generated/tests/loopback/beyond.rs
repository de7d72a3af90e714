//! Extreme settings and responses with both transports never panic.

use std::time::Duration;

use tiktok_shop::client::{CallOptions, ClientBuilder, RetryPolicy};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::{AccessToken, App, Error, TransportFailure};
use tokio::runtime::Runtime;

use crate::server::{ScriptedResponse, Server};

/// Calls the server once with each transport.
fn call_with_both_transports(
    answer: ScriptedResponse,
    settings: impl Fn(ClientBuilder) -> ClientBuilder,
) -> [Result<(), Error>; 2] {
    let server = Server::start([], answer);
    let app = App::new("app-key", "app-secret").with_base_url(&server.url).expect("a URL");
    let token = AccessToken::new("token").expect("a token");
    let builder = || settings(ClientBuilder::new(app.clone()).retries(RetryPolicy::NEVER));
    let no_timeout = CallOptions::new().timeout(Duration::MAX);

    let client = builder().over_reqwest().expect("TLS");
    let shop = client.seller(token.clone()).shop("cipher").with(no_timeout.clone());
    let async_result = Runtime::new().expect("a runtime").block_on(shop.send(&GetOrderList::new(1)));
    let shop = builder().over_ureq().seller(token).shop("cipher").with(no_timeout);
    let blocking_result = shop.send(&GetOrderList::new(1));
    [async_result.map(drop), blocking_result.map(drop)]
}

#[test]
fn maximum_timeouts_do_not_panic() {
    for result in call_with_both_transports(ScriptedResponse::success(), |builder| builder.timeout(Duration::MAX)) {
        result.expect("an answer");
    }
}

#[test]
fn huge_content_length_is_an_error() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{";
    for result in call_with_both_transports(ScriptedResponse::close(answer), |builder| builder.max_body(usize::MAX)) {
        let Err(Error::Transport(error)) = result else { panic!("a body of this length must fail") };
        assert_eq!(error.failure(), TransportFailure::Interrupted);
    }
}
