//! Where authorizations are kept, so that they outlive the process and are refreshed once by all who share them.
//!
//! A store has two means to that end. The *lease* keeps others from refreshing while one does; it ends by itself, as its holder may
//! die. *Compare and set* keeps one whose lease has ended from overwriting newer tokens with older ones.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::client::{BoxFuture, Secrets};
use crate::error::rewritten_source;
use crate::oauth::authorization::{Authorization, RefreshToken};

mod discreet;
#[cfg(feature = "file-store")]
mod file;
mod memory;
#[cfg(feature = "redis")]
mod redis;

pub(super) use self::discreet::Discreet;
#[cfg(feature = "file-store")]
pub use self::file::FileStore;
pub use self::memory::MemoryStore;
#[cfg(feature = "redis")]
pub use self::redis::RedisStore;

/// Keeps authorizations under ids that the application chooses, such as the `open_id`.
///
/// Both tokens are written together or not at all. What a store keeps opens shops: keep it from others' eyes.
pub trait TokenStore: Send + Sync + 'static {
    /// What is kept under an id.
    fn load<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<Option<Authorization>, StoreError>>;

    /// Keeps an authorization, but only where `expected` is the refresh token that is kept, or where there is neither.
    /// Whether it was.
    fn save<'a>(
        &'a self,
        id: &'a str,
        expected: Option<&'a RefreshToken>,
        authorization: &'a Authorization,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Forgets what is kept under an id.
    fn remove<'a>(&'a self, id: &'a str) -> BoxFuture<'a, Result<(), StoreError>>;

    /// The right to refresh an authorization, for so long; nothing while someone else has it.
    fn lease<'a>(&'a self, id: &'a str, span: Duration) -> BoxFuture<'a, Result<Option<Lease>, StoreError>>;

    /// Gives a lease back. One that has ended, and may be someone else's by now, is left alone.
    fn release<'a>(&'a self, id: &'a str, lease: Lease) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// One store for several managers, or one that was chosen at run time:
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

/// The right to refresh, known by a text that no other lease has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease(String);

impl Lease {
    /// A new one.
    pub fn unique() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        Self(format!("{}-{nanos}-{count}-{:016x}", std::process::id(), fastrand::u64(..)))
    }

    /// What tells it from others.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a store could not do what it was asked.
#[derive(Debug)]
pub struct StoreError {
    what: &'static str,
    source: Box<dyn StdError + Send + Sync>,
}

impl StoreError {
    /// An error while doing `what`, as in `reading the authorization`. What the source repeats of the tokens at
    /// hand, a [`TokenManager`](crate::oauth::TokenManager) hides; of others it must not show any.
    pub fn new(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { what, source: source.into() }
    }

    /// The same error, its source replaced by its text where it repeats a secret.
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
