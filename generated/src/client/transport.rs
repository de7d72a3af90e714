//! The interface to HTTP clients. A transport sends one request and returns its response. Retries, signatures and decoding are done by
//! the client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
use http::StatusCode;
use http::{Request, Response};

use crate::error::TransportError;
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
use crate::error::TransportFailure;
use crate::request::Body;

pub use crate::future::BoxFuture;

/// Sends HTTP requests without blocking. The feature `reqwest` provides an implementation. Implement the trait to use another HTTP
/// client.
///
/// An implementation sends each request once: it does not retry and does not follow redirects. If it requests `gzip`, it decompresses
/// the response. It streams the pieces of the body and sends [`Body::len`] as the content length. An HTTP client without streaming
/// sends the result of [`Body::collect`].
pub trait Transport: Send + Sync + 'static {
    /// Sends the unchanged request and reads the complete response, within the bounds.
    ///
    /// If the body of a response with the status 429 or 5xx is incomplete, the transports of this crate return what they received. Its
    /// status and its `Retry-After` determine what the client does next.
    ///
    /// # Errors
    ///
    /// Fails if there is no complete response within the bounds. The [`TransportFailure`](crate::TransportFailure) determines whether
    /// the request is retried.
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Waits for a duration. The client uses it for backoff and rate limits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Whether each reply must consist of fields and values that the operation knows. Transports for tests return true, so that a
    /// misspelt field in a prepared response fails the test.
    #[doc(hidden)]
    fn requires_known_replies(&self) -> bool {
        false
    }

    /// Whether [`sleep`](Self::sleep) and [`send`](Self::send) block the thread.
    #[doc(hidden)]
    fn is_blocking(&self) -> bool {
        false
    }

    /// Runs work to completion even if its callers are cancelled. The client uses it for token refreshes and for exchanges of codes,
    /// whose responses must not be lost. An implementation with an async runtime spawns a task.
    ///
    /// The default implementation drops the work. Then only callers poll it: the next caller of a cancelled refresh completes it, but a
    /// cancelled exchange is lost.
    fn detach(&self, work: BoxFuture<'static, ()>) {
        drop(work);
    }
}

/// Shares a transport between clients, or chooses it at run time:
///
/// ```
/// use std::sync::Arc;
/// use tiktok_shop::client::{ClientBuilder, Transport};
/// use tiktok_shop::{App, Client};
///
/// fn client(app: App, transport: Arc<dyn Transport>) -> Client {
///     ClientBuilder::new(app).build(transport)
/// }
/// ```
impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        (**self).send(request, bounds)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        (**self).sleep(duration)
    }

    fn requires_known_replies(&self) -> bool {
        (**self).requires_known_replies()
    }

    fn is_blocking(&self) -> bool {
        (**self).is_blocking()
    }

    fn detach(&self, work: BoxFuture<'static, ()>) {
        (**self).detach(work);
    }
}

/// The `User-Agent` of the transports of this crate, which contains its version.
pub const USER_AGENT: &str = concat!("tiktok-shop/", env!("CARGO_PKG_VERSION"));

/// Limits of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// Maximum time until the head of the response arrives.
    pub timeout: Duration,
    /// Maximum time until the response is complete. The transport also aborts a body that stalls.
    pub total: Duration,
    /// Maximum size of the decompressed response body, in bytes.
    pub max_body: usize,
}

/// Minimum speed of a body that the bounds allow for, in bytes per second: a slow line of two megabits per second.
const MIN_SPEED: u64 = 256 << 10;

/// Upper bound on all times. HTTP clients add them to the current time, and some panic if the sum overflows.
const MAX_TIME: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Bounds {
    /// The bounds of a request whose body has `length` bytes. The body of the response may take as long as its head, and the time of the
    /// largest body.
    pub(crate) fn new(timeout: Duration, length: u64, max_body: usize) -> Self {
        let timeout = timeout.saturating_add(Duration::from_secs(length / MIN_SPEED)).min(MAX_TIME);
        let body = Duration::from_secs(max_body as u64 / MIN_SPEED);
        Self { timeout, total: timeout.saturating_mul(2).saturating_add(body).min(MAX_TIME), max_body }
    }

    /// Bounds that end with this time at the latest.
    pub(crate) fn within(self, total: Duration) -> Self {
        Self { timeout: self.timeout.min(total), total: self.total.min(total), ..self }
    }
}

/// Whether a response matters although its body is incomplete for this reason.
#[cfg(any(feature = "_reqwest", feature = "_ureq"))]
pub(crate) fn is_usable_without_body(status: StatusCode, failure: TransportFailure) -> bool {
    let is_incomplete = matches!(failure, TransportFailure::Interrupted | TransportFailure::Timeout);
    is_incomplete && (status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn each_body_has_its_time() {
        let bounds = Bounds::new(30 * SECOND, 1 << 20, 64 << 20);
        assert_eq!((bounds.timeout, bounds.total), (34 * SECOND, (2 * 34 + 256) * SECOND));
        let bounds = bounds.within(40 * SECOND);
        assert_eq!((bounds.timeout, bounds.total), (34 * SECOND, 40 * SECOND));
        let bounds = bounds.within(SECOND);
        assert_eq!((bounds.timeout, bounds.total), (SECOND, SECOND));
    }

    #[test]
    fn times_have_an_upper_bound() {
        let bounds = Bounds::new(Duration::MAX, u64::MAX, usize::MAX);
        assert_eq!((bounds.timeout, bounds.total), (MAX_TIME, MAX_TIME));
    }
}
