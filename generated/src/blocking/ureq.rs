//! The blocking transport: `ureq`, with its connection pool, TLS and `gzip`.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Method, Request, Response};
use ureq::config::ConfigBuilder;
use ureq::tls::{TlsConfig, TlsProvider};
use ureq::typestate::AgentScope;
use ureq::{Agent, SendBody, Timeout};

use crate::blocking;
use crate::blocking::upload::BodyReader;
use crate::client::{Bounds, BoxFuture, ClientBuilder, Transport};
use crate::error::{TransportError, TransportFailure};
use crate::request::Body;

/// Sends with `ureq`, and blocks the thread meanwhile: for [`blocking::Client`], not for an asynchronous one.
#[derive(Clone, Debug)]
pub struct Ureq(Agent);

impl Ureq {
    /// With ten seconds to connect, fifteen without a byte, no redirects.
    pub fn new() -> Self {
        let tls = if cfg!(feature = "blocking") { TlsProvider::Rustls } else { TlsProvider::NativeTls };
        let config = Agent::config_builder()
            .tls_config(TlsConfig::builder().provider(tls).build())
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_per_read(Some(Duration::from_secs(15)))
            .timeout_per_write(Some(Duration::from_secs(15)));
        Self::of(config)
    }

    /// With settings of your own: proxies, certificates, timeouts. Redirects stay off, because they would carry the token
    /// elsewhere; and a status of failure stays an answer, because its body says what is wrong.
    pub fn of(config: ConfigBuilder<AgentScope>) -> Self {
        let config = config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false);
        Self(config.build().new_agent())
    }

    fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, TransportError> {
        let (mut head, content) = request.into_parts();
        let reads = head.method == Method::GET;
        let begun = Arc::new(AtomicBool::new(content.is_empty()));
        let body = if content.is_empty() && !announces_length(&head.method) {
            SendBody::none()
        } else {
            head.headers.insert(CONTENT_LENGTH, content.len().into());
            SendBody::from_owned_reader(Watched { content: BodyReader::new(content), begun: begun.clone() })
        };
        let request = self.0.configure_request(Request::from_parts(head, body));
        let answer = self.0.run(request.timeout_global(Some(bounds.timeout)).build());
        let answer = answer.map_err(|error| unanswered(error, begun.load(Ordering::Relaxed), reads))?;
        let (head, body) = answer.into_parts();
        Ok(Response::from_parts(head, read(body, bounds.max_body as u64)?))
    }
}

/// The content of a request, and whether any of it was asked for: before, nothing was sent that TikTok could act on.
struct Watched<R> {
    content: R,
    begun: Arc<AtomicBool>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.begun.store(true, Ordering::Relaxed);
        self.content.read(buffer)
    }
}

/// The body, as far as the bound, which counts what comes out of the decompression. What is announced to be larger is not waited for.
fn read(mut body: ureq::Body, max: u64) -> Result<Bytes, TransportError> {
    if body.content_length().is_some_and(|announced| announced > max) {
        return Err(TransportFailure::TooLarge.into());
    }
    let mut answer = Vec::new();
    match body.with_config().limit(max).reader().read_to_end(&mut answer) {
        Ok(_) => Ok(answer.into()),
        Err(error) => Err(failed(error.into())),
    }
}

impl Default for Ureq {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for Ureq {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move { self.exchange(request, bounds) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

/// Whether servers expect a length of zero where there is no body.
fn announces_length(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// What matters of an error that came before an answer. TLS which does not come about is an error of the connection like any other,
/// mostly of invalid data, so what tells is whether the request had begun; where there is no telling, it must be one that only reads.
fn unanswered(error: ureq::Error, begun: bool, reads: bool) -> TransportError {
    match &error {
        ureq::Error::Io(io) if !begun || reads && io.kind() == ErrorKind::InvalidData => {
            TransportError::new(TransportFailure::Connect, error)
        }
        _ => failed(error),
    }
}

/// What matters of an error, and the error where it cannot show a URL, which holds credentials.
fn failed(error: ureq::Error) -> TransportError {
    use ureq::Error as E;
    let failure = match &error {
        E::HostNotFound | E::ConnectionFailed => TransportFailure::Connect,
        #[cfg(feature = "blocking-native-tls")]
        E::NativeTls(_) => TransportFailure::Connect,
        E::Timeout(Timeout::Resolve | Timeout::Connect) => TransportFailure::Connect,
        E::Timeout(_) => TransportFailure::Timeout,
        E::BodyExceedsLimit(_) => TransportFailure::TooLarge,
        E::Http(_) | E::InvalidProxyUrl | E::Tls(_) | E::TlsRequired => TransportFailure::Refused,
        E::BadUri(_) | E::RequireHttpsOnly(_) => return TransportFailure::Refused.into(),
        E::ConnectProxyFailed(_) => return TransportFailure::Connect.into(),
        E::Io(error) => of_io(error.kind()),
        _ => TransportFailure::Interrupted,
    };
    TransportError::new(failure, error)
}

/// Only what cannot happen once a connection stands means that nothing was sent.
fn of_io(kind: ErrorKind) -> TransportFailure {
    match kind {
        ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable => TransportFailure::Connect,
        ErrorKind::TimedOut => TransportFailure::Timeout,
        _ => TransportFailure::Interrupted,
    }
}

impl ClientBuilder {
    /// The blocking client, over [`Ureq`] as it comes. Over another transport it is `blocking::Client::from(builder.build(…))`.
    pub fn over_ureq(self) -> blocking::Client {
        self.build(Ureq::new()).into()
    }
}
