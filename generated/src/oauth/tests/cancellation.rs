//! Dropped calls release their resources and do not block other calls.

use std::pin::pin;
use std::task::{Context, Waker};

use http::{Method, StatusCode};

use super::*;
use crate::client::{Clock as _, Handle, Shop};
use crate::order::GetOrderList;

/// A transport whose responses and sleeps are pending once.
#[derive(Clone)]
struct Slow(FakeTransport);

impl Transport for Slow {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let answer = self.0.send(request, bounds).await;
            pause().await;
            answer
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            pause().await;
            self.0.sleep(duration).await;
        })
    }
}

/// Polls a call this many times and drops it. Returns the result if it completed.
fn poll_and_drop<F: Future>(call: F, times: usize) -> Option<F::Output> {
    let (mut call, mut context) = (pin!(call), Context::from_waker(Waker::noop()));
    (0..times).find_map(|_| match call.as_mut().poll(&mut context) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    })
}

fn client(tiktok: &FakeTransport) -> Client {
    Client::builder(App::new("app-key", "app-secret")).clock(tiktok.clock()).build(Slow(tiktok.clone()))
}

async fn orders(shop: &Handle<Shop>) -> Result<(), Error> {
    shop.send(&GetOrderList::new(1)).await.map(drop)
}

/// Callers are dropped before their rate-limit slot. Leaked slots would block all later calls.
#[test]
fn dropped_calls_release_their_rate_limit_slots() {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::data("{}"));
    let shop = client(&tiktok).seller(AccessToken::new("token").expect("a token")).shop("cipher");
    for _ in 0..1000 {
        // The first callers send their request.
        assert!(poll_and_drop(orders(&shop), 1).is_none());
    }
    let start = tiktok.clock().now();
    assert!(matches!(poll_and_drop(orders(&shop), 9), Some(Ok(()))));
    let waited = tiktok.clock().now().duration_since(start).expect("later");
    assert!(waited < Duration::from_millis(100), "{waited:?}");
}

/// Covers every await point: proactive and reactive refreshes, a rate limit and an outage.
#[test]
fn calls_can_be_dropped_at_any_await() {
    for lives in [3600, 600_000] {
        let places = (0..).take_while(|polls| !completes_after(*polls, lives)).count();
        assert!(places > 12, "the call has only {places} await points");
    }
}

/// Polls a call, drops it, and starts another one. Returns whether the first call completed.
fn completes_after(polls: usize, lives: i64) -> bool {
    let tiktok = FakeTransport::new();
    tiktok.on::<GetOrderList>(FakeResponse::api_error(105002, "expired"));
    tiktok.on::<GetOrderList>(FakeResponse::api_error(36009002, "too many requests"));
    tiktok.on::<GetOrderList>(FakeResponse::raw(StatusCode::SERVICE_UNAVAILABLE, "<html>"));
    tiktok.on::<GetOrderList>(FakeResponse::data("{}"));
    let now = tiktok.clock().timestamp().unix_seconds();
    tiktok.on_path(Method::GET, "/api/v2/token/refresh", FakeResponse::data(&tokens("second", now + 600_000)));
    let client = client(&tiktok);
    let store = Arc::new(MemoryStore::new());
    let first = Authorization::from_json(&tokens("first", now + lives)).expect("tokens");
    assert!(matches!(poll_and_drop(store.save("them", None, &first), 1), Some(Ok(true))));
    let manager = TokenManager::new(&client, QuirkyStore::new(store.clone(), Quirk::PausesAll, usize::MAX));
    let shop = client.seller(manager.tokens("them")).shop("cipher");

    let is_done = poll_and_drop(orders(&shop), polls).is_some();
    let again = poll_and_drop(orders(&shop), 1000).unwrap_or_else(|| panic!("stuck after {polls} polls"));
    again.unwrap_or_else(|error| panic!("after {polls} polls: {error}"));
    // TikTok keeps rejecting the old token. The next caller completes the refresh.
    let handle = manager.tokens("them");
    let fresh = poll_and_drop(handle.refresh(&first.access_token), 100).expect("in time").expect("a token");
    // Another process can acquire the lease and load the tokens.
    assert!(matches!(poll_and_drop(store.lease("them", Duration::from_secs(1)), 1), Some(Ok(Some(_)))), "after {polls} polls");
    let kept = poll_and_drop(store.load("them"), 1).expect("at once").expect("a store").expect("kept");
    let refreshes = tiktok.requests().iter().filter(|request| request.path.ends_with("/refresh")).count();
    assert_eq!((kept.access_token == fresh, refreshes), (true, 1), "after {polls} polls");
    let waited: Duration = tiktok.sleeps().iter().sum();
    assert!(waited < Duration::from_secs(20), "{waited:?} after {polls} polls");
    is_done
}

fn tokens(name: &str, ends: i64) -> String {
    format!(
        r#"{{"access_token":"access-{name}","access_token_expire_in":{ends},"refresh_token":"refresh-{name}",
        "refresh_token_expire_in":{},"open_id":"them","user_type":0,"granted_scopes":[]}}"#,
        ends + 31_536_000
    )
}
