//! Refreshing: when, how often, and what if not.

use futures_util::FutureExt as _;
use futures_util::future::join_all;

use super::*;

#[test]
fn a_hundred_callers_make_one_refresh() {
    for lives in [-1, DAY - 1] {
        let world = World::new();
        let manager = world.manager(holding(&authorization(lives)));
        let handles: Vec<_> = (0..100).map(|_| manager.tokens("them")).collect();
        for got in block_on(join_all(handles.iter().map(|handle| handle.token()))) {
            assert_eq!(got.expect("a token"), token(1));
        }
        assert_eq!((world.refreshes(), world.told("Refreshed")), (1, 1));
    }
}

#[test]
fn a_hundred_threads_whose_token_tiktok_calls_expired_make_one_refresh() {
    let world = World::new();
    let manager = world.manager(holding(&authorization(6 * DAY)));
    std::thread::scope(|scope| {
        for _ in 0..100 {
            scope.spawn(|| {
                let got = block_on(manager.tokens("them").refresh(&token(0))).expect("a token");
                assert_eq!(got, token(1));
            });
        }
    });
    assert_eq!(world.refreshes(), 1);
    // A token as young as that is not helped by another.
    assert_eq!(block_on(manager.tokens("them").refresh(&token(1))).expect("the same"), token(1));
    assert_eq!(world.refreshes(), 1);
}

#[test]
fn two_managers_of_one_store_refresh_once() {
    let world = World::new();
    let store = Arc::new(holding(&authorization(-1)));
    let (one, other) = (world.manager(store.clone()), world.manager(store.clone()));
    let (one, other) = (one.tokens("them"), other.tokens("them"));
    for got in block_on(join_all([one.token(), other.token()])) {
        assert_eq!(got.expect("a token"), token(1));
    }
    assert_eq!(world.refreshes(), 1);
    let kept = block_on(store.load("them")).expect("a store").expect("kept");
    assert_eq!((kept.access_token, kept.refresh_token), (token(1), RefreshToken::new("PLANTED-refresh-1")));
}

#[test]
fn tokens_are_refreshed_before_they_expire_and_not_sooner() {
    let world = World::new();
    let manager = world.manager(holding(&authorization(7 * DAY)));
    for (after, expected) in [(0, 0), (6 * DAY - 1, 0), (6 * DAY, 1), (12 * DAY - 1, 1), (12 * DAY, 2)] {
        world.clock.set(moment(NOW + after));
        obtain(&manager).expect("a token");
        assert_eq!(world.refreshes(), expected, "after {after}");
    }
}

#[test]
fn calls_go_on_with_a_living_token_when_refreshing_fails() {
    let world = World::new();
    world.answers([CannedResponse::failure(TransportFailure::Timeout), said("<html>")]);
    let manager = world.manager(holding(&authorization(DAY / 2)));
    for (after, refreshes) in [(0, 1), (1, 1), (5, 2), (6, 2)] {
        world.clock.set(moment(NOW + after));
        assert_eq!(obtain(&manager).expect("the old token"), token(0));
        assert_eq!(world.refreshes(), refreshes, "after {after}");
    }
    assert_eq!(world.told("RefreshFailed"), 2);
    world.pass(60);
    assert_eq!(obtain(&manager).expect("a new token"), token(3));
}

#[test]
fn a_dead_token_is_refreshed_with_patience_and_then_an_error() {
    let world = World::new();
    let fail = || CannedResponse::failure(TransportFailure::Connect);
    world.answers([fail(), fail()]);
    let manager = world.manager(holding(&authorization(-1)));
    assert_eq!(obtain(&manager).expect("the third try"), token(3));

    world.pass(30 * DAY);
    world.answers([fail(), fail(), fail()]);
    let error = obtain(&manager).expect_err("no token");
    assert!(matches!(&error, Error::Token(TokenError::Refresh(_))) && error.is_retryable(), "{error}");
    assert_eq!(obtain(&manager).expect("TikTok is back"), token(7));
}

