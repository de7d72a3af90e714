//! Sending: one client for an app, and a handle for each of those who authorized it.
//!
//! # Spans
//!
//! With the feature `tracing` each call is a span named `tiktok_shop.call`, and each of its tries one inside it named `tiktok_shop.try`:
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
//! A try that failed is an event of the level `DEBUG` too, with the error. No field holds a credential, nor a URL with one.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;

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

/// What a client is made of.
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
    /// With what TikTok's documentation advises.
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

    /// The most requests in a second for each shop and operation, 50 unless it is set; with `None` nothing is held back. A tenth of
    /// them may go at once, the others are spread over the second.
    pub fn rate(mut self, rate: Option<u32>) -> Self {
        self.rate = rate.map(|rate| rate.max(1));
        self
    }

    /// How often to try.
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// The longest that one try may take, 30 seconds unless it is set; an upload a second more for each 256 KiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The largest answer in bytes, 64 MiB unless it is set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Another clock, for tests.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The client, over this transport.
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
    /// Settings of a client for an app.
    pub fn builder(app: App) -> ClientBuilder {
        ClientBuilder::new(app)
    }

    /// On behalf of a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        self.handle(Seller { tokens: tokens.into() })
    }

    /// On behalf of a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        self.handle(Creator { tokens: tokens.into() })
    }

    /// On behalf of a partner.
    pub fn partner(&self, tokens: impl Into<Tokens>) -> Handle<Partner> {
        self.handle(Partner { tokens: tokens.into() })
    }

    fn handle<S>(&self, scope: S) -> Handle<S> {
        Handle { client: self.clone(), scope, options: None }
    }
}
