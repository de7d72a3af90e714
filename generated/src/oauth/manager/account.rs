//! One authorization in one process: its state, and the refresh that all callers share.
//!
//! A refresh is a shared future. Its callers drive it, and so does the runtime of the transport if there is one. It then completes
//! even if all callers are dropped, so that tokens that TikTok has issued are not lost.

use std::fmt;
use std::future::ready;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::future::{FutureExt as _, Shared};

use super::refresh::{CONSENT_ENDED_CODES, Known, RefreshOutcome, RefreshRequest, expires_before, refresh_if_needed, store_failed};
use super::{Notice, Settings};
use crate::client::{BoxFuture, TokenSource};
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::StoreError;
use crate::request::AccessToken;
use crate::values::Timestamp;

type SharedRefresh = Shared<BoxFuture<'static, Result<RefreshOutcome, TokenError>>>;

/// Minimum time between two refreshes. It prevents a refresh on each call if the local clock is wrong.
const MIN_REFRESH_INTERVAL: Duration = Duration::from_secs(10 * 60);
/// Minimum age of a token before a rejection by TikTok triggers another refresh.
const MIN_TOKEN_AGE: Duration = Duration::from_secs(30);
/// Pause after a failed refresh while the token is valid. It doubles with each failure.
const INITIAL_BACKOFF: Duration = Duration::from_secs(5);
const MAX_BACKOFF: Duration = Duration::from_secs(5 * 60);
/// Upper bound on one refresh.
const MAX_REFRESH_TIME: Duration = Duration::from_secs(5 * 60);
/// How long before the end of consent the observer is notified.
const NOTICE_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The tokens of one authorization, refreshed as needed. The token source of a handle.
pub struct ManagedTokens {
    id: Arc<str>,
    settings: Arc<Settings>,
    state: Mutex<AccountState>,
}

#[derive(Default)]
struct AccountState {
    known: Option<Known>,
    /// When this process first saw the current tokens.
    renewed_at: Option<SystemTime>,
    invalidated: Option<InvalidatedTokens>,
    failures: u32,
    /// Optional refreshes wait until this time.
    pause_until: Option<SystemTime>,
    /// The end of consent that the observer was notified of.
    notified_end: Option<Timestamp>,
    refresh: Option<SharedRefresh>,
    started_at: Option<SystemTime>,
}

/// Refresh tokens that TikTok rejected.
struct InvalidatedTokens {
    refresh_token: RefreshToken,
    /// Whether the access token is still valid until it expires.
    is_usable: bool,
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

    /// Replaces the tokens with ones that were just saved in the store.
    pub(super) fn adopt(&self, authorization: Authorization) {
        let mut state = self.state();
        state.accept(Known::stored(authorization).into_new(), self.settings.now());
        // The result of a pending refresh is older than these tokens.
        state.refresh = None;
        drop(state);
        self.notify_consent_end();
    }

    /// Clears the state.
    pub(super) fn reset(&self) {
        *self.state() = AccountState::default();
    }

    /// Returns a token that differs from `stale`.
    async fn obtain(&self, stale: Option<&AccessToken>) -> Result<AccessToken, TokenError> {
        loop {
            let refresh = match self.next_step(stale) {
                Step::Use(token) => {
                    self.notify_consent_end();
                    return Ok(token);
                }
                Step::Join(refresh) => refresh,
            };
            let outcome = refresh.clone().await;
            self.finish(&refresh, &outcome);
            // The result may not be usable: the first load from the store may return tokens that are due for a refresh, and a
            // refresh that started before TikTok rejected the token may return the same token.
            if let Err(error) = outcome {
                return self.fallback(stale).ok_or(error);
            }
        }
    }

