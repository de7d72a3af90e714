//! New consents: exchanges a code, or takes tokens from another source, and saves the tokens.

use std::mem;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::FutureExt as _;

use super::known::{Known, Replaces};
use super::refresh::store_failed;
use super::{Notice, TokenManager, panicked};
use crate::error::{Error, TokenError};
use crate::oauth::authorization::Authorization;
use crate::oauth::redirect::AuthCode;

impl TokenManager {
    /// Exchanges a code for tokens and saves them under their `open_id`.
    ///
    /// If the store fails, the tokens stay in memory, the observer receives [`Notice::NotStored`], and the save is retried later.
    ///
    /// A code can be used once, so the work must not be lost. Some servers drop a request handler when the browser disconnects. The
    /// work then continues in the runtime of the transport; there is no need to spawn a task. A transport without a runtime, such as
    /// the one of [`blocking`](crate#features), does not continue dropped work.
    ///
    /// # Errors
    ///
    /// Returns an error if TikTok rejects the code, or if its response has no tokens or no `open_id`.
    pub async fn authorize(&self, code: &AuthCode) -> Result<Authorization, Error> {
        // The result of work that panics.
        let result = Arc::new(Mutex::new(Err(panicked("exchanging a code").into())));
        let (manager, code, slot) = (self.clone(), code.clone(), result.clone());
        let work = async move {
            let done = manager.exchange(&code).await;
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = done;
        };
        let work = AssertUnwindSafe(work).catch_unwind().map(drop).boxed().shared();
        self.settings.transport().detach(work.clone().boxed());
        work.await;
        mem::replace(&mut *result.lock().unwrap_or_else(PoisonError::into_inner), Err(panicked("exchanging a code").into()))
    }

    async fn exchange(&self, code: &AuthCode) -> Result<Authorization, Error> {
        let authorization = self.settings.endpoint.exchange(self.settings.transport(), code).await?;
        let (id, new) = (&authorization.open_id, Arc::new(authorization.clone()));
        let failed = self.settings.save(id, &Replaces::Any, &new).await.err();
        let unsaved = failed.is_some().then_some(Replaces::Any);
        self.tokens(id).adopt(Known { authorization: new.clone(), unsaved, is_new: true });
        if let Some(error) = failed {
            self.settings.notify(id, &Notice::NotStored(new, Arc::new(error)));
        }
        Ok(authorization)
    }

    /// Saves tokens from another source. They replace the tokens under this ID. The next call refreshes them if they have expired.
    ///
    /// # Errors
    ///
    /// Returns an error if the ID is empty, if the store fails, or if other processes change the authorization on each attempt.
    pub async fn keep(&self, id: &str, authorization: &Authorization) -> Result<(), Error> {
        if id.is_empty() {
            return Err(TokenError::EmptyId.into());
        }
        self.settings.replace(id, authorization).await.map_err(store_failed)?;
        self.tokens(id).adopt(Known::stored(authorization.clone()));
        Ok(())
    }
}
