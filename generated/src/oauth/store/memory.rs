//! An in-memory token store, for tests and for tools that ask for consent on each run.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Stores authorizations in memory. They are lost when the process exits.
#[derive(Default)]
pub struct MemoryStore(Mutex<HashMap<String, MemoryEntry>>);

#[derive(Default)]
struct MemoryEntry {
    authorization: Option<Authorization>,
    /// The lease and its end. A lease without an end does not expire.
    lease: Option<(Lease, Option<Instant>)>,
}

impl MemoryStore {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a store with one authorization.
    #[cfg(any(feature = "_reqwest", feature = "_ureq"))]
    #[inline]
    pub(crate) fn with_authorization(id: &str, authorization: Authorization) -> Self {
        let entry = MemoryEntry { authorization: Some(authorization), lease: None };
        Self(Mutex::new(HashMap::from([(id.to_owned(), entry)])))
    }

    /// A panic cannot leave the map half-changed, so a poisoned lock is safe to use.
    fn entries(&self) -> MutexGuard<'_, HashMap<String, MemoryEntry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(ready(Ok(self.entries().get(id).and_then(|entry| entry.authorization.clone()))))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let mut entries = self.entries();
        let entry = entries.entry(id.to_owned()).or_default();
        let matches = entry.authorization.as_ref().map(|entry| &entry.refresh_token) == expected;
        if matches {
            entry.authorization = Some(authorization.clone());
        }
        Box::pin(ready(Ok(matches)))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.entries().remove(id);
        Box::pin(ready(Ok(())))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        let mut entries = self.entries();
        let entry = entries.entry(id.to_owned()).or_default();
        let is_free = entry.lease.as_ref().is_none_or(|(_, end)| end.is_some_and(|end| end <= Instant::now()));
        let lease = is_free.then(Lease::unique);
        if let Some(lease) = &lease {
            entry.lease = Some((lease.clone(), Instant::now().checked_add(span)));
        }
        Box::pin(ready(Ok(lease)))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(entry) = self.entries().get_mut(id) {
            entry.lease.take_if(|(current, _)| *current == lease);
        }
        Box::pin(ready(Ok(())))
    }

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        let entries = self.entries();
        let ids = entries.iter().filter(|(_, entry)| entry.authorization.is_some()).map(|(id, _)| id.clone()).collect();
        Box::pin(ready(Ok(ids)))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("authorizations", &self.entries().len()).finish()
    }
}
