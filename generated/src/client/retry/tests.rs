use super::*;
use crate::error::{BuildError, TransportError, TransportFailure};
use crate::response::{Empty, decode};

const SECOND: Duration = Duration::from_secs(1);

fn api_error(code: i64, message: &str) -> Error {
    let body = format!(r#"{{"code":{code},"message":"{message}"}}"#);
    decode::<Empty>(http::StatusCode::OK, body.as_bytes()).expect_err("an error")
}

fn failed(failure: TransportFailure) -> Error {
    TransportError::from(failure).into()
}

fn first(error: &Error, idempotency: Idempotency, retry_after: Option<Duration>) -> Decision {
    Attempts::default().decide(error, idempotency, retry_after, &RetryPolicy::DEFAULT, 1.0)
}

#[test]
fn unclear_outcome_is_retried_only_if_idempotent() {
    let retry = Decision::Wait(SECOND);
    let cases = [
        (failed(TransportFailure::Connect), retry, retry),
        (failed(TransportFailure::Interrupted), retry, Decision::GiveUp),
        (failed(TransportFailure::Timeout), retry, Decision::GiveUp),
        (failed(TransportFailure::TooLarge), Decision::GiveUp, Decision::GiveUp),
        (api_error(36009002, "too fast"), retry, retry),
        (api_error(36009003, "inside"), retry, Decision::GiveUp),
        (api_error(106001, "sign"), Decision::GiveUp, Decision::GiveUp),
        (api_error(105002, "expired"), Decision::Refresh, Decision::Refresh),
        (api_error(36009004, "Invalid timestamp"), Decision::Resign, Decision::Resign),
        (BuildError::Url.into(), Decision::GiveUp, Decision::GiveUp),
    ];
    for (error, if_idempotent, otherwise) in cases {
        let decisions = (first(&error, Idempotency::Idempotent, None), first(&error, Idempotency::NotIdempotent, None));
        assert_eq!(decisions, (if_idempotent, otherwise), "{error}");
    }
}

#[test]
fn token_and_timestamp_are_renewed_once() {
    for (error, decision) in
        [(api_error(105002, ""), Decision::Refresh), (api_error(36009004, "invalid timestamp"), Decision::Resign)]
    {
        let mut attempts = Attempts::default();
        let mut decide = || attempts.decide(&error, Idempotency::Idempotent, None, &RetryPolicy::DEFAULT, 0.0);
        assert_eq!((decide(), decide()), (decision, Decision::GiveUp));
    }
}

#[test]
fn backoff_doubles_up_to_the_cap_and_half_of_it_is_jitter() {
    let policy = RetryPolicy::DEFAULT.tries(40);
    let waits = |jitter| {
        let (mut attempts, error) = (Attempts::default(), failed(TransportFailure::Connect));
        let mut decide = move |_| attempts.decide(&error, Idempotency::NotIdempotent, None, &policy, jitter);
        (1..39).map(&mut decide).collect::<Vec<_>>()
    };
    let seconds = [1, 2, 4, 8, 16, 32, 60, 60];
    assert_eq!(waits(1.0)[..8], seconds.map(|seconds| Decision::Wait(seconds * SECOND)));
    assert_eq!(waits(0.0)[..8], seconds.map(|seconds| Decision::Wait(seconds * SECOND / 2)));
    assert_eq!(waits(1.0)[37], Decision::Wait(60 * SECOND));
}

#[test]
fn retry_after_takes_precedence_up_to_the_cap() {
    let limited = api_error(36009002, "");
    let decide = |wait| first(&limited, Idempotency::NotIdempotent, Some(wait));
    assert_eq!(decide(7 * SECOND), Decision::Wait(7 * SECOND + SECOND / 2));
    assert_eq!(decide(Duration::ZERO), Decision::Wait(SECOND / 2));
    assert_eq!(decide(60 * SECOND), Decision::Wait(60 * SECOND + SECOND / 2));
    assert_eq!(decide(61 * SECOND), Decision::GiveUp);
    assert_eq!(decide(Duration::MAX), Decision::GiveUp);
}

#[test]
fn policy_limits_the_number_of_attempts() {
    for tries in 0..5 {
        let policy = RetryPolicy::DEFAULT.tries(tries);
        let (mut attempts, error) = (Attempts::default(), failed(TransportFailure::Connect));
        let retries = (0..)
            .take_while(|_| attempts.decide(&error, Idempotency::NotIdempotent, None, &policy, 0.5) != Decision::GiveUp)
            .count();
        assert_eq!(retries, usize::try_from(tries).expect("a count").saturating_sub(1));
    }
}

#[test]
fn budget_limits_retries_to_a_tenth_of_calls() {
    let budget = RetryBudget::new();
    assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
    let calls = (0..100).filter(|_| {
        budget.deposit();
        budget.withdraw()
    });
    assert!((9..=10).contains(&calls.count()));
    // The balance does not exceed its initial value.
    (0..10_000).for_each(|_| budget.deposit());
    assert_eq!((0..100).filter(|_| budget.withdraw()).count(), 20);
}
