//! Tests of `authorize` and `keep` with failing stores, dropped callers and missing ids.

use futures_util::FutureExt as _;

use super::*;

/// A store whose saves fail this often.
fn failing_store(failures: usize) -> Arc<QuirkyStore> {
    QuirkyStore::new(MemoryStore::new(), Quirk::FailsSaves, failures)
}

fn stored(store: &impl TokenStore) -> Option<AccessToken> {
    block_on(store.load("seller")).expect("a store").map(|it| it.access_token)
}

#[test]
fn save_of_a_new_consent_is_retried() {
    let env = TestEnv::new();
    let store = failing_store(2);
    let manager = env.manager(store.clone());
    block_on(manager.authorize(&AuthCode::new("code"))).expect("tokens");
    assert_eq!((stored(&store), env.notice_count("NotStored")), (Some(token(1)), 0));
}

#[test]
fn tokens_of_a_new_consent_survive_a_failing_store() {
    let env = TestEnv::new();
    let store = failing_store(4);
    let manager = env.manager(store.clone());
    assert_eq!(block_on(manager.authorize(&AuthCode::new("code"))).expect("tokens").access_token, token(1));
    assert_eq!((stored(&store), env.notice_count("NotStored"), env.notice_count("CANARY")), (None, 1, 0));
    // The save is retried after a pause, and once more after a longer one.
    for (after, expected) in [(0, None), (5, None), (5, None), (10, Some(token(1)))] {
        env.advance(after);
        assert_eq!(token_for_call(&manager).expect("from memory"), token(1));
        assert_eq!(stored(&store), expected, "after {after}");
    }
    assert_eq!((env.refreshes(), env.tiktok.requests().len()), (0, 1));
}

#[test]
fn refreshed_tokens_are_saved_when_the_store_recovers() {
    let env = TestEnv::new();
    let store = failing_store(0);
    let manager = env.manager(store.clone());
    block_on(manager.keep("seller", &authorization(-1))).expect("a store");
    store.repeat(3);
    assert_eq!(token_for_call(&manager).expect("from memory"), token(1));
    assert_eq!((stored(&store), env.notice_count("NotStored")), (Some(token(0)), 1));
    env.advance(5);
    assert_eq!(token_for_call(&manager).expect("from memory"), token(1));
    assert_eq!((stored(&store), env.refreshes()), (Some(token(1)), 1));
}

