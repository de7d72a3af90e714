//! Sends requests: one [`Client`] per app, and one [`Handle`] per authorization.
//!
//! # Spans
//!
//! With the feature `tracing`, each call has a span `tiktok_shop.call`. It contains one span `tiktok_shop.try` per attempt:
//!
//! | field | span | value |
//! |---|---|---|
//! | `tiktok_shop.operation` | call | name of the operation, such as `GetOrderList` |
//! | `tiktok_shop.shop` | call | first 16 hexadecimal digits of the SHA-256 of the cipher, if there is one |
//! | `http.request.method`, `url.scheme`, `url.template`, `server.address`, `server.port` | try | method and URL, with the path as a template such as `/orders/{order_id}` |
//! | `http.request.resend_count` | try | number of attempts before; missing for the first one |
//! | `http.response.status_code` | try | HTTP status; missing without a response |
//! | `error.type` | both | failures only: the HTTP status if it is an error, otherwise a name such as `timeout` or `business` |
//! | `tiktok_shop.code`, `tiktok_shop.request_id` | both | code and request ID of the response |
//! | `tiktok_shop.duration` | both | duration in seconds |
//! | `otel.name`, `otel.kind`, `otel.status_code` | both | name, kind and status for OpenTelemetry |
//!
//! A failed attempt also emits a `DEBUG` event with the error. Fields contain no credentials and no URL with credentials.

use std::sync::Arc;
use std::time::Duration;

use crate::request::App;

mod batches;
mod call;
mod clock;
mod core;
mod deadline;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
pub(crate) mod env;
#[cfg(test)]
mod fake;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
mod gzip;
mod handle;
mod headers;
mod key;
mod limits;
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
mod skew;
mod tokens;
pub(crate) mod trace;
mod transport;
mod unknown;
mod windows;

pub use self::clock::{Clock, SystemClock};
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
pub use self::env::EnvError;
pub use self::handle::Handle;
pub use self::limits::QuotaUse;
#[cfg(feature = "redis")]
pub use self::limits::RedisLimits;
pub use self::listing::Listing;
pub use self::options::CallOptions;
pub use self::paging::Page;
pub use self::raw::RawResponse;
#[cfg(feature = "_reqwest")]
pub use self::reqwest::Reqwest;
pub use self::retry::RetryPolicy;
pub use self::scope::{CategoryAsset, Creator, Grants, Partner, Scope, Seller, Shop};
pub use self::tokens::{TokenSource, Tokens};
pub use self::transport::{Bounds, BoxFuture, Transport, USER_AGENT};
pub use self::unknown::{UnknownKind, UnknownPart};

pub(crate) use self::core::Core;
#[cfg(feature = "_ureq")]
pub(crate) use self::gzip::decompress;
pub(crate) use self::headers::{requested_wait, server_time};
use self::limits::Limits;
pub(crate) use self::redact::Secrets;
use self::retry::RetryBudget;
use self::skew::ClockSkew;
#[cfg(feature = "_ureq")]
pub(crate) use self::transport::is_usable_without_body;
use self::unknown::UnknownListener;

/// Client of one app. It is cheap to clone: clones share connections, rate limits and the retry budget.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: Arc<Core>,
}

/// Settings of a [`Client`].
#[derive(Debug)]
pub struct ClientBuilder {
    app: App,
    clock: Arc<dyn Clock>,
    rate: Option<u32>,
    quota: Option<u32>,
    #[cfg(feature = "redis")]
    shared_limits: Option<RedisLimits>,
    retries: RetryPolicy,
    timeout: Duration,
    max_body: usize,
    is_strict: Option<bool>,
    unknown: Option<UnknownListener>,
}

impl ClientBuilder {
    /// Creates the settings with their defaults, which follow TikTok's documentation.
    pub fn new(app: App) -> Self {
        Self {
            app,
            clock: Arc::new(SystemClock),
            rate: Some(50),
            quota: None,
            #[cfg(feature = "redis")]
            shared_limits: None,
            retries: RetryPolicy::DEFAULT,
            timeout: Duration::from_secs(30),
            max_body: 64 << 20,
            is_strict: None,
            unknown: None,
        }
    }

