//! One renewal of an authorization: from the store where another process has been faster, from TikTok otherwise.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::{Notice, Settings};
use crate::client::Transport;
use crate::error::{Error, TokenError};
use crate::oauth::authorization::{Authorization, RefreshToken};
use crate::oauth::store::{Lease, StoreError};
use crate::request::AccessToken;
use crate::values::Timestamp;

/// Longer than a renewal takes, tries and pauses included.
const LEASE: Duration = Duration::from_secs(60);
/// How often a store is asked whether the holder of a lease is done.
const POLL: Duration = Duration::from_millis(250);
/// How often TikTok, or the store, is asked the same while somebody waits for it.
const TRIES: u32 = 3;
/// The pause before the second try; it doubles.
const PAUSE: Duration = Duration::from_secs(1);

/// TikTok's codes for a consent that is over: an unknown refresh token, a token that was withdrawn.
pub(super) const ENDED: [i64; 2] = [36004005, 105001];

/// An authorization as far as this process knows it.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) authorization: Arc<Authorization>,
    /// The refresh token that the store still has, where it did not take the newer one.
    unsaved_over: Option<RefreshToken>,
    /// Whether its tokens were issued just now.
    pub(super) is_new: bool,
}

/// What a renewal brought.
#[derive(Clone)]
pub(super) struct Renewed {
    pub(super) known: Known,
    /// What there is to tell of it. Whoever is told may panic or ask for the same tokens, so it is not done in here.
    pub(super) notice: Option<Notice>,
}

/// What is asked of a renewal.
#[derive(Clone)]
pub(super) struct Need {
    pub(super) known: Option<Known>,
    /// The token that TikTok calls expired, whatever the clock says.
    pub(super) stale: Option<AccessToken>,
    /// The refresh token that is known to be void.
    pub(super) void: Option<RefreshToken>,
    /// Whether calls can go on without.
    pub(super) can_wait: bool,
}

impl Known {
    pub(super) fn stored(authorization: Authorization) -> Self {
        Self { authorization: Arc::new(authorization), unsaved_over: None, is_new: false }
    }

    /// The same, as tokens that were issued just now.
    pub(super) fn anew(self) -> Self {
        Self { is_new: true, ..self }
    }

    fn refresh_token(&self) -> &RefreshToken {
        &self.authorization.refresh_token
    }
}

impl From<Known> for Renewed {
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

    pub(super) fn tell(&self, id: &str, notice: &Notice) {
        (self.observer)(id, notice);
    }

    /// Whether it is time for new tokens.
    pub(super) fn is_due(&self, authorization: &Authorization, now: SystemTime) -> bool {
        now.checked_add(self.margin).is_none_or(|moment| ends_before(authorization, moment))
    }
}

/// Whether the access token expires before a moment; one without an end does not.
pub(super) fn ends_before(authorization: &Authorization, moment: SystemTime) -> bool {
    authorization.access_expires.is_some_and(|end| end <= Timestamp::from(moment))
}

pub(super) fn store_failed(error: StoreError) -> TokenError {
    TokenError::Store(Arc::new(error))
}

/// Renews, or finds that another process has.
pub(super) async fn renew(settings: Arc<Settings>, id: Arc<str>, need: Need) -> Result<Renewed, TokenError> {
    let first = look(&settings, &id, &need).await?;
    // Who knows nothing yet learns first what there is: it may do while it is refreshed.
    if need.known.is_none() || need.is_met_by(&first, &settings) {
        return Ok(first.into());
    }
    if need.void.as_ref() == Some(first.refresh_token()) {
        return Err(TokenError::Withdrawn(None));
    }
    let mut waited = Duration::ZERO;
    let lease = loop {
        if let Some(lease) = settings.store.lease(&id, LEASE).await.map_err(store_failed)? {
            break lease;
        }
        if need.can_wait || waited > LEASE {
            return Err(TokenError::Busy);
        }
        settings.transport().sleep(POLL).await;
        waited += POLL;
        let seen = look(&settings, &id, &need).await?;
        if seen.refresh_token() != first.refresh_token() {
            return Ok(seen.anew().into());
        }
    };
    let renewed = refresh(&settings, &id, &need, first).await;
    give_back(&settings, &id, lease).await;
    renewed
}

