//! Notifications about authorizations.

use std::sync::Arc;

use crate::error::TokenError;
use crate::oauth::authorization::Authorization;
use crate::oauth::store::StoreError;
use crate::values::Timestamp;

/// A change of an authorization, for the observer of a [`TokenManager`](crate::oauth::TokenManager).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// This process refreshed the tokens and saved them to the store.
    Refreshed(Arc<Authorization>),
    /// The refresh failed. Calls continue while the access token is valid, and a later call retries the refresh.
    RefreshFailed(TokenError),
    /// The refresh succeeded, but the store rejected the new tokens. This process keeps them in memory and retries the save. If
    /// the process ends before a save succeeds, consent is lost: the stored refresh token is already used.
    NotStored(Arc<Authorization>, Arc<StoreError>),
    /// Consent ends at this time, within thirty days. Request consent again. Sent once per end time.
    ConsentEnds(Timestamp),
    /// Consent was withdrawn or has ended.
    ConsentEnded {
        /// TikTok's error code. `None` if a webhook reported the end of consent.
        code: Option<i64>,
    },
}
