//! Errors about access tokens.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use super::Error;
use super::advice::Advice;
use super::kind::{ErrorKind, Retry};

/// Why no access token is available. The operation was not called.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TokenError {
    /// No account has authorized the app under this id.
    NotAuthorized,
    /// An authorization was to be stored under an empty id.
    EmptyId,
    /// The authorization was revoked or has expired. Contains TikTok's error if it ended this call.
    Withdrawn(Option<Arc<Error>>),
    /// The token has expired and could not be refreshed.
    Refresh(Arc<Error>),
    /// The token has expired, and another process takes too long to refresh it.
    Busy,
    /// The token store failed.
    Store(Arc<dyn StdError + Send + Sync>),
}

impl TokenError {
    pub(super) fn advice(&self) -> Advice {
        let (kind, retry, hint) = match self {
            Self::NotAuthorized => (ErrorKind::Consent, Retry::Never, "Obtain consent first, and pass the tokens to the manager."),
            Self::EmptyId => (ErrorKind::InvalidRequest, Retry::Never, "Store the authorization under an id, such as its open_id."),
            Self::Withdrawn(_) => (ErrorKind::Consent, Retry::Never, "Obtain consent again: the tokens are no longer valid."),
            Self::Refresh(error) if error.is_retryable() => {
                (ErrorKind::Transient, Retry::Backoff, "Retry in a moment: the token could not be refreshed.")
            }
            Self::Refresh(error) => return error.advice(),
            Self::Busy => (ErrorKind::Transient, Retry::Backoff, "Retry in a moment: another process is refreshing the token."),
            Self::Store(_) => (ErrorKind::Transient, Retry::Backoff, "Fix the token store; see the source of the error."),
        };
        Advice { kind, retry, hint }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAuthorized => "no account has authorized the app under this id",
            Self::EmptyId => "an authorization cannot be stored under an empty id",
            Self::Withdrawn(_) => "the authorization was revoked or has expired",
            Self::Refresh(_) => "the access token has expired and could not be refreshed",
            Self::Busy => "the access token has expired, and another process takes too long to refresh it",
            Self::Store(_) => "no access token is available because the token store failed",
        })
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Withdrawn(error) => error.as_ref().map(|error| error.as_ref() as _),
            Self::Refresh(error) => Some(error.as_ref()),
            Self::Store(error) => Some(error.as_ref()),
            Self::NotAuthorized | Self::EmptyId | Self::Busy => None,
        }
    }
}
