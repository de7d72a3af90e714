//! A client sends the requests of one app; a handle sends them with the token of one seller, creator or partner.
//!
//! # Spans
//!
//! With the feature `tracing`, each call is a span named `tiktok_shop.call`. Each attempt is a child span named
//! `tiktok_shop.try`:
//!
//! | field | of | what |
//! |---|---|---|
//! | `tiktok_shop.operation` | call | as in `GetOrderList` |
//! | `tiktok_shop.shop` | call | sixteen digits of the SHA-256 of the cipher, where there is one |
//! | `http.request.method`, `url.scheme`, `url.template`, `server.address`, `server.port` | try | where it goes; ids are not filled in |
//! | `http.request.resend_count` | try | how many tries came before, if any |
//! | `http.response.status_code` | try | where there was an answer |
//! | `error.type` | both | of a failure: the status if it says so, otherwise a word such as `timeout` or `business` |
//! | `tiktok_shop.code`, `tiktok_shop.request_id` | both | TikTok's own |
//! | `tiktok_shop.duration` | both | seconds |
//! | `otel.name`, `otel.kind`, `otel.status_code` | both | how OpenTelemetry shows it |
//!
//! A failed attempt is also logged as a `DEBUG` event with its error. No field contains a credential or a URL with credentials.

use std::sync::Arc;
use std::time::Duration;

use crate::request::App;

mod call;
mod clock;
mod clock_skew;
mod core;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
mod env;
#[cfg(test)]
mod fake;
mod handle;
mod idempotency_key;
mod listing;
mod options;
mod paging;
mod rate_limit;
mod raw;
mod redact;
#[cfg(feature = "_reqwest")]
mod reqwest;
mod retry;
mod scope;
mod tokens;
mod trace;
mod transport;
mod windows;

pub use self::clock::{Clock, SystemClock};
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
pub use self::env::EnvError;
#[cfg(feature = "_ureq")]
pub(crate) use self::env::EnvSettings;
pub use self::handle::Handle;
pub use self::listing::Listing;
pub use self::options::CallOptions;
pub use self::paging::Page;
pub use self::raw::RawResponse;
#[cfg(feature = "_reqwest")]
pub use self::reqwest::Reqwest;
pub use self::retry::RetryPolicy;
pub use self::scope::{CategoryAsset, Creator, Grants, Partner, Scope, Seller, Shop};
pub use self::tokens::{TokenSource, Tokens};
pub use self::transport::{Bounds, BoxFuture, Transport};

use self::clock_skew::ClockSkew;
pub(crate) use self::core::Core;
use self::rate_limit::RateLimiter;
pub(crate) use self::redact::Secrets;
use self::retry::RetryBudget;

/// An app that can call TikTok. Cheap to clone: clones share connections, rate limits and retry budget.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Arc<Core>,
}

/// Builds a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {
    app: App,
    clock: Arc<dyn Clock>,
    rate: Option<u32>,
    retries: RetryPolicy,
    timeout: Duration,
    max_body: usize,
}

impl ClientBuilder {
    /// Creates a builder with the defaults that TikTok's documentation recommends.
    pub fn new(app: App) -> Self {
        Self {
            app,
            clock: Arc::new(SystemClock),
            rate: Some(50),
            retries: RetryPolicy::DEFAULT,
            timeout: Duration::from_secs(30),
            max_body: 64 << 20,
        }
    }

    /// Sets the rate limit in requests per second for each shop and operation. Defaults to 50; `None` disables rate limiting. A
    /// tenth of the requests may be sent as a burst; the others are spread over the second.
    pub fn rate(mut self, rate: Option<u32>) -> Self {
        self.rate = rate.map(|rate| rate.max(1));
        self
    }

    /// Sets the retry policy.
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the timeout of one attempt. Defaults to 30 seconds. An upload gets one more second for each 256 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of a response body in bytes. Defaults to 64 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets the clock. Useful in tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Builds the client with this transport.
    pub fn build(self, transport: impl Transport) -> Client {
        let core = Core {
            app: self.app,
            transport: Arc::new(transport),
            clock: self.clock,
            limiter: RateLimiter::new(self.rate),
            budget: RetryBudget::new(),
            skew: ClockSkew::default(),
            retries: self.retries,
            timeout: self.timeout,
            max_body: self.max_body,
        };
        Client { core: Arc::new(core) }
    }
}

impl Client {
    /// Returns a builder for the client of an app.
    pub fn builder(app: App) -> ClientBuilder {
        ClientBuilder::new(app)
    }

    /// Returns a handle that sends requests for a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        self.handle(Seller { tokens: tokens.into() })
    }

    /// Returns a handle that sends requests for a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        self.handle(Creator { tokens: tokens.into() })
    }

    /// Returns a handle that sends requests for a partner.
    pub fn partner(&self, tokens: impl Into<Tokens>) -> Handle<Partner> {
        self.handle(Partner { tokens: tokens.into() })
    }

    fn handle<S>(&self, scope: S) -> Handle<S> {
        Handle { client: self.clone(), scope, options: None }
    }
}
