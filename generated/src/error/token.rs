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
    /// The authorization was revoked or has expired. Contains TikTok's error, unless a webhook reported it.
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
            Self::NotAuthorized => (ErrorKind::Auth, Retry::Never, "Ask for consent first, and hand its tokens to the manager."),
            Self::Withdrawn(_) => (ErrorKind::Auth, Retry::Never, "Ask for consent again; the tokens are void."),
            Self::Refresh(error) if error.is_retryable() => {
                (ErrorKind::Transient, Retry::Backoff, "Try again in a moment; the token could not be refreshed.")
            }
            Self::Refresh(error) => return error.advice(),
            Self::Busy => (ErrorKind::Transient, Retry::Backoff, "Try again in a moment; another process refreshes the token."),
            Self::Store(_) => (ErrorKind::Transient, Retry::Backoff, "Mend the token store; the source of the error says more."),
        };
        Advice { kind, retry, hint }
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAuthorized => "nobody has authorized the app under this id",
            Self::Withdrawn(_) => "the consent was withdrawn or has ended",
            Self::Refresh(_) => "the access token has expired and could not be refreshed",
            Self::Busy => "the access token has expired, and another process does not finish refreshing it",
            Self::Store(_) => "there is no access token, as the token store failed",
        })
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Withdrawn(error) => error.as_ref().map(|error| error.as_ref() as _),
            Self::Refresh(error) => Some(error.as_ref()),
            Self::Store(error) => Some(error.as_ref()),
            Self::NotAuthorized | Self::Busy => None,
        }
    }
}
