//! What carries a request to TikTok and brings the answer back. Everything else is decided before and after.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

/// A future that a trait object can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests without blocking. With the feature `reqwest` there is one; any other HTTP client fits behind it.
///
/// A transport sends once: it neither retries nor follows redirects. It undoes `gzip` if it asks for it.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request as it is, and reads the answer whole, within the bounds.
    fn send(&self, request: Request<Bytes>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>>;

    /// Waits: between tries, and for a rate limit to pass.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
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

/// Why there is no whole answer.
#[derive(Debug)]
pub struct TransportError {
    failure: TransportFailure,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong on the way, as far as it matters for what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportFailure {
    /// No connection: TikTok has not seen the request.
    Connect,
    /// Time ran out; TikTok may have acted on the request.
    Timeout,
    /// The connection broke before the answer was whole; TikTok may have acted on the request.
    Interrupted,
    /// The answer grew beyond the bound; TikTok has acted on the request.
    TooLarge,
    /// The request could not be sent as it is: the transport refused it.
    Refused,
}

impl TransportError {
    /// An error of this kind, from what the HTTP client said. That must not show the request's URL, which holds credentials.
    pub fn new(failure: TransportFailure, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { failure, source: Some(source.into()) }
    }

    /// What went wrong.
    pub fn failure(&self) -> TransportFailure {
        self.failure
    }
}

impl From<TransportFailure> for TransportError {
    fn from(failure: TransportFailure) -> Self {
        Self { failure, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            TransportFailure::Connect => "no connection to TikTok",
            TransportFailure::Timeout => "no answer in time",
            TransportFailure::Interrupted => "the connection broke before the answer was whole",
            TransportFailure::TooLarge => "the answer is larger than the client takes",
            TransportFailure::Refused => "the request could not be sent",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
