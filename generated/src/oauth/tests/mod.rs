//! Tests of consent and tokens, with a fake clock and a fake token endpoint.

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

mod authorize;
#[cfg(all(feature = "finance", feature = "return_refund"))]
mod can_call;
#[cfg(feature = "order")]
mod cancellation;
mod consent;
mod consent_end;
#[cfg(feature = "file-store")]
mod files;
mod hostile;
mod ids;
mod manager;
#[cfg(feature = "file-store")]
mod processes;
mod quirky_store;
mod secrets;

use self::quirky_store::{Quirk, QuirkyStore};

const NOW: i64 = 1_800_000_000;
const DAY: i64 = 24 * 60 * 60;

/// A test environment with a clock, a token endpoint and a record of notices. Unlike `FakeTransport` alone, it delays its
/// responses, so that concurrent callers can send requests while a response is pending.
#[derive(Clone)]
struct TestEnv {
    clock: FakeClock,
    tiktok: FakeTransport,
    record: Arc<Mutex<Record>>,
}

#[derive(Default)]
struct Record {
    /// Lead of TikTok's clock over the local clock, in seconds.
    skew: i64,
    request_count: usize,
    /// Responses that are returned before new tokens are issued.
    responses: VecDeque<FakeResponse>,
    notices: Vec<String>,
}

impl TestEnv {
    fn new() -> Self {
        let (clock, record) = (FakeClock::at(moment(NOW)), Arc::<Mutex<Record>>::default());
        let (now, shared) = (clock.clone(), Arc::clone(&record));
        let tiktok = FakeTransport::from_fn(move |_| {
            let mut record = shared.lock().expect("an unpoisoned lock");
            record.request_count += 1;
            let tokens = token_response(record.request_count, now.timestamp().unix_seconds() + record.skew);
            record.responses.pop_front().unwrap_or_else(|| raw_response(tokens))
        });
        Self { clock, tiktok, record }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Record) -> T) -> T {
        work(&mut self.record.lock().expect("an unpoisoned lock"))
    }

    fn add_responses(&self, responses: impl IntoIterator<Item = FakeResponse>) {
        self.with(|record| record.responses.extend(responses));
    }

    /// Advances the clock by this many seconds.
    fn advance(&self, seconds: i64) {
        self.clock.advance(Duration::from_secs(seconds.try_into().expect("not negative")));
    }

    fn client(&self) -> Client {
        Client::builder(app()).clock(self.clock.clone()).build(self.clone())
    }

    /// A manager that records its notices.
    fn manager(&self, store: impl TokenStore) -> TokenManager {
        let env = self.clone();
        let observer = move |id: &str, notice: &Notice| env.with(|record| record.notices.push(format!("{id}: {notice:?}")));
        TokenManager::builder(&self.client(), store).observer(observer).build()
    }

    fn refreshes(&self) -> usize {
        self.tiktok.requests().iter().filter(|request| request.path == "/api/v2/token/refresh").count()
    }

    fn notice_count(&self, text: &str) -> usize {
        self.with(|record| record.notices.iter().filter(|notice| notice.contains(text)).count())
    }
}

impl Transport for TestEnv {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let response = self.tiktok.send(request, bounds).await;
            // Other callers run in the meantime.
            for _ in 0..3 {
                pause().await;
            }
            response
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.clock.advance(duration);
        Box::pin(pause())
    }
}

/// Yields to other tasks once.
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
    App::new("the-key", "CANARY-secret")
}

/// The time this many seconds after 1970.
fn moment(seconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds.try_into().expect("after 1970"))
}

/// A response with this body and status 200.
fn raw_response(text: impl Into<Bytes>) -> FakeResponse {
    FakeResponse::raw(http::StatusCode::OK, text)
}

/// The token endpoint's response to its `n`th request.
fn token_response(n: usize, now: i64) -> String {
    format!(
        r#"{{"code":0,"message":"success","data":{{"access_token":"CANARY-access-{n}","access_token_expire_in":{},
        "refresh_token":"CANARY-refresh-{n}","refresh_token_expire_in":{},"open_id":"seller","seller_name":"Their shop",
        "seller_base_region":"GB","user_type":0,"granted_scopes":["seller.order.info"]}}}}"#,
        now + 7 * DAY,
        now + 365 * DAY,
    )
}

/// An error response that repeats a value from the request.
fn error_response(code: i64, sent: &str) -> String {
    format!(r#"{{"code":{code},"message":"no {sent} of CANARY-secret","request_id":"r"}}"#)
}

/// The error of a call that TikTok rejected with 105001 and this message.
fn call_error(message: &str) -> Error {
    let json = format!(r#"{{"code":105001,"data":null,"message":"{message}","request_id":"r"}}"#);
    crate::decode::<crate::Empty>(http::StatusCode::UNAUTHORIZED, json.as_bytes()).expect_err("an error")
}

/// An authorization whose access token expires in this many seconds.
fn authorization(lives: i64) -> Authorization {
    let json = token_response(0, NOW + lives - 7 * DAY);
    Authorization::from_response(http::StatusCode::OK, json.as_bytes()).expect("an authorization")
}

fn token(n: usize) -> AccessToken {
    AccessToken::new(format!("CANARY-access-{n}")).expect("a token")
}

/// A store with one authorization.
fn store_with(authorization: &Authorization) -> MemoryStore {
    let store = MemoryStore::new();
    assert!(block_on(store.save("seller", None, authorization)).expect("saved"));
    store
}

/// The token that a call would use.
fn token_for_call(manager: &TokenManager) -> Result<AccessToken, Error> {
    block_on(manager.tokens("seller").token())
}
