//! A transport without a network.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Method, Request, Response};

use super::routes::Routes;
use super::{CannedResponse, FakeClock, SentRequest};
use crate::client::{Bounds, BoxFuture, Client, Transport};
use crate::error::{TransportError, TransportFailure};
use crate::request::{App, Body, Endpoint};

/// Returns canned responses and records requests. Clones share their state: keep one, and give the other to the client.
///
/// A wait advances the transport's [clock](Self::clock) and returns at once. A request without a canned response fails with an
/// error that explains what to do.
#[derive(Clone)]
pub struct FakeTransport {
    clock: FakeClock,
    state: Arc<Mutex<State>>,
    /// Computes responses for requests without a canned one.
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
    /// Creates a transport without responses. Its clock starts at the beginning of 2026.
    pub fn new() -> Self {
        Self { clock: FakeClock::at(SystemTime::UNIX_EPOCH + START), state: Arc::default(), otherwise: None }
    }

    /// Creates a transport that computes responses from requests. Responses of [`next`](Self::next), [`on`](Self::on) and
    /// [`on_path`](Self::on_path) take precedence.
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

    /// Returns the clock that waits advance.
    pub fn clock(&self) -> FakeClock {
        self.clock.clone()
    }

    /// Adds a response to an operation. Responses are returned in order; the last one repeats.
    pub fn on<E: Endpoint>(&self, answer: CannedResponse) {
        self.on_path(E::METHOD, E::PATH, answer);
    }

    /// Adds a response to a path. A segment in braces, as in `/order/202309/orders/{id}`, matches any segment.
    pub fn on_path(&self, method: Method, path: &str, answer: CannedResponse) {
        self.state().routes.add(method, path, answer);
    }

    /// Adds a response to the next request, whatever it is. Several responses are returned in order, before all others.
    pub fn next(&self, answer: CannedResponse) {
        self.state().routes.next.push_back(answer);
    }

    /// Returns the requests so far, one for each attempt.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.state().requests.clone()
    }

    /// Returns the durations of all waits so far.
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    /// Records a request and returns its canned response, if any.
    fn keep(&self, request: &SentRequest) -> Option<CannedResponse> {
        let mut state = self.state();
        state.requests.push(request.clone());
        state.routes.answer(&request.method, &request.path)
    }

    /// A poisoned lock is still readable after a failed test.
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
            // The lock is released, so the function may use this transport.
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
        "`FakeTransport` has no response for {} {}: add one with `on::<Operation>(…)`, `on_path(…)` or `next(…)`",
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
