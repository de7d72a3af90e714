//! The rate limit and the daily quota of the calls of a client.
//!
//! Each attempt first takes a slot here. The slot comes from the [`Limiter`] of this process, or from Redis if the workers of the app
//! share their limits. While Redis is unavailable, the limiter of this process takes its place, so no call fails or waits for Redis.

use std::time::Duration;

use crate::client::call::FailedAttempt;
use crate::client::deadline::Deadline;
use crate::client::rate_limit::{BucketKey, Limiter};
use crate::client::{Client, ClientBuilder, Clock, Core};
use crate::error::{Error, ErrorKind, QuotaError};
use crate::request::{Access, App};

mod events;
mod key;
mod quota;
#[cfg(feature = "redis")]
mod redis;
#[cfg(test)]
mod tests;

pub use self::quota::QuotaUse;
#[cfg(feature = "redis")]
pub use self::redis::RedisLimits;

use self::key::ShopKey;
use self::quota::DailyQuota;
#[cfg(feature = "redis")]
use self::redis::{SharedBucket, SharedSlot};

/// TikTok's error code for a shop whose requests of the day are used up.
const DAILY_QUOTA_USED_UP: i64 = 45101004;

/// All limits of one client.
pub(crate) struct Limits {
    local: Limiter,
    quota: Option<DailyQuota>,
    #[cfg(feature = "redis")]
    shared: Option<RedisLimits>,
}

/// Identifies what an attempt counts toward: its bucket, and its shop if there is a quota or a shared limit.
pub(crate) struct LimitKey {
    bucket: BucketKey,
    shop: Option<ShopKey>,
    #[cfg(feature = "redis")]
    shared: Option<SharedBucket>,
}

impl Limits {
    pub(super) fn new(builder: &ClientBuilder) -> Self {
        Self {
            local: Limiter::new(builder.rate),
            quota: builder.quota.map(DailyQuota::new),
            #[cfg(feature = "redis")]
            shared: builder.shared_limits.clone(),
        }
    }

    /// The key of an operation that is called with this access.
    pub(crate) fn key(&self, app: &App, operation: &str, access: Access<'_>) -> LimitKey {
        let shop = self.needs_shop().then(|| ShopKey::of(app, access));
        LimitKey {
            bucket: BucketKey::of(operation, access),
            #[cfg(feature = "redis")]
            shared: self.shared.as_ref().zip(shop.as_ref()).map(|(shared, shop)| shared.bucket(shop, operation)),
            shop,
        }
    }

    #[cfg(feature = "redis")]
    fn needs_shop(&self) -> bool {
        self.quota.is_some() || self.shared.is_some()
    }

    #[cfg(not(feature = "redis"))]
    fn needs_shop(&self) -> bool {
        self.quota.is_some()
    }

    /// Waits until the limits allow an attempt, then counts it toward the daily quota. A call that fails or is cancelled during the
    /// wait does not count.
    ///
    /// # Errors
    ///
    /// Fails without waiting if the daily quota is used up, or if the wait would exceed the deadline.
    pub(crate) async fn wait(&self, key: &LimitKey, core: &Core, deadline: &Deadline<'_>) -> Result<(), Error> {
        let is_counted = self.wait_for_slot(key, core, deadline).await?;
        deadline.check(Duration::ZERO)?;
        if !is_counted {
            self.count(key, core.clock.as_ref()).await?;
        }
        Ok(())
    }

    /// Waits for a slot. Returns whether the attempt is already counted: Redis counts it if its slot is immediate.
    async fn wait_for_slot(&self, key: &LimitKey, core: &Core, deadline: &Deadline<'_>) -> Result<bool, Error> {
        #[cfg(feature = "redis")]
        if let Some(slot) = self.take_shared(key, self.local.rate(), core.clock.as_ref()).await {
            let slot = slot?;
            let is_counted = slot.is_immediate();
            slot.wait(core.transport.as_ref(), deadline).await?;
            return Ok(is_counted);
        }
        if let Some((quota, shop)) = self.quota.as_ref().zip(key.shop.as_ref()) {
            quota.known(shop, core.clock.now()).check()?;
        }
        self.wait_for_local_slot(&key.bucket, core, deadline).await?;
        Ok(false)
    }

    /// Counts an attempt toward the daily quota.
    async fn count(&self, key: &LimitKey, clock: &dyn Clock) -> Result<(), QuotaError> {
        #[cfg(feature = "redis")]
        if let Some(counted) = self.take_shared(key, None, clock).await {
            return counted.map(drop);
        }
        match self.quota.as_ref().zip(key.shop.as_ref()) {
            Some((quota, shop)) => quota.count(shop, clock.now()),
            None => Ok(()),
        }
    }

