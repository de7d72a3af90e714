//! Panicking or re-entrant observers, extreme settings and store conflicts.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use futures_util::FutureExt as _;

use super::*;

#[test]
fn a_panicking_observer_fails_only_one_call() {
    let harness = Harness::new();
    let panics = |_: &str, _: &Notice| panic!("an observer's mistake");
    let store = Arc::new(store_with(&authorization(-1)));
    let manager = TokenManager::builder(&harness.client(), store.clone()).observer(panics).build();
    assert!(catch_unwind(AssertUnwindSafe(|| obtain(&manager))).is_err());
    assert_eq!(obtain(&manager).expect("the tokens are there"), token(1));
    assert_eq!(harness.refreshes(), 1);
    assert!(block_on(store.lease("them", Duration::from_secs(1))).expect("a store").is_some(), "the lease was given back");
}

#[test]
fn an_observer_may_request_tokens() {
    let harness = Harness::new();
    let manager: Arc<OnceLock<TokenManager>> = Arc::default();
    let (seen, asked) = (Arc::new(Mutex::new(Vec::new())), manager.clone());
    let noted = seen.clone();
    let asks = move |_: &str, _: &Notice| {
        let handle = asked.get().expect("made before").tokens("them");
        // Requesting the tokens must not deadlock.
        let token = handle.token().now_or_never().expect("no waiting").expect("a token");
        noted.lock().expect("no panic").push(token);
    };
    let built = TokenManager::builder(&harness.client(), store_with(&authorization(-1))).observer(asks).build();
    assert_eq!(obtain(manager.get_or_init(|| built)).expect("a token"), token(1));
    assert_eq!(*seen.lock().expect("no panic"), [token(1)]);
}

#[test]
fn the_maximum_margin_does_not_panic() {
    let harness = Harness::new();
    let manager = TokenManager::builder(&harness.client(), store_with(&authorization(6 * DAY))).margin(Duration::MAX).build();
    for _ in 0..3 {
        assert_eq!(obtain(&manager).expect("a token"), token(1));
    }
    assert_eq!(harness.refreshes(), 1);
}

/// A store whose `release` is slow.
struct SlowReleaseStore(Arc<MemoryStore>);

impl TokenStore for SlowReleaseStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        self.0.load(id)
    }
    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.0.save(id, expected, authorization)
    }
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.remove(id)
    }
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        self.0.lease(id, span)
    }
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            yield_once().await;
            self.0.release(id, lease).await
        })
    }
}

/// New consent takes precedence over a refresh that completes later.
#[test]
fn new_consent_is_not_overwritten_by_a_running_refresh() {
    let harness = Harness::new();
    let store = Arc::new(store_with(&authorization(-1)));
    let manager = harness.manager(SlowReleaseStore(store.clone()));
    let handle = manager.tokens("them");
    let mut caller = handle.token();
    let is_refreshed = || block_on(store.load("them")).expect("a store").expect("kept").access_token == token(1);
    while !is_refreshed() {
        assert!((&mut caller).now_or_never().is_none(), "it is not done yet");
    }
    let mut again = authorization(6 * DAY);
    (again.access_token, again.refresh_token) = (token(77), RefreshToken::new("again"));
    block_on(manager.keep("them", &again)).expect("a store");
    assert_eq!(block_on(caller).expect("a token"), token(77));
    assert_eq!(obtain(&manager).expect("a token"), token(77));
}

#[test]
fn unused_accounts_are_removed() {
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(6 * DAY)));
    obtain(&manager).expect("a token");
    let held = manager.tokens("held");
    for id in 0..100_000 {
        manager.tokens(&id.to_string());
    }
    assert!(Arc::ptr_eq(&held, &manager.tokens("held")), "one for all who ask");
    let shown = format!("{manager:?}");
    let in_use = shown.split("in_use: ").nth(1).and_then(|rest| rest.split(',').next()).expect("a count");
    assert!(in_use.parse::<usize>().expect("a count") < 10_000, "{shown}");
    obtain(&manager).expect("a token");
    assert_eq!(harness.refreshes(), 0);
}

/// A store whose `save` always conflicts.
struct ConflictingStore(MemoryStore);

impl TokenStore for ConflictingStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        self.0.load(id)
    }
    fn save<'a>(
        &'a self,
        _: &'a str,
        _: Option<&'a RefreshToken>,
        _: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(std::future::ready(Ok(false)))
    }
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.remove(id)
    }
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        self.0.lease(id, span)
    }
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        self.0.release(id, lease)
    }
}

#[test]
fn repeated_save_conflicts_are_an_error() {
    let manager = Harness::new().manager(ConflictingStore(store_with(&authorization(DAY))));
    let error = block_on(manager.keep("them", &authorization(6 * DAY))).expect_err("it is never kept");
    assert!(matches!(error, Error::Token(TokenError::Store { .. })), "{error:?}");
}
