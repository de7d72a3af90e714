//! Client-side rate limiting. TikTok counts requests for each app, shop and operation.
//!
//! Time is an argument. A bucket starts at the configured rate, halves it when TikTok reports that the rate limit is exceeded,
//! and raises it again slowly. It also honours `Retry-After`.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::request::{Access, AccessToken};

/// Identifies a bucket of the app: requests that TikTok counts together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BucketKey {
    /// Hash of the operation name.
    operation: u64,
    /// Hash of the shop cipher, or of the access token without a cipher.
    shop: u64,
}

impl BucketKey {
    /// Returns the key for an operation and its credentials.
    pub(crate) fn of(operation: &str, access: Access<'_>) -> Self {
        let mut hasher = DefaultHasher::new();
        operation.hash(&mut hasher);
        let operation = hasher.finish();
        match access.shop_cipher {
            Some(cipher) => cipher.hash(&mut hasher),
            None => access.token.map(AccessToken::header).hash(&mut hasher),
        }
        Self { operation, shop: hasher.finish() }
    }
}

/// The rate limiter of one app.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    /// Initial rate in requests per second; `None` means unlimited.
    rate: Option<f64>,
    buckets: Mutex<Buckets>,
}

#[derive(Debug, Default)]
struct Buckets {
    by_key: HashMap<BucketKey, Bucket>,
    /// Number of buckets after the last removal of idle ones.
    retained: usize,
}

/// The rate limit state of one key.
#[derive(Clone, Debug)]
struct Bucket {
    /// Current rate in requests per second.
    rate: f64,
    /// Earliest time of the next request, ignoring the burst allowance.
    next: SystemTime,
    /// Earlier slots that were reserved and released.
    free: BTreeSet<SystemTime>,
    /// When the rate was last changed.
    changed: SystemTime,
    /// Last use of the bucket.
    seen: SystemTime,
    /// Number of rate reductions. Slots of an older generation are invalid.
    generation: u32,
}

/// A reserved send time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SendSlot {
    /// Time to wait before sending.
    pub(crate) wait: Duration,
    moment: SystemTime,
    generation: u32,
}

/// A slot whose caller is waiting. Dropping it releases the slot; otherwise cancelled calls would block later ones.
#[derive(Debug)]
pub(crate) struct Reservation<'a> {
    limiter: &'a RateLimiter,
    key: &'a BucketKey,
    slot: SendSlot,
}

/// Burst allowance.
const BURST: Duration = Duration::from_millis(100);
/// Share of the rate that is spread over a second. Together with the burst it does not exceed the rate.
const SPREAD: f64 = 0.9;
/// Time between two increases of the rate.
const RECOVERY: Duration = Duration::from_secs(10);
/// Concurrent requests are rejected together, so rejections within this time reduce the rate once.
const SLOWDOWN_WINDOW: Duration = Duration::from_millis(500);
/// Upper bound on a delay. A call fails if TikTok requests a longer one.
const MAX_WAIT: Duration = Duration::from_secs(60);
/// A larger backward jump means that the clock was set back.
const CLOCK_JUMP: Duration = Duration::from_secs(1);
/// Minimum rate in requests per second.
const MIN_RATE: f64 = 0.1;
/// Idle buckets are removed above this number, and above twice the number that was in use at the last removal.
const PRUNE_THRESHOLD: usize = 4096;

impl RateLimiter {
    pub(crate) fn new(rate: Option<u32>) -> Self {
        Self { rate: rate.map(f64::from), buckets: Mutex::default() }
    }

    /// Reserves the next slot and returns it with its wait.
    pub(crate) fn reserve(&self, key: &BucketKey, now: SystemTime) -> SendSlot {
        let Some(rate) = self.rate else { return SendSlot { wait: Duration::ZERO, moment: now, generation: 0 } };
        let mut buckets = self.buckets();
        let bucket = buckets.of(key, now, rate);
        bucket.recover(now, rate);
        let moment = bucket.take(now - BURST);
        SendSlot { wait: moment.duration_since(now).unwrap_or_default(), moment, generation: bucket.generation }
    }