    /// Takes a slot from Redis. Without a rate, the slot is immediate. Returns `None` if the limits are not shared or Redis is
    /// unavailable.
    #[cfg(feature = "redis")]
    async fn take_shared(&self, key: &LimitKey, rate: Option<f64>, clock: &dyn Clock) -> Option<Result<SharedSlot, QuotaError>> {
        let (shared, bucket, shop) = (self.shared.as_ref()?, key.shared.as_ref()?, key.shop.as_ref()?);
        let known = self.quota.as_ref().map(|quota| quota.known(shop, clock.now()));
        let result = shared.take(bucket, rate, known).await?;
        if let Some((quota, count)) = self.quota.as_ref().zip(result.count) {
            let is_counted = result.slot.as_ref().is_ok_and(SharedSlot::is_immediate);
            quota.learn(shop, count, is_counted, clock.now());
        }
        Some(result.slot)
    }

    /// Waits for a slot of this process. If the bucket slows down during the wait, the call takes a new slot.
    async fn wait_for_local_slot(&self, bucket: &BucketKey, core: &Core, deadline: &Deadline<'_>) -> Result<(), Error> {
        loop {
            let slot = self.local.next_slot(bucket, core.clock.now());
            if slot.wait.is_zero() {
                return Ok(());
            }
            let reservation = self.local.reserve(bucket, slot);
            deadline.check(slot.wait)?;
            core.transport.sleep(slot.wait).await;
            if reservation.confirm() {
                return Ok(());
            }
        }
    }

    /// Slows down the bucket after a rate limit error. If TikTok reports that its daily quota is used up, no request of the shop is sent
    /// until TikTok's day ends.
    pub(crate) async fn report(&self, key: &LimitKey, failed: &FailedAttempt, clock: &dyn Clock) {
        let FailedAttempt { error, date } = failed;
        if error.kind() != ErrorKind::RateLimit {
            return;
        }
        if error.code() == Some(DAILY_QUOTA_USED_UP)
            && let Some((quota, shop)) = self.quota.as_ref().zip(key.shop.as_ref())
        {
            quota.mark_used_up(shop, date.unwrap_or(clock.now()), clock.now());
            // This also tells the other workers.
            #[cfg(feature = "redis")]
            drop(self.take_shared(key, None, clock).await);
        }
        self.slow_down(key, error.retry_after(), clock).await;
    }

    /// Slows down the bucket, in this process and for all workers.
    async fn slow_down(&self, key: &LimitKey, retry_after: Option<Duration>, clock: &dyn Clock) {
        self.local.slow_down(&key.bucket, retry_after, clock.now());
        #[cfg(feature = "redis")]
        if let (Some(shared), Some(bucket), Some(rate)) = (&self.shared, &key.shared, self.local.rate()) {
            shared.slow_down(bucket, rate, retry_after).await;
        }
    }
}

impl ClientBuilder {
    /// Sets the number of requests that each shop may send per day. Defaults to `None`, no limit of the client.
    ///
    /// TikTok limits some operations to a number of requests per day and then returns the error 45101004. Integrators report 10,000.
    /// TikTok does not document the number, nor what it counts, so the client counts all requests of a shop, including retries. A day
    /// is a day in UTC. Calls without a shop cipher are counted per access token. A call that is cancelled or fails while it waits for
    /// the rate limit does not count.
    ///
    /// Check [`Client::quota`] before the quota is used up. With the feature `tracing`, the request that reaches 80 percent also emits
    /// a `WARN` event. Once the quota is used up, calls of the shop fail with [`Error::Quota`] and send nothing. If TikTok returns the
    /// error 45101004, the quota counts as used up until TikTok's day ends.
    ///
    /// The count is kept in memory and starts at zero with the process. Shared limits in Redis also share the count.
    pub fn daily_quota(mut self, requests: Option<u32>) -> Self {
        self.quota = requests;
        self
    }

    /// Shares the rate limits and the daily quota with all workers of the app through Redis. All workers should set the same
    /// [`rate`](Self::rate) and the same [`daily_quota`](Self::daily_quota).
    #[cfg(feature = "redis")]
    pub fn shared_limits(mut self, limits: RedisLimits) -> Self {
        self.shared_limits = Some(limits);
        self
    }
}

impl Client {
    /// Returns how much of the [daily quota](ClientBuilder::daily_quota) of a shop is used, or `None` if the client has no quota.
    ///
    /// `cipher` is the shop cipher. The result is what this client knows without asking Redis: with shared limits, the count of all
    /// workers at the last request of this one.
    pub fn quota(&self, cipher: &str) -> Option<QuotaUse> {
        let shop = ShopKey::of(&self.core.app, Access::new().shop_cipher(cipher));
        let quota = self.core.limits.quota.as_ref()?;
        Some(quota.usage(&shop, self.core.clock.now()))
    }
}
