//! The transport interface between the client and an HTTP client.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::error::TransportError;
use crate::request::Body;

pub use crate::future::BoxFuture;

/// Sends HTTP requests asynchronously. The feature `reqwest` provides one; implement this trait for another HTTP client.
///
/// A transport sends each request once: it does not retry or follow redirects. It decompresses `gzip` if it requests it. It
/// streams the pieces of the body and sends [`Body::len`] as the content length. Use [`Body::collect`] if the HTTP client cannot
/// stream.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and reads the whole response within the bounds.
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Sleeps, for a backoff or a rate limit.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Runs a future to completion even if its caller is cancelled, for example a token refresh. A transport with a runtime
    /// spawns a task. The default leaves the work to the callers that wait for it.
    fn detach(&self, work: BoxFuture<'static, ()>) {
        drop(work);
    }
}

/// One transport for several clients, or one that was chosen at run time:
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

    fn detach(&self, work: BoxFuture<'static, ()>) {
        (**self).detach(work);
    }
}

/// Limits of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// Timeout from the first byte sent to the last byte read.
    pub timeout: Duration,
    /// Maximum size of the response body in bytes, after decompression.
    pub max_body: usize,
}

impl Bounds {
    pub(crate) fn new(timeout: Duration, max_body: usize) -> Self {
        Self { timeout, max_body }
    }
}
