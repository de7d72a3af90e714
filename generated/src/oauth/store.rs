//! Stores for authorizations. They persist tokens and coordinate refreshes between processes.
//!
//! A store has two mechanisms. The *lease* prevents concurrent refreshes; it expires, because its holder may crash. *Compare and
//! set* prevents a process with an expired lease from overwriting newer tokens.

use std::error::Error as StdError;
use std::fmt;
use std::future::ready;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::client::{BoxFuture, Secrets};
use crate::error::rewritten_source;
use crate::oauth::authorization::{Authorization, RefreshToken};

#[cfg(feature = "file-store")]
mod file;
mod memory;
mod redacting;
#[cfg(feature = "redis")]
mod redis;

#[cfg(feature = "file-store")]
pub use self::file::FileStore;
pub use self::memory::MemoryStore;
pub(super) use self::redacting::RedactingStore;
#[cfg(feature = "redis")]
pub use self::redis::RedisStore;

/// Stores authorizations under IDs that the application chooses, such as the `open_id`.
///
/// A write must store both tokens or neither. The tokens give access to shops: protect the data of the store.
///
/// Each operation must end, so give it a timeout. All calls for an authorization share one refresh. A call without a
/// [deadline](crate::client::CallOptions::deadline) waits for it, and so does every call of a blocking client.
pub trait TokenStore: Send + Sync + 'static {
    /// Returns the authorization with this ID, or `None`.
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>>;

    /// Saves an authorization if the stored refresh token equals `expected`, or if nothing is stored and `expected` is `None`.
    /// Returns whether it was saved.
    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Removes the authorization with this ID. Succeeds if there is none.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Acquires the right to refresh an authorization for `span`. Returns `None` while another holder has it.
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>>;

    /// Releases a lease. Has no effect if the lease has expired, even if another holder has acquired it since.
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Returns the IDs of all authorizations, in any order. The default implementation returns an error.
    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        Box::pin(ready(Err(StoreError::new(LISTING, "it does not implement `TokenStore::ids`"))))
    }
}

/// The operation of [`TokenStore::ids`], for errors.
const LISTING: &str = "listing its authorizations";

/// Shares one store between managers, or selects a store at run time:
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

    fn ids(&self) -> BoxFuture<'_, Result<Vec<String>, StoreError>> {
        (**self).ids()
    }
}

/// The right to refresh an authorization, identified by a unique text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease(String);

impl Lease {
    /// Creates a unique lease.
    pub fn unique() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(format!("{}-{nanos}-{count}-{:016x}", std::process::id(), fastrand::u64(..)))
    }

    /// The text that identifies the lease.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An error of a token store.
#[derive(Debug)]
pub struct StoreError {
    what: &'static str,
    is_corrupt: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl StoreError {
    /// Creates an error. `what` describes the operation, for example `reading the authorization`. A
    /// [`TokenManager`](crate::oauth::TokenManager) redacts the tokens of the operation in the source. The source must not contain
    /// other tokens.
    pub fn new(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what, is_corrupt: false, source: source.into() }
    }

    /// Creates an error about stored data that is not an authorization. [`TokenManager::keep`](crate::oauth::TokenManager::keep)
    /// removes such data and saves its tokens.
    pub fn corrupt(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { is_corrupt: true, ..Self::new(what, source) }
    }

    /// Whether the stored data is not an authorization.
    pub fn is_corrupt(&self) -> bool {
        self.is_corrupt
    }

    /// Redacts secrets: replaces a source that contains one with its redacted text.
    fn redacted(mut self, secrets: &Secrets<'_>) -> Self {
        if let Some(text) = rewritten_source(self.source.as_ref(), &|text| secrets.redact(text)) {
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
