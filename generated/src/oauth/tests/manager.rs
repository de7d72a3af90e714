//! When tokens are refreshed, how often, and what happens on failures.

use futures_util::FutureExt as _;
use futures_util::future::join_all;

use super::*;

#[test]
fn a_hundred_callers_share_one_refresh() {
    for lives in [-1, DAY - 1] {
        let harness = Harness::new();
        let manager = harness.manager(store_with(&authorization(lives)));
        let handles: Vec<_> = (0..100).map(|_| manager.tokens("them")).collect();
        for got in block_on(join_all(handles.iter().map(|handle| handle.token()))) {
            assert_eq!(got.expect("a token"), token(1));
        }
        assert_eq!((harness.refreshes(), harness.notice_count("Refreshed")), (1, 1));
    }
}

#[test]
fn a_hundred_threads_with_a_stale_token_share_one_refresh() {
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(6 * DAY)));
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                let got = block_on(manager.tokens("them").refresh(&token(0))).expect("a token");
                assert_eq!(got, token(1));
            });
        }
    });
    assert_eq!(harness.refreshes(), 1);
    // A token that was just issued is not refreshed.
    assert_eq!(block_on(manager.tokens("them").refresh(&token(1))).expect("the same"), token(1));
    assert_eq!(harness.refreshes(), 1);
}

#[test]
fn two_managers_of_one_store_refresh_once() {
    let harness = Harness::new();
    let store = Arc::new(store_with(&authorization(-1)));
    let (one, other) = (harness.manager(store.clone()), harness.manager(store.clone()));
    let (one, other) = (one.tokens("them"), other.tokens("them"));
    for got in block_on(join_all([one.token(), other.token()])) {
        assert_eq!(got.expect("a token"), token(1));
    }
    assert_eq!(harness.refreshes(), 1);
    let kept = block_on(store.load("them")).expect("a store").expect("kept");
    assert_eq!((kept.access_token, kept.refresh_token), (token(1), RefreshToken::new("PLANTED-refresh-1")));
}

#[test]
fn tokens_are_refreshed_within_the_margin() {
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(7 * DAY)));
    for (after, expected) in [(0, 0), (6 * DAY - 1, 0), (6 * DAY, 1), (12 * DAY - 1, 1), (12 * DAY, 2)] {
        harness.clock.set(moment(NOW + after));
        obtain(&manager).expect("a token");
        assert_eq!(harness.refreshes(), expected, "after {after}");
    }
}

#[test]
fn a_failed_refresh_falls_back_to_the_valid_token() {
    let harness = Harness::new();
    harness.answers([FakeResponse::failure(TransportFailure::Timeout), text_response("<html>")]);
    let manager = harness.manager(store_with(&authorization(DAY / 2)));
    for (after, refreshes) in [(0, 1), (1, 1), (5, 2), (6, 2)] {
        harness.clock.set(moment(NOW + after));
        assert_eq!(obtain(&manager).expect("the old token"), token(0));
        assert_eq!(harness.refreshes(), refreshes, "after {after}");
    }
    assert_eq!(harness.notice_count("RefreshFailed"), 2);
    harness.advance(60);
    assert_eq!(obtain(&manager).expect("a new token"), token(3));
}

#[test]
fn an_expired_token_is_refreshed_with_retries() {
    let harness = Harness::new();
    let fail = || FakeResponse::failure(TransportFailure::Connect);
    harness.answers([fail(), fail()]);
    let manager = harness.manager(store_with(&authorization(-1)));
    assert_eq!(obtain(&manager).expect("the third try"), token(3));

    harness.advance(30 * DAY);
    harness.answers([fail(), fail(), fail()]);
    let error = obtain(&manager).expect_err("no token");
    assert!(matches!(&error, Error::Token(TokenError::Refresh(_))) && error.is_retryable(), "{error}");
    assert_eq!(obtain(&manager).expect("TikTok is back"), token(7));
}

