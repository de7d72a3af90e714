//! Rate limits and quotas that workers share. Waits are recorded instead of slept, so tests check which slot a call got.

use std::time::Duration;

use tiktok_shop::client::{Client, ClientBuilder, Handle, RedisLimits, RetryPolicy, Shop, SystemClock};
use tiktok_shop::http::{HeaderValue, StatusCode, header::RETRY_AFTER};
use tiktok_shop::order::GetOrderList;
use tiktok_shop::testing::{FakeResponse, FakeTransport};

use super::server::RedisServer;
use super::{app, token};

mod outages;
mod processes;
mod quota;
mod schedule;
mod state;
mod waiting;

/// The code of a rate limit error.
const RATE_LIMIT: i64 = 36009002;
/// At one request per second, slots are further apart than a slow test takes.
const RATE: u32 = 1;

/// One worker with its own connection.
struct Worker {
    tiktok: FakeTransport,
    shop: Handle<Shop>,
    client: Client,
}

impl Worker {
    async fn start(url: &str, prefix: &str) -> Self {
        Self::with(limits(url, prefix).await, |builder| builder)
    }

    fn with(limits: RedisLimits, set: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
        let client = set(builder(limits)).build(tiktok.clone());
        let shop = client.seller(token(1)).shop("PLANTED-cipher");
        Self { tiktok, shop, client }
    }

    async fn call(&self) {
        self.shop.send(&GetOrderList::new(10)).await.expect("a reply");
    }

    /// A call that TikTok rejects because of its rate limit.
    async fn rejected_call(&self, retry_after: &'static str) {
        self.tiktok.next(rate_limited(retry_after));
        let error = self.shop.send(&GetOrderList::new(10)).await.expect_err("a rate limit");
        assert_eq!(error.code(), Some(RATE_LIMIT));
    }

    /// Total wait of the last calls.
    fn last_wait(&self) -> Duration {
        self.tiktok.sleeps().last().copied().unwrap_or_default()
    }
}

async fn limits(url: &str, prefix: &str) -> RedisLimits {
    RedisLimits::connect(url).await.expect("a server").prefix(prefix)
}

/// Without retries, so that each call is one attempt.
fn builder(limits: RedisLimits) -> ClientBuilder {
    Client::builder(app()).clock(SystemClock).retries(RetryPolicy::NEVER).rate(Some(RATE)).shared_limits(limits)
}

fn rate_limited(retry_after: &'static str) -> FakeResponse {
    FakeResponse::api_error(RATE_LIMIT, "too many")
        .status(StatusCode::TOO_MANY_REQUESTS)
        .header(RETRY_AFTER, HeaderValue::from_static(retry_after))
}
