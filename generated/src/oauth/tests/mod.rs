//! Consent and tokens, on a clock and against a token host that are made up.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use futures_executor::block_on;
use http::{Request, Response};

use crate::client::{Bounds, BoxFuture, Client, Clock, TokenSource as _, Transport};
use crate::error::{Error, TokenError, TransportError, TransportFailure};
use crate::oauth::*;
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

/// A world with a clock, a token host, and a record of what was asked of it and what was told.
#[derive(Clone, Default)]
struct World(Arc<Mutex<Happenings>>);

struct Happenings {
    now: i64,
    /// How far ahead of ours TikTok's clock is.
    skew: i64,
    /// The path and query of each request.
    asked: Vec<String>,
    /// What is answered instead of fresh tokens.
    answers: VecDeque<Result<String, TransportFailure>>,
    told: Vec<String>,
}

impl Default for Happenings {
    fn default() -> Self {
        Self { now: NOW, skew: 0, asked: Vec::new(), answers: VecDeque::new(), told: Vec::new() }
    }
}

impl World {
    fn with<T>(&self, work: impl FnOnce(&mut Happenings) -> T) -> T {
        work(&mut self.0.lock().expect("no panic before"))
    }

    fn client(&self) -> Client {
        Client::builder(app()).clock(self.clone()).build(self.clone())
    }

    /// A manager that writes down what it tells.
    fn manager(&self, store: impl TokenStore) -> TokenManager {
        let world = self.clone();
        let observer = move |id: &str, notice: &Notice| world.with(|it| it.told.push(format!("{id}: {notice:?}")));
        TokenManager::builder(&self.client(), store).observer(observer).build()
    }

    fn refreshes(&self) -> usize {
        self.with(|it| it.asked.iter().filter(|url| url.starts_with("/api/v2/token/refresh?")).count())
    }

    fn told(&self, what: &str) -> usize {
        self.with(|it| it.told.iter().filter(|told| told.contains(what)).count())
    }
}

impl Clock for World {
    fn now(&self) -> SystemTime {
        self.with(|it| UNIX_EPOCH + Duration::from_secs(it.now.try_into().expect("after 1970")))
    }
}

impl Transport for World {
    fn send(&self, request: Request<Body>, _: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let answer = self.with(|it| {
            it.asked.push(request.uri().to_string().split_off("https://auth.tiktok-shops.com".len()));
            let fresh = || answer(it.asked.len(), it.now + it.skew);
            it.answers.pop_front().unwrap_or_else(|| Ok(fresh()))
        });
        Box::pin(async move {
            // Others get a chance to ask meanwhile.
            for _ in 0..3 {
                pause().await;
            }
            Ok(Response::new(answer?.into()))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.with(|it| it.now += i64::try_from(duration.as_secs()).expect("short"));
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

/// Two managers may share one store.
impl<S: TokenStore> TokenStore for Arc<S> {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        S::load(self, id)
    }
    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        S::save(self, id, expected, authorization)
    }
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        S::remove(self, id)
    }
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        S::lease(self, id, span)
    }
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        S::release(self, id, lease)
    }
}
