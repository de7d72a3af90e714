//! One refresh of an authorization: loads the tokens from the store if another process refreshed them, or requests them from
//! TikTok.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{Notice, Settings};
use crate::client::Transport;
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::{Lease, StoreError};
use crate::request::AccessToken;
use crate::values::Timestamp;

/// How long the refresh lease lasts. It is longer than a refresh takes, including retries and pauses.
const LEASE: Duration = Duration::from_secs(60);
/// How often the store is polled while another process holds the lease.
const POLL_INTERVAL: Duration = Duration::from_millis(250);
/// Maximum number of attempts for a request or a save while a caller waits.
const MAX_ATTEMPTS: u32 = 3;
/// Pause before the second attempt. It doubles with each attempt.
const INITIAL_PAUSE: Duration = Duration::from_secs(1);

/// TikTok's codes for a consent that has ended: unknown refresh token, withdrawn access token.
pub(super) const CONSENT_ENDED_CODES: [i64; 2] = [36004005, 105001];

/// An authorization, as known to this process.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) authorization: Arc<Authorization>,
    /// The refresh token in the store, if the store rejected the newer one.
    unsaved_over: Option<RefreshToken>,
    /// Whether the tokens were just issued.
    pub(super) is_new: bool,
}

/// The result of a refresh.
#[derive(Clone)]
pub(super) struct RefreshOutcome {
    pub(super) known: Known,
    /// The notice for the observer. It is sent later, because the observer may panic or request the same tokens.
    pub(super) notice: Option<Notice>,
}

/// The input of a refresh.
#[derive(Clone)]
pub(super) struct RefreshRequest {
    pub(super) known: Option<Known>,
    /// The token that TikTok rejected as expired, regardless of the local clock.
    pub(super) stale: Option<AccessToken>,
    /// The refresh token that TikTok rejected.
    pub(super) invalidated: Option<RefreshToken>,
    /// Whether calls can continue without the refresh.
    pub(super) can_wait: bool,
}

impl Known {
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

impl From<Known> for RefreshOutcome {
    fn from(known: Known) -> Self {
        Self { known, notice: None }
    }
}

impl Settings {
    pub(super) fn transport(&self) -> &dyn Transport {
        self.core.transport.as_ref()
    }

    pub(super) fn now(&self) -> SystemTime {
        self.core.clock.now()
    }

    pub(super) fn notify(&self, id: &str, notice: &Notice) {
        (self.observer)(id, notice);
    }

