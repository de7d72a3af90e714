//! The daily quota of shops: counts the requests of each UTC day.
//!
//! The module does no IO and takes the time as an argument.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::events;
use super::key::ShopKey;
use crate::error::QuotaError;
use crate::values::Timestamp;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How much of a shop's daily quota is used; see [`ClientBuilder::daily_quota`](crate::client::ClientBuilder::daily_quota).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaUse {
    /// Number of requests today, including retries. If TikTok reports that its own quota is used up, at least `limit`.
    pub used: u32,
    /// Maximum number of requests per day.
    pub limit: u32,
    /// When the next day begins, in UTC. If TikTok reports that its own quota is used up, this is the end of TikTok's day, by the clock
    /// of this machine.
    pub resets_at: Timestamp,
}

/// The requests of one shop on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DayCount {
    /// Days since 1970-01-01 in UTC.
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) limit: u32,
    /// Time until TikTok's day ends, if TikTok reported that its quota is used up. Otherwise zero.
    pub(super) used_up_for: Duration,
}

/// Counts the requests of all shops.
pub(super) struct DailyQuota {
    limit: u32,
    today: Mutex<Today>,
}

#[derive(Default)]
struct Today {
    day: u64,
    shops: HashMap<ShopKey, ShopUse>,
}

/// The known quota state of a shop.
#[derive(Clone, Copy, Default)]
struct ShopUse {
    /// Number of requests today.
    used: u32,
    /// When TikTok's day ends, if TikTok reported the quota as used up. This differs from the day by the skew of the clocks.
    used_up_until: Option<SystemTime>,
}

impl DailyQuota {
    pub(super) fn new(limit: u32) -> Self {
        Self { limit, today: Mutex::default() }
    }

    /// Counts a request of this process.
    pub(super) fn count(&self, shop: &ShopKey, now: SystemTime) -> Result<(), QuotaError> {
        let mut today = self.today_at(now);
        let count = today.count(shop, self.limit, now);
        count.check()?;
        today.shop(shop).used = count.used + 1;
        drop(today);
        self.report(count.used + 1);
        Ok(())
    }

    /// The count that this process knows.
    pub(super) fn known(&self, shop: &ShopKey, now: SystemTime) -> DayCount {
        self.today_at(now).count(shop, self.limit, now)
    }

    /// The count for the application.
    pub(super) fn usage(&self, shop: &ShopKey, now: SystemTime) -> QuotaUse {
        let DayCount { day, used, limit, used_up_for } = self.known(shop, now);
        if used_up_for.is_zero() {
            let next_day = day.saturating_add(1).saturating_mul(DAY.as_secs());
            return QuotaUse { used, limit, resets_at: Timestamp::from_unix_seconds(next_day.try_into().unwrap_or(i64::MAX)) };
        }
        QuotaUse { used: used.max(limit), limit, resets_at: (now + used_up_for).into() }
    }

    /// Takes over the shared count after a request. `is_counted` tells whether the count includes the request.
    #[cfg(feature = "redis")]
    pub(super) fn learn(&self, shop: &ShopKey, count: DayCount, is_counted: bool, now: SystemTime) {
        let mut today = self.today();
        if count.day > today.day {
            today.begin(count.day, now);
        }
        if count.day == today.day {
            // Responses can arrive out of order.
            let known = today.shop(shop);
            known.used = count.used.max(known.used);
        }
        today.mark_used_up(shop, count.used_up_for, now);
        drop(today);
        if is_counted {
            self.report(count.used);
        }
    }

    /// Marks the quota of a shop as used up until TikTok's day ends. `time` is the time on TikTok's clock, and `now` on the clock of
    /// this machine.
    pub(super) fn mark_used_up(&self, shop: &ShopKey, time: SystemTime, now: SystemTime) {
        let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() % DAY.as_secs();
        self.today().mark_used_up(shop, DAY - Duration::from_secs(seconds), now);
    }

    /// Emits an event when 80 percent are reached.
    fn report(&self, used: u32) {
        if u64::from(used) == (u64::from(self.limit) * 4).div_ceil(5) {
            events::quota_nearly_used(used, self.limit);
        }
    }

    /// The counts of this day. The shared day may begin a little earlier than the day of this machine's clock.
    fn today_at(&self, now: SystemTime) -> MutexGuard<'_, Today> {
        let day = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / DAY.as_secs();
        let mut today = self.today();
        if day != today.day && day + 1 != today.day {
            today.begin(day, now);
        }
        today
    }

    /// A panic cannot leave the counts half-changed, so a poisoned lock is safe to use.
    fn today(&self) -> MutexGuard<'_, Today> {
        self.today.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Today {
    /// Starts a day. Keeps shops for which TikTok's day has not ended.
    fn begin(&mut self, day: u64, now: SystemTime) {
        self.day = day;
        self.shops.retain(|_, shop| {
            shop.used = 0;
            shop.used_up_until.is_some_and(|end| end > now)
        });
    }

    fn shop(&mut self, shop: &ShopKey) -> &mut ShopUse {
        self.shops.entry(shop.clone()).or_default()
    }

    fn mark_used_up(&mut self, shop: &ShopKey, used_up_for: Duration, now: SystemTime) {
        if !used_up_for.is_zero() {
            self.shop(shop).used_up_until = Some(now + used_up_for);
        }
    }

    fn count(&self, shop: &ShopKey, limit: u32, now: SystemTime) -> DayCount {
        let ShopUse { used, used_up_until } = self.shops.get(shop).copied().unwrap_or_default();
        let used_up_for = used_up_until.and_then(|end| end.duration_since(now).ok());
        DayCount {
            day: self.day,
            used,
            limit,
            // A longer time means that the clock was set back.
            used_up_for: used_up_for.filter(|time| *time <= DAY).unwrap_or_default(),
        }
    }
}

impl DayCount {
    /// Fails if the quota is used up.
    pub(super) fn check(self) -> Result<(), QuotaError> {
        if self.used >= self.limit || !self.used_up_for.is_zero() { Err(self.error()) } else { Ok(()) }
    }

    pub(super) fn error(self) -> QuotaError {
        QuotaError { limit: self.limit }
    }
}
