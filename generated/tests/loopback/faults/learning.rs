//! Error responses that change client state: clock skew, rate limits and expired tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tiktok_shop::client::{BoxFuture, Clock as _, Handle, RetryPolicy, Shop, TokenSource};
use tiktok_shop::testing::FakeClock;
use tiktok_shop::{AccessToken, Error};
use tokio::task::JoinSet;

use super::harness::{Harness, READ, SECRETS, WRITE, token, within, word};
use crate::server::{Act, Server};

const SECOND: Duration = Duration::from_secs(1);
const STALE: &str = r#"{"code":36009004,"message":"Invalid timestamp. See the guide","data":{}}"#;

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + 1_700_000_000 * SECOND
}

async fn send(handle: &Handle<Shop>) -> String {
    word(&within(handle.send(&WRITE)).await)
}

fn parameters(server: &Server, name: &str) -> Vec<String> {
    server.seen().iter().filter_map(|seen| seen.parameter(name).map(str::to_owned)).collect()
}

/// TikTok's clock is learned from its answer, and the next call is right from the beginning.
#[tokio::test]
async fn clock_skew_is_corrected() {
    for date in ["Wed, 15 Nov 2023 00:13:20 GMT", "Tue, 14 Nov 2023 20:13:20 GMT"] {
        let server = Server::start([Act::answer(400, &format!("date: {date}\r\n"), STALE)], Act::fine());
        let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder);
        assert_eq!([send(&harness.shop()).await, send(&harness.shop()).await], ["ok", "ok"]);
        let right = httpdate::parse_http_date(date).expect("a date").duration_since(SystemTime::UNIX_EPOCH).expect("later");
        let right = right.as_secs().to_string();
        assert_eq!(parameters(&server, "timestamp"), ["1700000000", &right, &right]);
        let signs = parameters(&server, "sign");
        assert_ne!(signs[0], signs[1]);
        assert!(harness.waits().is_empty());
    }
}

#[tokio::test]
async fn uncorrectable_clock_skew() {
    let refusal = Act::answer(400, "", STALE);
    let server = Server::start([], refusal);
    let harness = Harness::to(&server);
    assert_eq!(send(&harness.shop()).await, "code 36009004 (HTTP 400)");
    // Signed anew once, and no more.
    assert_eq!(server.seen().len(), 2);
}

/// A source that hands out numbered tokens.
#[derive(Default)]
struct Numbered(AtomicUsize);

impl TokenSource for Numbered {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        let number = self.0.load(Ordering::SeqCst);
        Box::pin(async move { Ok(token(&format!("planted-token-{number}"))) })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        self.token()
    }
}

fn tokens(server: &Server) -> Vec<String> {
    server.seen().iter().filter_map(|seen| seen.header("x-tts-access-token").map(str::to_owned)).collect()
}

fn expired() -> Act {
    Act::envelope(401, 105002, "Access token expired")
}

#[tokio::test]
async fn an_expired_token_is_refreshed_and_the_call_is_retried() {
    let server = Server::start([expired()], Act::fine());
    let (harness, source) = (Harness::to(&server), Arc::new(Numbered::default()));
    let handle = harness.client.seller(source.clone()).shop(SECRETS[2]);
    assert_eq!([send(&handle).await, send(&handle).await], ["ok", "ok"]);
    assert_eq!(tokens(&server), ["planted-token-0", "planted-token-1", "planted-token-1"]);
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_that_expires_again_is_an_error() {
    let server = Server::start([], expired());
    let handle = Harness::to(&server).client.seller(Arc::new(Numbered::default())).shop(SECRETS[2]);
    assert_eq!(send(&handle).await, "code 105002 (HTTP 401)");
    assert_eq!(tokens(&server), ["planted-token-0", "planted-token-1"]);
}

#[tokio::test]
async fn a_token_without_a_source_cannot_be_refreshed() {
    let server = Server::start([], expired());
    assert_eq!(send(&Harness::to(&server).shop()).await, "code 105002 (HTTP 401)");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn retry_after_accepts_seconds_and_dates() {
    let date = "date: Tue, 14 Nov 2023 22:13:20 GMT\r\nretry-after: Tue, 14 Nov 2023 22:13:27 GMT\r\n";
    for header in ["retry-after: 7\r\n", date] {
        let server = Server::start([Act::answer(429, header, "")], Act::fine());
        let time = FakeClock::at(start());
        let harness = Harness::of(&server.url, time.clone(), |builder| builder);
        assert_eq!(send(&harness.shop()).await, "ok");
        let waited = time.now().duration_since(start()).expect("later");
        assert!(waited >= 7 * SECOND && waited <= 8 * SECOND, "{waited:?}");
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn an_excessive_retry_after_is_an_error() {
    for seconds in [3600, u64::MAX] {
        let server = Server::start([Act::answer(429, &format!("retry-after: {seconds}\r\n"), "")], Act::fine());
        let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder);
        let error = within(harness.shop().send(&WRITE)).await.expect_err("a refusal");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        assert_eq!(error.to_string(), format!("the response is empty (HTTP 429, retry after {seconds} s)"));
        assert!(harness.waits().is_empty());
        assert_eq!(send(&harness.shop()).await, "ok");
        assert_eq!(harness.waits(), [60 * SECOND]);
    }
}

/// Whatever the answer is otherwise.
#[tokio::test]
async fn rate_limit_errors_contain_the_delay() {
    let html = "<html>slow down</html>";
    for body in ["", html, r#"{"error":"slow down"}"#, r#"{"code":36009002,"message":"Too many requests"}"#] {
        let server = Server::start([], Act::answer(429, "retry-after: 61\r\n", body));
        let error = within(Harness::to(&server).shop().send(&WRITE)).await.expect_err("a refusal");
        assert_eq!((error.retry_after(), server.seen().len()), (Some(61 * SECOND), 1), "{error}");
        assert!(error.to_string().contains("(HTTP 429, retry after 61 s)"), "{error}");
    }
}

#[tokio::test]
async fn rate_limits_apply_per_shop_and_operation() {
    let server = Server::start([Act::envelope(429, 36009002, "Too many requests")], Act::fine());
    let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder.rate(Some(10)).retries(RetryPolicy::NEVER));
    let (shop, other) = (harness.shop(), harness.client.seller(token("other")).shop("another"));
    assert_eq!(send(&shop).await, "code 36009002 (HTTP 429)");
    assert_eq!(send(&other).await, "ok");
    assert_eq!(word(&within(shop.send(&READ)).await), "ok");
    assert!(harness.waits().is_empty());
    // Half of ten in a second, of which a tenth is kept back.
    for _ in 0..3 {
        assert_eq!(send(&shop).await, "ok");
    }
    let wait = SECOND.div_f64(4.5);
    let waits = harness.waits();
    assert!(waits.len() == 3 && waits.iter().all(|it| it.abs_diff(wait) < Duration::from_millis(1)), "{waits:?}");
}

/// All are refused at once, and all are done in the end: what the limiter holds back takes nothing from the budget.
#[tokio::test]
async fn a_hundred_rate_limited_calls() {
    let refusal = Act::envelope(429, 36009002, "Too many requests");
    let server = Server::start(vec![refusal; 100], Act::fine());
    // One call may meet many of the refusals.
    let patient = RetryPolicy::DEFAULT.tries(101);
    let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder.retries(patient));
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let handle = harness.shop();
        calls.spawn(async move { word(&handle.send(&WRITE).await) });
    }
    let words = within(calls.join_all()).await;
    assert!(words.iter().all(|word| word == "ok"), "{words:?}");
    assert_eq!(server.seen().len(), 200);
}
