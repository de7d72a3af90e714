//! The cached tokens of one authorization. All callers in this process share one refresh.
//!
//! Callers poll the refresh. If the transport has a runtime, the runtime polls it too, so the refresh completes even if all
//! callers are dropped. Otherwise tokens that TikTok already issued would be lost.

use std::fmt;
use std::future::ready;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::future::{FutureExt as _, Shared};

use super::refresh::{
    CONSENT_ENDED_CODES, CachedAuthorization, RefreshOutcome, RefreshReason, expires_before, panicked, refresh, store_failed,
};
use super::{ManagerSettings, Notice};
use crate::client::{BoxFuture, TokenSource};
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::request::AccessToken;
use crate::values::Timestamp;

type SharedRefresh = Shared<BoxFuture<'static, Result<RefreshOutcome, TokenError>>>;

/// Minimum time between two refreshes based on the expiry time. Prevents a refresh on every call if the local clock is wrong.
const MIN_REFRESH_INTERVAL: Duration = Duration::from_secs(10 * 60);
/// A token younger than this is not refreshed, even if TikTok reports it as expired.
const MIN_TOKEN_AGE: Duration = Duration::from_secs(30);
/// Delay after the first failed refresh while the access token is still valid. It doubles with each failure.
const RETRY_DELAY: Duration = Duration::from_secs(5);
const MAX_RETRY_DELAY: Duration = Duration::from_secs(5 * 60);
/// Upper bound on one refresh.
const MAX_REFRESH_DURATION: Duration = Duration::from_secs(5 * 60);
/// How long before the end of consent the observer is notified.
const CONSENT_NOTICE_PERIOD: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The tokens of one authorization, refreshed as needed. Pass it to a handle: `client.seller(manager.tokens(open_id))`.
pub struct ManagedTokens {
    id: Arc<str>,
    settings: Arc<ManagerSettings>,
    state: Mutex<AccountState>,
}

#[derive(Default)]
struct AccountState {
    known: Option<CachedAuthorization>,
    /// When new tokens were last seen.
    refreshed_at: Option<SystemTime>,
    invalidated: Option<InvalidatedToken>,
    failures: u32,
    /// No optional refresh starts before this time.
    retry_after: Option<SystemTime>,
    /// The end of consent that the observer was last notified of.
    notified_end: Option<Timestamp>,
    in_flight: Option<SharedRefresh>,
    started_at: Option<SystemTime>,
}

/// A refresh token that TikTok rejected.
struct InvalidatedToken {
    refresh_token: RefreshToken,
    /// Whether the access token may be used until it expires.
    is_usable: bool,
}

enum NextStep {
    Use(AccessToken),
    Join(SharedRefresh),
}

impl ManagedTokens {
    pub(super) fn new(id: Arc<str>, settings: Arc<ManagerSettings>) -> Self {
        Self { id, settings, state: Mutex::default() }
    }

