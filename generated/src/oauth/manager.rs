//! Refreshes access tokens before they expire, shares one refresh between all callers, and notifies an observer when consent
//! ends.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::client::{Client, Core};
use crate::error::Error;
use crate::oauth::authorization::Authorization;
use crate::oauth::endpoint::TokenEndpoint;
use crate::oauth::redirect::AuthCode;
use crate::oauth::store::{RedactingStore, StoreError, TokenStore};
use crate::values::Timestamp;

mod account;
mod notice;
mod refresh;

pub use self::account::ManagedTokens;
pub use self::notice::Notice;

/// Manages the authorizations of one app, each identified by its id in the store. Cheap to clone.
#[derive(Clone)]
pub struct TokenManager {
    settings: Arc<ManagerSettings>,
    accounts: Arc<Mutex<AccountMap>>,
}

/// The authorizations that were requested from this manager.
#[derive(Default)]
struct AccountMap {
    by_id: HashMap<Arc<str>, Arc<ManagedTokens>>,
    /// Number of accounts that remained after the last cleanup.
    retained: usize,
}

/// A cleanup runs when the map holds this many accounts, and at least twice as many as after the last cleanup.
const CLEANUP_THRESHOLD: usize = 4096;
/// Maximum number of attempts to save a new authorization while other processes write the same id.
const MAX_SAVE_ATTEMPTS: usize = 16;

/// Builds a [`TokenManager`].
pub struct TokenManagerBuilder(ManagerSettings);

type Observer = dyn Fn(&str, &Notice) + Send + Sync;

/// Settings that all authorizations of a manager share.
pub(super) struct ManagerSettings {
    core: Arc<Core>,
    endpoint: TokenEndpoint,
    store: Box<dyn TokenStore>,
    margin: Duration,
    observer: Box<Observer>,
}

impl TokenManagerBuilder {
    /// Sets how long before its expiry an access token is refreshed. Defaults to one day.
    pub fn margin(mut self, margin: Duration) -> Self {
        self.0.margin = margin;
        self
    }

    /// Sets the token endpoint, such as a test server. Defaults to the TikTok endpoint.
    pub fn endpoint(mut self, endpoint: TokenEndpoint) -> Self {
        self.0.endpoint = endpoint;
        self
    }

    /// Sets a callback for changes of authorizations. It receives the id and the notice. Calls wait until it returns.
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
    /// Creates a manager that uses this store and the client's transport and clock.
    pub fn new(client: &Client, store: impl TokenStore) -> Self {
        Self::builder(client, store).build()
    }

    /// Returns a builder for a manager with custom settings.
    pub fn builder(client: &Client, store: impl TokenStore) -> TokenManagerBuilder {
        TokenManagerBuilder(ManagerSettings {
            core: client.core.clone(),
            endpoint: TokenEndpoint::new(&client.core.app),
            store: Box::new(RedactingStore::new(store, &client.core.app.secret)),
            margin: Duration::from_secs(24 * 60 * 60),
            observer: Box::new(|_, _| ()),
        })
    }

    /// Returns the tokens of an authorization for a handle: `client.seller(manager.tokens(open_id))`. The first call loads them
    /// from the store.
    pub fn tokens(&self, id: &str) -> Arc<ManagedTokens> {
        self.accounts().get_or_insert(id, &self.settings)
    }

    /// Ignores a poisoned lock: every critical section leaves the map consistent.
    fn accounts(&self) -> MutexGuard<'_, AccountMap> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Exchanges an authorization code for tokens, and saves them under their `open_id`.
    ///
    /// # Errors
    ///
    /// Returns an error if TikTok or the store rejects the request. A code can be used only once, so this future must run to
    /// completion. Run it in its own task: servers drop a request handler when the client disconnects.
    pub async fn authorize(&self, code: &AuthCode) -> Result<Authorization, Error> {
        let authorization = self.settings.endpoint.exchange(self.settings.transport(), code).await?;
        self.keep(&authorization.open_id, &authorization).await?;
        Ok(authorization)
    }

    /// Saves tokens that were obtained in another way, and replaces the authorization stored under the id.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails.
    pub async fn keep(&self, id: &str, authorization: &Authorization) -> Result<(), Error> {
        let store = &self.settings.store;
        for _ in 0..MAX_SAVE_ATTEMPTS {
            let kept = store.load(id).await.map_err(refresh::store_failed)?;
            let expected = kept.as_ref().map(|kept| &kept.refresh_token);
            if store.save(id, expected, authorization).await.map_err(refresh::store_failed)? {
                self.tokens(id).adopt(authorization.clone());
                return Ok(());
            }
        }
        Err(refresh::store_failed(StoreError::new("keeping an authorization", "it changes each time before it is written")).into())
    }

    /// Removes an authorization from this manager and from the store.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails.
    pub async fn forget(&self, id: &str) -> Result<(), Error> {
        self.settings.store.remove(id).await.map_err(refresh::store_failed)?;
        let gone = self.accounts().by_id.remove(id);
        // Handles may still hold the account.
        if let Some(account) = gone {
            account.reset();
        }
        Ok(())
    }

    /// Handles a webhook of type 6 or 20: consent was withdrawn. Calls fail with
    /// [`TokenError::Withdrawn`](crate::TokenError::Withdrawn) until consent is granted again.
    ///
    /// `id` is the id in the store: the `open_id`, unless the application chose another. Webhooks of type 20 contain the
    /// `open_id`. Webhooks of types 6 and 7 contain a shop id instead, so remember the authorization of each shop when you list
    /// the authorized shops. Unknown ids are ignored.
    ///
    /// # Errors
    ///
    /// Returns an error if the store fails.
    pub async fn withdrawn(&self, id: &str) -> Result<(), Error> {
        Ok(self.tokens(id).end_consent(None).await?)
    }

    /// Handles a webhook of type 7: consent ends soon. Notifies the observer. For `id`, see [`withdrawn`](Self::withdrawn).
    pub fn consent_ends(&self, id: &str, end: Timestamp) {
        self.settings.notify(id, &Notice::ConsentEnds(end));
    }
}

impl AccountMap {
    fn get_or_insert(&mut self, id: &str, settings: &Arc<ManagerSettings>) -> Arc<ManagedTokens> {
        if let Some(account) = self.by_id.get(id) {
            return account.clone();
        }
        if self.by_id.len() >= CLEANUP_THRESHOLD.max(2 * self.retained) {
            self.by_id.retain(|_, account| account.is_in_use());
            self.retained = self.by_id.len();
        }
        let id: Arc<str> = id.into();
        let account = Arc::new(ManagedTokens::new(id.clone(), settings.clone()));
        self.by_id.insert(id, account.clone());
        account
    }
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