/// A lease that cannot be given back ends by itself.
async fn give_back(settings: &Settings, id: &str, lease: Lease) {
    drop(settings.store.release(id, lease).await);
}

impl Need {
    fn is_met_by(&self, known: &Known, settings: &Settings) -> bool {
        let token = &known.authorization.access_token;
        self.stale.as_ref() != Some(token)
            && self.void.as_ref() != Some(known.refresh_token())
            && !settings.is_due(&known.authorization, settings.now())
    }
}

/// What the store has; or what it should have, where it did not take it before.
async fn look(settings: &Settings, id: &str, need: &Need) -> Result<Known, TokenError> {
    let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
    match &need.known {
        Some(known) if known.unsaved_over.as_ref() == Some(&stored.refresh_token) => {
            let saved = settings.store.save(id, Some(&stored.refresh_token), &known.authorization).await;
            let unsaved_over = if matches!(saved, Ok(true)) { None } else { known.unsaved_over.clone() };
            Ok(Known { unsaved_over, is_new: false, ..known.clone() })
        }
        _ => Ok(Known::stored(stored)),
    }
}

/// Asks TikTok, with the lease in hand.
async fn refresh(settings: &Settings, id: &str, need: &Need, first: Known) -> Result<Renewed, TokenError> {
    // Between the first look and the lease another process may have come and gone.
    let before = look(settings, id, need).await?;
    if before.refresh_token() != first.refresh_token() {
        return Ok(before.anew().into());
    }
    let tries = if need.can_wait { 1 } else { TRIES };
    match ask(settings, before.refresh_token(), tries).await {
        Ok(fresh) => save(settings, id, &before, fresh.or(&before.authorization)).await,
        Err(error) if error.code().is_some_and(|code| ENDED.contains(&code)) => {
            // Somebody may have refreshed without a lease, and that is no end of consent.
            let after = look(settings, id, need).await?;
            match after.refresh_token() == before.refresh_token() {
                true => Err(TokenError::Withdrawn(Some(Arc::new(error)))),
                false => Ok(after.anew().into()),
            }
        }
        Err(error) => Err(TokenError::Refresh(Arc::new(error))),
    }
}

async fn ask(settings: &Settings, token: &RefreshToken, tries: u32) -> Result<Authorization, Error> {
    let mut pause = PAUSE;
    for _ in 1..tries {
        match settings.endpoint.refresh(settings.transport(), token).await {
            Err(error) if error.is_retryable() => settings.transport().sleep(pause).await,
            done => return done,
        }
        pause *= 2;
    }
    settings.endpoint.refresh(settings.transport(), token).await
}

/// Keeps new tokens in place of those that they were refreshed from. Where the store fails, this process has them still.
async fn save(settings: &Settings, id: &str, before: &Known, fresh: Authorization) -> Result<Renewed, TokenError> {
    let expected = before.unsaved_over.as_ref().unwrap_or(before.refresh_token());
    let fresh = Arc::new(fresh);
    let mut saved = settings.store.save(id, Some(expected), &fresh).await;
    for _ in 1..TRIES {
        if saved.is_ok() {
            break;
        }
        settings.transport().sleep(PAUSE).await;
        saved = settings.store.save(id, Some(expected), &fresh).await;
    }
    let (unsaved_over, notice) = match saved {
        Ok(true) => (None, Notice::Refreshed(fresh.clone())),
        // There was a new consent meanwhile, or the lease ended before the answer came.
        Ok(false) => {
            let stored = settings.store.load(id).await.map_err(store_failed)?.ok_or(TokenError::NotAuthorized)?;
            return Ok(Known::stored(stored).anew().into());
        }
        Err(error) => (Some(expected.clone()), Notice::NotStored(fresh.clone(), Arc::new(error))),
    };
    Ok(Renewed { known: Known { authorization: fresh, unsaved_over, is_new: true }, notice: Some(notice) })
}
