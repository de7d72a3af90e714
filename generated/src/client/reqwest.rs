//! The default transport: `reqwest`, with its connection pool, TLS and `gzip`.

use std::error::Error as StdError;
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use tokio::runtime::Handle;
use tokio::time::timeout;

use self::upload::SentBytes;
use crate::client::transport::{Bounds, BoxFuture, Transport};
use crate::client::{Client, ClientBuilder};
use crate::error::{TransportError, TransportFailure};
use crate::request::App;
use crate::request::Body;

mod upload;

/// Upper bound on the buffer that is allocated from the announced length of a response, in bytes.
const MAX_INITIAL_CAPACITY: usize = 1 << 20;
/// Default of [`Reqwest::stall_timeout`].
const STALL_TIMEOUT: Duration = Duration::from_secs(15);

/// The transport over `reqwest`. It requires a `tokio` runtime.
///
/// If an HTTP/2 server states that it did not process a request, `reqwest` sends it again, at most twice. This does not count as an
/// attempt of the retry policy.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    stall_timeout: Duration,
}

impl Reqwest {
    /// Creates the transport with default settings: a connect timeout of 10 seconds, a stall timeout of 15 seconds, no redirects.
    ///
    /// # Errors
    ///
    /// Fails if TLS cannot be initialized.
    pub fn new() -> Result<Self, TransportError> {
        Self::of(reqwest::Client::builder().connect_timeout(Duration::from_secs(10)))
    }

    /// Creates the transport with custom settings, such as proxies, certificates and timeouts. Redirects are always disabled, because
    /// they would send the access token to another host.
    ///
    /// Do not set `read_timeout` of the builder: it aborts uploads, because nothing is read during an upload. Use
    /// [`stall_timeout`](Self::stall_timeout) instead.
    ///
    /// # Errors
    ///
    /// Fails if TLS cannot be initialized or a setting is invalid.
    pub fn of(builder: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        let client = builder.redirect(reqwest::redirect::Policy::none()).build();
        client
            .map(|client| Self { client, stall_timeout: STALL_TIMEOUT })
            .map_err(|error| TransportError::new(TransportFailure::Refused, error.without_url()))
    }

    /// Sets the maximum time without any byte sent or received. Defaults to 15 seconds.
    pub fn stall_timeout(self, stall_timeout: Duration) -> Self {
        Self { stall_timeout, ..self }
    }

    async fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, TransportError> {
        let sent = SentBytes::default();
        let mut request = reqwest::Request::try_from(request.map(|body| upload::body(body, &sent))).map_err(transport_error)?;
        *request.timeout_mut() = Some(bounds.timeout);
        let mut incoming = self.with_stall_timeout(&sent, self.client.execute(request)).await?.map_err(transport_error)?;
        let mut response = Response::new(self.read(&mut incoming, bounds.max_body).await?);
        *response.status_mut() = incoming.status();
        *response.headers_mut() = std::mem::take(incoming.headers_mut());
        Ok(response)
    }

    /// Reads the body, up to the maximum size. Fails at once if the announced length is larger. A compressed body announces no length.
    async fn read(&self, response: &mut reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
        let announced = response.content_length().map_or(Ok(0), usize::try_from);
        let Some(announced) = announced.ok().filter(|announced| *announced <= max) else {
            return Err(TransportFailure::TooLarge.into());
        };
        let mut body = BytesMut::with_capacity(announced.min(MAX_INITIAL_CAPACITY));
        // The upload is complete, so its count no longer changes.
        let sent = SentBytes::default();
        while let Some(chunk) = self.with_stall_timeout(&sent, response.chunk()).await?.map_err(transport_error)? {
            if chunk.len() > max - body.len() {
                return Err(TransportFailure::TooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    /// Awaits the future. Fails if no byte is sent within the stall timeout.
    async fn with_stall_timeout<F: Future>(&self, sent: &SentBytes, future: F) -> Result<F::Output, TransportError> {
        let mut future = pin!(future);
        loop {
            let sent_before = sent.count();
            match timeout(self.stall_timeout, future.as_mut()).await {
                Ok(output) => return Ok(output),
                Err(_) if sent.count() > sent_before => {}
                Err(elapsed) => return Err(TransportError::new(TransportFailure::Timeout, elapsed)),
            }
        }
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(self.exchange(request, bounds))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn detach(&self, work: BoxFuture<'static, ()>) {
        // Without a runtime the request could not be sent anyway.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(work);
        }
    }
}

/// Classifies an error of `reqwest`. The URL is removed from it, because the URL contains credentials.
fn transport_error(error: reqwest::Error) -> TransportError {
    let failure = if error.is_builder() {
        TransportFailure::Refused
    } else if error.is_connect() {
        TransportFailure::Connect
    } else if error.is_timeout() {
        TransportFailure::Timeout
    } else {
        TransportFailure::Interrupted
    };
    let source: Box<dyn StdError + Send + Sync> = Box::new(error.without_url());
    TransportError::new(failure, source)
}

impl ClientBuilder {
    /// Creates the client over [`Reqwest`] with its default settings.
    ///
    /// # Errors
    ///
    /// Fails if TLS cannot be initialized.
    pub fn over_reqwest(self) -> Result<Client, TransportError> {
        Ok(self.build(Reqwest::new()?))
    }
}

impl Client {
    /// Creates a client over [`Reqwest`] with default settings. Use [`Client::builder`] to change them.
    ///
    /// # Errors
    ///
    /// Fails if TLS cannot be initialized.
    pub fn new(app: App) -> Result<Self, TransportError> {
        Self::builder(app).over_reqwest()
    }
}
