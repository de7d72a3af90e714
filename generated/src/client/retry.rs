//! Whether a failed try is followed by another, and when.
//!
//! Pure: it is told what happened and draws its jitter from a number it is given. What may be tried again is the error's own
//! [`Retry`] rule; this only weighs it against what the request does and what has been tried.

use std::sync::Mutex;
use std::time::Duration;

use crate::error::{Error, Retry};

/// How often a call is tried, and how long it waits in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// RetryState in all, the first included.
    pub tries: u32,
    /// The wait before the second try; it doubles from there.
    pub base: Duration,
    /// The longest wait. A call that TikTok asks to wait longer does not wait at all: it ends with the error, whose
    /// [`retry_after`](Error::retry_after) tells how long.
    pub cap: Duration,
}

impl RetryPolicy {
    /// One try.
    pub const NEVER: Self = Self { tries: 1, ..Self::DEFAULT };

    /// What TikTok's documentation advises: five tries, a second that doubles, a minute at most.
    pub const DEFAULT: Self = Self { tries: 5, base: Duration::from_secs(1), cap: Duration::from_secs(60) };

    /// The wait after so many failed tries: half of it certain, half of it drawn (`luck` from 0 to 1), so that clients which failed
    /// together do not come back together.
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

/// What sending a request twice does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// No harm: it reads, sets an absolute state, or carries an idempotency key.
    Idempotent,
    /// Something twice.
    NotIdempotent,
}

/// What to do about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// Give the error to the caller.
    GiveUp,
    /// Try again after this long.
    Wait(Duration),
    /// Try again at once, stamped and signed anew.
    Resign,
    /// Get another access token, and try again.
    Refresh,
}

/// The tries of one call so far.
#[derive(Debug, Default)]
pub(crate) struct RetryState {
    failed: u32,
    refreshed: bool,
    signed_anew: bool,
}

impl RetryState {
    /// How many failed.
    pub(crate) fn failed(&self) -> u32 {
        self.failed
    }

    /// What to do about an error. `asked` is the answer's `Retry-After`.
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
            // Jitter on top: everyone who was refused is told the same moment.
            Some(asked) => RetryDecision::Wait(asked.saturating_add(policy.base.mul_f64(luck / 2.0))),
            None => RetryDecision::Wait(policy.wait(self.failed, luck)),
        }
    }
}

/// Keeps retries a small part of all calls, so that they do not make an outage worse: each call pays in a tenth of a retry.
#[derive(Debug)]
pub(crate) struct RetryBudget(Mutex<f64>);

impl RetryBudget {
    /// What a client may spend before it has called at all, and the most that it can save.
    const FULL: f64 = 20.0;
    const SHARE: f64 = 0.1;

    pub(crate) fn new() -> Self {
        Self(Mutex::new(Self::FULL))
    }

    /// Pays in for a call.
    pub(crate) fn pay(&self) {
        let mut left = self.left();
        *left = (*left + Self::SHARE).min(Self::FULL);
    }

    /// Takes out a retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left();
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    /// A number cannot be left half-changed, so a poisoned lock is as good as any.
    fn left(&self) -> std::sync::MutexGuard<'_, f64> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
