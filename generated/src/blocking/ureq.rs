//! The blocking transport: `ureq`, with its connection pool, TLS and `gzip`.

use std::error::Error as StdError;
use std::io::{ErrorKind, Read as _};
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
use crate::body::Body;
use crate::client::{Bounds, BoxFuture, ClientBuilder, Transport};
use crate::error::{TransportError, TransportFailure};

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
            .timeout_per_read(Some(Duration::from_secs(15)));
        Self::of(config)
    }

    /// With settings of your own: proxies, certificates, timeouts. Redirects stay off, because they would carry the token
    /// elsewhere; and a status of failure stays an answer, because its body says what is wrong.
    pub fn of(config: ConfigBuilder<AgentScope>) -> Self {
        let config = config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false);
        Self(config.build().new_agent())
    }

    fn exchange(&self, request: Request<Body>, bounds: Bounds) -> Result<Response<Bytes>, ureq::Error> {
        let (mut head, content) = request.into_parts();
        let body = if content.is_empty() && !announces_length(&head.method) {
            SendBody::none()
        } else {
            head.headers.insert(CONTENT_LENGTH, content.len().into());
            SendBody::from_owned_reader(BodyReader::new(content))
        };
        let request = self.0.configure_request(Request::from_parts(head, body));
        let (head, mut body) = self.0.run(request.timeout_global(Some(bounds.timeout)).build())?.into_parts();
        let mut answer = Vec::new();
        // The limit counts what comes out of the decompression.
        body.with_config().limit(bounds.max_body as u64).reader().read_to_end(&mut answer)?;
        Ok(Response::from_parts(head, answer.into()))
    }
}

impl Default for Ureq {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for Ureq {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move { self.exchange(request, bounds).map_err(failed) })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move { thread::sleep(duration) })
    }
}

/// Whether servers expect a length of zero where there is no body.
fn announces_length(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// What matters of an error, and the error where it cannot show a URL, which holds credentials.
fn failed(error: ureq::Error) -> TransportError {
    use ureq::Error as E;
    let failure = match &error {
        E::HostNotFound | E::ConnectionFailed => TransportFailure::Connect,
        E::Timeout(Timeout::Resolve | Timeout::Connect) => TransportFailure::Connect,
        E::Timeout(_) => TransportFailure::Timeout,
        E::BodyExceedsLimit(_) => TransportFailure::TooLarge,
        E::Http(_) | E::InvalidProxyUrl | E::TlsRequired => TransportFailure::Refused,
        E::BadUri(_) | E::RequireHttpsOnly(_) => return TransportFailure::Refused.into(),
        E::ConnectProxyFailed(_) => return TransportFailure::Connect.into(),
        E::Io(error) => of_io(error.kind()),
        _ => TransportFailure::Interrupted,
    };
    let source: Box<dyn StdError + Send + Sync> = Box::new(error);
    TransportError::new(failure, source)
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
