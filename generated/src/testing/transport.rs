//! A transport that goes nowhere.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Request, Response};

use super::routes::Routes;
use super::{CannedResponse, FakeClock, SentRequest};
use crate::app::App;
use crate::body::Body;
use crate::client::{Bounds, BoxFuture, Client, Transport};
use crate::endpoint::Endpoint;
use crate::error::{TransportError, TransportFailure};

/// Answers what it is told, and keeps what was asked. Clones are the same transport: keep one, give the other to the client.
///
/// Waiting takes no time: it moves the transport's [clock](Self::clock). A request that nothing was said about fails, and the error
/// says so.
#[derive(Clone)]
pub struct FakeTransport {
    clock: FakeClock,
    state: Arc<Mutex<State>>,
    /// Answers what `state` has no answer to.
    otherwise: Option<Arc<Otherwise>>,
}

type Otherwise = dyn Fn(&SentRequest) -> CannedResponse + Send + Sync;

#[derive(Default)]
struct State {
    routes: Routes,
    requests: Vec<SentRequest>,
    sleeps: Vec<Duration>,
}

/// 2026-01-01T00:00:00Z.
const START: Duration = Duration::from_secs(1_767_225_600);

impl FakeTransport {
    /// A transport without answers yet; its clock shows the beginning of 2026.
    pub fn new() -> Self {
        Self { clock: FakeClock::at(SystemTime::UNIX_EPOCH + START), state: Arc::default(), otherwise: None }
    }

    /// A transport that makes its answers from the requests, for a test in which one call depends on another. What is said with
    /// [`next`](Self::next), [`on`](Self::on) and [`on_path`](Self::on_path) goes before.
    ///
    /// ```
    /// use tiktok_shop::AccessToken;
    /// use tiktok_shop::order::GetOrderList;
    /// use tiktok_shop::testing::{CannedResponse, FakeTransport};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let tiktok = FakeTransport::answering(|request| match request.query("page_token") {
    ///     None => CannedResponse::data(r#"{"orders":[{"id":"1"}],"next_page_token":"second"}"#),
    ///     Some("second") => CannedResponse::data(r#"{"orders":[{"id":"2"}]}"#),
    ///     Some(_) => CannedResponse::refusal(36009004, "Invalid 'page_token'"),
    /// });
    /// let shop = tiktok.client().seller(AccessToken::new("token")?).shop("cipher");
    /// let second = shop.send(&GetOrderList::new(1).page_token("second")).await?;
    /// assert_eq!(second.data.orders[0].id.as_deref(), Some("2"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn answering(answer: impl Fn(&SentRequest) -> CannedResponse + Send + Sync + 'static) -> Self {
        Self { otherwise: Some(Arc::new(answer)), ..Self::new() }
    }

    /// A client over this transport, by its clock, of the app `app-key` with the secret `app-secret`. For other settings give a clone
    /// of the transport to [`Client::builder`].
    pub fn client(&self) -> Client {
        Client::builder(App::new("app-key", "app-secret")).clock(self.clock()).build(self.clone())
    }

    /// The clock that waiting moves.
    pub fn clock(&self) -> FakeClock {
        self.clock.clone()
    }

    /// Answers an operation, whatever its fields. Its answers are given in the order they were told; the last one for ever.
    pub fn on<E: Endpoint>(&self, answer: CannedResponse) {
        self.on_path(E::METHOD, E::PATH, answer);
    }

    /// The same for a path of its own. What stands in braces, as in `/order/202309/orders/{id}`, is any one segment.
    pub fn on_path(&self, method: Method, path: &str, answer: CannedResponse) {
        self.state().routes.add(method, path, answer);
    }

    /// Answers the next request, whatever it asks; several are given in the order they were told. They go before all others.
    pub fn next(&self, answer: CannedResponse) {
        self.state().routes.next.push_back(answer);
    }

    /// What was sent so far, each try by itself.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.state().requests.clone()
    }

    /// How long was waited, each time by itself.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// Keeps a request, and gives the answer that was told, if one was.
    fn keep(&self, request: &SentRequest) -> Option<CannedResponse> {
        let mut state = self.state();
        state.requests.push(request.clone());
        state.routes.answer(&request.method, &request.path)
    }

    /// A test that failed elsewhere may still read what is here.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect().await.map_err(|error| TransportError::new(TransportFailure::Content, error))?;
            let request = SentRequest::of(Request::from_parts(head, body));
            let told = self.keep(&request);
            // Here nothing is locked: the function may look at this transport.
            match told.or_else(|| Some(self.otherwise.as_ref()?(&request))) {
                Some(answer) => answer.into_result(bounds.max_body),
                None => Err(unexpected(&request)),
            }
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.state().sleeps.push(duration);
        self.clock.advance(duration);
        Box::pin(std::future::ready(()))
    }
}

fn unexpected(request: &SentRequest) -> TransportError {
    let problem = format!(
        "`FakeTransport` has no answer to {} {}: give it one with `on::<Operation>(…)`, `on_path(…)` or `next(…)`",
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
