//! Notices about authorizations, for the observer.

use std::sync::Arc;

use crate::error::TokenError;
use crate::oauth::authorization::Authorization;
use crate::oauth::store::StoreError;
use crate::values::Timestamp;

/// A change of an authorization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// This process refreshed the tokens and saved them in the store.
    Refreshed(Arc<Authorization>),
    /// The refresh failed. Calls continue while the access token is valid, and the refresh is retried later.
    RefreshFailed(TokenError),
    /// The tokens were refreshed, but the store rejected them. This process uses the new tokens and retries the save. If it exits
    /// before that, consent is lost, because the refresh token in the store is already used.
    NotStored(Arc<Authorization>, Arc<StoreError>),
    /// Consent ends at this time, within thirty days. Ask for it again. Sent once for each end time.
    ConsentEnds(Timestamp),
    /// Consent was withdrawn or has ended.
    ConsentEnded {
        /// TikTok's error code, or `None` if a webhook reported it.
        code: Option<i64>,
    },
}
