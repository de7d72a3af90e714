//! Rate limits: requests per second of an app for one operation of a shop, and requests per hour of a development shop.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use codegen::model::OperationId;

use super::{Checked, ExplainedRefusal};
use crate::world::{HOUR, Id, Refusal, Time};

/// How many requests are allowed. `None` is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Quotas {
    /// Requests per second of each app, shop and operation.
    pub per_second: Option<u32>,
    /// Requests per hour of each shop, as for development shops.
    pub per_hour: Option<u32>,
}

impl Quotas {
    /// TikTok's limits.
    pub const TIKTOK: Self = Self { per_second: Some(50), per_hour: None };
    /// TikTok's limits of development shops.
    pub const DEVELOPMENT: Self = Self { per_second: Some(50), per_hour: Some(1_000) };
}

/// Counts requests. By default it has no limits and counts nothing.
#[derive(Debug, Default)]
pub struct RateLimiter {
    quotas: Quotas,
    counts: Mutex<Counts>,
}

/// The requests of the current second and of the current hour.
#[derive(Debug, Default)]
struct Counts {
    second: RateWindow<(String, Option<Id>, usize)>,
    hour: RateWindow<Id>,
}

#[derive(Debug)]
struct RateWindow<K> {
    number: i64,
    counts: HashMap<K, u32>,
}

impl RateLimiter {
    pub fn new(quotas: Quotas) -> Self {
        Self { quotas, counts: Mutex::default() }
    }

    /// Counts a request. A refused one does not count.
    pub(super) fn admit(&self, app: &str, shop: Option<Id>, operation: OperationId, clock: Time) -> Checked<()> {
        let Quotas { per_second, per_hour } = self.quotas;
        if per_second.is_none() && per_hour.is_none() {
            return Ok(());
        }
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let Counts { second, hour } = &mut *counts;
        let by_second = second.count((app.to_owned(), shop, operation.0), clock);
        if let Some(limit) = per_second.filter(|limit| *by_second >= *limit) {
            let reason = format!("The app sent {limit} requests within this second to this operation for this shop.");
            return Err(too_many(36_009_002, "Too many requests.", reason, 1));
        }
        if let (Some(limit), Some(shop)) = (per_hour, shop) {
            let by_hour = hour.count(shop, clock.div_euclid(HOUR));
            if *by_hour >= limit {
                let reason = format!("A development shop has {limit} requests per hour. Continue in the next hour.");
                let wait = u32::try_from(HOUR - clock.rem_euclid(HOUR)).unwrap_or_default();
                return Err(too_many(36_009_037, "Too many requests of this sandbox shop.", reason, wait));
            }
            *by_hour += 1;
        }
        *by_second += 1;
        Ok(())
    }
}

fn too_many(code: i64, message: &str, reason: String, retry_after: u32) -> Box<ExplainedRefusal> {
    let mut rejection = ExplainedRefusal::new(Refusal::gateway(code, message), format!("{reason} Retry-After: {retry_after}."));
    rejection.retry_after = Some(retry_after);
    rejection
}

impl<K> Default for RateWindow<K> {
    fn default() -> Self {
        Self { number: 0, counts: HashMap::new() }
    }
}

impl<K: std::hash::Hash + Eq> RateWindow<K> {
    /// The number of requests in a window. A new window begins at zero.
    fn count(&mut self, key: K, number: i64) -> &mut u32 {
        if std::mem::replace(&mut self.number, number) != number {
            self.counts.clear();
        }
        self.counts.entry(key).or_default()
    }
}
