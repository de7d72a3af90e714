//! The default transport: `reqwest`, with its connection pool, TLS and `gzip`.

use std::error::Error as StdError;
use std::pin::pin;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use tokio::runtime::Handle;
use tokio::time::timeout;

use self::upload::Taken;
use crate::client::transport::{Bounds, BoxFuture, Transport};
use crate::client::{Client, ClientBuilder};
use crate::error::{TransportError, TransportFailure};
use crate::request::{App, Body};

mod upload;

/// Maximum buffer that is allocated from a `Content-Length`.
const ROOM: usize = 1 << 20;
/// An attempt without progress for this long has stalled.
const STALL: Duration = Duration::from_secs(15);

/// Sends with `reqwest`, inside a `tokio` runtime. What a server hands back untouched, as HTTP/2 can tell, goes out up to twice more
/// without counting as another try.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    stall: Duration,
}

impl Reqwest {
    /// Creates a transport with a connect timeout of ten seconds, a stall timeout of fifteen seconds, and no redirects.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        Self::of(reqwest::Client::builder().connect_timeout(Duration::from_secs(10)))
    }

    /// With settings of your own: proxies, certificates, timeouts. Redirects stay off, because they would carry the token elsewhere.
    ///
    /// Leave the builder's `read_timeout` alone: it would end uploads, during which nothing is read. [`stall_timeout`](Self::stall_timeout)
    /// knows better.
    ///
    /// # Errors
    ///
    /// When TLS cannot be set up, or a setting is refused.
    pub fn of(builder: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        let client = builder.redirect(reqwest::redirect::Policy::none()).build();
        client
            .map(|client| Self { client, stall: STALL })
            .map_err(|error| TransportError::new(TransportFailure::Refused, error.without_url()))
    }

    /// Sets the maximum time without progress in either direction. Defaults to fifteen seconds.
    pub fn stall_timeout(self, stall: Duration) -> Self {
        Self { stall, ..self }
    }

    async fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, TransportError> {
        let taken = Taken::default();
        let mut request = reqwest::Request::try_from(request.map(|body| upload::body(body, &taken))).map_err(failed)?;
        *request.timeout_mut() = Some(bounds.timeout);
        let mut response = self.moving(&taken, self.client.execute(request)).await?.map_err(failed)?;
        let mut answer = Response::new(self.read(&mut response, bounds.max_body).await?);
        *answer.status_mut() = response.status();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer)
    }

    /// The body, as far as the bound; what is announced to be larger is not waited for. A compressed body announces nothing.
    async fn read(&self, response: &mut reqwest::Response, max: usize) -> Result<Bytes, TransportError> {
        let announced = response.content_length().map_or(Ok(0), usize::try_from);
        let Some(announced) = announced.ok().filter(|announced| *announced <= max) else {
            return Err(TransportFailure::TooLarge.into());
        };
        let mut body = BytesMut::with_capacity(announced.min(ROOM));
        let all_sent = Taken::default();
        while let Some(chunk) = self.moving(&all_sent, response.chunk()).await?.map_err(failed)? {
            if chunk.len() > max - body.len() {
                return Err(TransportFailure::TooLarge.into());
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    }

    /// Waits as long as it takes while the connection takes bytes, and no longer than the stall without.
    async fn moving<F: Future>(&self, taken: &Taken, work: F) -> Result<F::Output, TransportError> {
        let mut work = pin!(work);
        loop {
            let before = taken.bytes();
            match timeout(self.stall, work.as_mut()).await {
                Ok(output) => return Ok(output),
                Err(_) if taken.bytes() > before => {}
                Err(stalled) => return Err(TransportError::new(TransportFailure::Timeout, stalled)),
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
        // Without a runtime nothing could be sent either.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(work);
        }
    }
}

/// What matters of an error, and the error without the URL, which holds credentials.
fn failed(error: reqwest::Error) -> TransportError {
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
    /// Builds the client with the default [`Reqwest`] transport.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up.
    pub fn over_reqwest(self) -> Result<Client, TransportError> {
        Ok(self.build(Reqwest::new()?))
    }
}

impl Client {
    /// Creates a client with the default [`Reqwest`] transport. Use [`Client::builder`] to change settings.
    ///
    /// # Errors
    ///
    /// Returns an error if TLS cannot be set up.
    pub fn new(app: App) -> Result<Self, TransportError> {
        Self::builder(app).over_reqwest()
    }
}
