//! Tests of observers that panic or call back, and of extreme settings.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use futures_util::FutureExt as _;

use super::*;

#[test]
fn panicking_observer_fails_only_one_call() {
    let env = TestEnv::new();
    let panics = |_: &str, _: &Notice| panic!("a bug in the observer");
    let store = Arc::new(store_with(&authorization(-1)));
    let manager = TokenManager::builder(&env.client(), store.clone()).observer(panics).build();
    assert!(catch_unwind(AssertUnwindSafe(|| token_for_call(&manager))).is_err());
    assert_eq!(token_for_call(&manager).expect("the tokens are there"), token(1));
    assert_eq!(env.refreshes(), 1);
    assert!(block_on(store.lease("seller", Duration::from_secs(1))).expect("a store").is_some(), "the lease was released");
}

#[test]
fn observer_may_request_the_token_of_its_notice() {
    let env = TestEnv::new();
    let manager: Arc<OnceLock<TokenManager>> = Arc::default();
    let (tokens, observed_manager) = (Arc::new(Mutex::new(Vec::new())), manager.clone());
    let recorded = tokens.clone();
    let observer = move |_: &str, _: &Notice| {
        let handle = observed_manager.get().expect("made before").tokens("seller");
        // The call must not deadlock.
        let token = handle.token().now_or_never().expect("no waiting").expect("a token");
        recorded.lock().expect("no panic").push(token);
    };
    let built = TokenManager::builder(&env.client(), store_with(&authorization(-1))).observer(observer).build();
    assert_eq!(token_for_call(manager.get_or_init(|| built)).expect("a token"), token(1));
    assert_eq!(*tokens.lock().expect("no panic"), [token(1)]);
}

#[test]
fn maximum_margin_does_not_panic() {
    let env = TestEnv::new();
    let manager = TokenManager::builder(&env.client(), store_with(&authorization(6 * DAY))).margin(Duration::MAX).build();
    for _ in 0..3 {
        assert_eq!(token_for_call(&manager).expect("a token"), token(1));
    }
    assert_eq!(env.refreshes(), 1);
}

#[test]
fn longest_lease_does_not_panic() {
    let store = MemoryStore::new();
    let lease = || block_on(store.lease("seller", Duration::MAX)).expect("a store");
    assert!(lease().is_some() && lease().is_none());
}

/// A consent that arrives while a refresh completes has the newer tokens.
#[test]
fn new_consent_wins_over_a_pending_refresh() {
    let env = TestEnv::new();
    let store = Arc::new(store_with(&authorization(-1)));
    let manager = env.manager(QuirkyStore::new(store.clone(), Quirk::PausesReleases, 1));
    let handle = manager.tokens("seller");
    let mut caller = handle.token();
    let is_refreshed = || block_on(store.load("seller")).expect("a store").expect("kept").access_token == token(1);
    while !is_refreshed() {
        assert!((&mut caller).now_or_never().is_none(), "the refresh is pending");
    }
    let mut again = authorization(6 * DAY);
    (again.access_token, again.refresh_token) = (token(77), RefreshToken::new("again"));
    block_on(manager.keep("seller", &again)).expect("a store");
    assert_eq!(block_on(caller).expect("a token"), token(77));
    assert_eq!(token_for_call(&manager).expect("a token"), token(77));
}

#[test]
fn unused_accounts_are_removed_from_memory() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(6 * DAY)));
    token_for_call(&manager).expect("a token");
    let handle_in_use = manager.tokens("held");
    for id in 0..100_000 {
        manager.tokens(&id.to_string());
    }
    assert!(Arc::ptr_eq(&handle_in_use, &manager.tokens("held")), "all callers share one account");
    let debug = format!("{manager:?}");
    let in_use = debug.split("in_use: ").nth(1).and_then(|rest| rest.split(',').next()).expect("a count");
    assert!(in_use.parse::<usize>().expect("a count") < 10_000, "{debug}");
    token_for_call(&manager).expect("a token");
    assert_eq!(env.refreshes(), 0);
}

#[test]
fn save_that_never_succeeds_is_an_error() {
    let store = QuirkyStore::new(store_with(&authorization(DAY)), Quirk::RefusesSaves, usize::MAX);
    let manager = TestEnv::new().manager(store);
    let error = block_on(manager.keep("seller", &authorization(6 * DAY))).expect_err("a failed save");
    assert!(matches!(error, Error::Token(TokenError::Store { .. })), "{error:?}");
}
