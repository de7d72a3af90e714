//! Storage for authorizations. Authorizations outlive the process, and all processes that share a store share one refresh.
//!
//! A store provides two mechanisms. The *lease* prevents concurrent refreshes. It expires by itself, because its holder may
//! crash. *Compare and set* prevents a process whose lease has expired from overwriting newer tokens with older ones.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::client::{BoxFuture, Secrets};
use crate::error::rewritten_source;
use crate::oauth::authorization::{Authorization, RefreshToken};

#[cfg(feature = "file-store")]
mod file;
mod memory;
mod redacting_store;
#[cfg(feature = "redis")]
mod redis;

#[cfg(feature = "file-store")]
pub use self::file::FileStore;
pub use self::memory::MemoryStore;
pub(super) use self::redacting_store::RedactingStore;
#[cfg(feature = "redis")]
pub use self::redis::RedisStore;

/// Stores authorizations by an id that the application chooses, such as the `open_id`.
///
/// Implementations write both tokens atomically. The stored tokens grant access to shops: restrict access to the store.
pub trait TokenStore: Send + Sync + 'static {
    /// Loads an authorization. Returns `None` if the id is unknown.
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>>;

    /// Saves an authorization if `expected` equals the stored refresh token, or if `expected` is `None` and nothing is stored.
    /// Returns whether it was saved.
    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Removes an authorization. Does nothing if the id is unknown.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Acquires the right to refresh an authorization for the duration `span`. Returns `None` while another lease is held.
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>>;

    /// Releases a lease. Does nothing if the lease has expired, as another process may hold a new one.
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// Allows several managers to share a store, and a store to be chosen at run time:
///
/// ```
/// use std::sync::Arc;
/// use tiktok_shop::Client;
/// use tiktok_shop::oauth::{TokenManager, TokenStore};
///
/// fn manager(client: &Client, store: Arc<dyn TokenStore>) -> TokenManager {
///     TokenManager::new(client, store)
/// }
/// ```
impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>> {
        (**self).load(id)
    }

    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).save(id, expected, authorization)
    }

    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).remove(id)
    }

    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>> {
        (**self).lease(id, span)
    }

    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).release(id, lease)
    }
}

/// The exclusive right to refresh an authorization, identified by a unique string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease(String);

impl Lease {
    /// Creates a lease with a unique string.
    pub fn unique() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(format!("{}-{nanos}-{count}-{:016x}", std::process::id(), fastrand::u64(..)))
    }

    /// Returns the string that identifies the lease.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The error of a failed store operation.
#[derive(Debug)]
pub struct StoreError {
    what: &'static str,
    source: Box<dyn StdError + Send + Sync>,
}

impl StoreError {
    /// Creates an error. `what` names the operation, as in `reading the authorization`. A
    /// [`TokenManager`](crate::oauth::TokenManager) redacts the tokens of the operation in `source`. `source` must not contain
    /// other tokens.
    pub fn new(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what, source: source.into() }
    }

    /// Redacts secrets in the source of the error.
    fn without(mut self, secrets: &Secrets<'_>) -> Self {
        if let Some(text) = rewritten_source(self.source.as_ref(), &|text| secrets.hidden(text)) {
            self.source = text.into();
        }
        self
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token store failed {}", self.what)
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
