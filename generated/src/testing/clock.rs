//! A clock that tests control.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::client::Clock;
use crate::values::Timestamp;

/// A clock that returns the time it was set to. Clones share the time.
#[derive(Clone, Debug)]
pub struct FakeClock(Arc<Mutex<SystemTime>>);

impl FakeClock {
    /// Creates a clock with this time.
    pub fn at(now: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Sets the time, also to an earlier one.
    pub fn set(&self, now: SystemTime) {
        *self.shown() = now;
    }

    /// Advances the time.
    pub fn advance(&self, by: Duration) {
        let mut now = self.shown();
        *now = now.checked_add(by).unwrap_or(*now);
    }

    /// Returns the time in Unix seconds.
    pub fn timestamp(&self) -> Timestamp {
        self.now().into()
    }

    fn shown(&self) -> MutexGuard<'_, SystemTime> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for FakeClock {
    fn now(&self) -> SystemTime {
        *self.shown()
    }
}
