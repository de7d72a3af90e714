//! How far this machine's clock is from TikTok's, which takes no request that was stamped wrongly.
//!
//! It is learned only when TikTok says that a timestamp is invalid, from the `Date` of that answer. Rate limits and waits go by the
//! machine's own clock.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::time::Timestamp;

/// Seconds by which TikTok's clock is ahead.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    /// TikTok's time, when this machine has `now`.
    pub(crate) fn stamp(&self, now: SystemTime) -> Timestamp {
        let now = Timestamp::from(now).unix_seconds();
        Timestamp::from_unix_seconds(now.saturating_add(self.0.load(Ordering::Relaxed)))
    }

    /// Learns what time it was for TikTok when this machine had `now`.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime) {
        let ahead = Timestamp::from(date).unix_seconds().saturating_sub(Timestamp::from(now).unix_seconds());
        self.0.store(ahead, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_clock_that_is_wrong_either_way_is_corrected() {
        let (skew, now) = (Skew::default(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
        assert_eq!(skew.stamp(now).unix_seconds(), 1_700_000_000);
        for date in [now + Duration::from_secs(3600), now - Duration::from_secs(3600), now] {
            skew.learn(date, now);
            assert_eq!(skew.stamp(now), Timestamp::from(date));
        }
    }
}
