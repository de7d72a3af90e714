//! Tokens that end while calls run: who refreshes them, how often, and what the calls see.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tiktok_shop::Timestamp;
use tiktok_shop::oauth::{Authorization, MemoryStore, RefreshToken, TokenEndpoint, TokenManager, TokenStore as _};
use tiktok_shop::testing::FakeClock;
use tokio::task::JoinSet;

use super::harness::{Harness, SECRETS, WRITE, app, token, within, word};
use crate::server::{Act, Seen, Server};

const CALLS: usize = 100;
/// Of a call: this is not about time.
const PATIENCE: Duration = Duration::from_secs(10);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const WITHDRAWN: &str = "the authorization was revoked or has expired";

/// Whether a request went to the token host rather than to an operation.
pub(crate) fn is_refresh(seen: &Seen) -> bool {
    seen.target.starts_with("/api/v2/token/refresh?")
}

/// The answer of the token host: the `n`th pair of tokens, which lives for a week.
pub(crate) fn grant(n: usize) -> Act {
    let expires = Timestamp::from(SystemTime::now() + 7 * DAY).unix_seconds();
    let tokens = format!(r#""access_token":"planted-token-{n}","refresh_token":"planted-refresh-{n}""#);
    let data = format!(r#"{{{tokens},"access_token_expire_in":{expires},"open_id":"them"}}"#);
    Act::data(&data)
}

pub(crate) fn expired() -> Act {
    Act::envelope(401, 105002, "Access token expired")
}

/// Tokens that end in so long, and that the token host has numbered 0.
pub(crate) fn tokens(life: Duration) -> Authorization {
    let mut tokens = Authorization::new("them", token("planted-token-0"), RefreshToken::new("planted-refresh-0"));
    tokens.access_expires = Some(Timestamp::from(SystemTime::now() + life));
    tokens
}

/// How often the token host was asked, and how often operations were asked with the `n`th token.
pub(crate) fn asked(server: &Server, n: usize) -> (usize, usize) {
    let token = format!("planted-token-{n}");
    let (refreshes, calls): (Vec<_>, Vec<_>) = server.seen().into_iter().partition(is_refresh);
    (refreshes.len(), calls.iter().filter(|seen| seen.header("x-tts-access-token") == Some(token.as_str())).count())
}

/// A seller with managed tokens, and what was told of them.
struct Managed {
    harness: Harness,
    time: FakeClock,
    manager: TokenManager,
    told: Arc<Mutex<Vec<String>>>,
}

impl Managed {
    async fn with(tokens: &Authorization, server: &Server) -> Self {
        let time = FakeClock::at(SystemTime::now());
        let harness = Harness::of(&server.url, time.clone(), |builder| builder.rate(None).timeout(PATIENCE));
        Self::of(harness, time, tokens, server).await
    }

    async fn of(harness: Harness, time: FakeClock, tokens: &Authorization, server: &Server) -> Self {
        let store = MemoryStore::new();
        assert!(store.save("them", None, tokens).await.expect("a store"));
        let endpoint = TokenEndpoint::new(&app(&server.url)).with_base_url(&server.url).expect("a URL");
        let told = Arc::<Mutex<Vec<String>>>::default();
        let list = told.clone();
        let observer = move |id: &str, notice: &_| list.lock().expect("a list").push(format!("{id}: {notice:?}"));
        let manager = TokenManager::builder(&harness.client, store).endpoint(endpoint).observer(observer).build();
        Self { harness, time, manager, told }
    }

    /// What so many calls see that are made at once.
    async fn send(&self, calls: usize) -> Vec<String> {
        let handle = self.harness.client.seller(self.manager.tokens("them")).shop(SECRETS[2]);
        let mut set = JoinSet::new();
        for _ in 0..calls {
            let handle = handle.clone();
            set.spawn(async move { word(&handle.send(&WRITE).await) });
        }
        within(set.join_all()).await
    }

    /// The beginnings of what was told.
    fn told(&self, beginning: &str) -> usize {
        let told = self.told.lock().expect("a list");
        told.iter().filter(|told| told.starts_with(&format!("them: {beginning}"))).count()
    }
}

/// A server to which tokens before the `valid` one are stale, and whose token host takes long enough for all calls to come to ask.
fn server(valid: usize, refreshed: impl Fn(usize) -> Act + Send + Sync + 'static) -> Server {
    let count = Mutex::new(0);
    let valid = format!("planted-token-{valid}");
    let script = move |seen: &Seen| {
        if is_refresh(seen) {
            let mut count = count.lock().expect("a count");
            *count += 1;
            return refreshed(*count).after(Duration::from_millis(300));
        }
        if seen.header("x-tts-access-token") == Some(&valid) { Act::fine() } else { expired() }
    };
    Server::play(script)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_calls_with_an_expired_token_share_one_refresh() {
    let server = server(1, grant);
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
    // Each call that writes was sent twice, because a call that was refused has done nothing.
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, CALLS); 2]);
    assert_eq!((managed.told("Refreshed"), managed.told("")), (1, 1));
    assert_eq!(managed.send(1).await, ["ok"]);
    assert_eq!(asked(&server, 1), (1, CALLS + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_refreshed_before_it_expires() {
    for life in [DAY / 2, Duration::ZERO] {
        let server = server(1, grant);
        let managed = Managed::with(&tokens(life), &server).await;
        assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
        assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, 0), (1, CALLS)]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawn_consent_is_notified_once_and_fails_all_calls() {
    let server = server(1, |_| Act::envelope(200, 36004005, "Refresh token not found"));
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, [WITHDRAWN; CALLS]);
    assert_eq!(asked(&server, 0), (1, CALLS));
    assert_eq!((managed.told("ConsentEnded { code: Some(36004005) }"), managed.told("")), (1, 1));
    // Nothing is sent from now on.
    assert_eq!(managed.send(1).await, [WITHDRAWN]);
    assert_eq!((asked(&server, 0), managed.told("")), ((1, CALLS), 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn all_callers_share_three_attempts_at_a_failing_token_host() {
    let server = server(1, |_| Act::close(""));
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["the access token has expired and could not be refreshed"; CALLS]);
    assert_eq!(asked(&server, 0), (3, CALLS));
    assert_eq!((managed.told("RefreshFailed"), managed.told("")), (1, 1));
}

/// Nobody is there any more when the token host answers, and nobody comes: what it gave is kept all the same.
#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_completes_after_its_caller_is_dropped() {
    let server = server(1, grant);
    let time = FakeClock::at(SystemTime::now());
    let harness = Harness::of(&server.url, time, |builder| builder.timeout(PATIENCE));
    let store = Arc::new(MemoryStore::new());
    assert!(store.save("them", None, &tokens(Duration::ZERO)).await.expect("a store"));
    let endpoint = TokenEndpoint::new(&app(&server.url)).with_base_url(&server.url).expect("a URL");
    let manager = TokenManager::builder(&harness.client, store.clone()).endpoint(endpoint).build();
    let handle = harness.client.seller(manager.tokens("them")).shop(SECRETS[2]);
    let left = tokio::time::timeout(Duration::from_millis(100), handle.send(&WRITE)).await;
    assert!(left.is_err(), "the token host takes longer");
    let is_kept = async {
        while store.load("them").await.expect("a store").expect("tokens").access_token != token("planted-token-1") {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    within(is_kept).await;
    assert_eq!(word(&handle.send(&WRITE).await), "ok");
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, 0), (1, 1)]);
}

/// A token host that hiccups is not seen by calls.
#[tokio::test(flavor = "multi_thread")]
async fn refreshing_resumes_when_the_token_host_recovers() {
    let server = server(1, |n| if n == 1 { Act::answer(502, "", "<html>502</html>") } else { grant(1) });
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["ok"; CALLS]);
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(2, CALLS); 2]);
    assert_eq!((managed.told("Refreshed"), managed.told("")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rejected_new_token_is_an_error() {
    let server = server(9, grant);
    let managed = Managed::with(&tokens(3 * DAY), &server).await;
    assert_eq!(managed.send(CALLS).await, ["code 105002 (HTTP 401)"; CALLS]);
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, CALLS); 2]);
    // So young a token is not refreshed again, however many calls it fails; later it is.
    assert_eq!(managed.send(1).await, ["code 105002 (HTTP 401)"]);
    assert_eq!(asked(&server, 1), (1, CALLS + 2));
    managed.time.advance(Duration::from_secs(60));
    assert_eq!(managed.send(1).await, ["code 105002 (HTTP 401)"]);
    assert_eq!([asked(&server, 1), asked(&server, 2)], [(2, CALLS + 3), (2, 1)]);
}

/// Calls that block wait for each other's refresh too, each on its thread.
#[tokio::test]
async fn blocking_calls_share_one_refresh() {
    const THREADS: usize = 20;
    let (server, time) = (server(1, grant), FakeClock::at(SystemTime::now()));
    let ureq = Arc::new(tiktok_shop::blocking::Ureq::new());
    let harness = Harness::over(ureq, &server.url, time.clone(), |builder| builder.rate(None).timeout(PATIENCE));
    let managed = Managed::of(harness, time, &tokens(3 * DAY), &server).await;
    let client = tiktok_shop::blocking::Client::from(managed.harness.client.clone());
    let handle = client.seller(managed.manager.tokens("them")).shop(SECRETS[2]);
    let mut set = JoinSet::new();
    for _ in 0..THREADS {
        let handle = handle.clone();
        set.spawn_blocking(move || word(&handle.send(&WRITE)));
    }
    assert_eq!(within(set.join_all()).await, ["ok"; THREADS]);
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, THREADS); 2]);
}