#[test]
fn a_rejected_refresh_token_ends_consent() {
    let harness = Harness::new();
    let store = Arc::new(store_with(&authorization(DAY / 2)));
    let manager = harness.manager(store.clone());
    harness.answers([text_response(refusal(36004005, "token"))]);
    for _ in 0..3 {
        assert_eq!(obtain(&manager).expect("it lives"), token(0));
    }
    harness.advance(DAY);
    for _ in 0..3 {
        let error = obtain(&manager).expect_err("it is over");
        assert!(matches!(error, Error::Token(TokenError::Withdrawn(_))), "{error}");
    }
    assert_eq!((harness.refreshes(), harness.notice_count("ConsentEnded { code: Some(36004005) }")), (1, 1));

    // Another process obtained new consent.
    let mut again = authorization(2 * DAY);
    again.refresh_token = RefreshToken::new("again");
    block_on(async { store.save("them", Some(&RefreshToken::new("PLANTED-refresh-0")), &again).await }).expect("saved");
    assert_eq!(obtain(&manager).expect("a token"), token(2));
}

#[test]
fn withdrawn_tokens_are_not_used() {
    for by_webhook in [true, false] {
        let harness = Harness::new();
        let manager = harness.manager(store_with(&authorization(6 * DAY)));
        let handle = manager.tokens("them");
        block_on(handle.token()).expect("a token");
        for _ in 0..2 {
            if by_webhook {
                block_on(manager.withdrawn("them")).expect("a store");
            } else {
                let error =
                    crate::decode::<crate::Empty>(http::StatusCode::OK, refusal(105001, "token").as_bytes()).expect_err("refused");
                block_on(handle.refused(&token(7), &error));
                block_on(handle.refused(&token(0), &error));
            }
        }
        let error = obtain(&manager).expect_err("withdrawn");
        assert!(matches!(error, Error::Token(TokenError::Withdrawn(None))), "{error}");
        assert_eq!((harness.refreshes(), harness.notice_count("ConsentEnded")), (0, 1));
        block_on(manager.keep("them", &authorization(5 * DAY))).expect("consent anew");
        obtain(&manager).expect("a token");
    }
}

#[test]
fn the_end_of_consent_is_notified_once() {
    let harness = Harness::new();
    let mut ending = authorization(6 * DAY);
    ending.refresh_expires = Some(Timestamp::from(NOW + 31 * DAY));
    let manager = harness.manager(store_with(&ending));
    for (after, told) in [(0, 0), (DAY - 1, 0), (DAY, 1), (DAY + 1, 1)] {
        harness.clock.set(moment(NOW + after));
        obtain(&manager).expect("a token");
        assert_eq!(harness.notice_count("ConsentEnds"), told, "after {after}");
    }
}

#[test]
fn clock_skew_does_not_refresh_on_each_call() {
    let harness = Harness::new();
    // The local clock reports new tokens as expired.
    harness.with(|it| it.skew = -30 * DAY);
    let manager = harness.manager(store_with(&authorization(-DAY)));
    for _ in 0..100 {
        assert_eq!(obtain(&manager).expect("a token"), token(1));
    }
    assert_eq!(harness.refreshes(), 1);

    // The local clock reports an expired token as valid, but TikTok rejects it.
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(6 * DAY)));
    assert_eq!(obtain(&manager).expect("a token"), token(0));
    assert_eq!(block_on(manager.tokens("them").refresh(&token(0))).expect("a new token"), token(1));
    // A late caller with the old token receives the new one.
    assert_eq!(block_on(manager.tokens("them").refresh(&token(0))).expect("the same"), token(1));
    assert_eq!(harness.refreshes(), 1);
}

#[test]
fn a_dropped_caller_does_not_lose_the_tokens() {
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(-1)));
    let handle = manager.tokens("them");
    let mut leaving = handle.token();
    while harness.refreshes() == 0 {
        assert!((&mut leaving).now_or_never().is_none());
    }
    drop(leaving);
    assert_eq!(obtain(&manager).expect("the first one's"), token(1));
    assert_eq!(harness.refreshes(), 1);
}

#[test]
fn unknown_ids_are_not_authorized() {
    let harness = Harness::new();
    let manager = harness.manager(store_with(&authorization(6 * DAY)));
    let error = block_on(manager.tokens("nobody").token()).expect_err("nobody");
    assert!(matches!(error, Error::Token(TokenError::NotAuthorized)), "{error}");
    obtain(&manager).expect("a token");
    block_on(manager.forget("them")).expect("a store");
    assert!(matches!(obtain(&manager), Err(Error::Token(TokenError::NotAuthorized))));
}
