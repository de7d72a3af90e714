//! The sandbox clock.

use serde::{Deserialize, Serialize};

use super::Time;

/// An hour, in seconds.
pub const HOUR: Time = 3600;
/// A day, in seconds.
pub const DAY: Time = 24 * HOUR;

/// The first midnight after a time, in UTC.
pub(crate) fn next_midnight(time: Time) -> Time {
    (time.div_euclid(DAY) + 1) * DAY
}

/// The clock follows the real one at a distance, or stands still.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The difference to the real clock, in seconds.
    offset: i64,
    /// The time at which the clock stands still.
    stopped: Option<Time>,
}

impl Clock {
    /// The time of the sandbox, given the real time.
    pub fn now(&self, real: Time) -> Time {
        self.stopped.unwrap_or(real + self.offset)
    }

    /// Whether the clock stands still.
    pub fn is_stopped(&self) -> bool {
        self.stopped.is_some()
    }

    pub(super) fn advance(&mut self, seconds: i64) {
        match &mut self.stopped {
            Some(at) => *at += seconds,
            None => self.offset += seconds,
        }
    }

    pub(super) fn stop(&mut self, now: Time) {
        self.stopped = Some(now);
    }

    /// Continues at the time at which the clock stood still.
    pub(super) fn start(&mut self, real: Time) {
        if let Some(at) = self.stopped.take() {
            self.offset = at - real;
        }
    }
}
