//! How far this machine's clock is from TikTok's, which takes no request that was stamped wrongly.
//!
//! It is learned only when TikTok says that a timestamp is invalid, from the `Date` of that answer. Rate limits and waits go by the
//! machine's own clock.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::time::Timestamp;

/// Seconds by which TikTok's clock is ahead.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(AtomicI64);

/// Two readings of one clock, and the network between them, may differ by so many seconds.
const TOLERANCE: u64 = 5;

impl ClockSkew {
    /// By how much TikTok's clock is ahead, as far as is known.
    pub(crate) fn ahead(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Learns what time it was for TikTok when this machine had `now`, from the refusal of a request that was stamped `used` ahead.
    ///
    /// A date that was gone by already, and did not help, is not TikTok's but some proxy's: then this machine's own clock is the
    /// better guess.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime, used: i64) {
        let ahead = Timestamp::from(date).unix_seconds().saturating_sub(Timestamp::from(now).unix_seconds());
        let is_helpful = ahead.abs_diff(used) > TOLERANCE;
        self.0.store(if is_helpful { ahead } else { 0 }, Ordering::Relaxed);
    }
}

/// TikTok's time, when this machine has `now` and TikTok is so many seconds ahead.
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
    fn a_clock_that_is_wrong_either_way_is_corrected() {
        let skew = ClockSkew::default();
        for ahead in [3600, -3600, 31, -31, 0] {
            skew.learn(moment(ahead), moment(0), skew.ahead());
            assert_eq!(stamp(moment(0), skew.ahead()).unix_seconds(), NOW + ahead);
        }
    }

    #[test]
    fn calls_that_are_refused_together_learn_the_same() {
        let skew = ClockSkew::default();
        for _ in 0..3 {
            skew.learn(moment(3600), moment(0), 0);
            assert_eq!(skew.ahead(), 3600);
        }
    }

    #[test]
    fn a_date_that_did_not_help_is_forgotten() {
        let skew = ClockSkew::default();
        let proxys = moment(86_400_000);
        skew.learn(proxys, moment(0), skew.ahead());
        skew.learn(proxys + Duration::from_secs(2), moment(2), skew.ahead());
        assert_eq!(skew.ahead(), 0);
    }

    #[test]
    fn no_time_is_a_panic() {
        assert_eq!(stamp(moment(0), i64::MAX).unix_seconds(), i64::MAX);
        assert_eq!(stamp(SystemTime::UNIX_EPOCH, i64::MIN).unix_seconds(), i64::MIN);
    }
}
