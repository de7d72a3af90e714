//! The daily quota of shops: counts the requests of each UTC day.
//!
//! The module does no IO and takes the time as an argument.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use super::events;
use super::key::ShopKey;
use crate::error::QuotaError;
use crate::values::Timestamp;

const SECONDS_PER_DAY: u64 = 24 * 60 * 60;

/// How much of a shop's daily quota is used; see [`ClientBuilder::daily_quota`](crate::client::ClientBuilder::daily_quota).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuotaUse {
    /// Number of requests today, including retries.
    pub used: u32,
    /// Maximum number of requests per day.
    pub limit: u32,
    /// When the next day begins, in UTC.
    pub resets_at: Timestamp,
}

/// The requests of one shop on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DayCount {
    /// Days since 1970-01-01 in UTC.
    pub(super) day: u64,
    pub(super) used: u32,
    pub(super) limit: u32,
}

/// Counts the requests of all shops.
pub(super) struct DailyQuota {
    limit: u32,
    today: Mutex<Today>,
}

#[derive(Default)]
struct Today {
    day: u64,
    used: HashMap<ShopKey, u32>,
}

impl DailyQuota {
    pub(super) fn new(limit: u32) -> Self {
        Self { limit, today: Mutex::default() }
    }

    /// Counts a request of this process.
    pub(super) fn count(&self, shop: &ShopKey, now: SystemTime) -> Result<(), QuotaError> {
        let mut today = self.today_at(now);
        let day = today.day;
        let used = today.used.entry(shop.clone()).or_default();
        if *used >= self.limit {
            return Err(DayCount { day, used: *used, limit: self.limit }.error());
        }
        *used += 1;
        self.report(*used);
        Ok(())
    }

    /// The count that this process knows.
    pub(super) fn known(&self, shop: &ShopKey, now: SystemTime) -> DayCount {
        let today = self.today_at(now);
        DayCount { day: today.day, used: today.used.get(shop).copied().unwrap_or_default(), limit: self.limit }
    }

    /// Takes over the shared count after a request. `is_counted` tells whether the count includes the request.
    #[cfg(feature = "redis")]
    pub(super) fn learn(&self, shop: &ShopKey, count: DayCount, is_counted: bool) {
        let mut today = self.today();
        if count.day > today.day {
            today.begin(count.day);
        }
        if count.day == today.day {
            today.used.insert(shop.clone(), count.used);
        }
        drop(today);
        if is_counted {
            self.report(count.used);
        }
    }

    /// Emits an event when 80 percent are reached.
    fn report(&self, used: u32) {
        if u64::from(used) == (u64::from(self.limit) * 4).div_ceil(5) {
            events::quota_nearly_used(used, self.limit);
        }
    }

    /// The counts of this day. The shared day may begin a little earlier than the day of this machine's clock.
    fn today_at(&self, now: SystemTime) -> MutexGuard<'_, Today> {
        let day = now.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs() / SECONDS_PER_DAY;
        let mut today = self.today();
        if day != today.day && day + 1 != today.day {
            today.begin(day);
        }
        today
    }

    /// A panic cannot leave the counts half-changed, so a poisoned lock is safe to use.
    fn today(&self) -> MutexGuard<'_, Today> {
        self.today.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Today {
    fn begin(&mut self, day: u64) {
        *self = Self { day, ..Self::default() };
    }
}

impl DayCount {
    pub(super) fn error(self) -> QuotaError {
        QuotaError { limit: self.limit }
    }

    fn resets_at(self) -> Timestamp {
        Timestamp::from_unix_seconds(((self.day + 1) * SECONDS_PER_DAY).try_into().unwrap_or(i64::MAX))
    }
}

impl From<DayCount> for QuotaUse {
    fn from(count: DayCount) -> Self {
        Self { used: count.used, limit: count.limit, resets_at: count.resets_at() }
    }
}
