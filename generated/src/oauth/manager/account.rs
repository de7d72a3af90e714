//! One authorization in one process: its state, and the refresh that all callers share.
//!
//! A refresh is a shared future. Its callers drive it, and so does the runtime of the transport if there is one. It then completes
//! even if all callers are dropped, so that tokens that TikTok has issued are not lost.
//!
//! Every function that leads to a refresh is `#[inline]` or `async`. Programs without managed tokens therefore do not compile a refresh.

use std::fmt;
use std::future::ready;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt as _, Shared};

use super::account_state::AccountState;
use super::consent_end::Evidence;
use super::known::Known;
use super::refresh::{RefreshOutcome, RefreshRequest, refresh_if_needed};
use super::{Notice, Settings, panicked};
use crate::client::{BoxFuture, TokenSource};
use crate::error::{Error, TokenError};
use crate::request::AccessToken;
use crate::values::Timestamp;

pub(super) type SharedRefresh = Shared<BoxFuture<'static, Result<RefreshOutcome, TokenError>>>;

/// How long before the end of consent the observer is notified.
const NOTICE_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The tokens of one authorization, refreshed as needed. The token source of a handle.
pub struct ManagedTokens {
    id: Arc<str>,
    settings: Arc<Settings>,
    state: Mutex<AccountState>,
}

enum Step {
    Use(AccessToken),
    Join(SharedRefresh),
}

impl ManagedTokens {
    pub(super) fn new(id: Arc<str>, settings: Arc<Settings>) -> Self {
        Self { id, settings, state: Mutex::default() }
    }

