//! A store that misbehaves in one way.

use std::future::ready;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// How a store misbehaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quirk {
    /// Behaves correctly.
    None,
    /// Saves fail and write nothing.
    FailsSaves,
    /// Saves panic and write nothing.
    PanicsInSaves,
    /// Saves write, but their response is lost.
    LosesResponses,
    /// The next save writes, but its response is lost. Then all loads and saves fail.
    FailsDuringSave,
    /// Saves are refused, as if another writer were faster.
    RefusesSaves,
    /// Loads pause after they have read the tokens.
    PausesLoads,
    /// Releases pause after they have released the lease.
    PausesReleases,
    /// All operations pause after they are done.
    PausesAll,
}

/// A memory store with a quirk. It implements only the required methods.
pub(super) struct QuirkyStore {
    store: Arc<MemoryStore>,
    quirk: Quirk,
    /// Number of operations that the quirk still affects.
    remaining: AtomicUsize,
}

impl QuirkyStore {
    /// Adds a quirk to the next operations of a store.
    pub(super) fn new(store: impl Into<Arc<MemoryStore>>, quirk: Quirk, times: usize) -> Arc<Self> {
        Arc::new(Self { store: store.into(), quirk, remaining: times.into() })
    }

    /// Adds the quirk to the next operations.
    pub(super) fn repeat(&self, times: usize) {
        self.remaining.store(times, Ordering::Relaxed);
    }

    /// Whether the store is down after a save.
    fn is_down(&self) -> bool {
        self.quirk == Quirk::FailsDuringSave && self.remaining.load(Ordering::Relaxed) == 1
    }

    /// Pauses after an operation, if the store has this quirk.
    async fn then_pause<T>(&self, quirk: Quirk, operation: BoxFuture<'_, T>) -> T {
        let result = operation.await;
        if self.is_affected_by(quirk) || self.is_affected_by(Quirk::PausesAll) {
            pause().await;
        }
        result
    }

    /// Whether the quirk affects this operation.
    fn is_affected_by(&self, quirk: Quirk) -> bool {
        let remaining = self.remaining.load(Ordering::Relaxed);
        let is_affected = self.quirk == quirk && remaining > 0;
        if is_affected {
            self.remaining.store(remaining - 1, Ordering::Relaxed);
        }
        is_affected
    }
}

impl TokenStore for QuirkyStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        if self.is_down() {
            return Box::pin(ready(Err(StoreError::new("reading an authorization", "it is down"))));
        }
        Box::pin(self.then_pause(Quirk::PausesLoads, self.store.load(id)))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let failed = || Err(StoreError::new("writing an authorization", authorization.to_json()));
        if self.is_affected_by(Quirk::RefusesSaves) {
            return Box::pin(ready(Ok(false)));
        }
        assert!(!self.is_affected_by(Quirk::PanicsInSaves), "a bug in the store");
        if self.is_down() || self.is_affected_by(Quirk::FailsSaves) {
            return Box::pin(ready(failed()));
        }
        let saved = self.store.save(id, expected, authorization);
        if self.is_affected_by(Quirk::LosesResponses) || self.is_affected_by(Quirk::FailsDuringSave) {
            return Box::pin(ready(failed()));
        }
        Box::pin(self.then_pause(Quirk::PausesAll, saved))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.then_pause(Quirk::PausesAll, self.store.remove(id)))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        Box::pin(self.then_pause(Quirk::PausesAll, self.store.lease(id, span)))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(self.then_pause(Quirk::PausesReleases, self.store.release(id, lease)))
    }
}
