//! Errors of the transport and of pagination.

use std::error::Error as StdError;
use std::fmt;

use super::advice::Advice;
use super::kind::{ErrorKind, Retry};

/// Why no complete response was received.
#[derive(Debug)]
pub struct TransportError {
    failure: TransportFailure,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kind of a transport error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportFailure {
    /// The connection failed. TikTok has not received the request.
    Connect,
    /// The request timed out. TikTok may have processed it.
    Timeout,
    /// The deadline of the call passed before a request was sent.
    Deadline,
    /// The connection broke before the response was complete. TikTok may have processed the request.
    Interrupted,
    /// The response exceeds the size limit. TikTok has processed the request.
    TooLarge,
    /// The transport refused to send the request.
    Refused,
    /// The content of an upload could not be read or has another length than declared. TikTok has not received the complete
    /// request.
    Content,
}

impl TransportError {
    /// Creates an error of this kind from an error of the HTTP client. If that error contains the request's URL, the client
    /// redacts the credentials in it.
    pub fn new(failure: TransportFailure, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { failure, source: Some(source.into()) }
    }

    #[cfg(feature = "client")]
    pub(super) fn set_source(&mut self, source: String) {
        self.source = Some(source.into());
    }

    /// The kind of the error.
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
            TransportFailure::Connect => "could not connect to TikTok",
            TransportFailure::Timeout => "the request timed out",
            TransportFailure::Deadline => "the deadline of the call passed before a request was sent",
            TransportFailure::Interrupted => "the connection broke before the response was complete",
            TransportFailure::TooLarge => "the response exceeds the size limit of the client",
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
            TransportFailure::Connect => (Retry::Backoff, "Check the network, and retry in a moment. Nothing was sent."),
            TransportFailure::Deadline => {
                (Retry::Backoff, "Send fewer requests at once, or allow the call more time. Nothing was sent.")
            }
            TransportFailure::Timeout | TransportFailure::Interrupted => {
                (Retry::IfIdempotent, "Retry in a moment. After a write, check first whether it was applied.")
            }
            TransportFailure::TooLarge => (Retry::Never, "Request less at once, or raise the size limit of the client."),
            TransportFailure::Refused => {
                (Retry::Never, "See the source of the error: the HTTP client's settings forbid the request.")
            }
            TransportFailure::Content => {
                (Retry::Never, "See the source of the error: the file or stream is unreadable or has another length.")
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

/// Why a paginated list cannot continue.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingError {
    /// TikTok returned the same page token twice: the list would never end.
    RepeatedToken,
    /// TikTok returned more than 1000 consecutive empty pages, each with the token of another page.
    TooManyEmptyPages,
    /// One second contains more results than TikTok lists, so no time window is narrow enough.
    WindowTooFull,
}

impl PagingError {
    pub(super) fn advice(&self) -> Advice {
        let hint = match self {
            Self::RepeatedToken => "Start the list again. The items so far may be complete.",
            Self::TooManyEmptyPages => "Narrow the search, or start the list again later. Items may be missing.",
            Self::WindowTooFull => "Narrow the search by something other than time.",
        };
        Advice { kind: ErrorKind::Unreadable, retry: Retry::Never, hint }
    }
}

impl fmt::Display for PagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RepeatedToken => "TikTok returned the same page token twice",
            Self::TooManyEmptyPages => "TikTok returned more than 1000 consecutive empty pages",
            Self::WindowTooFull => "one second contains more results than TikTok lists",
        })
    }
}

impl StdError for PagingError {}