    fn next_step(&self, stale: Option<&AccessToken>) -> Step {
        let now = self.settings.now();
        let mut state = self.state();
        if let Some(token) = state.usable(stale, &self.settings, now) {
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
        };
        // Without this, a panic of the store or the transport would reach all later callers.
        let work = AssertUnwindSafe(refresh_if_needed(self.settings.clone(), self.id.clone(), request)).catch_unwind();
        let refresh: SharedRefresh = work.map(|done| done.unwrap_or_else(|_| Err(panicked()))).boxed().shared();
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
            Ok(outcome) => {
                state.accept(outcome.known.clone(), now);
                outcome.notice.clone()
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

    /// Notifies the observer once that consent is about to end.
    fn notify_consent_end(&self) {
        let soon = Timestamp::from(self.settings.now() + NOTICE_PERIOD);
        let mut state = self.state();
        let end = state.known.as_ref().and_then(|known| known.authorization.refresh_expires);
        let Some(end) = end.filter(|end| *end <= soon && state.notified_end != Some(*end)) else { return };
        state.notified_end = Some(end);
        drop(state);
        self.settings.notify(&self.id, &Notice::ConsentEnds(end));
    }

    /// Records that consent has ended, unless the store has newer tokens.
    pub(super) async fn mark_consent_ended(&self, code: Option<i64>) -> Result<(), TokenError> {
        let Some(stored) = self.settings.store.load(&self.id).await.map_err(store_failed)? else { return Ok(()) };
        let mut state = self.state();
        if state.known.as_ref().is_some_and(|known| known.authorization.refresh_token != stored.refresh_token) {
            state.accept(Known::stored(stored), self.settings.now());
            return Ok(());
        }
        let is_news =
            state.invalidated.as_ref().is_none_or(|tokens| tokens.refresh_token != stored.refresh_token || tokens.is_usable);
        state.invalidated = Some(InvalidatedTokens { refresh_token: stored.refresh_token.clone(), is_usable: false });
        state.known = Some(Known::stored(stored));
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

impl AccountState {
    /// Whether the refresh failed long ago and all its callers were dropped. A new caller then starts another refresh.
    fn is_old_failure(&self, refresh: &SharedRefresh, now: SystemTime) -> bool {
        let age = self.started_at.and_then(|started_at| now.duration_since(started_at).ok());
        matches!(refresh.peek(), Some(Err(_))) && age.is_some_and(|age| age > MAX_REFRESH_TIME)
    }

    /// The token to use without a refresh.
    fn usable(&self, stale: Option<&AccessToken>, settings: &Settings, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_older_than = |span| !self.renewed_at.is_some_and(|time| now.duration_since(time).is_ok_and(|age| age < span));
        let is_usable = match (&self.invalidated, stale) {
            (Some(tokens), _) if !tokens.is_usable => false,
            (_, Some(stale)) => authorization.access_token != *stale || !is_older_than(MIN_TOKEN_AGE),
            (Some(_), None) => !expires_before(authorization, now),
            (None, None) if !settings.is_refresh_due(authorization, now) || !is_older_than(MIN_REFRESH_INTERVAL) => true,
            (None, None) => self.pause_until.is_some_and(|end| now < end) && !expires_before(authorization, now),
        };
        is_usable.then(|| authorization.access_token.clone())
    }

    /// The current token if it is still valid, for use when no new one is available.
    fn fallback(&self, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_usable = self.invalidated.as_ref().is_none_or(|tokens| tokens.is_usable) && !expires_before(authorization, now);
        is_usable.then(|| authorization.access_token.clone())
    }

    fn accept(&mut self, known: Known, now: SystemTime) {
        let changed = |before: &Known| before.authorization.refresh_token != known.authorization.refresh_token;
        if known.is_new || self.known.as_ref().is_some_and(changed) {
            self.renewed_at = Some(now);
        }
        self.known = Some(known);
        self.invalidated = None;
        self.failures = 0;
        self.pause_until = None;
    }

    /// Records a failed refresh, and returns the notice for the observer.
    fn fail(&mut self, error: &TokenError, now: SystemTime) -> Option<Notice> {
        self.pause_until = Some(now + INITIAL_BACKOFF.saturating_mul(1 << self.failures.min(8)).min(MAX_BACKOFF));
        self.failures += 1;
        match error {
            TokenError::Busy => None,
            // Without TikTok's error, the observer was already notified.
            TokenError::Withdrawn(None) => None,
            TokenError::Withdrawn(Some(error)) => {
                let refresh_token = self.known.as_ref().map(|known| known.authorization.refresh_token.clone());
                self.invalidated = refresh_token.map(|refresh_token| InvalidatedTokens { refresh_token, is_usable: true });
                Some(Notice::ConsentEnded { code: error.code() })
            }
            error => Some(Notice::RefreshFailed(error.clone())),
        }
    }
}

fn panicked() -> TokenError {
    store_failed(StoreError::new("refreshing an authorization", "the store or the transport panicked"))
}

impl TokenSource for ManagedTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async { Ok(self.obtain(None).await?) })
    }

    fn refresh<'a>(&'a self, stale: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async move { Ok(self.obtain(Some(stale)).await?) })
    }

    fn refused<'a>(&'a self, token: &'a AccessToken, error: &'a Error) -> BoxFuture<'a, ()> {
        match error.code() {
            // If the store fails here, the next call is rejected too and tries again.
            Some(code) if CONSENT_ENDED_CODES.contains(&code) && self.is_current(token) => {
                Box::pin(self.mark_consent_ended(Some(code)).map(drop))
            }
            _ => Box::pin(ready(())),
        }
    }
}

impl fmt::Debug for ManagedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagedTokens").field("id", &self.id).finish_non_exhaustive()
    }
}
