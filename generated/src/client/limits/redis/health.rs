//! Whether Redis is available. After a failure, one call per second tries Redis again.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Time between two attempts to use Redis while it is down.
const RETRY_INTERVAL: Duration = Duration::from_secs(1);

pub(super) struct Health {
    created_at: Instant,
    /// Time of the next attempt, in milliseconds since `created_at`. Zero while Redis is available.
    retry_at: AtomicU64,
}

impl Default for Health {
    fn default() -> Self {
        Self { created_at: Instant::now(), retry_at: AtomicU64::new(0) }
    }
}

impl Health {
    pub(super) fn is_available(&self) -> bool {
        self.retry_at.load(Ordering::Relaxed) == 0
    }

    /// Whether this call may use Redis. While Redis is down, this is true for one caller per interval.
    pub(super) fn may_try(&self) -> bool {
        let retry_at = self.retry_at.load(Ordering::Relaxed);
        if retry_at == 0 {
            return true;
        }
        let is_due = self.millis(Duration::ZERO) >= retry_at;
        let next = self.millis(RETRY_INTERVAL);
        is_due && self.retry_at.compare_exchange(retry_at, next, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }

    /// Records a failure. Returns whether Redis was available before.
    pub(super) fn failed(&self) -> bool {
        self.retry_at.swap(self.millis(RETRY_INTERVAL), Ordering::Relaxed) == 0
    }

    /// Records a success. Returns whether Redis was down before.
    pub(super) fn succeeded(&self) -> bool {
        self.retry_at.swap(0, Ordering::Relaxed) != 0
    }

    fn millis(&self, later: Duration) -> u64 {
        (self.created_at.elapsed() + later).as_millis().try_into().unwrap_or(u64::MAX)
    }
}
