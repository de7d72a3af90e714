//! Manages authorizations: refreshes tokens before they expire, once for all callers, and reports when consent ends.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::client::{Client, Core};
use crate::error::{Error, TokenError};
use crate::oauth::endpoint::TokenEndpoint;
use crate::oauth::store::{RedactingStore, StoreError, TokenStore};
use crate::values::Timestamp;

mod account;
mod account_state;
mod authorize;
mod consent_end;
mod known;
mod notice;
mod refresh;

pub use self::account::ManagedTokens;
pub use self::notice::Notice;

/// Manages the authorizations of one app, by their ID in the store. Cheap to clone.
#[derive(Clone)]
pub struct TokenManager {
    settings: Arc<Settings>,
    accounts: Arc<Mutex<Accounts>>,
}

/// The accounts in memory.
#[derive(Default)]
struct Accounts {
    by_id: HashMap<Arc<str>, Arc<ManagedTokens>>,
    /// Number of accounts after the last cleanup.
    count_after_cleanup: usize,
}

/// Number of accounts above which unused ones are removed. The limit grows to twice the number that the last cleanup kept.
const CLEANUP_THRESHOLD: usize = 4096;

/// Configures a [`TokenManager`].
pub struct TokenManagerBuilder(Settings);

type NoticeObserver = dyn Fn(&str, &Notice) + Send + Sync;

/// Configuration that all authorizations of a manager share.
pub(super) struct Settings {
    core: Arc<Core>,
    endpoint: TokenEndpoint,
    store: Box<dyn TokenStore>,
    margin: Duration,
    observer: Box<NoticeObserver>,
}

impl TokenManagerBuilder {
    /// How long before its expiry an access token is refreshed. Defaults to one day.
    pub fn margin(mut self, margin: Duration) -> Self {
        self.0.margin = margin;
        self
    }

    /// Sets the token endpoint, for example a test server. Defaults to TikTok's.
    pub fn endpoint(mut self, endpoint: TokenEndpoint) -> Self {
        self.0.endpoint = endpoint;
        self
    }

    /// Sets a callback for notices. It receives the ID of the authorization and the notice. Calls wait until it returns.
    pub fn observer(mut self, observer: impl Fn(&str, &Notice) + Send + Sync + 'static) -> Self {
        self.0.observer = Box::new(observer);
        self
    }

    /// Builds the manager.
    pub fn build(self) -> TokenManager {
        TokenManager { settings: Arc::new(self.0), accounts: Arc::default() }
    }
}

impl TokenManager {
    /// Creates a manager with default settings. It uses the client's transport and clock.
    pub fn new(client: &Client, store: impl TokenStore) -> Self {
        Self::builder(client, store).build()
    }

    /// Creates a builder.
    pub fn builder(client: &Client, store: impl TokenStore) -> TokenManagerBuilder {
        TokenManagerBuilder(Settings {
            core: client.core.clone(),
            endpoint: TokenEndpoint::new(&client.core.app),
            store: Box::new(RedactingStore::new(store, &client.core.app.secret)),
            margin: Duration::from_secs(24 * 60 * 60),
            observer: Box::new(|_, _| ()),
        })
    }

    /// Returns the token source of an authorization, for a handle: `client.seller(manager.tokens(open_id))`. The store is read on
    /// the first call.
    pub fn tokens(&self, id: &str) -> Arc<ManagedTokens> {
        self.accounts().get_or_insert(id, &self.settings)
    }

    /// A panic cannot leave the map half-changed, so a poisoned lock is safe to use.
    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the IDs of all authorizations in the store, sorted. After a restart, an application calls it to find its users,
    /// and creates a handle for each ID with [`tokens`](Self::tokens).
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails or cannot list its authorizations.
    pub async fn ids(&self) -> Result<Vec<String>, Error> {
        let mut ids = self.settings.store.ids().await.map_err(refresh::store_failed)?;
        ids.sort_unstable();
        Ok(ids)
    }

    /// Removes an authorization from memory and from the store.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails.
    pub async fn forget(&self, id: &str) -> Result<(), Error> {
        self.settings.store.remove(id).await.map_err(refresh::store_failed)?;
        let removed = self.accounts().by_id.remove(id);
        // Existing handles may still refer to the account.
        if let Some(account) = removed {
            account.reset();
        }
        Ok(())
    }

    /// Records that consent was withdrawn, from a webhook (types 6 and 20). Calls return
    /// [`TokenError::Withdrawn`](crate::TokenError::Withdrawn) until there is a new consent.
    ///
    /// The ID is the key in the store: the `open_id`, unless you chose another. Webhooks of type 20 contain the `open_id`. Webhooks
    /// of types 6 and 7 contain a shop ID instead, so record the owner of each shop when you list the authorized shops. An unknown
    /// ID has no effect.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails.
    pub async fn withdrawn(&self, id: &str) -> Result<(), Error> {
        Ok(self.tokens(id).mark_consent_ended(None).await?)
    }

    /// Reports the end of consent, from a webhook (type 7), to the observer. The ID is the same as for
    /// [`withdrawn`](Self::withdrawn).
    pub fn consent_ends(&self, id: &str, end: Timestamp) {
        self.settings.notify(id, &Notice::ConsentEnds(end));
    }
}

impl Accounts {
    fn get_or_insert(&mut self, id: &str, settings: &Arc<Settings>) -> Arc<ManagedTokens> {
        if let Some(account) = self.by_id.get(id) {
            return account.clone();
        }
        if self.by_id.len() >= CLEANUP_THRESHOLD.max(2 * self.count_after_cleanup) {
            self.by_id.retain(|_, account| account.is_in_use());
            self.count_after_cleanup = self.by_id.len();
        }
        let id: Arc<str> = id.into();
        let account = Arc::new(ManagedTokens::new(id.clone(), settings.clone()));
        self.by_id.insert(id, account.clone());
        account
    }
}

/// The error of work that panicked: the transport or the observer did.
fn panicked(what: &'static str) -> TokenError {
    refresh::store_failed(StoreError::new(what, "the transport or the observer panicked"))
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let accounts = self.accounts().by_id.len();
        f.debug_struct("TokenManager").field("margin", &self.settings.margin).field("in_use", &accounts).finish_non_exhaustive()
    }
}

impl fmt::Debug for TokenManagerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenManagerBuilder").field("margin", &self.0.margin).finish_non_exhaustive()
    }
}
