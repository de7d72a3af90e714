//! Tests of refreshes: when they happen, how often, and how they fail.

use futures_util::FutureExt as _;
use futures_util::future::join_all;

use super::*;

#[test]
fn concurrent_callers_share_one_refresh() {
    for lives in [-1, DAY - 1] {
        let env = TestEnv::new();
        let manager = env.manager(store_with(&authorization(lives)));
        let handles: Vec<_> = (0..100).map(|_| manager.tokens("seller")).collect();
        for got in block_on(join_all(handles.iter().map(|handle| handle.token()))) {
            assert_eq!(got.expect("a token"), token(1));
        }
        assert_eq!((env.refreshes(), env.notice_count("Refreshed")), (1, 1));
    }
}

#[test]
fn concurrent_threads_with_an_expired_token_share_one_refresh() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(6 * DAY)));
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                let got = block_on(manager.tokens("seller").refresh(&token(0))).expect("a token");
                assert_eq!(got, token(1));
            });
        }
    });
    assert_eq!(env.refreshes(), 1);
    // A token that was just issued is not refreshed.
    assert_eq!(block_on(manager.tokens("seller").refresh(&token(1))).expect("the same"), token(1));
    assert_eq!(env.refreshes(), 1);
}

#[test]
fn managers_with_a_shared_store_refresh_once() {
    let env = TestEnv::new();
    let store = Arc::new(store_with(&authorization(-1)));
    let (one, other) = (env.manager(store.clone()), env.manager(store.clone()));
    let (one, other) = (one.tokens("seller"), other.tokens("seller"));
    for got in block_on(join_all([one.token(), other.token()])) {
        assert_eq!(got.expect("a token"), token(1));
    }
    assert_eq!(env.refreshes(), 1);
    let kept = block_on(store.load("seller")).expect("a store").expect("kept");
    assert_eq!((kept.access_token, kept.refresh_token), (token(1), RefreshToken::new("CANARY-refresh-1")));
}

#[test]
fn tokens_are_refreshed_one_day_before_expiry() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(7 * DAY)));
    for (after, expected) in [(0, 0), (6 * DAY - 1, 0), (6 * DAY, 1), (12 * DAY - 1, 1), (12 * DAY, 2)] {
        env.clock.set(moment(NOW + after));
        token_for_call(&manager).expect("a token");
        assert_eq!(env.refreshes(), expected, "after {after}");
    }
}

#[test]
fn calls_use_a_valid_token_when_refresh_fails() {
    let env = TestEnv::new();
    env.add_responses([FakeResponse::failure(TransportFailure::Timeout), raw_response("<html>")]);
    let manager = env.manager(store_with(&authorization(DAY / 2)));
    for (after, refreshes) in [(0, 1), (1, 1), (5, 2), (6, 2)] {
        env.clock.set(moment(NOW + after));
        assert_eq!(token_for_call(&manager).expect("the old token"), token(0));
        assert_eq!(env.refreshes(), refreshes, "after {after}");
    }
    assert_eq!(env.notice_count("RefreshFailed"), 2);
    env.advance(60);
    assert_eq!(token_for_call(&manager).expect("a new token"), token(3));
}

#[test]
fn refresh_of_an_expired_token_is_retried() {
    let env = TestEnv::new();
    let fail = || FakeResponse::failure(TransportFailure::Connect);
    env.add_responses([fail(), fail()]);
    let manager = env.manager(store_with(&authorization(-1)));
    assert_eq!(token_for_call(&manager).expect("the third attempt"), token(3));

    env.advance(30 * DAY);
    env.add_responses([fail(), fail(), fail()]);
    let error = token_for_call(&manager).expect_err("no token");
    assert!(matches!(&error, Error::Token(TokenError::Refresh(_))) && error.is_retryable(), "{error}");
    assert_eq!(token_for_call(&manager).expect("a new token"), token(7));
}

