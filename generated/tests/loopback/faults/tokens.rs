//! Tokens that expire during calls: the number of refreshes, and the results of the calls.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tiktok_shop::Timestamp;
use tiktok_shop::oauth::{Authorization, MemoryStore, RefreshToken, TokenEndpoint, TokenManager, TokenStore as _};
use tiktok_shop::testing::FakeClock;
use tokio::task::JoinSet;

use super::harness::{Harness, SECRETS, WRITE, app, summarize, token, with_timeout};
use crate::server::{ReceivedRequest, ScriptedResponse, Server};

const CALLS: usize = 100;
/// Timeout of calls, long enough not to affect the tests.
const LONG_TIMEOUT: Duration = Duration::from_secs(10);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const WITHDRAWN: &str = "the authorization was revoked or has expired";

/// Returns whether a request is a token refresh.
pub(crate) fn is_refresh(request: &ReceivedRequest) -> bool {
    request.target.starts_with("/api/v2/token/refresh?")
}

/// The response of the token host: the `n`th pair of tokens, valid for a week.
pub(crate) fn grant(n: usize) -> ScriptedResponse {
    let expires = Timestamp::from(SystemTime::now() + 7 * DAY).unix_seconds();
    let tokens = format!(r#""access_token":"planted-token-{n}","refresh_token":"planted-refresh-{n}""#);
    let data = format!(r#"{{{tokens},"access_token_expire_in":{expires},"open_id":"them"}}"#);
    ScriptedResponse::data(&data)
}

pub(crate) fn expired() -> ScriptedResponse {
    ScriptedResponse::envelope(401, 105002, "Access token expired")
}

/// The first pair of tokens, which expires after `life`.
pub(crate) fn tokens(life: Duration) -> Authorization {
    let mut tokens = Authorization::new("them", token("planted-token-0"), RefreshToken::new("planted-refresh-0"));
    tokens.access_expires = Some(Timestamp::from(SystemTime::now() + life));
    tokens
}

/// Returns the number of refreshes, and the number of calls with the `n`th token.
pub(crate) fn count_requests(server: &Server, n: usize) -> (usize, usize) {
    let token = format!("planted-token-{n}");
    let (refreshes, calls): (Vec<_>, Vec<_>) = server.requests().into_iter().partition(is_refresh);
    (refreshes.len(), calls.iter().filter(|request| request.header("x-tts-access-token") == Some(token.as_str())).count())
}

/// A seller with managed tokens, and the recorded notices of the manager.
struct Managed {
    harness: Harness,
    time: FakeClock,
    manager: TokenManager,
    notices: Arc<Mutex<Vec<String>>>,
}

impl Managed {
    async fn with(tokens: &Authorization, server: &Server) -> Self {
        let time = FakeClock::at(SystemTime::now());
        let harness = Harness::of(&server.url, time.clone(), |builder| builder.rate(None).timeout(LONG_TIMEOUT));
        Self::of(harness, time, tokens, server).await
    }

    async fn of(harness: Harness, time: FakeClock, tokens: &Authorization, server: &Server) -> Self {
        let store = MemoryStore::new();
        assert!(store.save("them", None, tokens).await.expect("a store"));
        let endpoint = TokenEndpoint::new(&app(&server.url)).with_base_url(&server.url).expect("a URL");
        let notices = Arc::<Mutex<Vec<String>>>::default();
        let recorded = notices.clone();
        let observer = move |id: &str, notice: &_| recorded.lock().expect("a list").push(format!("{id}: {notice:?}"));
        let manager = TokenManager::builder(&harness.client, store).endpoint(endpoint).observer(observer).build();
        Self { harness, time, manager, notices }
    }

    /// Returns the outcomes of concurrent calls.
    async fn send(&self, calls: usize) -> Vec<String> {
        let handle = self.harness.client.seller(self.manager.tokens("them")).shop(SECRETS[2]);
        let mut set = JoinSet::new();
        for _ in 0..calls {
            let handle = handle.clone();
            set.spawn(async move { summarize(&handle.send(&WRITE).await) });
        }
        with_timeout(set.join_all()).await
    }

    /// Returns the number of notices with this prefix.
    fn count_notices(&self, prefix: &str) -> usize {
        let notices = self.notices.lock().expect("a list");
        notices.iter().filter(|notice| notice.starts_with(&format!("them: {prefix}"))).count()
    }
}

/// A server that accepts only the token numbered `valid`. Its refreshes are slow enough for all calls to wait for the same one.
fn server(valid: usize, refresh_response: impl Fn(usize) -> ScriptedResponse + Send + Sync + 'static) -> Server {
    let count = Mutex::new(0);
    let valid = format!("planted-token-{valid}");
    let script = move |request: &ReceivedRequest| {
        if is_refresh(request) {
            let mut count = count.lock().expect("a count");
            *count += 1;
            return refresh_response(*count).after(Duration::from_millis(300));
        }
        if request.header("x-tts-access-token") == Some(&valid) { ScriptedResponse::success() } else { expired() }
    };
    Server::with_script(script)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_calls_with_an_expired_token_share_one_refresh() {
    let server = server(1, grant);
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
    // Writes are sent again too, because a request with an expired token has no effect.
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, CALLS); 2]);
    assert_eq!((managed.count_notices("Refreshed"), managed.count_notices("")), (1, 1));
    assert_eq!(managed.send(1).await, ["ok"]);
    assert_eq!(count_requests(&server, 1), (1, CALLS + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_refreshed_before_it_expires() {
    for life in [DAY / 2, Duration::ZERO] {
        let server = server(1, grant);
        let managed = Managed::with(&tokens(life), &server).await;
        assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
        assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, 0), (1, CALLS)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_consent_is_notified_once_and_fails_all_calls() {
    let server = server(1, |_| ScriptedResponse::envelope(200, 36004005, "Refresh token not found"));
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, [WITHDRAWN; CALLS]);
    assert_eq!(count_requests(&server, 0), (1, CALLS));
    assert_eq!((managed.count_notices("ConsentEnded { code: Some(36004005) }"), managed.count_notices("")), (1, 1));
    // Later calls fail without a request.
    assert_eq!(managed.send(1).await, [WITHDRAWN]);
    assert_eq!((count_requests(&server, 0), managed.count_notices("")), ((1, CALLS), 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_callers_share_three_attempts_at_a_failing_token_host() {
    let server = server(1, |_| ScriptedResponse::close(""));
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["the access token has expired and could not be refreshed"; CALLS]);
    assert_eq!(count_requests(&server, 0), (3, CALLS));
    assert_eq!((managed.count_notices("RefreshFailed"), managed.count_notices("")), (1, 1));
}

/// The new tokens are stored although no caller waits for them.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_completes_after_its_caller_is_dropped() {
    let server = server(1, grant);
    let time = FakeClock::at(SystemTime::now());
    let harness = Harness::of(&server.url, time, |builder| builder.timeout(LONG_TIMEOUT));
    let store = Arc::new(MemoryStore::new());
    assert!(store.save("them", None, &tokens(Duration::ZERO)).await.expect("a store"));
    let endpoint = TokenEndpoint::new(&app(&server.url)).with_base_url(&server.url).expect("a URL");
    let manager = TokenManager::builder(&harness.client, store.clone()).endpoint(endpoint).build();
    let handle = harness.client.seller(manager.tokens("them")).shop(SECRETS[2]);
    let dropped = tokio::time::timeout(Duration::from_millis(100), handle.send(&WRITE)).await;
    assert!(dropped.is_err(), "the refresh takes longer");
    let is_stored = async {
        while store.load("them").await.expect("a store").expect("tokens").access_token != token("planted-token-1") {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    with_timeout(is_stored).await;
    assert_eq!(summarize(&handle.send(&WRITE).await), "ok");
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, 0), (1, 1)]);
}

/// Calls succeed despite one failed refresh.
#[tokio::test(flavor = "multi_thread")]
async fn refreshing_resumes_when_the_token_host_recovers() {
    let server = server(1, |n| if n == 1 { ScriptedResponse::http(502, "", "<html>502</html>") } else { grant(1) });
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(2, CALLS); 2]);
    assert_eq!((managed.count_notices("Refreshed"), managed.count_notices("")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_new_token_is_an_error() {
    let server = server(9, grant);
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["code 105002 (HTTP 401)"; CALLS]);
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, CALLS); 2]);
    // A new token is not refreshed again immediately, but it is after a minute.
    assert_eq!(managed.send(1).await, ["code 105002 (HTTP 401)"]);
    assert_eq!(count_requests(&server, 1), (1, CALLS + 2));
    managed.time.advance(Duration::from_secs(60));
    assert_eq!(managed.send(1).await, ["code 105002 (HTTP 401)"]);
    assert_eq!([count_requests(&server, 1), count_requests(&server, 2)], [(2, CALLS + 3), (2, 1)]);
}

/// Blocking calls on several threads share one refresh too.
#[tokio::test]
async fn blocking_calls_share_one_refresh() {
    const THREADS: usize = 20;
    let (server, time) = (server(1, grant), FakeClock::at(SystemTime::now()));
    let ureq = Arc::new(tiktok_shop::blocking::Ureq::new());
    let harness = Harness::over(ureq, &server.url, time.clone(), |builder| builder.rate(None).timeout(LONG_TIMEOUT));
    let managed = Managed::of(harness, time, &tokens(3 * DAY), &server).await;
    let client = tiktok_shop::blocking::Client::from(managed.harness.client.clone());
    let handle = client.seller(managed.manager.tokens("them")).shop(SECRETS[2]);
    let mut set = JoinSet::new();
    for _ in 0..THREADS {
        let handle = handle.clone();
        set.spawn_blocking(move || summarize(&handle.send(&WRITE)));
    }
    assert_eq!(with_timeout(set.join_all()).await, ["ok"; THREADS]);
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, THREADS); 2]);
}