    /// Whether the access token is due for a refresh.
    pub(super) fn is_refresh_due(&self, authorization: &Authorization, now: SystemTime) -> bool {
        now.checked_add(self.margin).is_none_or(|time| expires_before(authorization, time))
    }
}

/// Whether the access token expires at `time` or earlier. A token without an expiry time does not expire.
pub(super) fn expires_before(authorization: &Authorization, time: SystemTime) -> bool {
    authorization.access_expires.is_some_and(|end| end <= Timestamp::from(time))
}

pub(super) fn store_failed(error: StoreError) -> TokenError {
    TokenError::Store(Arc::new(error))
}

/// Refreshes the tokens, or loads those that another process has refreshed.
pub(super) async fn refresh_if_needed(
    settings: Arc<Settings>,
    id: Arc<str>,
    request: RefreshRequest,
) -> Result<RefreshOutcome, TokenError> {
    let first = load(&settings, &id, &request).await?;
    // The first request of a process only loads the tokens. They may be valid while they are refreshed.
    if request.known.is_none() || request.is_met_by(&first, &settings) {
        return Ok(first.into());
    }
    if request.invalidated.as_ref() == Some(first.refresh_token()) {
        return Err(TokenError::Withdrawn(None));
    }
    let mut waited = Duration::ZERO;
    let lease = loop {
        if let Some(lease) = settings.store.lease(&id, LEASE).await.map_err(store_failed)? {
            break lease;
        }
        if request.can_wait || waited > LEASE {
            return Err(TokenError::Busy);
        }
        settings.transport().sleep(POLL_INTERVAL).await;
        waited += POLL_INTERVAL;
        let seen = load(&settings, &id, &request).await?;
        if seen.refresh_token() != first.refresh_token() {
            return Ok(seen.into_new().into());
        }
    };
    let outcome = refresh_with_lease(&settings, &id, &request, first).await;
    release_lease(&settings, &id, lease).await;
    outcome
}

/// Ignores an error, because a lease that is not released expires.
async fn release_lease(settings: &Settings, id: &str, lease: Lease) {
    drop(settings.store.release(id, lease).await);
}

impl RefreshRequest {
    fn is_met_by(&self, known: &Known, settings: &Settings) -> bool {
        let token = &known.authorization.access_token;
        self.stale.as_ref() != Some(token)
            && self.invalidated.as_ref() != Some(known.refresh_token())
            && !settings.is_refresh_due(&known.authorization, settings.now())
    }
}

/// Loads the authorization from the store. If an earlier save failed, saves the newer tokens first and returns them.
async fn load(settings: &Settings, id: &str, request: &RefreshRequest) -> Result<Known, TokenError> {
    let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
    match &request.known {
        Some(known) if known.unsaved_over.as_ref() == Some(&stored.refresh_token) => {
            let saved = settings.store.save(id, Some(&stored.refresh_token), &known.authorization).await;
            let unsaved_over = if matches!(saved, Ok(true)) { None } else { known.unsaved_over.clone() };
            Ok(Known { unsaved_over, is_new: false, ..known.clone() })
        }
        _ => Ok(Known::stored(stored)),
    }
}

/// Requests new tokens from TikTok. The caller holds the lease.
async fn refresh_with_lease(
    settings: &Settings,
    id: &str,
    request: &RefreshRequest,
    first: Known,
) -> Result<RefreshOutcome, TokenError> {
    // Another process may have refreshed the tokens between the first load and the lease.
    let before = load(settings, id, request).await?;
    if before.refresh_token() != first.refresh_token() {
        return Ok(before.into_new().into());
    }
    let attempts = if request.can_wait { 1 } else { MAX_ATTEMPTS };
    match request_tokens(settings, before.refresh_token(), attempts).await {
        Ok(new) => save(settings, id, &before, new.or(&before.authorization)).await,
        Err(error) if error.code().is_some_and(|code| CONSENT_ENDED_CODES.contains(&code)) => {
            // Another process may have refreshed the tokens without a lease. Consent has not ended then.
            let after = load(settings, id, request).await?;
            match after.refresh_token() == before.refresh_token() {
                true => Err(TokenError::Withdrawn(Some(Arc::new(error)))),
                false => Ok(after.into_new().into()),
            }
        }
        Err(error) => Err(TokenError::Refresh(Arc::new(error))),
    }
}

async fn request_tokens(settings: &Settings, token: &RefreshToken, attempts: u32) -> Result<Authorization, Error> {
    let mut pause = INITIAL_PAUSE;
    for _ in 1..attempts {
        match settings.endpoint.refresh(settings.transport(), token).await {
            Err(error) if error.is_retryable() => settings.transport().sleep(pause).await,
            result => return result,
        }
        pause *= 2;
    }
    settings.endpoint.refresh(settings.transport(), token).await
}

/// Saves new tokens in place of the previous ones. If the store fails, this process keeps them in memory.
async fn save(settings: &Settings, id: &str, before: &Known, new: Authorization) -> Result<RefreshOutcome, TokenError> {
    let expected = before.unsaved_over.as_ref().unwrap_or(before.refresh_token());
    let new = Arc::new(new);
    let mut saved = settings.store.save(id, Some(expected), &new).await;
    for _ in 1..MAX_ATTEMPTS {
        if saved.is_ok() {
            break;
        }
        settings.transport().sleep(INITIAL_PAUSE).await;
        saved = settings.store.save(id, Some(expected), &new).await;
    }
    let (unsaved_over, notice) = match saved {
        Ok(true) => (None, Notice::Refreshed(new.clone())),
        // There was a new consent meanwhile, or the lease expired before the response arrived.
        Ok(false) => {
            let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
            return Ok(Known::stored(stored).into_new().into());
        }
        Err(error) => (Some(expected.clone()), Notice::NotStored(new.clone(), Arc::new(error))),
    };
    Ok(RefreshOutcome { known: Known { authorization: new, unsaved_over, is_new: true }, notice: Some(notice) })
}
