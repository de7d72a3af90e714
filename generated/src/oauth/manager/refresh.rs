//! One refresh of an authorization: loads the tokens from the store if another process refreshed them, and requests them from
//! TikTok otherwise.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{ManagerSettings, Notice};
use crate::client::Transport;
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::{Lease, StoreError};
use crate::request::AccessToken;
use crate::values::Timestamp;

/// Longer than one refresh takes, including attempts and delays.
const LEASE_DURATION: Duration = Duration::from_secs(60);
/// Interval for polling the store while another process holds the lease.
const LEASE_POLL_INTERVAL: Duration = Duration::from_millis(250);
/// Maximum number of attempts for one request to TikTok or to the store.
const MAX_ATTEMPTS: u32 = 3;
/// Delay before the second attempt. It doubles with each attempt.
const RETRY_DELAY: Duration = Duration::from_secs(1);

/// Error codes that mean consent has ended: unknown refresh token, revoked token.
pub(super) const CONSENT_ENDED_CODES: [i64; 2] = [36004005, 105001];

/// The authorization as cached in this process.
#[derive(Clone)]
pub(super) struct CachedAuthorization {
    pub(super) authorization: Arc<Authorization>,
    /// The refresh token that the store still holds if saving the new tokens failed.
    unsaved_over: Option<RefreshToken>,
    /// Whether the tokens were just issued.
    pub(super) is_new: bool,
}

/// The result of a refresh.
#[derive(Clone)]
pub(super) struct RefreshOutcome {
    pub(super) known: CachedAuthorization,
    /// The notice for the observer. The caller sends it after the refresh, because an observer may panic or request the same
    /// tokens.
    pub(super) notice: Option<Notice>,
}

/// Why a refresh is needed, and what is cached.
#[derive(Clone)]
pub(super) struct RefreshReason {
    pub(super) known: Option<CachedAuthorization>,
    /// The access token that TikTok reports as expired.
    pub(super) stale: Option<AccessToken>,
    /// The refresh token that TikTok rejected.
    pub(super) invalidated: Option<RefreshToken>,
    /// Whether the current access token is still valid, so that calls can continue if the refresh fails.
    pub(super) has_fallback: bool,
}

impl CachedAuthorization {
    pub(super) fn stored(authorization: Authorization) -> Self {
        Self { authorization: Arc::new(authorization), unsaved_over: None, is_new: false }
    }

    /// Marks the tokens as just issued.
    pub(super) fn into_new(self) -> Self {
        Self { is_new: true, ..self }
    }

    fn refresh_token(&self) -> &RefreshToken {
        &self.authorization.refresh_token
    }
}

impl From<CachedAuthorization> for RefreshOutcome {
    fn from(known: CachedAuthorization) -> Self {
        Self { known, notice: None }
    }
}

impl ManagerSettings {
    pub(super) fn transport(&self) -> &dyn Transport {
        self.core.transport.as_ref()
    }

    pub(super) fn now(&self) -> SystemTime {
        self.core.clock.now()
    }

    pub(super) fn notify(&self, id: &str, notice: &Notice) {
        (self.observer)(id, notice);
    }

    /// Whether the access token expires within the refresh margin.
    pub(super) fn is_due(&self, authorization: &Authorization, now: SystemTime) -> bool {
        now.checked_add(self.margin).is_none_or(|moment| expires_before(authorization, moment))
    }
}

/// Whether the access token expires at or before `moment`. A token without an expiry time never expires.
pub(super) fn expires_before(authorization: &Authorization, moment: SystemTime) -> bool {
    authorization.access_expires.is_some_and(|end| end <= Timestamp::from(moment))
}

pub(super) fn store_failed(error: StoreError) -> TokenError {
    TokenError::Store(Arc::new(error))
}

pub(super) fn panicked() -> TokenError {
    store_failed(StoreError::new("renewing an authorization", "it, or the transport, panicked"))
}

/// Refreshes an authorization, or returns the tokens that another process refreshed.
pub(super) async fn refresh(
    settings: Arc<ManagerSettings>,
    id: Arc<str>,
    reason: RefreshReason,
) -> Result<RefreshOutcome, TokenError> {
    let first = load_current(&settings, &id, &reason).await?;
    // The first call loads the stored tokens. They may still be valid.
    if reason.known.is_none() || reason.is_satisfied_by(&first, &settings) {
        return Ok(first.into());
    }
    if reason.invalidated.as_ref() == Some(first.refresh_token()) {
        return Err(TokenError::Withdrawn(None));
    }
    let mut waited = Duration::ZERO;
    let lease = loop {
        if let Some(lease) = settings.store.lease(&id, LEASE_DURATION).await.map_err(store_failed)? {
            break lease;
        }
        if reason.has_fallback || waited > LEASE_DURATION {
            return Err(TokenError::Busy);
        }
        settings.transport().sleep(LEASE_POLL_INTERVAL).await;
        waited += LEASE_POLL_INTERVAL;
        let seen = load_current(&settings, &id, &reason).await?;
        if seen.refresh_token() != first.refresh_token() {
            return Ok(seen.into_new().into());
        }
    };
    let outcome = refresh_with_lease(&settings, &id, &reason, first).await;
    release_lease(&settings, &id, lease).await;
    outcome
}