    /// The ID in the store.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A panic cannot leave the state half-changed, so a poisoned lock is safe to use.
    fn state(&self) -> MutexGuard<'_, AccountState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the account has handles or state that would be lost.
    pub(super) fn is_in_use(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) > 1 || self.state().known.is_some()
    }

    /// Uses the tokens of a new consent.
    pub(super) fn adopt(&self, known: Known) {
        self.state().adopt(known, self.settings.now());
        self.notify_consent_end();
    }

    /// Clears the state.
    pub(super) fn reset(&self) {
        *self.state() = AccountState::default();
    }

    /// Returns a token that differs from `stale`, or the same if it was just issued.
    async fn obtain(&self, stale: Option<&AccessToken>) -> Result<AccessToken, TokenError> {
        let mut has_waited = false;
        loop {
            let refresh = match self.next_step(stale, has_waited) {
                Step::Use(token) => {
                    self.notify_consent_end();
                    return Ok(token);
                }
                Step::Join(refresh) => refresh,
            };
            let outcome = refresh.clone().await;
            self.finish(&refresh, &outcome);
            match outcome {
                // The result may not be usable: the first load from the store may return tokens that are due for a refresh, and a
                // refresh that started before TikTok rejected the token may return the same token.
                Ok(RefreshOutcome::Tokens { .. }) => has_waited = true,
                Ok(RefreshOutcome::Ended { error, .. }) => {
                    stale.into_iter().for_each(|stale| self.state().reject(stale));
                    return self.fallback(stale).ok_or(TokenError::Withdrawn(error));
                }
                Err(error) => return self.fallback(stale).ok_or(error),
            }
        }
    }

    #[inline]
    fn next_step(&self, stale: Option<&AccessToken>, has_waited: bool) -> Step {
        let now = self.settings.now();
        let mut state = self.state();
        if let Some(token) = state.usable(stale, has_waited, &self.settings, now) {
            return Step::Use(token);
        }
        if let Some(refresh) = state.refresh.as_ref().filter(|refresh| !state.is_old_failure(refresh, now)) {
            return Step::Join(refresh.clone());
        }
        let request = RefreshRequest {
            known: state.known.clone(),
            stale: stale.cloned(),
            invalidated: state.invalidated.as_ref().map(|tokens| tokens.refresh_token.clone()),
            can_wait: stale.is_none() && state.fallback(now).is_some(),
            only_loads: !state.needs_refresh(stale, &self.settings, now),
        };
        // Without this, a panic of the transport would reach all later callers.
        let work = AssertUnwindSafe(refresh_if_needed(self.settings.clone(), self.id.clone(), request)).catch_unwind();
        let refresh: SharedRefresh =
            work.map(|done| done.unwrap_or_else(|_| Err(panicked("refreshing an authorization")))).boxed().shared();
        state.refresh = Some(refresh.clone());
        state.started_at = Some(now);
        drop(state);
        self.settings.transport().detach(refresh.clone().map(drop).boxed());
        Step::Join(refresh)
    }

    /// Applies the outcome of a refresh. Only the first of its callers does so.
    fn finish(&self, refresh: &SharedRefresh, outcome: &Result<RefreshOutcome, TokenError>) {
        let now = self.settings.now();
        let mut state = self.state();
        if !state.refresh.as_ref().is_some_and(|current| current.ptr_eq(refresh)) {
            return;
        }
        state.refresh = None;
        let notice = match outcome {
            Ok(RefreshOutcome::Tokens { known, notice }) => {
                state.accept(known.clone(), now);
                notice.clone()
            }
            Ok(RefreshOutcome::Ended { last, error }) => {
                let code = error.as_ref().and_then(|error| error.code());
                state.end_consent(last.clone(), true).then_some(Notice::ConsentEnded { code })
            }
            Err(error) => state.fail(error, now),
        };
        drop(state);
        if let Some(notice) = notice {
            self.settings.notify(&self.id, &notice);
        }
        self.notify_consent_end();
    }

    /// The current token if it is still valid, for use when no new one is available.
    fn fallback(&self, stale: Option<&AccessToken>) -> Option<AccessToken> {
        self.state().fallback(self.settings.now()).filter(|_| stale.is_none())
    }

    /// Notifies the observer once that consent is about to end. After its end there is nothing to announce.
    fn notify_consent_end(&self) {
        let soon = Timestamp::from(self.settings.now() + NOTICE_PERIOD);
        let mut state = self.state();
        let end = state.known.as_ref().and_then(|known| known.authorization.refresh_expires);
        let is_news = |end: &Timestamp| *end <= soon && state.notified_end != Some(*end) && state.invalidated.is_none();
        let Some(end) = end.filter(is_news) else { return };
        state.notified_end = Some(end);
        drop(state);
        self.settings.notify(&self.id, &Notice::ConsentEnds(end));
    }

    /// Records that consent has ended, unless the store or another task has newer tokens.
    pub(super) async fn mark_consent_ended(&self, code: Option<i64>) -> Result<(), TokenError> {
        let known = self.state().known.clone();
        let last = match self.settings.load(&self.id, known.as_ref()).await {
            Err(TokenError::NotAuthorized) => return Ok(()),
            loaded => loaded?,
        };
        let mut state = self.state();
        let before = known.as_ref().map(Known::refresh_token);
        let current = state.known.as_ref().map(Known::refresh_token);
        if current != before && current != Some(last.refresh_token()) {
            // Another task changed the tokens while the store was read.
            return Ok(());
        }
        if current.is_some_and(|current| current != last.refresh_token()) {
            state.accept(last, self.settings.now());
            return Ok(());
        }
        let is_news = state.end_consent(last, false);
        drop(state);
        if is_news {
            self.settings.notify(&self.id, &Notice::ConsentEnded { code });
        }
        Ok(())
    }

    fn is_current(&self, token: &AccessToken) -> bool {
        self.state().known.as_ref().is_some_and(|known| known.authorization.access_token == *token)
    }
}

impl TokenSource for ManagedTokens {
    #[inline]
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { Ok(self.obtain(None).await?) })
    }

    #[inline]
    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async move { Ok(self.obtain(Some(stale)).await?) })
    }

    #[inline]
    fn refused<'a>(&'a self, token: &'a AccessToken, error: &'a Error) -> BoxFuture<'a, ()> {
        if Evidence::Call(error).is_conclusive() && self.is_current(token) {
            // If the store fails here, the next call is rejected too and tries again.
            return Box::pin(self.mark_consent_ended(error.code()).map(drop));
        }
        Box::pin(ready(()))
    }
}

impl fmt::Debug for ManagedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagedTokens").field("id", &self.id).finish_non_exhaustive()
    }
}