    /// Holds a slot while its caller waits.
    pub(crate) fn hold<'a>(&'a self, key: &'a BucketKey, slot: SendSlot) -> Reservation<'a> {
        Reservation { limiter: self, key, slot }
    }

    fn release(&self, key: &BucketKey, slot: SendSlot) {
        if let Some(bucket) = self.buckets().by_key.get_mut(key)
            && bucket.generation == slot.generation
            && slot.moment < bucket.next
        {
            bucket.free.insert(slot.moment);
        }
    }

    /// Returns whether the slot is valid. A rate reduction invalidates it.
    fn is_current(&self, key: &BucketKey, slot: SendSlot) -> bool {
        self.buckets().by_key.get(key).is_none_or(|bucket| bucket.generation == slot.generation)
    }

    /// Halves the rate and delays the next request by the time that TikTok requests.
    pub(crate) fn slow_down(&self, key: &BucketKey, asked: Option<Duration>, now: SystemTime) {
        let Some(rate) = self.rate else { return };
        let mut buckets = self.buckets();
        let bucket = buckets.of(key, now, rate);
        if now.duration_since(bucket.changed).unwrap_or_default() >= SLOWDOWN_WINDOW || bucket.rate >= rate {
            bucket.rate = (bucket.rate / 2.0).max(MIN_RATE);
            bucket.changed = now;
            bucket.generation = bucket.generation.wrapping_add(1);
            // Existing slots become invalid.
            bucket.next = now;
            bucket.free.clear();
        }
        bucket.next = bucket.next.max(now + asked.unwrap_or(bucket.spacing()).min(MAX_WAIT));
    }

    /// No code panics while holding this lock, so a poisoned lock is safe to use.
    fn buckets(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reservation<'_> {
    /// Consumes the reservation after the wait and returns whether its slot is still valid.
    pub(crate) fn confirm(self) -> bool {
        let reservation = ManuallyDrop::new(self);
        reservation.limiter.is_current(reservation.key, reservation.slot)
    }
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        self.limiter.release(self.key, self.slot);
    }
}

impl Buckets {
    fn of(&mut self, key: &BucketKey, now: SystemTime, rate: f64) -> &mut Bucket {
        if self.by_key.len() >= PRUNE_THRESHOLD.max(2 * self.retained) {
            self.by_key.retain(|_, bucket| !bucket.is_idle(now, rate));
            self.retained = self.by_key.len();
        }
        let new = || Bucket { rate, next: now - BURST, free: BTreeSet::new(), changed: now, seen: now, generation: 0 };
        let bucket = self.by_key.entry(*key).or_insert_with(new);
        bucket.follow(now);
        bucket
    }
}

impl Bucket {
    /// The next moment to be had, from this one on.
    fn take(&mut self, earliest: SystemTime) -> SystemTime {
        while let Some(moment) = self.free.pop_first() {
            if moment >= earliest {
                return moment;
            }
        }
        let moment = self.next.max(earliest);
        self.next = moment + self.spacing();
        moment
    }

    fn spacing(&self) -> Duration {
        Duration::from_secs_f64(1.0 / (self.rate * SPREAD))
    }

    /// Moves the bucket back with a clock that was set back, so that requests do not wait too long.
    fn follow(&mut self, now: SystemTime) {
        let back = self.seen.duration_since(now).unwrap_or_default();
        if back > CLOCK_JUMP {
            self.next -= back;
            self.changed -= back;
            self.free.clear();
        }
        self.seen = now;
    }

    /// Raises the rate by a tenth of the configured rate for each recovery interval.
    fn recover(&mut self, now: SystemTime, full: f64) {
        let reservation = now.duration_since(self.changed).unwrap_or_default();
        if self.rate < full && reservation >= RECOVERY {
            let steps = reservation.div_duration_f64(RECOVERY).floor();
            self.rate = (self.rate + steps * full / 10.0).min(full);
            self.changed = now;
        }
    }

    /// Returns whether the bucket equals a new one and can be removed.
    fn is_idle(&mut self, now: SystemTime, full: f64) -> bool {
        self.recover(now, full);
        self.rate >= full && self.next + BURST < now
    }
}

#[cfg(test)]
mod tests;
