//! Authorizations that end with the process: for tests, and for tools that ask for consent each time.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Lease, StoreError, TokenStore};
use crate::client::BoxFuture;
use crate::oauth::authorization::{Authorization, RefreshToken};

/// Keeps authorizations in memory.
#[derive(Default)]
pub struct MemoryStore(Mutex<HashMap<String, Kept>>);

#[derive(Default)]
struct Kept {
    authorization: Option<Authorization>,
    lease: Option<(Lease, Instant)>,
}

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing here can be left half-changed, so a poisoned lock is as good as any.
    fn kept(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        Box::pin(ready(Ok(self.kept().get(id).and_then(|kept| kept.authorization.clone()))))
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let mut all = self.kept();
        let kept = all.entry(id.to_owned()).or_default();
        let fits = kept.authorization.as_ref().map(|kept| &kept.refresh_token) == expected;
        if fits {
            kept.authorization = Some(authorization.clone());
        }
        Box::pin(ready(Ok(fits)))
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        self.kept().remove(id);
        Box::pin(ready(Ok(())))
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        let mut all = self.kept();
        let kept = all.entry(id.to_owned()).or_default();
        let is_free = kept.lease.as_ref().is_none_or(|(_, end)| *end <= Instant::now());
        let lease = is_free.then(Lease::unique);
        if let Some(lease) = &lease {
            kept.lease = Some((lease.clone(), Instant::now() + span));
        }
        Box::pin(ready(Ok(lease)))
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(kept) = self.kept().get_mut(id) {
            kept.lease.take_if(|(held, _)| *held == lease);
        }
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").field("authorizations", &self.kept().len()).finish()
    }
}
