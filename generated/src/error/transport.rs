//! What can go wrong on the way to an answer and back, and between the pages of a list.

use std::error::Error as StdError;
use std::fmt;

use super::advice::Advice;
use super::kind::{ErrorKind, Retry};

/// Why there is no whole answer.
#[derive(Debug)]
pub struct TransportError {
    failure: TransportFailure,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong on the way, as far as it matters for what to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportFailure {
    /// No connection: TikTok has not seen the request.
    Connect,
    /// Time ran out; TikTok may have acted on the request.
    Timeout,
    /// The connection broke before the answer was whole; TikTok may have acted on the request.
    Interrupted,
    /// The answer grew beyond the bound; TikTok has acted on the request.
    TooLarge,
    /// The request could not be sent as it is: the transport refused it.
    Refused,
    /// The content of an upload could not be read, or is not as long as was said. TikTok has not seen it whole.
    Content,
}

impl TransportError {
    /// An error of this kind, from what the HTTP client said. Where that shows the request's URL, the client hides the credentials in it.
    pub fn new(failure: TransportFailure, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { failure, source: Some(source.into()) }
    }

    #[cfg(feature = "client")]
    pub(super) fn set_source(&mut self, source: String) {
        self.source = Some(source.into());
    }

    /// What went wrong.
    pub fn failure(&self) -> TransportFailure {
        self.failure
    }
}

impl From<TransportFailure> for TransportError {
    fn from(failure: TransportFailure) -> Self {
        Self { failure, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            TransportFailure::Connect => "no connection to TikTok",
            TransportFailure::Timeout => "no answer in time",
            TransportFailure::Interrupted => "the connection broke before the answer was whole",
            TransportFailure::TooLarge => "the answer is larger than the client takes",
            TransportFailure::Refused => "the request could not be sent",
            TransportFailure::Content => "the content of an upload could not be read",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl TransportError {
    pub(super) fn advice(&self) -> Advice {
        let (retry, hint) = match self.failure {
            TransportFailure::Connect => (Retry::Backoff, "Check the network, and try again in a moment; nothing was sent."),
            TransportFailure::Timeout | TransportFailure::Interrupted => {
                (Retry::ReadsOnly, "Try again in a moment; after a write, look first whether it was applied.")
            }
            TransportFailure::TooLarge => (Retry::Never, "Ask for less at once, or let the client take larger answers."),
            TransportFailure::Refused => (Retry::Never, "Look at the source of the error: the HTTP client's settings forbid it."),
            TransportFailure::Content => {
                (Retry::Never, "Look at the source of the error: the file or stream is not what was said.")
            }
        };
        let kind = match (self.failure, retry) {
            (TransportFailure::Content, _) => ErrorKind::InvalidRequest,
            (_, Retry::Never) => ErrorKind::Unreadable,
            _ => ErrorKind::Transient,
        };
        Advice { kind, retry, hint }
    }
}

/// Why a list does not go on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingError {
    /// TikTok answered a page token that it had answered before: the list would never end.
    RepeatedToken,
    /// More results in one second than TikTok lists, so that no window is narrow enough.
    WindowTooFull,
}

impl PagingError {
    pub(super) fn advice(&self) -> Advice {
        let hint = match self {
            Self::RepeatedToken => "Begin the list again, and keep what you have: it may be whole.",
            Self::WindowTooFull => "Narrow the search by something other than time.",
        };
        Advice { kind: ErrorKind::Unreadable, retry: Retry::Never, hint }
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RepeatedToken => "TikTok answered a page token again",
            Self::WindowTooFull => "one second holds more results than TikTok lists",
        })
    }
}

impl StdError for PagingError {}