/// Ignores errors: the lease expires by itself.
async fn release_lease(settings: &ManagerSettings, id: &str, lease: Lease) {
    drop(settings.store.release(id, lease).await);
}

impl RefreshReason {
    fn is_satisfied_by(&self, known: &CachedAuthorization, settings: &ManagerSettings) -> bool {
        let token = &known.authorization.access_token;
        self.stale.as_ref() != Some(token)
            && self.invalidated.as_ref() != Some(known.refresh_token())
            && !settings.is_due(&known.authorization, settings.now())
    }
}

/// Loads the authorization. If an earlier save failed, returns the cached tokens and saves them again.
async fn load_current(settings: &ManagerSettings, id: &str, reason: &RefreshReason) -> Result<CachedAuthorization, TokenError> {
    let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
    match &reason.known {
        Some(known) if known.unsaved_over.as_ref() == Some(&stored.refresh_token) => {
            let saved = settings.store.save(id, Some(&stored.refresh_token), &known.authorization).await;
            let unsaved_over = if matches!(saved, Ok(true)) { None } else { known.unsaved_over.clone() };
            Ok(CachedAuthorization { unsaved_over, is_new: false, ..known.clone() })
        }
        _ => Ok(CachedAuthorization::stored(stored)),
    }
}

/// Requests new tokens from TikTok. The caller holds the lease.
async fn refresh_with_lease(
    settings: &ManagerSettings,
    id: &str,
    reason: &RefreshReason,
    first: CachedAuthorization,
) -> Result<RefreshOutcome, TokenError> {
    // Another process may have refreshed the tokens before this process acquired the lease.
    let before = load_current(settings, id, reason).await?;
    if before.refresh_token() != first.refresh_token() {
        return Ok(before.into_new().into());
    }
    let attempts = if reason.has_fallback { 1 } else { MAX_ATTEMPTS };
    match request_tokens(settings, before.refresh_token(), attempts).await {
        Ok(fresh) => save(settings, id, &before, fresh.or_previous(&before.authorization)).await,
        Err(error) if error.code().is_some_and(|code| CONSENT_ENDED_CODES.contains(&code)) => {
            // Another process may have refreshed without a lease. Consent has not ended in that case.
            let after = load_current(settings, id, reason).await?;
            match after.refresh_token() == before.refresh_token() {
                true => Err(TokenError::Withdrawn(Some(Arc::new(error)))),
                false => Ok(after.into_new().into()),
            }
        }
        Err(error) => Err(TokenError::Refresh(Arc::new(error))),
    }
}

async fn request_tokens(settings: &ManagerSettings, token: &RefreshToken, attempts: u32) -> Result<Authorization, Error> {
    let mut delay = RETRY_DELAY;
    for _ in 1..attempts {
        match settings.endpoint.refresh(settings.transport(), token).await {
            Err(error) if error.is_retryable() => settings.transport().sleep(delay).await,
            done => return done,
        }
        delay *= 2;
    }
    settings.endpoint.refresh(settings.transport(), token).await
}

/// Saves new tokens in place of the ones they replace. If the store fails, this process keeps them in memory.
async fn save(
    settings: &ManagerSettings,
    id: &str,
    before: &CachedAuthorization,
    fresh: Authorization,
) -> Result<RefreshOutcome, TokenError> {
    let expected = before.unsaved_over.as_ref().unwrap_or(before.refresh_token());
    let fresh = Arc::new(fresh);
    let mut saved = settings.store.save(id, Some(expected), &fresh).await;
    for _ in 1..MAX_ATTEMPTS {
        if saved.is_ok() {
            break;
        }
        settings.transport().sleep(RETRY_DELAY).await;
        saved = settings.store.save(id, Some(expected), &fresh).await;
    }
    let (unsaved_over, notice) = match saved {
        Ok(true) => (None, Notice::Refreshed(fresh.clone())),
        // Consent was granted again, or the lease expired during the request.
        Ok(false) => {
            let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
            return Ok(CachedAuthorization::stored(stored).into_new().into());
        }
        Err(error) => (Some(expected.clone()), Notice::NotStored(fresh.clone(), Arc::new(error))),
    };
    Ok(RefreshOutcome { known: CachedAuthorization { authorization: fresh, unsaved_over, is_new: true }, notice: Some(notice) })
}
