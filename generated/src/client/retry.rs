//! Retry policy: decides whether a failed attempt is retried, and after which wait.
//!
//! The module does no IO, and takes the random number for the jitter as an argument. The error itself defines its [`Retry`] rule. This
//! module combines the rule with the idempotency of the request and the attempts so far.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::error::{Error, Retry};

/// Number of attempts of a call, and the backoff between them.
///
/// All calls of a client and its clones share a retry budget, so that retries do not make an outage worse. The budget starts at its
/// maximum of 20 retries. Each retry uses one, and every ten calls add one. When the budget is empty, a failed call returns its error
/// even if [`tries`](Self::tries) allows more attempts; with the feature `tracing`, a warning reports this. Retries after a rate limit,
/// a refreshed token or a corrected timestamp do not use the budget.
///
/// ```
/// use std::time::Duration;
/// use tiktok_shop::client::RetryPolicy;
///
/// let impatient = RetryPolicy::DEFAULT.tries(3).cap(Duration::from_secs(5));
/// assert_eq!(impatient.base, RetryPolicy::DEFAULT.base);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Maximum number of attempts, including the first one. There are fewer when the retry budget of the client is used up.
    pub tries: u32,
    /// Backoff before the second attempt. It doubles with each further attempt.
    pub base: Duration,
    /// Upper bound on the backoff. If TikTok asks for a longer wait, the call is not retried: it returns the error, and
    /// [`retry_after`](Error::retry_after) returns the requested wait.
    pub cap: Duration,
}

impl RetryPolicy {
    /// No retries: one attempt only.
    pub const NEVER: Self = Self { tries: 1, ..Self::DEFAULT };

    /// The policy that TikTok's documentation recommends: five attempts, with a backoff from one second to one minute.
    pub const DEFAULT: Self = Self { tries: 5, base: Duration::from_secs(1), cap: Duration::from_secs(60) };

    /// Sets the maximum number of attempts, including the first one. There are fewer when the retry budget of the client is used up.
    pub const fn tries(mut self, tries: u32) -> Self {
        self.tries = tries;
        self
    }

    /// Sets the backoff before the second attempt.
    pub const fn base(mut self, base: Duration) -> Self {
        self.base = base;
        self
    }

    /// Sets the upper bound on the backoff.
    pub const fn cap(mut self, cap: Duration) -> Self {
        self.cap = cap;
        self
    }

    /// The backoff after `failed` attempts. Half of it is fixed and half is multiplied by `jitter` (0 to 1), so that clients that
    /// failed at the same time do not retry at the same time.
    fn backoff(&self, failed: u32, jitter: f64) -> Duration {
        let full = self.base.saturating_mul(1 << (failed - 1).min(16)).min(self.cap);
        full.div_f64(2.0) + full.div_f64(2.0).mul_f64(jitter)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Whether a request may be processed twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// The request only reads, sets an absolute state, or carries an idempotency key.
    Idempotent,
    /// The request has an effect each time it is processed.
    NotIdempotent,
}

/// Reaction to a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Return the error to the caller.
    GiveUp,
    /// Retry after this wait.
    Wait(Duration),
    /// Retry at once, with a new timestamp and signature.
    Resign,
    /// Refresh the access token, then retry.
    Refresh,
}

/// The attempts of one call so far.
#[derive(Debug, Default)]
pub(crate) struct Attempts {
    failed: u32,
    has_refreshed: bool,
    has_resigned: bool,
}

impl Attempts {
    /// Number of failed attempts.
    pub(crate) fn failed(&self) -> u32 {
        self.failed
    }

    /// Whether the call has refreshed its token.
    pub(crate) fn has_refreshed(&self) -> bool {
        self.has_refreshed
    }

    /// Counts a failed attempt and returns the decision. `retry_after` is the `Retry-After` header of the response.
    pub(crate) fn decide(
        &mut self,
        error: &Error,
        idempotency: Idempotency,
        retry_after: Option<Duration>,
        policy: &RetryPolicy,
        jitter: f64,
    ) -> Decision {
        self.failed += 1;
        if self.failed >= policy.tries {
            return Decision::GiveUp;
        }
        match error.retry() {
            Retry::AfterRefresh if !self.has_refreshed => {
                self.has_refreshed = true;
                Decision::Refresh
            }
            Retry::AfterResign if !self.has_resigned => {
                self.has_resigned = true;
                Decision::Resign
            }
            Retry::Backoff => self.wait(retry_after, policy, jitter),
            Retry::IfIdempotent if idempotency == Idempotency::Idempotent => self.wait(retry_after, policy, jitter),
            _ => Decision::GiveUp,
        }
    }

    fn wait(&self, retry_after: Option<Duration>, policy: &RetryPolicy, jitter: f64) -> Decision {
        match retry_after {
            Some(wait) if wait > policy.cap => Decision::GiveUp,
            // All rejected clients receive the same `Retry-After`, so jitter is added to it.
            Some(wait) => Decision::Wait(wait.saturating_add(policy.base.mul_f64(jitter / 2.0))),
            None => Decision::Wait(policy.backoff(self.failed, jitter)),
        }
    }
}

/// Limits retries to a small share of all calls, so that they do not make an outage worse. Each call deposits a tenth of a retry.
#[derive(Debug)]
pub(crate) struct RetryBudget(Mutex<f64>);

impl RetryBudget {
    /// Initial and maximum balance, in retries.
    const MAX: f64 = 20.0;
    const DEPOSIT: f64 = 0.1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::MAX))
    }

    /// Adds the deposit of one call.
    pub(crate) fn deposit(&self) {
        let mut balance = self.balance();
        *balance = (*balance + Self::DEPOSIT).min(Self::MAX);
    }

    /// Takes one retry from the budget. Returns false if the balance is too low.
    pub(crate) fn withdraw(&self) -> bool {
        let mut balance = self.balance();
        let is_enough = *balance >= 1.0;
        if is_enough {
            *balance -= 1.0;
        }
        is_enough
    }

    /// Each write replaces the whole number, so the content of a poisoned lock is valid.
    fn balance(&self) -> MutexGuard<'_, f64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
