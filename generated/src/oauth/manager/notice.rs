//! What an application hears of its authorizations.

use std::sync::Arc;

use crate::error::TokenError;
use crate::oauth::authorization::Authorization;
use crate::oauth::store::StoreError;
use crate::values::Timestamp;

/// What became of an authorization.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// It was refreshed, here, and the new tokens are in the store.
    Refreshed(Arc<Authorization>),
    /// It could not be refreshed. While its access token lives, calls go on, and it is tried again later.
    RefreshFailed(TokenError),
    /// It was refreshed, and the store did not take the new tokens. This process goes on with them and offers them to the store
    /// again; should it end before, consent is lost, as the tokens in the store are used up.
    NotStored(Arc<Authorization>, Arc<StoreError>),
    /// Consent ends at this moment, within thirty days: ask for it again. Told once for each such moment.
    ConsentEnds(Timestamp),
    /// Consent was withdrawn or has ended, by TikTok's error code, or by a webhook where there is none.
    ConsentEnded {
        /// TikTok's error code.
        code: Option<i64>,
    },
}
