//! Error responses that change client state: clock skew, rate limits and expired tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use tiktok_shop::client::{BoxFuture, Clock as _, Handle, RetryPolicy, Shop, TokenSource};
use tiktok_shop::testing::FakeClock;
use tiktok_shop::{AccessToken, Error};
use tokio::task::JoinSet;

use super::harness::{Harness, READ, SECRETS, WRITE, summarize, token, with_timeout};
use crate::server::{ScriptedResponse, Server};

const SECOND: Duration = Duration::from_secs(1);
const STALE: &str = r#"{"code":36009004,"message":"Invalid timestamp. See the guide","data":{}}"#;

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + 1_700_000_000 * SECOND
}

async fn send(handle: &Handle<Shop>) -> String {
    summarize(&with_timeout(handle.send(&WRITE)).await)
}

fn parameters(server: &Server, name: &str) -> Vec<String> {
    server.requests().iter().filter_map(|request| request.parameter(name).map(str::to_owned)).collect()
}

/// The client learns the clock skew from the `Date` header. The next call needs no retry.
#[tokio::test]
async fn clock_skew_is_corrected() {
    for date in ["Wed, 15 Nov 2023 00:13:20 GMT", "Tue, 14 Nov 2023 20:13:20 GMT"] {
        let server = Server::start([ScriptedResponse::http(400, &format!("date: {date}\r\n"), STALE)], ScriptedResponse::success());
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
async fn uncorrectable_clock_skew_is_an_error() {
    let refusal = ScriptedResponse::http(400, "", STALE);
    let server = Server::start([], refusal);
    let harness = Harness::to(&server);
    assert_eq!(send(&harness.shop()).await, "code 36009004 (HTTP 400)");
    // The request is signed again only once.
    assert_eq!(server.requests().len(), 2);
}

/// A token source that numbers its tokens.
#[derive(Default)]
struct NumberedTokens(AtomicUsize);

impl TokenSource for NumberedTokens {
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
    server.requests().iter().filter_map(|request| request.header("x-tts-access-token").map(str::to_owned)).collect()
}

fn expired() -> ScriptedResponse {
    ScriptedResponse::envelope(401, 105002, "Access token expired")
}

#[tokio::test]
async fn an_expired_token_is_refreshed_and_the_call_is_retried() {
    let server = Server::start([expired()], ScriptedResponse::success());
    let (harness, source) = (Harness::to(&server), Arc::new(NumberedTokens::default()));
    let handle = harness.client.seller(source.clone()).shop(SECRETS[2]);
    assert_eq!([send(&handle).await, send(&handle).await], ["ok", "ok"]);
    assert_eq!(tokens(&server), ["planted-token-0", "planted-token-1", "planted-token-1"]);
    assert_eq!(source.0.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_token_that_expires_again_is_an_error() {
    let server = Server::start([], expired());
    let handle = Harness::to(&server).client.seller(Arc::new(NumberedTokens::default())).shop(SECRETS[2]);
    assert_eq!(send(&handle).await, "code 105002 (HTTP 401)");
    assert_eq!(tokens(&server), ["planted-token-0", "planted-token-1"]);
}

#[tokio::test]
async fn a_token_without_a_source_cannot_be_refreshed() {
    let server = Server::start([], expired());
    assert_eq!(send(&Harness::to(&server).shop()).await, "code 105002 (HTTP 401)");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn retry_after_accepts_seconds_and_dates() {
    let date = "date: Tue, 14 Nov 2023 22:13:20 GMT\r\nretry-after: Tue, 14 Nov 2023 22:13:27 GMT\r\n";
    for header in ["retry-after: 7\r\n", date] {
        let server = Server::start([ScriptedResponse::http(429, header, "")], ScriptedResponse::success());
        let time = FakeClock::at(start());
        let harness = Harness::of(&server.url, time.clone(), |builder| builder);
        assert_eq!(send(&harness.shop()).await, "ok");
        let elapsed = time.now().duration_since(start()).expect("later");
        assert!(elapsed >= 7 * SECOND && elapsed <= 8 * SECOND, "{elapsed:?}");
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn an_excessive_retry_after_is_an_error() {
    for seconds in [3600, u64::MAX] {
        let server =
            Server::start([ScriptedResponse::http(429, &format!("retry-after: {seconds}\r\n"), "")], ScriptedResponse::success());
        let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder);
        let error = with_timeout(harness.shop().send(&WRITE)).await.expect_err("a refusal");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(seconds)));
        assert_eq!(error.to_string(), format!("the response is empty (HTTP 429, retry after {seconds} s)"));
        assert!(harness.waits().is_empty());
        assert_eq!(send(&harness.shop()).await, "ok");
        assert_eq!(harness.waits(), [60 * SECOND]);
    }
}

/// The delay does not depend on the body.
#[tokio::test]
async fn rate_limit_errors_contain_the_delay() {
    let html = "<html>slow down</html>";
    for body in ["", html, r#"{"error":"slow down"}"#, r#"{"code":36009002,"message":"Too many requests"}"#] {
        let server = Server::start([], ScriptedResponse::http(429, "retry-after: 61\r\n", body));
        let error = with_timeout(Harness::to(&server).shop().send(&WRITE)).await.expect_err("a refusal");
        assert_eq!((error.retry_after(), server.requests().len()), (Some(61 * SECOND), 1), "{error}");
        assert!(error.to_string().contains("(HTTP 429, retry after 61 s)"), "{error}");
    }
}

#[tokio::test]
async fn rate_limits_apply_per_shop_and_operation() {
    let server = Server::start([ScriptedResponse::envelope(429, 36009002, "Too many requests")], ScriptedResponse::success());
    let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder.rate(Some(10)).retries(RetryPolicy::NEVER));
    let (shop, other) = (harness.shop(), harness.client.seller(token("other")).shop("another"));
    assert_eq!(send(&shop).await, "code 36009002 (HTTP 429)");
    assert_eq!(send(&other).await, "ok");
    assert_eq!(summarize(&with_timeout(shop.send(&READ)).await), "ok");
    assert!(harness.waits().is_empty());
    // The rate is halved from ten per second, and a tenth is held in reserve.
    for _ in 0..3 {
        assert_eq!(send(&shop).await, "ok");
    }
    let wait = SECOND.div_f64(4.5);
    let waits = harness.waits();
    assert!(waits.len() == 3 && waits.iter().all(|actual| actual.abs_diff(wait) < Duration::from_millis(1)), "{waits:?}");
}

/// All calls are rejected at first, and all succeed later. Waits of the rate limiter do not use up the retry budget.
#[tokio::test]
async fn a_hundred_rate_limited_calls_succeed() {
    let refusal = ScriptedResponse::envelope(429, 36009002, "Too many requests");
    let server = Server::start(vec![refusal; 100], ScriptedResponse::success());
    // One call may receive many of the rejections.
    let patient = RetryPolicy::DEFAULT.tries(101);
    let harness = Harness::of(&server.url, FakeClock::at(start()), |builder| builder.retries(patient));
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let handle = harness.shop();
        calls.spawn(async move { summarize(&handle.send(&WRITE).await) });
    }
    let summaries = with_timeout(calls.join_all()).await;
    assert!(summaries.iter().all(|summary| summary == "ok"), "{summaries:?}");
    assert_eq!(server.requests().len(), 200);
}
