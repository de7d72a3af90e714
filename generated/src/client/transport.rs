//! What carries a request to TikTok and brings the answer back. Everything else is decided before and after.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::error::TransportError;
use crate::request::Body;

pub use crate::future::BoxFuture;

/// Sends requests without blocking. With the feature `reqwest` there is one; any other HTTP client fits behind it.
///
/// A transport sends once: it neither retries nor follows redirects. It undoes `gzip` if it asks for it. The body's pieces are sent
/// as they come, and [`Body::len`] is announced; who cannot stream sends what [`Body::collect`] brings.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request as it is, and reads the answer whole, within the bounds.
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Waits: between tries, and for a rate limit to pass.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;

    /// Brings work to its end also when those who wait for it leave: the refresh of a token, whose answer must not be lost. Who has a
    /// runtime gives it a task there. Without one it is left to those who wait, and to who comes after them.
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

/// What a transport holds itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bounds {
    /// From the first byte sent to the last one read.
    pub timeout: Duration,
    /// Bytes of the answer's body, after decompression.
    pub max_body: usize,
}

impl Bounds {
    pub(crate) fn new(timeout: Duration, max_body: usize) -> Self {
        Self { timeout, max_body }
    }
}
