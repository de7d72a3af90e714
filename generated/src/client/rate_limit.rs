//! How fast to go: TikTok counts requests for each app, shop and operation, and so does this.
//!
//! Pure: time is an argument. A bucket starts at the documented limit, is halved when TikTok says that it was too fast, and comes
//! back slowly. A refused bucket also waits as long as TikTok asked for.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::access::{Access, AccessToken};

/// What TikTok counts together; the app is the client's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct BucketKey {
    /// By a hash of its name.
    operation: u64,
    /// Whose shop, by a hash of its cipher, or of the token where there is none.
    shop: u64,
}

impl BucketKey {
    /// The key of an operation on someone's behalf.
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

/// The buckets of one app.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    /// Requests in a second, until TikTok says otherwise; none is without bound.
    rate: Option<f64>,
    buckets: Mutex<Buckets>,
}

#[derive(Debug, Default)]
struct Buckets {
    by_key: HashMap<BucketKey, Bucket>,
    /// How many were left when the idle ones were last forgotten.
    retained: usize,
}

/// How fast one key goes.
#[derive(Clone, Debug)]
struct Bucket {
    /// Requests in a second.
    rate: f64,
    /// The earliest moment of the next request, were there no burst.
    next: SystemTime,
    /// Moments before that which were booked and given back.
    free: BTreeSet<SystemTime>,
    /// When the rate was last changed.
    changed: SystemTime,
    /// When the key was last used.
    seen: SystemTime,
    /// How often the key was slowed down.
    generation: u32,
}

/// When a request may go, as far as is known now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SendSlot {
    /// How long it has to wait.
    pub(crate) wait: Duration,
    moment: SystemTime,
    generation: u32,
}

/// A slot that somebody waits for. Who is dropped meanwhile gives it back, or callers who give up sooner than their key is long
/// would keep everyone from sending anything.
#[derive(Debug)]
pub(crate) struct Reservation<'a> {
    limiter: &'a RateLimiter,
    key: &'a BucketKey,
    slot: SendSlot,
}

/// Who was idle may send what belongs to this time at once.
const BURST: Duration = Duration::from_millis(100);
/// The rest of a second's requests, spread over the second: with the burst they are no more than the rate.
const SPREAD: f64 = 0.9;
/// How long a rate must hold before it is raised.
const RECOVERY: Duration = Duration::from_secs(10);
/// Requests that are under way together are refused together: within this time it is one slowdown.
const SLOWDOWN_WINDOW: Duration = Duration::from_millis(500);
/// The longest that a key is reservation. A call that TikTok asks to wait longer fails; later ones may ask again.
const MAX_WAIT: Duration = Duration::from_secs(60);
/// A clock that goes back further than threads disagree was set back.
const CLOCK_JUMP: Duration = Duration::from_secs(1);
/// Below this nothing would move.
const MIN_RATE: f64 = 0.1;
/// Beyond so many by_key, and twice as many as were in use then, those that are idle are forgotten.
const PRUNE_THRESHOLD: usize = 4096;

impl RateLimiter {
    pub(crate) fn new(rate: Option<u32>) -> Self {
        Self { rate: rate.map(f64::from), buckets: Mutex::default() }
    }

    /// Books the next request of a key, and says how long to wait for its slot.
    pub(crate) fn reserve(&self, key: &BucketKey, now: SystemTime) -> SendSlot {
        let Some(rate) = self.rate else { return SendSlot { wait: Duration::ZERO, moment: now, generation: 0 } };
        let mut buckets = self.buckets();
        let bucket = buckets.of(key, now, rate);
        bucket.recover(now, rate);
        let moment = bucket.take(now - BURST);
        SendSlot { wait: moment.duration_since(now).unwrap_or_default(), moment, generation: bucket.generation }
    }

    /// Keeps a slot while it is waited for.
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

    /// Whether a slot still confirm; if the key was slowed down since, the request has to be booked again.
    fn is_current(&self, key: &BucketKey, slot: SendSlot) -> bool {
        self.buckets().by_key.get(key).is_none_or(|bucket| bucket.generation == slot.generation)
    }

    /// Learns that a key was too fast: half the bucket, and nothing before TikTok's own moment.
    pub(crate) fn slow_down(&self, key: &BucketKey, asked: Option<Duration>, now: SystemTime) {
        let Some(rate) = self.rate else { return };
        let mut buckets = self.buckets();
        let bucket = buckets.of(key, now, rate);
        if now.duration_since(bucket.changed).unwrap_or_default() >= SLOWDOWN_WINDOW || bucket.rate >= rate {
            bucket.rate = (bucket.rate / 2.0).max(MIN_RATE);
            bucket.changed = now;
            bucket.generation = bucket.generation.wrapping_add(1);
            // Turns that were booked no longer stand.
            bucket.next = now;
            bucket.free.clear();
        }
        bucket.next = bucket.next.max(now + asked.unwrap_or(bucket.spacing()).min(MAX_WAIT));
    }

    /// No panic can happen under this lock, so a poisoned one is as good as any.
    fn buckets(&self) -> MutexGuard<'_, Buckets> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reservation<'_> {
    /// The time has come: whether the slot may be used.
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

    /// Where the clock was set back, nobody waits for as long as it was ahead.
    fn follow(&mut self, now: SystemTime) {
        let back = self.seen.duration_since(now).unwrap_or_default();
        if back > CLOCK_JUMP {
            self.next -= back;
            self.changed -= back;
            self.free.clear();
        }
        self.seen = now;
    }

    /// Back to the full rate by tenths of it.
    fn recover(&mut self, now: SystemTime, full: f64) {
        let reservation = now.duration_since(self.changed).unwrap_or_default();
        if self.rate < full && reservation >= RECOVERY {
            let steps = reservation.div_duration_f64(RECOVERY).floor();
            self.rate = (self.rate + steps * full / 10.0).min(full);
            self.changed = now;
        }
    }

    /// Whether a new bucket would be the same.
    fn is_idle(&mut self, now: SystemTime, full: f64) -> bool {
        self.recover(now, full);
        self.rate >= full && self.next + BURST < now
    }
}

#[cfg(test)]
mod tests;
