//! Clock skew between this machine and TikTok, which rejects requests with a wrong timestamp.
//!
//! The skew is updated only if TikTok rejects a timestamp, from the `Date` header of that response. Rate limits and waits use the
//! local clock.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::values::Timestamp;

/// Seconds by which TikTok's clock is ahead.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(AtomicI64);

/// Tolerated difference in seconds, caused by network latency.
const TOLERANCE: u64 = 5;

impl ClockSkew {
    /// Returns the current skew in seconds; positive if TikTok's clock is ahead.
    pub(crate) fn ahead(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Updates the skew from the `Date` header of a rejected request. `used` is the skew that the request was sent with.
    ///
    /// If the header confirms a skew that was rejected, it comes from a proxy. The skew is then reset to zero.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime, used: i64) {
        let ahead = Timestamp::from(date).unix_seconds().saturating_sub(Timestamp::from(now).unix_seconds());
        let is_helpful = ahead.abs_diff(used) > TOLERANCE;
        self.0.store(if is_helpful { ahead } else { 0 }, Ordering::Relaxed);
    }
}

/// Returns TikTok's time for the local time `now`.
pub(crate) fn stamp(now: SystemTime, ahead: i64) -> Timestamp {
    Timestamp::from_unix_seconds(Timestamp::from(now).unix_seconds().saturating_add(ahead))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn moment(ahead: i64) -> SystemTime {
        Timestamp::from_unix_seconds(NOW + ahead).to_system_time().expect("in range")
    }

    #[test]
    fn skew_in_both_directions_is_corrected() {
        let skew = ClockSkew::default();
        for ahead in [3600, -3600, 31, -31, 0] {
            skew.learn(moment(ahead), moment(0), skew.ahead());
            assert_eq!(stamp(moment(0), skew.ahead()).unix_seconds(), NOW + ahead);
        }
    }

    #[test]
    fn concurrent_rejections_learn_the_same_skew() {
        let skew = ClockSkew::default();
        for _ in 0..3 {
            skew.learn(moment(3600), moment(0), 0);
            assert_eq!(skew.ahead(), 3600);
        }
    }

    #[test]
    fn a_date_that_does_not_help_resets_the_skew() {
        let skew = ClockSkew::default();
        let proxys = moment(86_400_000);
        skew.learn(proxys, moment(0), skew.ahead());
        skew.learn(proxys + Duration::from_secs(2), moment(2), skew.ahead());
        assert_eq!(skew.ahead(), 0);
    }

    #[test]
    fn extreme_times_do_not_panic() {
        assert_eq!(stamp(moment(0), i64::MAX).unix_seconds(), i64::MAX);
        assert_eq!(stamp(SystemTime::UNIX_EPOCH, i64::MIN).unix_seconds(), i64::MIN);
    }
}
