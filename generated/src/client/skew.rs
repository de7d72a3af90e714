//! Clock skew between this machine and TikTok. TikTok rejects requests whose timestamp is wrong.
//!
//! The skew is updated only if TikTok rejects a timestamp, from the `Date` header of that response. Rate limits and waits use the
//! uncorrected clock of this machine.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use crate::values::Timestamp;

/// Number of seconds that TikTok's clock is ahead of this machine's clock.
#[derive(Debug, Default)]
pub(crate) struct ClockSkew(AtomicI64);

/// Measurement error of the skew in seconds, from network latency and rounding.
const TOLERANCE: u64 = 5;

impl ClockSkew {
    /// The last known skew in seconds.
    pub(crate) fn seconds(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// Updates the skew after TikTok rejected a timestamp. `date` is the `Date` header of the response, `now` is the time of this
    /// machine, and `used` is the skew that the timestamp was corrected by.
    ///
    /// If `date` confirms the skew that was already used, the date does not help: it comes from a proxy with a wrong clock. The skew
    /// is then reset to zero.
    pub(crate) fn update(&self, date: SystemTime, now: SystemTime, used: i64) {
        let skew = Timestamp::from(date).unix_seconds().saturating_sub(Timestamp::from(now).unix_seconds());
        let is_new = skew.abs_diff(used) > TOLERANCE;
        self.0.store(if is_new { skew } else { 0 }, Ordering::Relaxed);
    }
}

/// The time on TikTok's clock. `now` is the time of this machine, and `skew` is in seconds.
pub(crate) fn corrected_timestamp(now: SystemTime, skew: i64) -> Timestamp {
    Timestamp::from_unix_seconds(Timestamp::from(now).unix_seconds().saturating_add(skew))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn time(offset: i64) -> SystemTime {
        Timestamp::from_unix_seconds(NOW + offset).to_system_time().expect("in range")
    }

    #[test]
    fn wrong_clock_is_corrected_in_both_directions() {
        let skew = ClockSkew::default();
        for offset in [3600, -3600, 31, -31, 0] {
            skew.update(time(offset), time(0), skew.seconds());
            assert_eq!(corrected_timestamp(time(0), skew.seconds()).unix_seconds(), NOW + offset);
        }
    }

    #[test]
    fn concurrent_updates_agree() {
        let skew = ClockSkew::default();
        for _ in 0..3 {
            skew.update(time(3600), time(0), 0);
            assert_eq!(skew.seconds(), 3600);
        }
    }

    #[test]
    fn date_of_a_proxy_resets_the_skew() {
        let skew = ClockSkew::default();
        let proxy_date = time(86_400_000);
        skew.update(proxy_date, time(0), skew.seconds());
        skew.update(proxy_date + Duration::from_secs(2), time(2), skew.seconds());
        assert_eq!(skew.seconds(), 0);
    }

    #[test]
    fn extreme_times_do_not_panic() {
        assert_eq!(corrected_timestamp(time(0), i64::MAX).unix_seconds(), i64::MAX);
        assert_eq!(corrected_timestamp(SystemTime::UNIX_EPOCH, i64::MIN).unix_seconds(), i64::MIN);
    }
}
