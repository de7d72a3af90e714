//! The tokens that a process knows, and how it saves them. If the store fails, the process keeps them and saves them later.

use std::sync::Arc;

use super::Settings;
use super::refresh::{INITIAL_PAUSE, MAX_ATTEMPTS, store_failed};
use crate::error::TokenError;
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::StoreError;

/// Maximum number of attempts to replace tokens while other processes also write.
const MAX_REPLACE_ATTEMPTS: usize = 16;

/// An authorization, as known to this process.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) authorization: Arc<Authorization>,
    /// Which tokens in the store these replace. `None` if they are saved.
    pub(super) unsaved: Option<Replaces>,
    /// Whether the tokens were just issued.
    pub(super) is_new: bool,
}

/// Which stored tokens new ones replace.
#[derive(Clone)]
pub(super) enum Replaces {
    /// The pairs with these refresh tokens, which refreshes of this process used. There are several if saves failed in between.
    Used(Vec<RefreshToken>),
    /// Any pair, because there is a new consent.
    Any,
}

impl Known {
    pub(super) fn stored(authorization: Authorization) -> Self {
        Self { authorization: Arc::new(authorization), unsaved: None, is_new: false }
    }

    /// Marks the tokens as just issued.
    pub(super) fn into_new(self) -> Self {
        Self { is_new: true, ..self }
    }

    pub(super) fn refresh_token(&self) -> &RefreshToken {
        &self.authorization.refresh_token
    }

    /// Which stored tokens the result of a refresh replaces. An earlier save may have been written although it failed, so these are all
    /// tokens since the last save that succeeded.
    pub(super) fn replaced_by_refresh(&self) -> Replaces {
        let mut used = match &self.unsaved {
            None => Vec::new(),
            Some(Replaces::Used(used)) => used.clone(),
            Some(Replaces::Any) => return Replaces::Any,
        };
        used.push(self.refresh_token().clone());
        Replaces::Used(used)
    }

    /// Whether the tokens are unsaved and the stored ones are older.
    pub(super) fn is_ahead_of(&self, stored: Option<&Authorization>) -> bool {
        match (&self.unsaved, stored) {
            (None, _) | (Some(Replaces::Used(_)), None) => false,
            (Some(Replaces::Any), None) => true,
            (Some(Replaces::Used(used)), Some(stored)) => used.contains(&stored.refresh_token),
            // All access tokens are valid for the same time, so the later expiry time is of the newer token.
            (Some(Replaces::Any), Some(stored)) => {
                stored.refresh_token != *self.refresh_token() && stored.access_expires <= self.authorization.access_expires
            }
        }
    }
}

impl Settings {
    /// Loads the authorization from the store. If an earlier save failed, saves the newer tokens first and returns them.
    pub(super) async fn load(&self, id: &str, known: Option<&Known>) -> Result<Known, TokenError> {
        let unsaved = known.filter(|known| known.unsaved.is_some());
        let stored = match (self.store.load(id).await, unsaved) {
            (Ok(stored), _) => stored,
            (Err(_), Some(unsaved)) => return Ok(Known { is_new: false, ..unsaved.clone() }),
            (Err(error), None) => return Err(store_failed(error)),
        };
        let Some(unsaved) = unsaved.filter(|unsaved| unsaved.is_ahead_of(stored.as_ref())) else {
            return stored.map(Known::stored).ok_or(TokenError::NotAuthorized);
        };
        let expected = stored.as_ref().map(|stored| &stored.refresh_token);
        let is_saved = matches!(self.store.save(id, expected, &unsaved.authorization).await, Ok(true));
        Ok(Known { unsaved: unsaved.unsaved.clone().filter(|_| !is_saved), is_new: false, ..unsaved.clone() })
    }

    /// Saves new tokens, and retries if the store fails. Returns false if the store has neither the tokens to replace nor the new ones.
    pub(super) async fn save(&self, id: &str, replaces: &Replaces, new: &Authorization) -> Result<bool, StoreError> {
        for _ in 1..MAX_ATTEMPTS {
            if let Ok(saved) = self.save_once(id, replaces, new).await {
                return Ok(saved);
            }
            self.transport().sleep(INITIAL_PAUSE).await;
        }
        self.save_once(id, replaces, new).await
    }

    async fn save_once(&self, id: &str, replaces: &Replaces, new: &Authorization) -> Result<bool, StoreError> {
        match replaces {
            Replaces::Used(used) => self.replace_used(id, used, new).await,
            Replaces::Any => self.replace(id, new).await.map(|()| true),
        }
    }

    /// Saves tokens in place of used ones. Returns false if the store has other tokens.
    async fn replace_used(&self, id: &str, used: &[RefreshToken], new: &Authorization) -> Result<bool, StoreError> {
        let Some(stored) = self.store.load(id).await? else { return Ok(false) };
        if stored.access_token == new.access_token && stored.refresh_token == new.refresh_token {
            // An earlier attempt saved the tokens, but its response was lost.
            return Ok(true);
        }
        if !used.contains(&stored.refresh_token) {
            return Ok(false);
        }
        self.store.save(id, Some(&stored.refresh_token), new).await
    }

    /// Saves tokens in place of any others, even if those are corrupt.
    pub(super) async fn replace(&self, id: &str, new: &Authorization) -> Result<(), StoreError> {
        for _ in 0..MAX_REPLACE_ATTEMPTS {
            let stored = match self.store.load(id).await {
                Err(error) if error.is_corrupt() => {
                    self.store.remove(id).await?;
                    None
                }
                loaded => loaded?,
            };
            if self.store.save(id, stored.as_ref().map(|stored| &stored.refresh_token), new).await? {
                return Ok(());
            }
        }
        Err(StoreError::new("keeping an authorization", "another writer changed it on each attempt"))
    }
}
