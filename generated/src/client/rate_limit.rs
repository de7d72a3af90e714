//! Client-side rate limit. TikTok counts requests per app, shop and operation, and the limiter does the same.
//!
//! The module does no IO and takes the time as an argument. A bucket starts at the documented rate. A rate limit error from TikTok
//! halves the rate, which then recovers slowly. After such an error the bucket also pauses as long as TikTok requested.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::request::{Access, AccessToken};

/// Identifies the requests that TikTok counts together. The app is not part of the key: each client has its own limiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BucketKey {
    /// Hash of the operation name.
    operation: u64,
    /// Hash of the operation name and the shop cipher, or the access token if the request has no cipher.
    shop: u64,
}

impl BucketKey {
    /// The key for an operation that is called with this access.
    pub(crate) fn of(operation: &str, access: Access<'_>) -> Self {
        let mut hasher = DefaultHasher::new();
        operation.hash(&mut hasher);
        let operation = hasher.finish();
        match access.shop_cipher {
            Some(cipher) => cipher.hash(&mut hasher),
            None => access.token.map(AccessToken::reveal).hash(&mut hasher),
        }
        Self { operation, shop: hasher.finish() }
    }
}

/// All buckets of one app.
#[derive(Debug)]
pub(crate) struct Limiter {
    /// Initial and maximum requests per second of each bucket. `None` disables the limiter.
    rate: Option<f64>,
    buckets: Mutex<Buckets>,
}

#[derive(Debug, Default)]
struct Buckets {
    by_key: HashMap<BucketKey, Bucket>,
    /// Number of buckets left after the last removal of idle ones.
    len_after_cleanup: usize,
}

/// State of the rate limit for one key.
#[derive(Clone, Debug)]
struct Bucket {
    /// Requests per second.
    rate: f64,
    /// Earliest time of the next request, without the burst allowance.
    next: SystemTime,
    /// Times before `next` that were reserved and then released, the latest first.
    released: Vec<SystemTime>,
    /// Time of the last change of `rate`.
    rate_changed_at: SystemTime,
    /// Time of the last use.
    last_used_at: SystemTime,
    /// Number of slowdowns so far. Slots of an older generation are no longer valid.
    generation: u32,
}

/// Time at which a request may be sent, unless the bucket slows down before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeSlot {
    /// Time left until the slot.
    pub(crate) wait: Duration,
    time: SystemTime,
    generation: u32,
}

/// A slot that a call waits for. Dropping the reservation releases the slot. Without this, cancelled calls would fill the bucket and
/// block all other calls.
#[derive(Debug)]
pub(crate) struct Reservation<'a> {
    limiter: &'a Limiter,
    key: &'a BucketKey,
    slot: TimeSlot,
}

/// Burst allowance: an idle bucket sends the requests of this period at once.
pub(super) const BURST: Duration = Duration::from_millis(100);
/// Share of the rate that is spread over each second. The burst adds the rest, so that both together do not exceed the rate.
pub(super) const SPREAD: f64 = 0.9;
/// Minimum time between two increases of the rate.
pub(super) const RECOVERY: Duration = Duration::from_secs(10);
/// Concurrent requests are rejected together. Rejections within this period count as one.
pub(super) const SLOWDOWN_INTERVAL: Duration = Duration::from_millis(500);
/// Upper bound on the pause of a bucket. A call fails if TikTok asks for a longer pause; later calls may be sent again.
pub(super) const MAX_PAUSE: Duration = Duration::from_secs(60);
/// Two threads may read slightly different times. A larger step back means that the system clock was set back.
pub(super) const CLOCK_TOLERANCE: Duration = Duration::from_secs(1);
/// Lower bound on the rate, in requests per second.
pub(super) const MIN_RATE: f64 = 0.1;
/// Idle buckets are removed at this number of buckets, and at twice the number left after the last removal.
const CLEANUP_THRESHOLD: usize = 4096;

impl Limiter {
    pub(crate) fn new(rate: Option<u32>) -> Self {
        Self { rate: rate.map(f64::from), buckets: Mutex::default() }
    }

    /// Initial and maximum requests per second, or `None` if the limiter is disabled.
    #[cfg(feature = "redis")]
    pub(crate) fn rate(&self) -> Option<f64> {
        self.rate
    }

    /// Takes the next free slot of a bucket.
    pub(crate) fn next_slot(&self, key: &BucketKey, now: SystemTime) -> TimeSlot {
        let Some(rate) = self.rate else { return TimeSlot { wait: Duration::ZERO, time: now, generation: 0 } };
        let mut buckets = self.buckets();
        let bucket = buckets.get_or_insert(key, now, rate);
        bucket.recover(now, rate);
        let time = bucket.take(now - BURST);
        TimeSlot { wait: time.duration_since(now).unwrap_or_default(), time, generation: bucket.generation }
    }

