//! Keeps authorizations alive: refreshes them ahead of time, once for all who ask, and tells when consent ends.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::client::{Client, Core};
use crate::error::Error;
use crate::oauth::authorization::Authorization;
use crate::oauth::endpoint::TokenEndpoint;
use crate::oauth::redirect::AuthCode;
use crate::oauth::store::{Discreet, StoreError, TokenStore};
use crate::values::Timestamp;

mod account;
mod notice;
mod renew;

pub use self::account::ManagedTokens;
pub use self::notice::Notice;

/// The authorizations of one app, by the ids that its store keeps them under. Cheap to clone.
#[derive(Clone)]
pub struct TokenManager {
    settings: Arc<Settings>,
    accounts: Arc<Mutex<Accounts>>,
}

/// Those that were asked for.
#[derive(Default)]
struct Accounts {
    by_id: HashMap<Arc<str>, Arc<ManagedTokens>>,
    /// How many were left when those that nobody has or knows anything of were last forgotten.
    kept: usize,
}

/// Beyond so many accounts, and twice as many as were kept then, they are looked through.
const MANY: usize = 4096;
/// How often it is tried to write a new consent where others write too.
const KEEPING: usize = 16;

/// What a manager is made of.
pub struct TokenManagerBuilder(Settings);

type Observer = dyn Fn(&str, &Notice) + Send + Sync;

/// What all authorizations of a manager share.
pub(super) struct Settings {
    core: Arc<Core>,
    endpoint: TokenEndpoint,
    store: Box<dyn TokenStore>,
    margin: Duration,
    observer: Box<Observer>,
}

impl TokenManagerBuilder {
    /// How long before it expires an access token is refreshed; a day unless it is set.
    pub fn margin(mut self, margin: Duration) -> Self {
        self.0.margin = margin;
        self
    }

    /// Another host for tokens, such as a test server.
    pub fn endpoint(mut self, endpoint: TokenEndpoint) -> Self {
        self.0.endpoint = endpoint;
        self
    }

    /// Who is told what becomes of an authorization, by its id. Calls wait while it runs.
    pub fn observer(mut self, observer: impl Fn(&str, &Notice) + Send + Sync + 'static) -> Self {
        self.0.observer = Box::new(observer);
        self
    }

    /// The manager.
    pub fn build(self) -> TokenManager {
        TokenManager { settings: Arc::new(self.0), accounts: Arc::default() }
    }
}

impl TokenManager {
    /// With this store, over the client's transport and by its clock.
    pub fn new(client: &Client, store: impl TokenStore) -> Self {
        Self::builder(client, store).build()
    }

    /// Settings of a manager.
    pub fn builder(client: &Client, store: impl TokenStore) -> TokenManagerBuilder {
        TokenManagerBuilder(Settings {
            core: client.core.clone(),
            endpoint: TokenEndpoint::new(&client.core.app),
            store: Box::new(Discreet::new(store, &client.core.app.secret)),
            margin: Duration::from_secs(24 * 60 * 60),
            observer: Box::new(|_, _| ()),
        })
    }

    /// The tokens of an authorization, for a handle: `client.seller(manager.tokens(open_id))`. Nothing is loaded before the first
    /// call.
    pub fn tokens(&self, id: &str) -> Arc<ManagedTokens> {
        self.accounts().of(id, &self.settings)
    }

    /// Accounts are there or not, so those behind a poisoned lock are as good as any.
    fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Exchanges a code for tokens, and keeps them under their `open_id`.
    ///
    /// # Errors
    ///
    /// When TikTok or the store refuses. A code is good for one try, so do not let this be dropped halfway, as servers do with the
    /// handler of a request whose sender has gone: give it a task of its own.
    pub async fn authorize(&self, code: &AuthCode) -> Result<Authorization, Error> {
        let authorization = self.settings.endpoint.exchange(self.settings.transport(), code).await?;
        self.keep(&authorization.open_id, &authorization).await?;
        Ok(authorization)
    }

    /// Keeps tokens that came in another way, in place of what is kept under the id.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn keep(&self, id: &str, authorization: &Authorization) -> Result<(), Error> {
        let store = &self.settings.store;
        for _ in 0..KEEPING {
            let kept = store.load(id).await.map_err(renew::store_failed)?;
            let expected = kept.as_ref().map(|kept| &kept.refresh_token);
            if store.save(id, expected, authorization).await.map_err(renew::store_failed)? {
                self.tokens(id).adopt(authorization.clone());
                return Ok(());
            }
        }
        Err(renew::store_failed(StoreError::new("keeping an authorization", "it changes each time before it is written")).into())
    }

    /// Forgets an authorization, here and in the store.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn forget(&self, id: &str) -> Result<(), Error> {
        self.settings.store.remove(id).await.map_err(renew::store_failed)?;
        let gone = self.accounts().by_id.remove(id);
        // Handles may still have it.
        if let Some(account) = gone {
            account.reset();
        }
        Ok(())
    }

    /// Learns from a webhook (types 6 and 20) that consent was withdrawn: calls end with
    /// [`TokenError::Withdrawn`](crate::TokenError::Withdrawn) until there is a new one.
    ///
    /// The id is the one that the store keeps it under, the `open_id` unless you chose another. Webhooks of type 20 name it; those of
    /// types 6 and 7 name a shop instead, so note whose it is when you list the authorized shops. An id that is not kept is nobody's.
    ///
    /// # Errors
    ///
    /// When the store fails.
    pub async fn withdrawn(&self, id: &str) -> Result<(), Error> {
        Ok(self.tokens(id).end(None).await?)
    }

    /// Learns from a webhook (type 7) when consent ends, and passes it on. The id is as for [`withdrawn`](Self::withdrawn).
    pub fn consent_ends(&self, id: &str, end: Timestamp) {
        self.settings.tell(id, &Notice::ConsentEnds(end));
    }
}

impl Accounts {
    fn of(&mut self, id: &str, settings: &Arc<Settings>) -> Arc<ManagedTokens> {
        if let Some(account) = self.by_id.get(id) {
            return account.clone();
        }
        if self.by_id.len() >= MANY.max(2 * self.kept) {
            self.by_id.retain(|_, account| account.is_in_use());
            self.kept = self.by_id.len();
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