/// A code and a refresh token can be used once, so an unreadable value must not lose their successors.
#[test]
fn issued_tokens_survive_values_that_do_not_fit() {
    let tokens =
        |n: usize| format!(r#""access_token":"CANARY-access-{n}","refresh_token":"CANARY-refresh-{n}","open_id":"seller""#);
    let unreadable: [&[u8]; 4] = [
        br#""user_type":"SELLER","seller_name":["Bakery"]"#,
        br#""access_token_expire_in":"soon","refresh_token_expire_in":{},"granted_scopes":[{},"seller.order.info"]"#,
        b"\"seller_name\":\"Caf\xe9\"",
        b"\"seller_name\":\"two\nlines \\ud800\"",
    ];
    for value in unreadable {
        let env = TestEnv::new();
        let manager = env.manager(MemoryStore::new());
        let response = |n| raw_response([br#"{"code":0,"data":{"#, tokens(n).as_bytes(), b",", value, b"}}"].concat());
        env.add_responses([response(7), response(8)]);
        let issued = block_on(manager.authorize(&AuthCode::new("code"))).expect("tokens");
        assert_eq!((issued.access_token, issued.access_expires), (token(7), None));
        env.advance(60);
        assert_eq!(block_on(manager.tokens("seller").refresh(&token(7))).expect("a token"), token(8));
    }
    let damaged = b"{\"code\":0,\"data\":{\"access_token\":\"a\",\"refresh_token\":\"r\xff\",\"open_id\":\"seller\"}}";
    let error = Authorization::from_response(http::StatusCode::OK, damaged).expect_err("a damaged token");
    assert_eq!(error.path(), Some("data.refresh_token"));
}

/// TikTok issues tokens once, for a code and for a refresh.
#[test]
fn issued_tokens_survive_a_panicking_store() {
    let env = TestEnv::new();
    let manager = env.manager(QuirkyStore::new(MemoryStore::new(), Quirk::PanicsInSaves, usize::MAX));
    assert_eq!(block_on(manager.authorize(&AuthCode::new("code"))).expect("tokens").access_token, token(1));
    assert_eq!(token_for_call(&manager).expect("from memory"), token(1));

    let env = TestEnv::new();
    let store = QuirkyStore::new(store_with(&authorization(-1)), Quirk::PanicsInSaves, 3);
    let manager = env.manager(store.clone());
    assert_eq!(token_for_call(&manager).expect("from memory"), token(1));
    assert_eq!((stored(&store), env.notice_count("NotStored")), (Some(token(0)), 1));
    env.advance(5);
    assert_eq!(token_for_call(&manager).expect("from memory"), token(1));
    assert_eq!((stored(&store), env.refreshes()), (Some(token(1)), 1));
}

/// The save is repeated after its response was lost. Then the store already has the new tokens, and refuses to write them again.
#[test]
fn save_whose_response_was_lost_is_recognized() {
    let env = TestEnv::new();
    let store = QuirkyStore::new(store_with(&authorization(-1)), Quirk::LosesResponses, 1);
    let manager = env.manager(store.clone());
    assert_eq!(token_for_call(&manager).expect("a refresh"), token(1));
    assert_eq!((stored(&store), env.refreshes()), (Some(token(1)), 1));
    assert_eq!((env.notice_count("Refreshed"), env.notice_count("NotStored")), (1, 0));
}

/// The store fails during two refreshes. It may have saved the tokens of the first.
#[test]
fn unsaved_tokens_replace_all_earlier_ones_of_this_process() {
    for (quirk, times, saved) in [(Quirk::FailsDuringSave, 2, 1), (Quirk::FailsSaves, usize::MAX, 0)] {
        let env = TestEnv::new();
        let store = QuirkyStore::new(store_with(&authorization(-1)), quirk, times);
        let manager = env.manager(store.clone());
        for n in [1, 2] {
            assert_eq!(token_for_call(&manager).expect("a refresh"), token(n));
            assert_eq!((env.refreshes(), env.notice_count("NotStored")), (n, n));
            env.advance(if n == 1 { 7 * DAY } else { DAY });
        }
        store.repeat(0);
        assert_eq!(stored(&store), Some(token(saved)));
        assert_eq!(token_for_call(&manager).expect("from memory"), token(2));
        assert_eq!((stored(&store), env.refreshes()), (Some(token(2)), 2));
    }
}

#[test]
fn unsaved_consent_replaces_older_tokens_only() {
    for (lives, expected) in [(DAY, token(1)), (8 * DAY, token(0))] {
        let env = TestEnv::new();
        let store = failing_store(3);
        let manager = env.manager(store.clone());
        block_on(manager.authorize(&AuthCode::new("code"))).expect("tokens");
        assert!(block_on(store.save("seller", None, &authorization(lives))).expect("another process"));
        env.advance(60);
        assert_eq!(token_for_call(&manager).expect("a token"), expected);
        assert_eq!(stored(&store), Some(expected));
    }
}

/// A transport that runs detached work later, like a runtime.
#[derive(Clone)]
struct Runtime(TestEnv, Arc<Mutex<Vec<BoxFuture<'static, ()>>>>);

impl Transport for Runtime {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        self.0.send(request, bounds)
    }
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.0.sleep(duration)
    }
    fn detach(&self, work: BoxFuture<'static, ()>) {
        self.1.lock().expect("no panic").push(work);
    }
}

#[test]
fn dropped_exchange_is_completed() {
    let env = TestEnv::new();
    let runtime = Runtime(env.clone(), Arc::default());
    let store = Arc::new(MemoryStore::new());
    let client = Client::builder(app()).clock(env.clock.clone()).build(runtime.clone());
    let manager = TokenManager::new(&client, store.clone());
    // A browser disconnects, and the server drops the handler.
    assert!(manager.authorize(&AuthCode::new("code")).now_or_never().is_none());
    assert_eq!(stored(&store), None);
    for work in runtime.1.lock().expect("no panic").drain(..) {
        block_on(work);
    }
    assert_eq!(stored(&store), Some(token(1)));
    assert_eq!(token_for_call(&manager).expect("a token"), token(1));
    assert_eq!(env.tiktok.requests().len(), 1);
}

#[test]
fn panicking_observer_does_not_lose_a_new_consent() {
    let env = TestEnv::new();
    let store = failing_store(3);
    let manager = TokenManager::builder(&env.client(), store).observer(|_, _| panic!("a bug in the observer")).build();
    let error = block_on(manager.authorize(&AuthCode::new("code"))).expect_err("a panic");
    assert!(matches!(error, Error::Token(TokenError::Store(_))), "{error:?}");
    assert_eq!(token_for_call(&manager).expect("a token"), token(1));
}

#[test]
fn authorization_without_an_owner_is_rejected() {
    let env = TestEnv::new();
    let store = Arc::new(MemoryStore::new());
    let manager = env.manager(store.clone());
    let answers = [r#""access_token":"a","refresh_token":"r""#, r#""access_token":"a","refresh_token":"r","open_id":"""#];
    for answer in answers {
        env.add_responses([raw_response(format!(r#"{{"code":0,"data":{{{answer}}}}}"#))]);
        let error = block_on(manager.authorize(&AuthCode::new("code"))).expect_err("no owner");
        assert_eq!(error.path(), Some("data.open_id"), "{error}");
    }
    let error = block_on(manager.keep("", &authorization(DAY))).expect_err("no id");
    assert!(matches!(error, Error::Token(TokenError::EmptyId)), "{error}");
    assert_eq!(block_on(store.load("")).expect("a store"), None);

    // The response to a refresh may omit the owner.
    block_on(manager.keep("seller", &authorization(-1))).expect("a store");
    env.add_responses([raw_response(format!(r#"{{"code":0,"data":{{{}}}}}"#, answers[0]))]);
    token_for_call(&manager).expect("a token");
    assert_eq!(block_on(store.load("seller")).expect("a store").expect("kept").open_id, "seller");
}
