//! Stores of handled deliveries, in memory or shared between processes.

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

/// The error of a failed store operation.
pub type SeenError = Box<dyn StdError + Send + Sync>;

/// Stores which deliveries were handled and which are being handled.
///
/// Processes that receive the webhooks of the same app share a store. The feature `redis` provides `SeenRedis`. With another
/// client for Redis 7, [`claim`](Self::claim) is `SET key busy NX GET EXAT until`, and [`keep`](Self::keep) is `SET key done EXAT
/// until`. Older servers need a script for `claim`.
pub trait SeenStore: Send + Sync + 'static {
    /// Claims a delivery if it has no unexpired entry, and returns its previous state. The operation is atomic: only one of
    /// several concurrent callers receives [`Claim::New`]. The claim expires at `until`.
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>>;

    /// Marks a delivery as handled until `until`, whatever its previous state.
    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>>;
}

/// The previous state of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// New: the caller must handle it.
    New,
    /// Another caller is handling it.
    Busy,
    /// It was already handled.
    Done,
}

/// Stores a bounded number of deliveries in memory. When it is full, it evicts the oldest entry.
pub struct SeenMemory {
    capacity: usize,
    entries: Mutex<SeenEntries>,
}

#[derive(Default)]
struct SeenEntries {
    by_key: HashMap<Arc<str>, SeenEntry>,
    /// The keys, in insertion order.
    order: VecDeque<Arc<str>>,
}

struct SeenEntry {
    is_done: bool,
    until: Timestamp,
}

impl SeenMemory {
    /// Creates a store for `capacity` deliveries, at least one. Each entry takes about 200 bytes.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), entries: Mutex::default() }
    }

    /// Returns the number of stored deliveries.
    pub fn len(&self) -> usize {
        self.entries().by_key.len()
    }

    /// Whether the store is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Ignores a poisoned lock: every critical section leaves the entries consistent.
    fn entries(&self) -> MutexGuard<'_, SeenEntries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SeenEntries {
    fn claim(&mut self, key: &str, now: Timestamp, until: Timestamp, capacity: usize) -> Claim {
        match self.by_key.get(key) {
            Some(entry) if entry.until > now && entry.is_done => return Claim::Done,
            Some(entry) if entry.until > now => return Claim::Busy,
            Some(_) | None => {}
        }
        while self.order.front().and_then(|key| self.by_key.get(key)).is_some_and(|entry| entry.until <= now) {
            self.evict_oldest();
        }
        self.insert(key, SeenEntry { is_done: false, until }, capacity);
        Claim::New
    }

    fn insert(&mut self, key: &str, entry: SeenEntry, capacity: usize) {
        if let Some(known) = self.by_key.get_mut(key) {
            *known = entry;
            return;
        }
        if self.by_key.len() >= capacity {
            self.evict_oldest();
        }
        let key: Arc<str> = key.into();
        self.order.push_back(key.clone());
        self.by_key.insert(key, entry);
    }

    fn evict_oldest(&mut self) {
        if let Some(key) = self.order.pop_front() {
            self.by_key.remove(&key);
        }
    }
}

impl SeenStore for SeenMemory {
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>> {
        let claim = self.entries().claim(key, now, until, self.capacity);
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        self.entries().insert(key, SeenEntry { is_done: true, until }, self.capacity);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for SeenMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenMemory").field("capacity", &self.capacity).field("len", &self.len()).finish_non_exhaustive()
    }
}
