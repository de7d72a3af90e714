//! Stores of handled deliveries: in memory, or shared between processes.

use std::collections::{HashMap, VecDeque};
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::future::BoxFuture;
use crate::values::Timestamp;

#[cfg(feature = "redis")]
mod redis;

#[cfg(feature = "redis")]
pub use self::redis::SeenRedis;

/// An error of a [`SeenStore`].
pub type SeenError = Box<dyn StdError + Send + Sync>;

/// Records which deliveries were handled or are being handled.
///
/// Processes that receive the webhooks of one app share a store. With the feature `redis`, `SeenRedis` is a shared store. To
/// implement one with another client for Redis 7, use `SET key busy NX GET EXAT until` for [`claim`](Self::claim) and
/// `SET key done EXAT until` for [`keep`](Self::keep). Earlier versions need a script for `claim`.
pub trait SeenStore: Send + Sync + 'static {
    /// Records that a delivery is being handled, unless there is already a record, and returns the previous state. The operation is
    /// atomic: only one of two concurrent callers gets [`Claim::New`]. A record expires at `until`.
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>>;

    /// Records that a delivery was handled. Replaces a previous record.
    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>>;
}

/// The previous state of a delivery in a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// There was no record: the caller handles the delivery.
    New,
    /// Another caller is handling the delivery.
    Busy,
    /// The delivery was handled.
    Done,
}

/// Records a bounded number of deliveries in memory. When it is full, the oldest record is removed.
pub struct SeenMemory {
    capacity: usize,
    records: Mutex<Records>,
}

#[derive(Default)]
struct Records {
    by_key: HashMap<Arc<str>, DeliveryRecord>,
    /// The keys in insertion order.
    order: VecDeque<Arc<str>>,
}

struct DeliveryRecord {
    is_done: bool,
    until: Timestamp,
}

impl SeenMemory {
    /// Creates a store with this capacity, at least one. Each delivery takes about 200 bytes.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), records: Mutex::default() }
    }

    /// The number of records.
    pub fn len(&self) -> usize {
        self.records().by_key.len()
    }

    /// Whether there are no records.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A panic cannot leave the records half-changed, so a poisoned lock is safe to use.
    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Records {
    fn claim(&mut self, key: &str, now: Timestamp, until: Timestamp, capacity: usize) -> Claim {
        match self.by_key.get(key) {
            Some(record) if record.until > now && record.is_done => return Claim::Done,
            Some(record) if record.until > now => return Claim::Busy,
            Some(_) | None => {}
        }
        while self.order.front().and_then(|key| self.by_key.get(key)).is_some_and(|record| record.until <= now) {
            self.remove_oldest();
        }
        self.insert(key, DeliveryRecord { is_done: false, until }, capacity);
        Claim::New
    }

    fn insert(&mut self, key: &str, record: DeliveryRecord, capacity: usize) {
        if let Some(existing) = self.by_key.get_mut(key) {
            *existing = record;
            return;
        }
        if self.by_key.len() >= capacity {
            self.remove_oldest();
        }
        let key: Arc<str> = key.into();
        self.order.push_back(key.clone());
        self.by_key.insert(key, record);
    }

    fn remove_oldest(&mut self) {
        if let Some(key) = self.order.pop_front() {
            self.by_key.remove(&key);
        }
    }
}

impl SeenStore for SeenMemory {
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>> {
        let claim = self.records().claim(key, now, until, self.capacity);
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        self.records().insert(key, DeliveryRecord { is_done: true, until }, self.capacity);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for SeenMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenMemory").field("capacity", &self.capacity).field("len", &self.len()).finish_non_exhaustive()
    }
}
