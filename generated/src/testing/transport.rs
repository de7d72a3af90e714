//! A transport without a network.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Request, Response};

use super::routes::Routes;
use super::{FakeClock, FakeResponse, SentRequest};
use crate::client::{Bounds, BoxFuture, Client, Transport};
use crate::error::{TransportError, TransportFailure};
use crate::request::App;
use crate::request::Body;
use crate::request::Endpoint;

/// Returns prepared responses and records all requests. Clones share their state: keep one clone, and pass another to the client.
///
/// A wait takes no time. It advances the [clock](Self::clock) of the transport. A request without a prepared response fails with an
/// error that names the request.
#[derive(Clone)]
pub struct FakeTransport {
    clock: FakeClock,
    state: Arc<Mutex<FakeState>>,
    /// Returns the response to requests without a prepared response.
    fallback: Option<Arc<Fallback>>,
    is_lenient: bool,
}

type Fallback = dyn Fn(&SentRequest) -> FakeResponse + Send + Sync;

#[derive(Default)]
struct FakeState {
    routes: Routes,
    requests: Vec<SentRequest>,
    sleeps: Vec<Duration>,
}

/// 2026-01-01T00:00:00Z, since the Unix epoch.
const START: Duration = Duration::from_secs(1_767_225_600);

impl FakeTransport {
    /// Creates a transport without prepared responses. Its clock starts at 2026-01-01T00:00:00Z.
    pub fn new() -> Self {
        Self { clock: FakeClock::at(SystemTime::UNIX_EPOCH + START), state: Arc::default(), fallback: None, is_lenient: false }
    }

    /// Creates a transport that computes each response from its request, for tests in which the responses depend on the requests.
    /// Responses of [`next`](Self::next), [`on`](Self::on) and [`on_path`](Self::on_path) take precedence.
    ///
    /// ```
    /// use tiktok_shop::AccessToken;
    /// use tiktok_shop::order::GetOrderList;
    /// use tiktok_shop::testing::{FakeResponse, FakeTransport};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let tiktok = FakeTransport::from_fn(|request| match request.query("page_token") {
    ///     None => FakeResponse::data(r#"{"orders":[{"id":"1"}],"next_page_token":"second"}"#),
    ///     Some("second") => FakeResponse::data(r#"{"orders":[{"id":"2"}]}"#),
    ///     Some(_) => FakeResponse::api_error(36009004, "Invalid 'page_token'"),
    /// });
    /// let shop = tiktok.client().seller(AccessToken::new("token")?).shop("cipher");
    /// let second = shop.send(&GetOrderList::new(1).page_token("second")).await?;
    /// assert_eq!(second.data.orders[0].id.as_deref(), Some("2"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_fn(respond: impl Fn(&SentRequest) -> FakeResponse + Send + Sync + 'static) -> Self {
        Self { fallback: Some(Arc::new(respond)), ..Self::new() }
    }

    /// Accepts responses with fields and values that the operation does not know, for tests of code that handles them.
    ///
    /// Otherwise an unknown field or enum value fails the test with a panic that names it, and a value that does not fit its field is an
    /// error, because most of them are mistakes in the test.
    ///
    /// ```
    /// use tiktok_shop::AccessToken;
    /// use tiktok_shop::order::GetOrderList;
    /// use tiktok_shop::testing::{FakeResponse, FakeTransport};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let tiktok = FakeTransport::new().lenient();
    /// tiktok.on::<GetOrderList>(FakeResponse::data(r#"{"total_count":"many","new_field":1}"#));
    /// let shop = tiktok.client().seller(AccessToken::new("token")?).shop("cipher");
    /// let reply = shop.send(&GetOrderList::new(1)).await?;
    /// assert_eq!(reply.misfits()[0].path, "data.total_count");
    /// # Ok(())
    /// # }
    /// ```
    pub fn lenient(self) -> Self {
        Self { is_lenient: true, ..self }
    }

    /// Creates a client over this transport and its clock. The app key is `app-key` and the app secret is `app-secret`. For other
    /// settings, use [`Client::builder`] with a clone of the transport.
    pub fn client(&self) -> Client {
        Client::builder(App::new("app-key", "app-secret")).clock(self.clock()).build(self.clone())
    }

    /// Returns the clock of the transport. Each wait advances it.
    pub fn clock(&self) -> FakeClock {
        self.clock.clone()
    }

    /// Adds a response to an operation, independent of the fields of the request. Responses are returned in the order of the calls. The
    /// last response is repeated.
    pub fn on<E: Endpoint>(&self, response: FakeResponse) {
        self.on_path(E::METHOD, E::PATH, response);
    }

    /// Adds a response to a path, like [`on`](Self::on). A part in braces, as in `/order/202309/orders/{id}`, matches any one segment.
    pub fn on_path(&self, method: Method, path: &str, response: FakeResponse) {
        self.state().routes.add(method, path, response);
    }

    /// Adds a response to the next request, independent of its operation. Several responses are returned in the order of the calls. They
    /// take precedence over all other responses.
    pub fn next(&self, response: FakeResponse) {
        self.state().routes.next.push_back(response);
    }

    /// Returns all requests so far. Each attempt is a separate request.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.state().requests.clone()
    }

    /// Returns the duration of each wait so far.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// Records a request, and returns its prepared response, if there is one.
    fn record(&self, request: &SentRequest) -> Option<FakeResponse> {
        let mut state = self.state();
        state.requests.push(request.clone());
        state.routes.respond(&request.method, &request.path)
    }

    /// Ignores a poisoned lock, so that a failed test can still read the state.
    fn state(&self) -> MutexGuard<'_, FakeState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(|error| TransportError::new(TransportFailure::Content, error))?;
            let request = SentRequest::of(Request::from_parts(head, body));
            let prepared = self.record(&request);
            // The state is not locked here, because the fallback may use this transport.
            match prepared.or_else(|| Some(self.fallback.as_ref()?(&request))) {
                Some(response) => response.into_result(bounds.max_body),
                None => Err(unexpected(&request)),
            }
        })
    }

    fn requires_known_replies(&self) -> bool {
        !self.is_lenient
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.state().sleeps.push(duration);
        self.clock.advance(duration);
        Box::pin(std::future::ready(()))
    }
}

fn unexpected(request: &SentRequest) -> TransportError {
    let problem = format!(
        "`FakeTransport` has no response to {} {}: add one with `on::<Operation>(…)`, `on_path(…)` or `next(…)`",
        request.method, request.path
    );
    TransportError::new(TransportFailure::Refused, problem)
}

impl Default for FakeTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("FakeTransport").field("requests", &state.requests).field("sleeps", &state.sleeps).finish_non_exhaustive()
    }
}
