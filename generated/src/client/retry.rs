//! Retry policy: whether and when a failed attempt is retried.
//!
//! The decision is a pure function; jitter is an argument. The error's [`Retry`] rule is combined with the idempotency of the
//! request and the previous attempts.

use std::sync::Mutex;
use std::time::Duration;

use crate::error::{Error, Retry};

/// Number of attempts of a call and the backoff between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// Maximum number of attempts, including the first.
    pub tries: u32,
    /// Backoff before the second attempt; it doubles for each attempt.
    pub base: Duration,
    /// Maximum backoff. If TikTok requests a longer wait, the call returns the error; [`retry_after`](Error::retry_after) holds
    /// the requested wait.
    pub cap: Duration,
}

impl RetryPolicy {
    /// A single attempt, without retries.
    pub const NEVER: Self = Self { tries: 1, ..Self::DEFAULT };

    /// The policy that TikTok's documentation recommends: five attempts, with a backoff that starts at one second and is capped
    /// at one minute.
    pub const DEFAULT: Self = Self { tries: 5, base: Duration::from_secs(1), cap: Duration::from_secs(60) };

    /// Returns the backoff after this many failed attempts. Half of it is jitter (`luck` is between 0 and 1), so that clients do
    /// not retry at the same time.
    fn wait(&self, failed: u32, luck: f64) -> Duration {
        let full = self.base.saturating_mul(1 << (failed - 1).min(16)).min(self.cap);
        full.div_f64(2.0) + full.div_f64(2.0).mul_f64(luck)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Whether a request is safe to send twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// Safe to retry: it reads, sets an absolute state, or carries an idempotency key.
    Idempotent,
    /// Not safe to retry if TikTok may have processed the request.
    NotIdempotent,
}

/// What to do after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// Return the error to the caller.
    GiveUp,
    /// Retry after this backoff.
    Wait(Duration),
    /// Retry at once with a new timestamp and signature.
    Resign,
    /// Refresh the access token, then retry.
    Refresh,
}

/// The retry state of one call.
#[derive(Debug, Default)]
pub(crate) struct RetryState {
    failed: u32,
    refreshed: bool,
    signed_anew: bool,
}

impl RetryState {
    /// Returns the number of failed attempts.
    pub(crate) fn failed(&self) -> u32 {
        self.failed
    }

    /// Decides what to do after an error. `asked` is the `Retry-After` of the response.
    pub(crate) fn decide(
        &mut self,
        error: &Error,
        effect: Idempotency,
        asked: Option<Duration>,
        policy: &RetryPolicy,
        luck: f64,
    ) -> RetryDecision {
        self.failed += 1;
        if self.failed >= policy.tries {
            return RetryDecision::GiveUp;
        }
        match error.retry() {
            Retry::AfterRefresh if !self.refreshed => {
                self.refreshed = true;
                RetryDecision::Refresh
            }
            Retry::AfterResign if !self.signed_anew => {
                self.signed_anew = true;
                RetryDecision::Resign
            }
            Retry::Backoff => self.wait(asked, policy, luck),
            Retry::ReadsOnly if effect == Idempotency::Idempotent => self.wait(asked, policy, luck),
            _ => RetryDecision::GiveUp,
        }
    }

    fn wait(&self, asked: Option<Duration>, policy: &RetryPolicy, luck: f64) -> RetryDecision {
        match asked {
            Some(asked) if asked > policy.cap => RetryDecision::GiveUp,
            // Add jitter, because all rejected clients receive the same delay.
            Some(asked) => RetryDecision::Wait(asked.saturating_add(policy.base.mul_f64(luck / 2.0))),
            None => RetryDecision::Wait(policy.wait(self.failed, luck)),
        }
    }
}

/// Limits retries to a tenth of all calls, so that they do not make an outage worse.
#[derive(Debug)]
pub(crate) struct RetryBudget(Mutex<f64>);

impl RetryBudget {
    /// Initial and maximum number of retries in the budget.
    const FULL: f64 = 20.0;
    const SHARE: f64 = 0.1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Adds a tenth of a retry to the budget.
    pub(crate) fn pay(&self) {
        let mut left = self.left();
        *left = (*left + Self::SHARE).min(Self::FULL);
    }

    /// Uses one retry. Returns `false` if the budget is empty.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left();
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    /// A poisoned lock still holds a valid number.
    fn left(&self) -> std::sync::MutexGuard<'_, f64> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