#[test]
fn refresh_respects_the_requested_wait() {
    let busy = |seconds| {
        FakeResponse::raw(http::StatusCode::TOO_MANY_REQUESTS, r#"{"code":"TooManyRequests"}"#)
            .header(http::header::RETRY_AFTER, http::HeaderValue::from_static(seconds))
    };
    let env = TestEnv::new();
    env.add_responses([busy("4")]);
    assert_eq!(token_for_call(&env.manager(store_with(&authorization(-1)))).expect("a token"), token(2));
    assert_eq!(env.clock.timestamp().unix_seconds(), NOW + 4);

    // Callers do not wait that long, and learn how long they should.
    let env = TestEnv::new();
    env.add_responses([busy("60")]);
    let error = token_for_call(&env.manager(store_with(&authorization(-1)))).expect_err("busy");
    assert_eq!((error.retry_after(), env.refreshes()), (Some(Duration::from_secs(60)), 1));
    assert_eq!(env.clock.timestamp().unix_seconds(), NOW);
}

#[test]
fn end_of_consent_is_reported_once_and_token_is_used_until_expiry() {
    let env = TestEnv::new();
    let store = Arc::new(store_with(&authorization(DAY / 2)));
    let manager = env.manager(store.clone());
    env.add_responses([raw_response(error_response(36004005, "token"))]);
    for _ in 0..3 {
        assert_eq!(token_for_call(&manager).expect("still valid"), token(0));
    }
    env.advance(DAY);
    for _ in 0..3 {
        let error = token_for_call(&manager).expect_err("consent has ended");
        assert!(matches!(error, Error::Token(TokenError::Withdrawn(_))), "{error}");
    }
    assert_eq!((env.refreshes(), env.notice_count("ConsentEnded { code: Some(36004005) }")), (1, 1));

    // Another process saves a new consent.
    let mut again = authorization(2 * DAY);
    again.refresh_token = RefreshToken::new("again");
    block_on(async { store.save("seller", Some(&RefreshToken::new("CANARY-refresh-0")), &again).await }).expect("saved");
    assert_eq!(token_for_call(&manager).expect("a token"), token(2));
}

#[test]
fn withdrawn_tokens_are_not_used() {
    for by_webhook in [true, false] {
        let env = TestEnv::new();
        let manager = env.manager(store_with(&authorization(6 * DAY)));
        let handle = manager.tokens("seller");
        block_on(handle.token()).expect("a token");
        for _ in 0..2 {
            if by_webhook {
                block_on(manager.withdrawn("seller")).expect("a store");
            } else {
                let error = call_error("access token is invalid; detail:your token has been deauthorized");
                block_on(handle.refused(&token(7), &error));
                block_on(handle.refused(&token(0), &error));
            }
        }
        let error = token_for_call(&manager).expect_err("withdrawn");
        assert!(matches!(error, Error::Token(TokenError::Withdrawn(None))), "{error}");
        assert_eq!((env.refreshes(), env.notice_count("ConsentEnded")), (0, 1));
        block_on(manager.keep("seller", &authorization(5 * DAY))).expect("new consent");
        token_for_call(&manager).expect("a token");
    }
}

#[test]
fn end_of_consent_within_thirty_days_is_reported_once() {
    let env = TestEnv::new();
    let mut ending = authorization(6 * DAY);
    ending.refresh_expires = Some(Timestamp::from(NOW + 31 * DAY));
    let manager = env.manager(store_with(&ending));
    for (after, expected) in [(0, 0), (DAY - 1, 0), (DAY, 1), (DAY + 1, 1)] {
        env.clock.set(moment(NOW + after));
        token_for_call(&manager).expect("a token");
        assert_eq!(env.notice_count("ConsentEnds"), expected, "after {after}");
    }
}

#[test]
fn wrong_clock_does_not_refresh_on_each_call() {
    let env = TestEnv::new();
    // By our clock, new tokens have already expired.
    env.with(|record| record.skew = -30 * DAY);
    let manager = env.manager(store_with(&authorization(-DAY)));
    for _ in 0..100 {
        assert_eq!(token_for_call(&manager).expect("a token"), token(1));
    }
    assert_eq!(env.refreshes(), 1);

    // By our clock, the expired token is still valid. TikTok's response takes precedence.
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(6 * DAY)));
    assert_eq!(token_for_call(&manager).expect("a token"), token(0));
    assert_eq!(block_on(manager.tokens("seller").refresh(&token(0))).expect("a new token"), token(1));
    // A later caller with the old token gets the new one.
    assert_eq!(block_on(manager.tokens("seller").refresh(&token(0))).expect("the same"), token(1));
    assert_eq!(env.refreshes(), 1);
}

#[test]
fn dropped_caller_does_not_lose_the_tokens() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(-1)));
    let handle = manager.tokens("seller");
    let mut dropped = handle.token();
    while env.refreshes() == 0 {
        assert!((&mut dropped).now_or_never().is_none());
    }
    drop(dropped);
    assert_eq!(token_for_call(&manager).expect("the tokens of the first refresh"), token(1));
    assert_eq!(env.refreshes(), 1);
}

#[test]
fn unknown_id_has_no_token() {
    let env = TestEnv::new();
    let manager = env.manager(store_with(&authorization(6 * DAY)));
    let error = block_on(manager.tokens("unknown").token()).expect_err("unknown");
    assert!(matches!(error, Error::Token(TokenError::NotAuthorized)), "{error}");
    token_for_call(&manager).expect("a token");
    block_on(manager.forget("seller")).expect("a store");
    assert!(matches!(token_for_call(&manager), Err(Error::Token(TokenError::NotAuthorized))));
}