    /// Holds a slot while the call waits for it.
    pub(crate) fn reserve<'a>(&'a self, key: &'a BucketKey, slot: TimeSlot) -> Reservation<'a> {
        Reservation { limiter: self, key, slot }
    }

    fn release(&self, key: &BucketKey, slot: TimeSlot) {
        if let Some(bucket) = self.buckets().by_key.get_mut(key)
            && bucket.generation == slot.generation
            && slot.time < bucket.next
        {
            bucket.release(slot.time);
        }
    }

    /// Returns false if the bucket slowed down after the slot was taken. The call then has to take another slot.
    fn is_valid(&self, key: &BucketKey, slot: TimeSlot) -> bool {
        self.buckets().by_key.get(key).is_none_or(|bucket| bucket.generation == slot.generation)
    }

    /// Halves the rate of a bucket after a rate limit error, and pauses the bucket for `retry_after`.
    pub(crate) fn slow_down(&self, key: &BucketKey, retry_after: Option<Duration>, now: SystemTime) {
        let Some(rate) = self.rate else { return };
        let mut buckets = self.buckets();
        let bucket = buckets.get_or_insert(key, now, rate);
        if now.duration_since(bucket.rate_changed_at).unwrap_or_default() >= SLOWDOWN_INTERVAL || bucket.rate >= rate {
            bucket.rate = (bucket.rate / 2.0).max(MIN_RATE);
            bucket.rate_changed_at = now;
            bucket.generation = bucket.generation.wrapping_add(1);
            // Earlier slots are now invalid.
            bucket.next = now;
            bucket.released.clear();
        }
        bucket.next = bucket.next.max(now + retry_after.unwrap_or(bucket.interval()).min(MAX_PAUSE));
    }

    /// No code panics while it holds this lock, so the content of a poisoned lock is valid.
    fn buckets(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reservation<'_> {
    /// Ends the wait. Returns whether the slot is still valid.
    pub(crate) fn confirm(self) -> bool {
        let reservation = ManuallyDrop::new(self);
        reservation.limiter.is_valid(reservation.key, reservation.slot)
    }
}

impl Drop for Reservation<'_> {
    fn drop(&mut self) {
        self.limiter.release(self.key, self.slot);
    }
}

impl Buckets {
    fn get_or_insert(&mut self, key: &BucketKey, now: SystemTime, rate: f64) -> &mut Bucket {
        if self.by_key.len() >= CLEANUP_THRESHOLD.max(2 * self.len_after_cleanup) {
            self.by_key.retain(|_, bucket| !bucket.is_idle(now, rate));
            self.len_after_cleanup = self.by_key.len();
        }
        let bucket = self.by_key.entry(*key).or_insert_with(|| Bucket::new(rate, now));
        bucket.touch(now);
        bucket
    }
}

impl Bucket {
    fn new(rate: f64, now: SystemTime) -> Self {
        Self { rate, next: now - BURST, released: Vec::new(), rate_changed_at: now, last_used_at: now, generation: 0 }
    }

    /// Takes the first free time that is not before `earliest`.
    fn take(&mut self, earliest: SystemTime) -> SystemTime {
        while let Some(time) = self.released.pop() {
            if time >= earliest {
                return time;
            }
        }
        let time = self.next.max(earliest);
        self.next = time + self.interval();
        time
    }

    /// Makes a reserved time available again.
    fn release(&mut self, time: SystemTime) {
        let position = self.released.partition_point(|other| *other > time);
        self.released.insert(position, time);
    }

    /// Time between two requests.
    fn interval(&self) -> Duration {
        Duration::from_secs_f64(1.0 / (self.rate * SPREAD))
    }

    /// Records the use. If the system clock was set back, all times of the bucket move back with it.
    fn touch(&mut self, now: SystemTime) {
        let back = self.last_used_at.duration_since(now).unwrap_or_default();
        if back > CLOCK_TOLERANCE {
            self.next -= back;
            self.rate_changed_at -= back;
            self.released.clear();
        }
        self.last_used_at = now;
    }

    /// Raises the rate by a tenth of `max_rate` for each recovery period since the last change.
    fn recover(&mut self, now: SystemTime, max_rate: f64) {
        let elapsed = now.duration_since(self.rate_changed_at).unwrap_or_default();
        if self.rate < max_rate && elapsed >= RECOVERY {
            let steps = elapsed.div_duration_f64(RECOVERY).floor();
            self.rate = (self.rate + steps * max_rate / 10.0).min(max_rate);
            self.rate_changed_at = now;
        }
    }

    /// Whether the bucket is in the same state as a new one.
    fn is_idle(&mut self, now: SystemTime, max_rate: f64) -> bool {
        self.recover(now, max_rate);
        self.rate >= max_rate && self.next + BURST < now
    }
}

#[cfg(test)]
mod tests;
