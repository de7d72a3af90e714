//! Consent and tokens, on a clock and against a token host that are made up.

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
use crate::testing::{CannedResponse, FakeClock, FakeTransport};
use crate::{AccessToken, App, Body, Timestamp};

mod consent;
#[cfg(feature = "file-store")]
mod files;
mod hostile;
mod manager;
#[cfg(feature = "file-store")]
mod processes;
mod secrets;

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

/// A world with a clock, a token host, and a record of what was told. Its answers are not there at once, as those of `FakeTransport`
/// alone would be: who asks twice for one thing does so while the first answer is on its way.
#[derive(Clone)]
struct World {
    clock: FakeClock,
    tiktok: FakeTransport,
    happenings: Arc<Mutex<Happenings>>,
}

#[derive(Default)]
struct Happenings {
    /// How far ahead of ours TikTok's clock is.
    skew: i64,
    asked: usize,
    /// What is answered instead of fresh tokens.
    answers: VecDeque<CannedResponse>,
    told: Vec<String>,
}

impl World {
    fn new() -> Self {
        let (clock, happenings) = (FakeClock::at(moment(NOW)), Arc::<Mutex<Happenings>>::default());
        let (now, shared) = (clock.clone(), Arc::clone(&happenings));
        let tiktok = FakeTransport::answering(move |_| {
            let mut it = shared.lock().expect("no panic before");
            it.asked += 1;
            let fresh = answer(it.asked, now.timestamp().unix_seconds() + it.skew);
            it.answers.pop_front().unwrap_or_else(|| said(fresh))
        });
        Self { clock, tiktok, happenings }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Happenings) -> T) -> T {
        work(&mut self.happenings.lock().expect("no panic before"))
    }

    fn answers(&self, answers: impl IntoIterator<Item = CannedResponse>) {
        self.with(|it| it.answers.extend(answers));
    }

    /// So many seconds pass.
    fn pass(&self, seconds: i64) {
        self.clock.advance(Duration::from_secs(seconds.try_into().expect("time goes on")));
    }

    fn client(&self) -> Client {
        Client::builder(app()).clock(self.clock.clone()).build(self.clone())
    }

    /// A manager that writes down what it tells.
    fn manager(&self, store: impl TokenStore) -> TokenManager {
        let world = self.clone();
        let observer = move |id: &str, notice: &Notice| world.with(|it| it.told.push(format!("{id}: {notice:?}")));
        TokenManager::builder(&self.client(), store).observer(observer).build()
    }

    fn refreshes(&self) -> usize {
        self.tiktok.requests().iter().filter(|request| request.path == "/api/v2/token/refresh").count()
    }

    fn told(&self, what: &str) -> usize {
        self.with(|it| it.told.iter().filter(|told| told.contains(what)).count())
    }
}

impl Transport for World {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let answer = self.tiktok.send(request, bounds).await;
            // Others get a chance to ask meanwhile.
            for _ in 0..3 {
                pause().await;
            }
            answer
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.clock.advance(duration);
        Box::pin(pause())
    }
}

/// Lets others go first, once.
async fn pause() {
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

/// So many seconds after 1970.
fn moment(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds.try_into().expect("after 1970"))
}

/// An answer of these words.
fn said(text: impl Into<Bytes>) -> CannedResponse {
    CannedResponse::raw(http::StatusCode::OK, text)
}

/// What the token host answers to its `n`th request.
fn answer(n: usize, now: i64) -> String {
    format!(
        r#"{{"code":0,"message":"success","data":{{"access_token":"PLANTED-access-{n}","access_token_expire_in":{},
        "refresh_token":"PLANTED-refresh-{n}","refresh_token_expire_in":{},"open_id":"them","seller_name":"Their shop",
        "seller_base_region":"GB","user_type":0,"granted_scopes":["seller.order.info"]}}}}"#,
        now + 7 * DAY,
        now + 365 * DAY,
    )
}

/// A refusal that repeats what it was sent.
fn refusal(code: i64, sent: &str) -> String {
    format!(r#"{{"code":{code},"message":"no {sent} of PLANTED-secret","request_id":"r"}}"#)
}

/// An authorization whose access token lives so much longer.
fn authorization(lives: i64) -> Authorization {
    let json = answer(0, NOW + lives - 7 * DAY);
    Authorization::from_answer(http::StatusCode::OK, json.as_bytes()).expect("an authorization")
}

fn token(n: usize) -> AccessToken {
    AccessToken::new(&format!("PLANTED-access-{n}")).expect("a token")
}

/// A store that holds one authorization.
fn holding(authorization: &Authorization) -> MemoryStore {
    let store = MemoryStore::new();
    assert!(block_on(store.save("them", None, authorization)).expect("saved"));
    store
}

/// The token that a call would be made with.
fn obtain(manager: &TokenManager) -> Result<AccessToken, Error> {
    block_on(manager.tokens("them").token())
}
