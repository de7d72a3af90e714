//! One refresh of an authorization: loads the tokens from the store if another process refreshed them, or requests them from
//! TikTok.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::consent_end::Evidence;
use super::known::Known;
use super::{Notice, Settings};
use crate::client::Transport;
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::{Lease, StoreError};
use crate::request::AccessToken;
use crate::values::Timestamp;

/// Duration of the refresh lease. It exceeds the duration of a refresh, including retries and pauses.
const LEASE: Duration = Duration::from_secs(60);
/// How often the store is polled while another process holds the lease.
const POLL_INTERVAL: Duration = Duration::from_millis(250);
/// Maximum number of attempts for a request or a save while a caller waits.
pub(super) const MAX_ATTEMPTS: u32 = 3;
/// Pause before the second attempt. It doubles with each attempt.
pub(super) const INITIAL_PAUSE: Duration = Duration::from_secs(1);
/// Upper bound on a pause that the token endpoint asks for. If it asks for more, the refresh fails at once.
const MAX_PAUSE: Duration = Duration::from_secs(5);

/// The result of a refresh.
#[derive(Clone)]
pub(super) enum RefreshOutcome {
    /// The newest tokens.
    Tokens {
        known: Known,
        /// The notice for the observer. It is sent later, because the observer may panic or request the same tokens.
        notice: Option<Notice>,
    },
    /// Consent has ended: these are the last tokens. Contains TikTok's error, unless the tokens were not sent.
    Ended { last: Known, error: Option<Arc<Error>> },
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
    /// Whether to read the store only, because the known tokens are too new to be refreshed.
    pub(super) only_loads: bool,
}

impl From<Known> for RefreshOutcome {
    fn from(known: Known) -> Self {
        Self::Tokens { known, notice: None }
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
    let first = settings.load(&id, request.known.as_ref()).await?;
    if request.invalidated.as_ref() == Some(first.refresh_token()) {
        return Ok(RefreshOutcome::Ended { last: first, error: None });
    }
    // The first request of a process only loads the tokens. They may be valid while they are refreshed.
    if request.known.is_none() || request.only_loads || request.is_met_by(&first, &settings) {
        return Ok(first.into());
    }
    if Evidence::Clock(&first.authorization, settings.now()).is_conclusive() {
        return Ok(RefreshOutcome::Ended { last: first, error: None });
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
        let current = settings.load(&id, request.known.as_ref()).await?;
        if current.refresh_token() != first.refresh_token() {
            return Ok(current.into_new().into());
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
    /// Whether these tokens need no refresh. In place of a rejected token, any other valid one is enough.
    fn is_met_by(&self, known: &Known, settings: &Settings) -> bool {
        let (authorization, now) = (&*known.authorization, settings.now());
        let is_outdated = match &self.stale {
            Some(stale) => authorization.access_token == *stale || expires_before(authorization, now),
            None => settings.is_refresh_due(authorization, now),
        };
        !is_outdated
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
    let before = settings.load(id, request.known.as_ref()).await?;
    if before.refresh_token() != first.refresh_token() {
        return Ok(before.into_new().into());
    }
    let attempts = if request.can_wait { 1 } else { MAX_ATTEMPTS };
    match request_tokens(settings, before.refresh_token(), attempts).await {
        Ok(new) => save(settings, id, &before, new.or(&before.authorization)).await,
        Err(error) if Evidence::Refresh(&error).is_conclusive() => {
            // Another process may have refreshed the tokens without a lease. Consent has not ended then.
            let after = settings.load(id, request.known.as_ref()).await?;
            match after.refresh_token() == before.refresh_token() {
                true => Ok(RefreshOutcome::Ended { last: after, error: Some(Arc::new(error)) }),
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
            Err(error) if error.is_retryable() && error.retry_after().is_none_or(|wait| wait <= MAX_PAUSE) => {
                settings.transport().sleep(error.retry_after().unwrap_or_default().max(pause)).await;
            }
            result => return result,
        }
        pause *= 2;
    }
    settings.endpoint.refresh(settings.transport(), token).await
}

/// Saves new tokens in place of the previous ones. If the store fails, this process keeps them in memory.
async fn save(settings: &Settings, id: &str, before: &Known, new: Authorization) -> Result<RefreshOutcome, TokenError> {
    let replaces = before.replaced_by_refresh();
    let new = Arc::new(new);
    let (unsaved, notice) = match settings.save(id, &replaces, &new).await {
        Ok(true) => (None, Notice::Refreshed(new.clone())),
        // A new consent was saved in the meantime, or the lease expired before the response arrived.
        Ok(false) => return Ok(settings.load(id, None).await?.into_new().into()),
        Err(error) => (Some(replaces), Notice::NotStored(new.clone(), Arc::new(error))),
    };
    Ok(RefreshOutcome::Tokens { known: Known { authorization: new, unsaved, is_new: true }, notice: Some(notice) })
}
