//! A clock that stands still until it is moved.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::client::Clock;
use crate::values::Timestamp;

/// Tells the time that it was set to. Clones are the same clock.
#[derive(Clone, Debug)]
pub struct FakeClock(Arc<Mutex<SystemTime>>);

impl FakeClock {
    /// A clock that shows this moment.
    pub fn at(now: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Sets it to this moment, which may be an earlier one.
    pub fn set(&self, now: SystemTime) {
        *self.shown() = now;
    }

    /// Moves it on.
    pub fn advance(&self, by: Duration) {
        let mut now = self.shown();
        *now = now.checked_add(by).unwrap_or(*now);
    }

    /// The moment in seconds, as requests and webhooks bear it.
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
