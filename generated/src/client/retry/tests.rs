use super::*;
use crate::error::{BuildError, TransportError, TransportFailure};
use crate::response::{Empty, decode};

const SECOND: Duration = Duration::from_secs(1);

fn refusal(code: i64, message: &str) -> Error {
    let body = format!(r#"{{"code":{code},"message":"{message}"}}"#);
    decode::<Empty>(http::StatusCode::OK, body.as_bytes()).expect_err("a refusal")
}

fn lost(failure: TransportFailure) -> Error {
    TransportError::from(failure).into()
}

fn first(error: &Error, effect: Idempotency, asked: Option<Duration>) -> RetryDecision {
    RetryState::default().decide(error, effect, asked, &RetryPolicy::DEFAULT, 1.0)
}

#[test]
fn ambiguous_failures_are_retried_only_if_idempotent() {
    let again = RetryDecision::Wait(SECOND);
    let cases = [
        (lost(TransportFailure::Connect), again, again),
        (lost(TransportFailure::Interrupted), again, RetryDecision::GiveUp),
        (lost(TransportFailure::Timeout), again, RetryDecision::GiveUp),
        (lost(TransportFailure::TooLarge), RetryDecision::GiveUp, RetryDecision::GiveUp),
        (refusal(36009002, "too fast"), again, again),
        (refusal(36009003, "inside"), again, RetryDecision::GiveUp),
        (refusal(106001, "sign"), RetryDecision::GiveUp, RetryDecision::GiveUp),
        (refusal(105002, "expired"), RetryDecision::Refresh, RetryDecision::Refresh),
        (refusal(36009004, "Invalid timestamp"), RetryDecision::Resign, RetryDecision::Resign),
        (BuildError::Url.into(), RetryDecision::GiveUp, RetryDecision::GiveUp),
    ];
    for (error, repeatable, once) in cases {
        let verdicts = (first(&error, Idempotency::Idempotent, None), first(&error, Idempotency::NotIdempotent, None));
        assert_eq!(verdicts, (repeatable, once), "{error}");
    }
}

#[test]
fn a_call_refreshes_and_resigns_at_most_once() {
    for (error, verdict) in
        [(refusal(105002, ""), RetryDecision::Refresh), (refusal(36009004, "invalid timestamp"), RetryDecision::Resign)]
    {
        let mut tries = RetryState::default();
        let mut judge = || tries.decide(&error, Idempotency::Idempotent, None, &RetryPolicy::DEFAULT, 0.0);
        assert_eq!((judge(), judge()), (verdict, RetryDecision::GiveUp));
    }
}

#[test]
fn backoff_doubles_up_to_the_cap_with_half_jitter() {
    let policy = RetryPolicy { tries: 40, ..RetryPolicy::DEFAULT };
    let waits = |luck| {
        let (mut tries, error) = (RetryState::default(), lost(TransportFailure::Connect));
        let mut judge = move |_| tries.decide(&error, Idempotency::NotIdempotent, None, &policy, luck);
        (1..39).map(&mut judge).collect::<Vec<_>>()
    };
    let seconds = [1, 2, 4, 8, 16, 32, 60, 60];
    assert_eq!(waits(1.0)[..8], seconds.map(|seconds| RetryDecision::Wait(seconds * SECOND)));
    assert_eq!(waits(0.0)[..8], seconds.map(|seconds| RetryDecision::Wait(seconds * SECOND / 2)));
    assert_eq!(waits(1.0)[37], RetryDecision::Wait(60 * SECOND));
}

#[test]
fn retry_after_overrides_backoff_up_to_the_cap() {
    let limited = refusal(36009002, "");
    let judge = |asked| first(&limited, Idempotency::NotIdempotent, Some(asked));
    assert_eq!(judge(7 * SECOND), RetryDecision::Wait(7 * SECOND + SECOND / 2));
    assert_eq!(judge(Duration::ZERO), RetryDecision::Wait(SECOND / 2));
    assert_eq!(judge(60 * SECOND), RetryDecision::Wait(60 * SECOND + SECOND / 2));
    assert_eq!(judge(61 * SECOND), RetryDecision::GiveUp);
    assert_eq!(judge(Duration::MAX), RetryDecision::GiveUp);
}

#[test]
fn the_policy_limits_the_number_of_attempts() {
    for tries in 0..5 {
        let policy = RetryPolicy { tries, ..RetryPolicy::DEFAULT };
        let (mut judged, error) = (RetryState::default(), lost(TransportFailure::Connect));
        let retries = (0..)
            .take_while(|_| judged.decide(&error, Idempotency::NotIdempotent, None, &policy, 0.5) != RetryDecision::GiveUp)
            .count();
        assert_eq!(retries, usize::try_from(tries).expect("a count").saturating_sub(1));
    }
}

#[test]
fn the_budget_limits_retries_to_a_tenth_of_calls() {
    let budget = RetryBudget::new();
    assert_eq!((0..100).filter(|_| budget.take()).count(), 20);
    let calls = (0..100).filter(|_| {
        budget.pay();
        budget.take()
    });
    assert!((9..=10).contains(&calls.count()));
    // Nothing is saved beyond what it began with.
    (0..10_000).for_each(|_| budget.pay());
    assert_eq!((0..100).filter(|_| budget.take()).count(), 20);
}
