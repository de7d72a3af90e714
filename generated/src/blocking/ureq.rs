//! The blocking transport over `ureq`, with its connection pool, TLS and `gzip`.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{Method, Request, Response};
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;
use ureq::{Agent, SendBody, Timeout};

use crate::blocking;
use crate::blocking::upload::BodyReader;
use crate::client::{Bounds, BoxFuture, ClientBuilder, Transport, USER_AGENT, decompress, is_usable_without_body};
use crate::error::{TransportError, TransportFailure};
use crate::request::Body;

/// The transport over `ureq`. It blocks the current thread, so use it only with [`blocking::Client`].
///
/// At the level `trace` of the crate `log`, `ureq` logs URLs and headers, which contain **tokens, signatures and the app secret**. Set
/// `ureq=info` in the filter of your logger.
#[derive(Clone, Debug)]
pub struct Ureq(Agent);

impl Ureq {
    /// Creates the transport with default settings: a connect timeout of 10 seconds, a timeout of 15 seconds per write, no redirects.
    /// A body that stalls is aborted after 15 seconds or the timeout of the attempt, whichever is longer.
    pub fn new() -> Self {
        let config = with_tls(Agent::config_builder())
            .user_agent(USER_AGENT)
            .timeout_connect(Some(Duration::from_secs(10)))
            .timeout_per_read(Some(Duration::from_secs(15)))
            .timeout_per_write(Some(Duration::from_secs(15)));
        Self::of(config)
    }

    /// Creates the transport with custom settings, such as proxies, certificates and timeouts.
    ///
    /// Set [`USER_AGENT`] unless the application has its own name. Redirects are always disabled, because they would send the access
    /// token to another host. HTTP error statuses are never errors of
    /// `ureq`, because the body of such a response contains TikTok's error.
    pub fn of(config: ConfigBuilder<AgentScope>) -> Self {
        let config = config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false);
        Self(config.build().new_agent())
    }

    fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, TransportError> {
        let (mut head, content) = request.into_parts();
        let is_get = head.method == Method::GET;
        let has_started = Arc::new(AtomicBool::new(content.is_empty()));
        let body = if content.is_empty() && !requires_content_length(&head.method) {
            SendBody::none()
        } else {
            head.headers.insert(CONTENT_LENGTH, content.len().into());
            SendBody::from_owned_reader(TrackedReader { content: BodyReader::new(content), has_started: has_started.clone() })
        };
        let request = self.0.configure_request(Request::from_parts(head, body));
        // `ureq` has one timeout for all reads, but the head may take longer to arrive than a part of the body.
        let stall_timeout = self.0.config().timeout_per_read().map(|limit| limit.max(bounds.timeout));
        let connect_timeout = self.0.config().timeouts().connect.map_or(bounds.timeout, |limit| limit.min(bounds.timeout));
        let request = request
            .timeout_connect(Some(connect_timeout))
            .timeout_recv_response(Some(bounds.timeout))
            .timeout_per_read(stall_timeout)
            .timeout_global(Some(bounds.total));
        let result = self.0.run(request.build());
        let response = result.map_err(|error| send_error(error, has_started.load(Ordering::Relaxed), is_get))?;
        let (head, body) = response.into_parts();
        let mut content = Vec::new();
        if let Err(error) = read(body, bounds.max_body as u64, &mut content)
            && !is_usable_without_body(head.status, error.failure())
        {
            return Err(error);
        }
        decompress(Response::from_parts(head, content.into()), bounds.max_body)
    }
}

/// Selects the TLS of the enabled feature.
#[cfg(any(feature = "blocking", feature = "blocking-native-tls"))]
fn with_tls(config: ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope> {
    use ureq::tls::{TlsConfig, TlsProvider};

    let provider = if cfg!(feature = "blocking") { TlsProvider::Rustls } else { TlsProvider::NativeTls };
    config.tls_config(TlsConfig::builder().provider(provider).build())
}

/// `ureq` has no TLS here, and reports an error for `https` addresses.
#[cfg(not(any(feature = "blocking", feature = "blocking-native-tls")))]
fn with_tls(config: ConfigBuilder<AgentScope>) -> ConfigBuilder<AgentScope> {
    config
}

/// Records whether `ureq` started to read the body of a request. Before that, TikTok cannot have processed the request.
struct TrackedReader<R> {
    content: R,
    has_started: Arc<AtomicBool>,
}

impl<R: Read> Read for TrackedReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.has_started.store(true, Ordering::Relaxed);
        self.content.read(buffer)
    }
}

/// Reads the body, up to the maximum size after decompression. Fails at once if the announced length is larger.
fn read(mut body: ureq::Body, max: u64, content: &mut Vec<u8>) -> Result<(), TransportError> {
    if body.content_length().is_some_and(|announced| announced > max) {
        return Err(TransportFailure::TooLarge.into());
    }
    let received = body.with_config().limit(max).reader().read_to_end(content);
    received.map(drop).map_err(|error| transport_error(error.into()))
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

    fn is_blocking(&self) -> bool {
        true
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

/// Whether servers expect `Content-Length: 0` for an empty body.
fn requires_content_length(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method)
}

/// Classifies an error before the response.
///
/// A failed TLS handshake is an IO error like any other, mostly of the kind `InvalidData`. It counts as a connect error if the request
/// body was not started. An empty body does not show this, so there the request must be a `GET`, which is safe to retry.
fn send_error(error: ureq::Error, has_started: bool, is_get: bool) -> TransportError {
    match &error {
        ureq::Error::Io(io) if !has_started || is_get && io.kind() == ErrorKind::InvalidData => {
            TransportError::new(TransportFailure::Connect, error)
        }
        _ => transport_error(error),
    }
}

/// Classifies an error of `ureq`. The error is dropped if it may contain the URL, because the URL contains credentials.
fn transport_error(error: ureq::Error) -> TransportError {
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
        E::Io(error) => io_failure(error.kind()),
        _ => TransportFailure::Interrupted,
    };
    TransportError::new(failure, error)
}

/// Classifies an IO error. Only errors that cannot occur on an open connection prove that nothing was sent.
fn io_failure(kind: ErrorKind) -> TransportFailure {
    match kind {
        ErrorKind::ConnectionRefused | ErrorKind::AddrNotAvailable => TransportFailure::Connect,
        ErrorKind::TimedOut => TransportFailure::Timeout,
        _ => TransportFailure::Interrupted,
    }
}

impl ClientBuilder {
    /// Creates the blocking client over [`Ureq`] with default settings. For another transport, use
    /// `blocking::Client::from(builder.build(…))`.
    pub fn over_ureq(self) -> blocking::Client {
        self.build(Ureq::new()).into()
    }
}
