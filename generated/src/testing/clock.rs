//! A clock that tests control.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::client::Clock;
use crate::values::Timestamp;

/// A clock whose time changes only if a test sets or advances it. Clones share the same time.
#[derive(Clone, Debug)]
pub struct FakeClock(Arc<Mutex<SystemTime>>);

impl FakeClock {
    /// Creates a clock with this time.
    pub fn at(now: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Sets the time. It may be earlier than the current time.
    pub fn set(&self, now: SystemTime) {
        *self.lock() = now;
    }

    /// Advances the time.
    pub fn advance(&self, by: Duration) {
        let mut now = self.lock();
        *now = now.checked_add(by).unwrap_or(*now);
    }

    /// Returns the time in Unix seconds, the format of requests and webhooks.
    pub fn timestamp(&self) -> Timestamp {
        self.now().into()
    }

    fn lock(&self) -> MutexGuard<'_, SystemTime> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for FakeClock {
    fn now(&self) -> SystemTime {
        *self.lock()
    }
}