    /// The id under which the store keeps the authorization.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Ignores a poisoned lock: every critical section only assigns, so the state is always consistent.
    fn state(&self) -> MutexGuard<'_, AccountState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a handle holds these tokens or they are loaded.
    pub(super) fn is_in_use(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) > 1 || self.state().known.is_some()
    }

    /// Replaces the cached tokens with an authorization that was just saved to the store.
    pub(super) fn adopt(&self, authorization: Authorization) {
        let mut state = self.state();
        state.accept(CachedAuthorization::stored(authorization).into_new(), self.settings.now());
        // The result of a running refresh is older than these tokens.
        state.in_flight = None;
        drop(state);
        self.notify_consent_end();
    }

    /// Clears the cached state.
    pub(super) fn reset(&self) {
        *self.state() = AccountState::default();
    }

    /// Returns a valid access token other than `stale`, refreshing if necessary.
    async fn obtain(&self, stale: Option<&AccessToken>) -> Result<AccessToken, TokenError> {
        loop {
            let in_flight = match self.next_step(stale) {
                NextStep::Use(token) => {
                    self.notify_consent_end();
                    return Ok(token);
                }
                NextStep::Join(in_flight) => in_flight,
            };
            let outcome = in_flight.clone().await;
            self.complete(&in_flight, &outcome);
            // The result may not be usable: the stored tokens may have expired, or may equal `stale`.
            if let Err(error) = outcome {
                return self.fallback(stale).ok_or(error);
            }
        }
    }

    fn next_step(&self, stale: Option<&AccessToken>) -> NextStep {
        let now = self.settings.now();
        let mut state = self.state();
        if let Some(token) = state.usable(stale, &self.settings, now) {
            return NextStep::Use(token);
        }
        if let Some(in_flight) = state.in_flight.as_ref().filter(|in_flight| !state.is_expired_failure(in_flight, now)) {
            return NextStep::Join(in_flight.clone());
        }
        let reason = RefreshReason {
            known: state.known.clone(),
            stale: stale.cloned(),
            invalidated: state.invalidated.as_ref().map(|invalidated| invalidated.refresh_token.clone()),
            has_fallback: stale.is_none() && state.fallback(now).is_some(),
        };
        // A shared future repeats its panic to every caller, so panics become errors.
        let refreshing = AssertUnwindSafe(refresh(self.settings.clone(), self.id.clone(), reason)).catch_unwind();
        let in_flight: SharedRefresh = refreshing.map(|done| done.unwrap_or_else(|_| Err(panicked()))).boxed().shared();
        state.in_flight = Some(in_flight.clone());
        state.started_at = Some(now);
        drop(state);
        self.settings.transport().detach(in_flight.clone().map(drop).boxed());
        NextStep::Join(in_flight)
    }

    /// Stores the result of a refresh. Only the first caller that sees the result does this.
    fn complete(&self, in_flight: &SharedRefresh, outcome: &Result<RefreshOutcome, TokenError>) {
        let now = self.settings.now();
        let mut state = self.state();
        if !state.in_flight.as_ref().is_some_and(|current| current.ptr_eq(in_flight)) {
            return;
        }
        state.in_flight = None;
        let notice = match outcome {
            Ok(renewed) => {
                state.accept(renewed.known.clone(), now);
                renewed.notice.clone()
            }
            Err(error) => state.fail(error, now),
        };
        drop(state);
        if let Some(notice) = notice {
            self.settings.notify(&self.id, &notice);
        }
        self.notify_consent_end();
    }

    /// Returns the current access token if it is still valid and TikTok did not reject it.
    fn fallback(&self, stale: Option<&AccessToken>) -> Option<AccessToken> {
        self.state().fallback(self.settings.now()).filter(|_| stale.is_none())
    }

    /// Notifies the observer once when consent ends soon.
    fn notify_consent_end(&self) {
        let soon = Timestamp::from(self.settings.now() + CONSENT_NOTICE_PERIOD);
        let mut state = self.state();
        let end = state.known.as_ref().and_then(|known| known.authorization.refresh_expires);
        let Some(end) = end.filter(|end| *end <= soon && state.notified_end != Some(*end)) else { return };
        state.notified_end = Some(end);
        drop(state);
        self.settings.notify(&self.id, &Notice::ConsentEnds(end));
    }

    /// Marks consent as ended, unless the store has a newer authorization.
    pub(super) async fn end_consent(&self, code: Option<i64>) -> Result<(), TokenError> {
        let Some(stored) = self.settings.store.load(&self.id).await.map_err(store_failed)? else { return Ok(()) };
        let mut state = self.state();
        if state.known.as_ref().is_some_and(|known| known.authorization.refresh_token != stored.refresh_token) {
            state.accept(CachedAuthorization::stored(stored), self.settings.now());
            return Ok(());
        }
        let is_new_end = state
            .invalidated
            .as_ref()
            .is_none_or(|invalidated| invalidated.refresh_token != stored.refresh_token || invalidated.is_usable);
        state.invalidated = Some(InvalidatedToken { refresh_token: stored.refresh_token.clone(), is_usable: false });
        state.known = Some(CachedAuthorization::stored(stored));
        drop(state);
        if is_new_end {
            self.settings.notify(&self.id, &Notice::ConsentEnded { code });
        }
        Ok(())
    }

    fn is_current(&self, token: &AccessToken) -> bool {
        self.state().known.as_ref().is_some_and(|known| known.authorization.access_token == *token)
    }
}

