//! Extreme settings and responses with both transports never panic.

use std::time::Duration;

use tiktok_shop::client::{CallOptions, ClientBuilder, RetryPolicy};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::{AccessToken, App, Error, TransportFailure};
use tokio::runtime::Runtime;

use crate::server::{Act, Server};

/// One call over each transport, with these settings.
fn calls(answer: Act, settings: impl Fn(ClientBuilder) -> ClientBuilder) -> [Result<(), Error>; 2] {
    let server = Server::start([], answer);
    let app = App::new("app-key", "app-secret").with_base_url(&server.url).expect("a URL");
    let token = AccessToken::new("token").expect("a token");
    let builder = || settings(ClientBuilder::new(app.clone()).retries(RetryPolicy::NEVER));
    let forever = CallOptions::new().timeout(Duration::MAX);

    let client = builder().over_reqwest().expect("TLS");
    let shop = client.seller(token.clone()).shop("cipher").with(forever.clone());
    let waited_for = Runtime::new().expect("a runtime").block_on(shop.send(&GetOrderList::new(1)));
    let shop = builder().over_ureq().seller(token).shop("cipher").with(forever);
    let blocked = shop.send(&GetOrderList::new(1));
    [waited_for.map(drop), blocked.map(drop)]
}

#[test]
fn maximum_timeouts_do_not_panic() {
    for result in calls(Act::fine(), |builder| builder.timeout(Duration::MAX)) {
        result.expect("an answer");
    }
}

#[test]
fn huge_content_length_is_an_error() {
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n{";
    for result in calls(Act::close(answer), |builder| builder.max_body(usize::MAX)) {
        let Err(Error::Transport(error)) = result else { panic!("no answer is that large") };
        assert_eq!(error.failure(), TransportFailure::Interrupted);
    }
}