#[test]
fn the_end_of_consent_is_told_once_and_its_token_used_up() {
    let world = World::new();
    let store = Arc::new(holding(&authorization(DAY / 2)));
    let manager = world.manager(store.clone());
    world.answers([said(refusal(36004005, "token"))]);
    for _ in 0..3 {
        assert_eq!(obtain(&manager).expect("it lives"), token(0));
    }
    world.pass(DAY);
    for _ in 0..3 {
        let error = obtain(&manager).expect_err("it is over");
        assert!(matches!(error, Error::Token(TokenError::Withdrawn(_))), "{error}");
    }
    assert_eq!((world.refreshes(), world.told("ConsentEnded { code: Some(36004005) }")), (1, 1));

    // Another process asked for consent anew.
    let mut again = authorization(2 * DAY);
    again.refresh_token = RefreshToken::new("again");
    block_on(async { store.save("them", Some(&RefreshToken::new("PLANTED-refresh-0")), &again).await }).expect("saved");
    assert_eq!(obtain(&manager).expect("a token"), token(2));
}

#[test]
fn what_was_withdrawn_is_used_no_more() {
    for by_webhook in [true, false] {
        let world = World::new();
        let manager = world.manager(holding(&authorization(6 * DAY)));
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
        assert_eq!((world.refreshes(), world.told("ConsentEnded")), (0, 1));
        block_on(manager.keep("them", &authorization(5 * DAY))).expect("consent anew");
        obtain(&manager).expect("a token");
    }
}

#[test]
fn consent_that_ends_within_thirty_days_is_told_once() {
    let world = World::new();
    let mut ending = authorization(6 * DAY);
    ending.refresh_expires = Some(Timestamp::from(NOW + 31 * DAY));
    let manager = world.manager(holding(&ending));
    for (after, told) in [(0, 0), (DAY - 1, 0), (DAY, 1), (DAY + 1, 1)] {
        world.clock.set(moment(NOW + after));
        obtain(&manager).expect("a token");
        assert_eq!(world.told("ConsentEnds"), told, "after {after}");
    }
}

#[test]
fn a_wrong_clock_does_not_refresh_at_each_call() {
    let world = World::new();
    // By our clock what TikTok issues has expired long ago.
    world.with(|it| it.skew = -30 * DAY);
    let manager = world.manager(holding(&authorization(-DAY)));
    for _ in 0..100 {
        assert_eq!(obtain(&manager).expect("a token"), token(1));
    }
    assert_eq!(world.refreshes(), 1);

    // By our clock what has expired lives on: TikTok's word counts.
    let world = World::new();
    let manager = world.manager(holding(&authorization(6 * DAY)));
    assert_eq!(obtain(&manager).expect("a token"), token(0));
    assert_eq!(block_on(manager.tokens("them").refresh(&token(0))).expect("a new token"), token(1));
    // Who comes late with the old token gets the new one.
    assert_eq!(block_on(manager.tokens("them").refresh(&token(0))).expect("the same"), token(1));
    assert_eq!(world.refreshes(), 1);
}

#[test]
fn a_caller_that_leaves_does_not_lose_the_tokens() {
    let world = World::new();
    let manager = world.manager(holding(&authorization(-1)));
    let handle = manager.tokens("them");
    let mut leaving = handle.token();
    while world.refreshes() == 0 {
        assert!((&mut leaving).now_or_never().is_none());
    }
    drop(leaving);
    assert_eq!(obtain(&manager).expect("the first one's"), token(1));
    assert_eq!(world.refreshes(), 1);
}

#[test]
fn unknown_ids_have_no_token() {
    let world = World::new();
    let manager = world.manager(holding(&authorization(6 * DAY)));
    let error = block_on(manager.tokens("nobody").token()).expect_err("nobody");
    assert!(matches!(error, Error::Token(TokenError::NotAuthorized)), "{error}");
    obtain(&manager).expect("a token");
    block_on(manager.forget("them")).expect("a store");
    assert!(matches!(obtain(&manager), Err(Error::Token(TokenError::NotAuthorized))));
}