impl AccountState {
    /// Whether a refresh failed so long ago that its error no longer applies. This happens after all of its callers were dropped.
    fn is_expired_failure(&self, in_flight: &SharedRefresh, now: SystemTime) -> bool {
        let age = self.started_at.and_then(|started_at| now.duration_since(started_at).ok());
        matches!(in_flight.peek(), Some(Err(_))) && age.is_some_and(|age| age > MAX_REFRESH_DURATION)
    }

    /// Returns the cached access token if no refresh is needed.
    fn usable(&self, stale: Option<&AccessToken>, settings: &ManagerSettings, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_older_than =
            |span| !self.refreshed_at.is_some_and(|refreshed_at| now.duration_since(refreshed_at).is_ok_and(|age| age < span));
        let is_usable = match (&self.invalidated, stale) {
            (Some(invalidated), _) if !invalidated.is_usable => false,
            (_, Some(stale)) => authorization.access_token != *stale || !is_older_than(MIN_TOKEN_AGE),
            (Some(_), None) => !expires_before(authorization, now),
            (None, None) if !settings.is_due(authorization, now) || !is_older_than(MIN_REFRESH_INTERVAL) => true,
            (None, None) => self.retry_after.is_some_and(|end| now < end) && !expires_before(authorization, now),
        };
        is_usable.then(|| authorization.access_token.clone())
    }

    /// Returns the cached access token for calls to continue with when a refresh fails.
    fn fallback(&self, now: SystemTime) -> Option<AccessToken> {
        let authorization = &self.known.as_ref()?.authorization;
        let is_usable =
            self.invalidated.as_ref().is_none_or(|invalidated| invalidated.is_usable) && !expires_before(authorization, now);
        is_usable.then(|| authorization.access_token.clone())
    }

    fn accept(&mut self, known: CachedAuthorization, now: SystemTime) {
        let changed = |before: &CachedAuthorization| before.authorization.refresh_token != known.authorization.refresh_token;
        if known.is_new || self.known.as_ref().is_some_and(changed) {
            self.refreshed_at = Some(now);
        }
        self.known = Some(known);
        self.invalidated = None;
        self.failures = 0;
        self.retry_after = None;
    }

    /// Records a failed refresh and returns the notice for the observer.
    fn fail(&mut self, error: &TokenError, now: SystemTime) -> Option<Notice> {
        self.retry_after = Some(now + RETRY_DELAY.saturating_mul(1 << self.failures.min(8)).min(MAX_RETRY_DELAY));
        self.failures += 1;
        match error {
            TokenError::Busy => None,
            // The observer was notified before.
            TokenError::Withdrawn(None) => None,
            TokenError::Withdrawn(Some(error)) => {
                let refresh_token = self.known.as_ref().map(|known| known.authorization.refresh_token.clone());
                self.invalidated = refresh_token.map(|refresh_token| InvalidatedToken { refresh_token, is_usable: true });
                Some(Notice::ConsentEnded { code: error.code() })
            }
            error => Some(Notice::RefreshFailed(error.clone())),
        }
    }
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
            // Ignores store errors: the next call is rejected too and tries again.
            Some(code) if CONSENT_ENDED_CODES.contains(&code) && self.is_current(token) => {
                Box::pin(self.end_consent(Some(code)).map(drop))
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
