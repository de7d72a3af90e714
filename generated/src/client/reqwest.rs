//! The default transport: `reqwest`, with its connection pool, TLS and `gzip`.

use std::error::Error as StdError;
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, HeaderValue};
use http::{Method, Request, Response};
use tokio::runtime::Handle;
use tokio::time::error::Elapsed;
use tokio::time::timeout;

use self::upload::{Progress, SentBytes};
use crate::client::gzip::decompress;
use crate::client::transport::{Bounds, BoxFuture, Transport, USER_AGENT, is_usable_without_body};
use crate::client::{Client, ClientBuilder};
use crate::error::{TransportError, TransportFailure};
use crate::request::App;
use crate::request::Body;

mod upload;

/// Upper bound on the buffer that is allocated from the announced length of a response, in bytes.
const MAX_INITIAL_CAPACITY: usize = 1 << 20;
/// Default of the connect timeout.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The error without a runtime.
const NO_RUNTIME: &str = "there is no Tokio runtime: await the call inside one, or use the feature `blocking`";
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
        Self::of(reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT).user_agent(USER_AGENT))
    }

    /// Creates the transport with custom settings, such as proxies, certificates and timeouts. Redirects are always disabled, because
    /// they would send the access token to another host.
    ///
    /// Set [`USER_AGENT`] as the user agent, unless the application has its own name. Do not set `read_timeout` of the builder: it aborts
    /// uploads, because nothing is read during an upload. Use [`stall_timeout`](Self::stall_timeout) instead.
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

    /// Sets the maximum time without progress while a body is sent or received. Defaults to 15 seconds. Waiting for the head of the
    /// response is not limited by it, but by [`ClientBuilder::timeout`].
    pub fn stall_timeout(self, stall_timeout: Duration) -> Self {
        Self { stall_timeout, ..self }
    }

    async fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, TransportError> {
        let sent = SentBytes::default();
        let length = request.body().len();
        let mut request = reqwest::Request::try_from(request.map(|body| upload::body(body, &sent))).map_err(transport_error)?;
        if length == 0 && *request.method() != Method::GET {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        let head = self.with_stall_timeout(|| sent.progress(length), self.client.execute(request));
        let mut incoming = timeout(bounds.timeout, head).await.map_err(timed_out)??.map_err(transport_error)?;
        let mut body = BytesMut::new();
        if let Err(error) = self.read(&mut incoming, bounds.max_body, &mut body).await
            && !is_usable_without_body(incoming.status(), error.failure())
        {
            return Err(error);
        }
        let mut response = Response::new(body.freeze());
        *response.status_mut() = incoming.status();
        *response.headers_mut() = std::mem::take(incoming.headers_mut());
        decompress(response, bounds.max_body)
    }

    /// Reads the body, up to the maximum size. Fails at once if the announced length is larger. A compressed body announces no length.
    async fn read(&self, response: &mut reqwest::Response, max: usize, body: &mut BytesMut) -> Result<(), TransportError> {
        let announced = response.content_length().map_or(Ok(0), usize::try_from);
        let Some(announced) = announced.ok().filter(|announced| *announced <= max) else {
            return Err(TransportFailure::TooLarge.into());
        };
        body.reserve(announced.min(MAX_INITIAL_CAPACITY));
        while let Some(chunk) = self.with_stall_timeout(|| Progress::None, response.chunk()).await?.map_err(transport_error)? {
            if chunk.len() > max - body.len() {
                return Err(TransportFailure::TooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(())
    }

    /// Awaits the future. Fails if the transfer makes no progress within the stall timeout.
    async fn with_stall_timeout<F: Future>(&self, progress: impl Fn() -> Progress, future: F) -> Result<F::Output, TransportError> {
        let mut future = pin!(future);
        loop {
            let before = progress();
            match timeout(self.stall_timeout, future.as_mut()).await {
                Ok(output) => return Ok(output),
                Err(elapsed) if before == progress() && before != Progress::Complete => return Err(timed_out(elapsed)),
                Err(_) => {}
            }
        }
    }
}

fn timed_out(elapsed: Elapsed) -> TransportError {
    TransportError::new(TransportFailure::Timeout, elapsed)
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            // Timers and sockets of `tokio` panic without a runtime.
            if Handle::try_current().is_err() {
                return Err(TransportError::new(TransportFailure::Refused, NO_RUNTIME));
            }
            timeout(bounds.total, self.exchange(request, bounds)).await.map_err(timed_out)?
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            // Without a runtime there is no timer, and `send` returns an error.
            if Handle::try_current().is_ok() {
                tokio::time::sleep(duration).await;
            }
        })
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
