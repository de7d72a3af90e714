//! What can go wrong, in types, and what to do about it.
//!
//! Nothing here waits, sends again or refreshes a token: [`Retry`] says what may be done, the caller does it.
//!
//! No error shows a secret: not the app's, not a token, and of an answer that could not be read no
//! more than a short piece without its longer words.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

mod advice;
mod build;
pub(crate) mod excerpt;
mod kind;
mod response;
#[cfg(feature = "client")]
mod rewrite;
mod table;
#[cfg(test)]
mod tests;
mod token;
mod transport;

use self::advice::Advice;
pub(crate) use self::advice::advice_for_item;
pub use self::build::{BuildError, InvalidValue, UnsupportedMediaType};
pub use self::kind::{ErrorKind, Retry};
pub use self::response::{ApiError, BodyProblem, DecodeError, NotEnvelopeError, NotJsonError};
#[cfg(feature = "client")]
pub(crate) use self::rewrite::rewritten_source;
pub use self::table::KnownError;
pub use self::token::TokenError;
pub use self::transport::{PagingError, TransportError, TransportFailure};

/// Why a call brought no data.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built; nothing was sent.
    Build(BuildError),
    /// TikTok answered with an error code.
    Api(Box<ApiError>),
    /// The answer's data does not fit the operation's types.
    Decode(Box<DecodeError>),
    /// The answer is JSON but not TikTok's envelope: it has no `code`.
    NotEnvelope(Box<NotEnvelopeError>),
    /// The answer is not JSON: nothing, a page of HTML, or cut off.
    NotJson(Box<NotJsonError>),
    /// There is no whole answer.
    Transport(Box<TransportError>),
    /// A list cannot go on.
    Paging(PagingError),
    /// There is no access token to call with.
    Token(TokenError),
}

impl Error {
    /// What sort of failure it is: by TikTok's code and message, then by the HTTP status.
    pub fn kind(&self) -> ErrorKind {
        self.advice().kind
    }

    /// Whether and when the same request may be sent again.
    pub fn retry(&self) -> Retry {
        self.advice().retry
    }

    /// Whether the same request may succeed after a pause of seconds.
    ///
    /// A write may have been done all the same: before one is sent again, see whether [`retry`](Self::retry), which is the exact
    /// rule, allows it. It is `false` where something else has to come first, such as a fresh token.
    pub fn is_retryable(&self) -> bool {
        self.retry().is_after_a_pause()
    }

    /// What to do about it, in a sentence.
    pub fn hint(&self) -> &'static str {
        self.advice().hint
    }

    fn advice(&self) -> Advice {
        match self {
            Self::Build(_) => advice::BUILD,
            Self::Api(error) => error.advice(),
            Self::Decode(_) => advice::DECODE,
            Self::NotEnvelope(error) => advice::advice_for_status(error.status).unwrap_or(advice::NOT_ENVELOPE),
            // A redirect is mostly empty, but nothing was lost: following it would take the token to another host.
            Self::NotJson(error) if error.status.is_redirection() => advice::NOT_ENVELOPE,
            Self::NotJson(error) => advice::advice_for_status(error.status).unwrap_or(error.problem.advice()),
            Self::Transport(error) => error.advice(),
            Self::Paging(error) => error.advice(),
            Self::Token(error) => error.advice(),
        }
    }

    /// TikTok's error code, when TikTok answered with one.
    pub fn code(&self) -> Option<i64> {
        self.api().map(|error| error.code)
    }

    /// TikTok's message, when TikTok answered with an error code.
    pub fn message(&self) -> Option<&str> {
        self.api().map(|error| error.message.as_str())
    }

    /// The id under which TikTok's support finds the call.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id.as_deref(),
            Self::Build(_) | Self::NotEnvelope(_) | Self::NotJson(_) => None,
            Self::Transport(_) | Self::Paging(_) | Self::Token(_) => None,
        }
    }

    /// The HTTP status, when there was an answer.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::NotEnvelope(error) => Some(error.status),
            Self::NotJson(error) => Some(error.status),
            Self::Build(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) => None,
        }
    }

    /// How long TikTok asks to wait before the same request is sent again, by the `Retry-After` of the answer that a client got.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            Self::NotEnvelope(error) => error.retry_after,
            Self::NotJson(error) => error.retry_after,
            Self::Build(_) | Self::Decode(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) => None,
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn set_retry_after(&mut self, wait: Option<Duration>) {
        match self {
            Self::Api(error) => error.retry_after = wait,
            Self::NotEnvelope(error) => error.retry_after = wait,
            Self::NotJson(error) => error.retry_after = wait,
            Self::Build(_) | Self::Decode(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) => {}
        }
    }

    /// Where in the answer the value stands that did not fit.
    pub fn path(&self) -> Option<&str> {
        if let Self::Decode(error) = self { Some(&error.path) } else { None }
    }

    fn api(&self) -> Option<&ApiError> {
        if let Self::Api(error) = self { Some(error) } else { None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::NotEnvelope(error) => error.fmt(f),
            Self::NotJson(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Paging(error) => error.fmt(f),
            Self::Token(error) => error.fmt(f),
        }
    }
}

/// Each variant shows itself as what it holds, so the source is that one's source.
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Build(error) => error.source(),
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::NotEnvelope(error) => error.source(),
            Self::NotJson(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Paging(error) => error.source(),
            Self::Token(error) => error.source(),
        }
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}

impl From<PagingError> for Error {
    fn from(error: PagingError) -> Self {
        Self::Paging(error)
    }
}

impl From<TokenError> for Error {
    fn from(error: TokenError) -> Self {
        Self::Token(error)
    }
}
