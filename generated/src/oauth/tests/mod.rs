//! Tests of consent and tokens with a fake clock and a fake token host.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_executor::block_on;
use http::{Request, Response};

use crate::client::{Bounds, BoxFuture, Client, TokenSource as _, Transport};
use crate::error::{Error, TokenError, TransportError, TransportFailure};
use crate::oauth::*;
use crate::testing::{FakeClock, FakeResponse, FakeTransport};
use crate::{AccessToken, App, Body, Timestamp};

mod consent;
mod edge_cases;
#[cfg(feature = "file-store")]
mod files;
mod manager;
#[cfg(feature = "file-store")]
mod processes;
mod redaction;

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

/// A fake clock, a fake token host and the recorded notices. Unlike `FakeTransport`, responses are delayed, so that concurrent
/// requests overlap.
#[derive(Clone)]
struct Harness {
    clock: FakeClock,
    tiktok: FakeTransport,
    state: Arc<Mutex<HarnessState>>,
}

#[derive(Default)]
struct HarnessState {
    /// Seconds that TikTok's clock is ahead of ours.
    skew: i64,
    asked: usize,
    /// Responses to return instead of new tokens.
    answers: VecDeque<FakeResponse>,
    notices: Vec<String>,
}

impl Harness {
    fn new() -> Self {
        let (clock, state) = (FakeClock::at(moment(NOW)), Arc::<Mutex<HarnessState>>::default());
        let (now, shared) = (clock.clone(), Arc::clone(&state));
        let tiktok = FakeTransport::from_fn(move |_| {
            let mut it = shared.lock().expect("no panic before");
            it.asked += 1;
            let fresh = answer(it.asked, now.timestamp().unix_seconds() + it.skew);
            it.answers.pop_front().unwrap_or_else(|| text_response(fresh))
        });
        Self { clock, tiktok, state }
    }

    fn with<T>(&self, work: impl FnOnce(&mut HarnessState) -> T) -> T {
        work(&mut self.state.lock().expect("no panic before"))
    }

    fn answers(&self, answers: impl IntoIterator<Item = FakeResponse>) {
        self.with(|it| it.answers.extend(answers));
    }

    /// Advances the clock.
    fn advance(&self, seconds: i64) {
        self.clock.advance(Duration::from_secs(seconds.try_into().expect("time goes on")));
    }

    fn client(&self) -> Client {
        Client::builder(app()).clock(self.clock.clone()).build(self.clone())
    }

    /// Returns a manager that records its notices.
    fn manager(&self, store: impl TokenStore) -> TokenManager {
        let harness = self.clone();
        let observer = move |id: &str, notice: &Notice| harness.with(|it| it.notices.push(format!("{id}: {notice:?}")));
        TokenManager::builder(&self.client(), store).observer(observer).build()
    }

    fn refreshes(&self) -> usize {
        self.tiktok.requests().iter().filter(|request| request.path == "/api/v2/token/refresh").count()
    }

    fn notice_count(&self, what: &str) -> usize {
        self.with(|it| it.notices.iter().filter(|told| told.contains(what)).count())
    }
}

impl Transport for Harness {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let answer = self.tiktok.send(request, bounds).await;
            // Lets other callers run before the response arrives.
            for _ in 0..3 {
                yield_once().await;
            }
            answer
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.clock.advance(duration);
        Box::pin(yield_once())
    }
}

/// Yields once to other tasks.
async fn yield_once() {
    let mut waited = false;
    poll_fn(|context| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

fn app() -> App {
    App::new("the-key", "PLANTED-secret")
}

/// Converts seconds since 1970.
fn moment(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds.try_into().expect("after 1970"))
}

/// Returns a response with this body.
fn text_response(text: impl Into<Bytes>) -> FakeResponse {
    FakeResponse::raw(http::StatusCode::OK, text)
}

/// Returns the response to the `n`th token request.
fn answer(n: usize, now: i64) -> String {
    format!(
        r#"{{"code":0,"message":"success","data":{{"access_token":"PLANTED-access-{n}","access_token_expire_in":{},
        "refresh_token":"PLANTED-refresh-{n}","refresh_token_expire_in":{},"open_id":"them","seller_name":"Their shop",
        "seller_base_region":"GB","user_type":0,"granted_scopes":["seller.order.info"]}}}}"#,
        now + 7 * DAY,
        now + 365 * DAY,
    )
}

/// Returns an error response that repeats the sent value.
fn refusal(code: i64, sent: &str) -> String {
    format!(r#"{{"code":{code},"message":"no {sent} of PLANTED-secret","request_id":"r"}}"#)
}

/// Returns an authorization whose access token is valid for this many seconds.
fn authorization(lives: i64) -> Authorization {
    let json = answer(0, NOW + lives - 7 * DAY);
    Authorization::from_answer(http::StatusCode::OK, json.as_bytes()).expect("an authorization")
}

fn token(n: usize) -> AccessToken {
    AccessToken::new(&format!("PLANTED-access-{n}")).expect("a token")
}

/// Returns a store with one authorization.
fn store_with(authorization: &Authorization) -> MemoryStore {
    let store = MemoryStore::new();
    assert!(block_on(store.save("them", None, authorization)).expect("saved"));
    store
}

/// Returns the token that a call would use.
fn obtain(manager: &TokenManager) -> Result<AccessToken, Error> {
    block_on(manager.tokens("them").token())
}
