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
    /// TikTok issued new tokens, but the store did not save them. This process uses the new tokens and retries the save. If it exits
    /// before that, consent is lost, because the code or the refresh token is already used.
    NotStored(Arc<Authorization>, Arc<StoreError>),
    /// Consent ends at this time, within thirty days. Ask for it again. Sent once for each end time.
    ConsentEnds(Timestamp),
    /// Consent was withdrawn or has ended. Sent once for each consent.
    ConsentEnded {
        /// TikTok's error code, or `None` if a webhook reported the end or its time has passed.
        code: Option<i64>,
    },
}
