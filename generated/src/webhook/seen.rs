//! What remembers deliveries: one process's own memory, or a store that several share.

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

/// Why a store could not be asked.
pub type SeenError = Box<dyn StdError + Send + Sync>;

/// Remembers which deliveries were handled, and which are being handled now.
///
/// Processes that receive the webhooks of one app share a store. With the feature `redis`, `SeenRedis` is one. With a Redis client of
/// your own, version 7 of the server does [`claim`](Self::claim) by `SET key busy NX GET EXAT until`, and [`keep`](Self::keep) by
/// `SET key done EXAT until`; older ones need a script for the former.
pub trait SeenStore: Send + Sync + 'static {
    /// Notes that a delivery is being handled, unless it is noted already, and says what was noted before; in one step, so that of
    /// two who ask at once one is told [`Claim::New`]. A note is void once its `until` has come.
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>>;

    /// Notes that a delivery was handled, whatever was noted before.
    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>>;
}

/// What a store knew of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Nothing: it is the caller's to handle.
    New,
    /// Someone is handling it.
    Busy,
    /// It was handled.
    Done,
}

/// Remembers a bounded number of deliveries in this process. When it is full, the one that was noted first is forgotten.
pub struct SeenMemory {
    capacity: usize,
    notes: Mutex<Notes>,
}

#[derive(Default)]
struct Notes {
    by_key: HashMap<Arc<str>, Note>,
    /// The keys in order of their first note.
    order: VecDeque<Arc<str>>,
}

struct Note {
    is_done: bool,
    until: Timestamp,
}

impl SeenMemory {
    /// A memory of so many deliveries, at least one. Each takes about 200 bytes.
    pub fn new(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), notes: Mutex::default() }
    }

    /// How many deliveries it remembers.
    pub fn len(&self) -> usize {
        self.notes().by_key.len()
    }

    /// Whether it remembers none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Notes are whole between statements, so those behind a poisoned lock are as good as any.
    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Notes {
    fn claim(&mut self, key: &str, now: Timestamp, until: Timestamp, capacity: usize) -> Claim {
        match self.by_key.get(key) {
            Some(note) if note.until > now && note.is_done => return Claim::Done,
            Some(note) if note.until > now => return Claim::Busy,
            Some(_) | None => {}
        }
        while self.order.front().and_then(|key| self.by_key.get(key)).is_some_and(|note| note.until <= now) {
            self.forget_first();
        }
        self.note(key, Note { is_done: false, until }, capacity);
        Claim::New
    }

    fn note(&mut self, key: &str, note: Note, capacity: usize) {
        if let Some(known) = self.by_key.get_mut(key) {
            *known = note;
            return;
        }
        if self.by_key.len() >= capacity {
            self.forget_first();
        }
        let key: Arc<str> = key.into();
        self.order.push_back(key.clone());
        self.by_key.insert(key, note);
    }

    fn forget_first(&mut self) {
        if let Some(key) = self.order.pop_front() {
            self.by_key.remove(&key);
        }
    }
}

impl SeenStore for SeenMemory {
    fn claim<'a>(&'a self, key: &'a str, now: Timestamp, until: Timestamp) -> BoxFuture<'a, Result<Claim, SeenError>> {
        let claim = self.notes().claim(key, now, until, self.capacity);
        Box::pin(std::future::ready(Ok(claim)))
    }

    fn keep<'a>(&'a self, key: &'a str, until: Timestamp) -> BoxFuture<'a, Result<(), SeenError>> {
        self.notes().note(key, Note { is_done: true, until }, self.capacity);
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for SeenMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SeenMemory").field("capacity", &self.capacity).field("len", &self.len()).finish_non_exhaustive()
    }
}