    /// Sets the rate limit per shop and operation, in requests per second. Defaults to 50; `None` disables the rate limit.
    ///
    /// A tenth of the requests may be sent in a burst. The others are spread over the second.
    pub fn rate(mut self, rate: Option<u32>) -> Self {
        self.rate = rate.map(|rate| rate.max(1));
        self
    }

    /// Sets the retry policy. Defaults to [`RetryPolicy::DEFAULT`].
    pub fn retries(mut self, retries: RetryPolicy) -> Self {
        self.retries = retries;
        self
    }

    /// Sets the timeout of one attempt: from its start until the head of the response arrives. Defaults to 30 seconds. Each 256 KiB of
    /// a request body adds one second.
    ///
    /// The body of the response may take longer, as long as it does not stall: the transports abort a transfer that makes no progress for
    /// 15 seconds. The whole attempt takes at most twice the timeout, plus one second for each 256 KiB of [`max_body`](Self::max_body):
    /// by default 316 seconds. To limit a whole call, set [`CallOptions::deadline`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of a response body, in bytes. Defaults to 64 MiB. It also determines how long a body may take; see
    /// [`timeout`](Self::timeout).
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Sets whether a value in a reply that does not fit its field is an error. By default it is not: the field stays empty, and
    /// [`Reply::misfits`](crate::Reply::misfits) reports the value.
    pub fn strict(mut self, is_strict: bool) -> Self {
        self.is_strict = Some(is_strict);
        self
    }

    /// Sets whether a value of a request that its field does not accept is an error; see
    /// [`App::check_values`](crate::App::check_values). By default it is.
    pub fn check_values(mut self, is_checked: bool) -> Self {
        self.app = self.app.check_values(is_checked);
        self
    }

    /// Sets a listener for parts of replies that this version of the SDK does not know, such as a new fee. It is called once for each
    /// operation and path. The call waits until it returns.
    ///
    /// ```
    /// # fn test(app: tiktok_shop::App) -> Result<(), tiktok_shop::TransportError> {
    /// let client = tiktok_shop::Client::builder(app)
    ///     .on_unknown(|part| eprintln!("{} has the new {:?} {}", part.operation, part.kind, part.path))
    ///     .over_reqwest()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_unknown(mut self, listener: impl Fn(&UnknownPart) + Send + Sync + 'static) -> Self {
        self.unknown = Some(UnknownListener::new(listener));
        self
    }

    /// Sets the clock. Tests use it to control the time.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Creates the client with this transport.
    pub fn build(self, transport: impl Transport) -> Client {
        let in_test = transport.requires_known_replies();
        let limits = Limits::new(&self);
        let core = Core {
            app: self.app,
            transport: Arc::new(transport),
            clock: self.clock,
            limits,
            budget: RetryBudget::new(),
            skew: ClockSkew::default(),
            retries: self.retries,
            timeout: self.timeout,
            max_body: self.max_body,
            is_strict: self.is_strict.unwrap_or(in_test),
            unknown: self.unknown.or_else(|| in_test.then(UnknownListener::panicking)),
        };
        Client { core: Arc::new(core) }
    }
}

impl Client {
    /// Returns the settings of a client for this app.
    pub fn builder(app: App) -> ClientBuilder {
        ClientBuilder::new(app)
    }

    /// Returns a handle for a seller.
    pub fn seller(&self, tokens: impl Into<Tokens>) -> Handle<Seller> {
        self.handle(Seller { tokens: tokens.into() })
    }

    /// Returns a handle for a creator.
    pub fn creator(&self, tokens: impl Into<Tokens>) -> Handle<Creator> {
        self.handle(Creator { tokens: tokens.into() })
    }

    /// Returns a handle for a partner.
    pub fn partner(&self, tokens: impl Into<Tokens>) -> Handle<Partner> {
        self.handle(Partner { tokens: tokens.into() })
    }

    fn handle<S>(&self, scope: S) -> Handle<S> {
        Handle { client: self.clone(), scope, options: None }
    }
}
