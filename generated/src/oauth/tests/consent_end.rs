//! Tests of the end of consent, and of errors that are not its end.

use futures_util::FutureExt as _;

use super::*;

fn is_withdrawn(result: Result<AccessToken, Error>) -> bool {
    matches!(result, Err(Error::Token(TokenError::Withdrawn(_))))
}

#[test]
fn rejected_refresh_token_ends_consent_once() {
    for (code, message) in [(36004001, "rt has expired"), (36004005, "can not find related auth record")] {
        let env = TestEnv::new();
        env.add_responses([raw_response(format!(r#"{{"code":{code},"message":"{message}","data":null}}"#))]);
        let store = Arc::new(store_with(&authorization(-1)));
        let manager = env.manager(store.clone());
        for _ in 0..3 {
            assert!(is_withdrawn(token_for_call(&manager)));
            assert!(is_withdrawn(block_on(manager.tokens("seller").refresh(&token(0)))));
            env.advance(DAY);
        }
        assert_eq!((env.refreshes(), env.notice_count("")), (1, 1));
        assert_eq!(env.notice_count(&format!("ConsentEnded {{ code: Some({code}) }}")), 1);
    }
}

#[test]
fn other_errors_of_the_token_endpoint_keep_consent() {
    let deauthorized = "your token has been deauthorized";
    for (code, message) in [(36004004, deauthorized), (105001, "invalid"), (105002, deauthorized), (105004, deauthorized)] {
        let env = TestEnv::new();
        env.add_responses([raw_response(format!(r#"{{"code":{code},"message":"{message}"}}"#))]);
        let manager = env.manager(store_with(&authorization(-1)));
        assert!(matches!(token_for_call(&manager), Err(Error::Token(TokenError::Refresh(_)))), "{code}");
        assert_eq!(token_for_call(&manager).expect("the second refresh"), token(2));
        assert_eq!(env.notice_count("ConsentEnded"), 0);
    }
}

/// The message of a deauthorized token is conclusive, whichever host sends it. The error has the kind `Consent` in both cases.
#[test]
fn deauthorization_reported_by_the_token_endpoint_ends_consent() {
    let env = TestEnv::new();
    env.add_responses([raw_response(r#"{"code":105001,"message":"your token has been deauthorized"}"#)]);
    let manager = env.manager(store_with(&authorization(-1)));
    for _ in 0..3 {
        assert!(is_withdrawn(token_for_call(&manager)));
    }
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded { code: Some(105001) }")), (1, 1));
}

#[test]
fn rejected_tokens_are_remembered_even_if_another_process_refreshed_them() {
    let env = TestEnv::new();
    let store = Arc::new(store_with(&authorization(6 * DAY)));
    let manager = env.manager(store.clone());
    token_for_call(&manager).expect("a token");
    let mut newer = authorization(6 * DAY);
    (newer.access_token, newer.refresh_token) = (token(50), RefreshToken::new("newer"));
    assert!(block_on(store.save("seller", Some(&authorization(0).refresh_token), &newer)).expect("a store"));
    env.advance(7 * DAY);
    env.add_responses([raw_response(error_response(36004001, "token"))]);
    for _ in 0..3 {
        assert!(is_withdrawn(token_for_call(&manager)));
    }
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded")), (1, 1));
}

#[test]
fn past_end_of_consent_needs_no_request() {
    let env = TestEnv::new();
    let mut ended = authorization(-1);
    ended.refresh_expires = Some(Timestamp::from(NOW));
    let manager = env.manager(store_with(&ended));
    for _ in 0..3 {
        assert!(is_withdrawn(token_for_call(&manager)));
    }
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded { code: None }")), (0, 1));

    ended.refresh_expires = Some(Timestamp::from(NOW + 1));
    block_on(manager.keep("seller", &ended)).expect("a store");
    assert_eq!(token_for_call(&manager).expect("a refresh in time"), token(1));
}

#[test]
fn only_a_deauthorized_token_ends_consent() {
    for message in ["access token is invalid; detail:your token has been deauthorized", "DEAUTHORIZED"] {
        let env = TestEnv::new();
        let manager = env.manager(store_with(&authorization(6 * DAY)));
        let handle = manager.tokens("seller");
        token_for_call(&manager).expect("a token");
        for _ in 0..2 {
            block_on(handle.refused(&token(0), &call_error(message)));
            assert!(is_withdrawn(token_for_call(&manager)) && is_withdrawn(block_on(handle.refresh(&token(0)))));
        }
        assert_eq!((env.refreshes(), env.notice_count("ConsentEnded { code: Some(105001) }")), (0, 1));
    }
    let messages = ["access token is invalid; detail:your user type can not access this interface", "access token is invalid"];
    for message in messages {
        let env = TestEnv::new();
        let manager = env.manager(store_with(&authorization(6 * DAY)));
        let handle = manager.tokens("seller");
        token_for_call(&manager).expect("a token");
        block_on(handle.refused(&token(0), &call_error(message)));
        assert_eq!(token_for_call(&manager).expect("the account is untouched"), token(0));
        assert_eq!((env.refreshes(), env.notice_count("")), (0, 0));
        assert_eq!(block_on(handle.refresh(&token(0))).expect("a refresh"), token(1));
    }
}

#[test]
fn end_of_consent_is_reported_once_by_refresh_call_and_webhook() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(DAY / 2)));
    env.add_responses([raw_response(error_response(36004005, "token"))]);
    assert_eq!(token_for_call(&manager).expect("still valid"), token(0));
    let handle = manager.tokens("seller");
    block_on(handle.refused(&token(0), &call_error("your token has been deauthorized")));
    block_on(manager.withdrawn("seller")).expect("a store");
    assert!(is_withdrawn(token_for_call(&manager)));
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded")), (1, 1));
}

#[test]
fn access_token_that_was_rejected_is_not_used_after_the_end() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(6 * DAY)));
    token_for_call(&manager).expect("a token");
    env.add_responses([raw_response(error_response(36004001, "token"))]);
    assert!(is_withdrawn(block_on(manager.tokens("seller").refresh(&token(0)))));
    assert!(is_withdrawn(token_for_call(&manager)));
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded")), (1, 1));
}

/// The two managers stand for two processes. TikTok rejects the token of the second one immediately after it was loaded, or later.
#[test]
fn newer_tokens_in_the_store_replace_rejected_ones_without_a_request() {
    for age in [0, 60] {
        let env = TestEnv::new();
        let store = Arc::new(store_with(&authorization(-1)));
        let (one, other) = (env.manager(store.clone()), env.manager(store.clone()));
        assert_eq!(token_for_call(&one).expect("a refresh"), token(1));
        assert_eq!(token_for_call(&other).expect("the same"), token(1));
        // Both managers have loaded the token. One of them replaces it.
        let mut newer = authorization(DAY / 2);
        (newer.access_token, newer.refresh_token) = (token(50), RefreshToken::new("newer"));
        block_on(one.keep("seller", &newer)).expect("a store");
        env.advance(age);
        let other = other.tokens("seller");
        assert_eq!(block_on(other.refresh(&token(1))).expect("the newer token"), token(50), "after {age} s");
        assert_eq!(env.refreshes(), 1);
    }
}

#[test]
fn expired_tokens_from_another_source_are_refreshed_before_use() {
    let env = TestEnv::new();
    let manager = env.manager(MemoryStore::new());
    block_on(manager.keep("seller", &authorization(-1))).expect("a store");
    assert_eq!(token_for_call(&manager).expect("a refresh"), token(1));

    let env = TestEnv::new();
    let manager = env.manager(MemoryStore::new());
    block_on(manager.keep("seller", &authorization(6 * DAY))).expect("a store");
    assert_eq!(block_on(manager.tokens("seller").refresh(&token(0))).expect("a refresh"), token(1));
}

/// The end of a consent is reported while a new consent arrives in this process.
#[test]
fn end_of_an_old_consent_does_not_affect_a_newer_one() {
    let ends: [fn(&TokenManager) -> BoxFuture<'_, ()>; 2] = [
        |manager| Box::pin(async { manager.withdrawn("seller").await.expect("a store") }),
        |manager| {
            let handle = manager.tokens("seller");
            Box::pin(async move { handle.refused(&token(0), &call_error("your token has been deauthorized")).await })
        },
    ];
    for end in ends {
        let env = TestEnv::new();
        let store = QuirkyStore::new(store_with(&authorization(6 * DAY)), Quirk::PausesLoads, 0);
        let manager = env.manager(store.clone());
        token_for_call(&manager).expect("a token");
        store.repeat(1);
        let mut ending = end(&manager);
        assert!((&mut ending).now_or_never().is_none(), "the task waits after it loaded the old tokens");
        let mut newer = authorization(6 * DAY);
        (newer.access_token, newer.refresh_token) = (token(50), RefreshToken::new("newer"));
        block_on(manager.keep("seller", &newer)).expect("a store");
        block_on(ending);
        assert_eq!(token_for_call(&manager).expect("the newer token"), token(50));
        assert_eq!((env.notice_count("ConsentEnded"), env.refreshes()), (0, 0));
    }
}

/// The webhook arrives before the first call, and a call loads the tokens at the same time.
#[test]
fn end_of_consent_during_the_first_load_is_recorded() {
    let env = TestEnv::new();
    let store = QuirkyStore::new(store_with(&authorization(6 * DAY)), Quirk::PausesLoads, 1);
    let manager = env.manager(store);
    let mut ending = manager.withdrawn("seller").boxed();
    assert!((&mut ending).now_or_never().is_none());
    token_for_call(&manager).expect("a token");
    block_on(ending).expect("a store");
    assert!(is_withdrawn(token_for_call(&manager)));
}
