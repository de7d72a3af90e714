//! Error types, with their classification and retry rules.
//!
//! This module does not wait, retry or refresh tokens. [`Retry`] tells the caller what is allowed.
//!
//! No error contains a secret: neither the app's nor a token. Errors about an unreadable response contain only a short excerpt
//! without long words.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

mod advice;
mod build;
pub(crate) mod excerpt;
mod invalid_field;
mod kind;
mod printable;
mod quota;
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
pub use self::invalid_field::{Accepted, InvalidField, ValueRange};
pub use self::kind::{ErrorKind, Retry};
pub(crate) use self::printable::printable;
pub use self::quota::QuotaError;
pub use self::response::{ApiError, BodyProblem, DecodeError, NotEnvelopeError, NotJsonError};
#[cfg(feature = "client")]
pub(crate) use self::rewrite::rewritten_source;
pub use self::table::KnownError;
pub use self::token::TokenError;
pub use self::transport::{PagingError, TransportError, TransportFailure};

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built. Nothing was sent.
    Build(BuildError),
    /// TikTok returned an error code.
    Api(Box<ApiError>),
    /// The response data does not fit the operation's types.
    Decode(Box<DecodeError>),
    /// The response is JSON but not TikTok's envelope: it has no `code`.
    NotEnvelope(Box<NotEnvelopeError>),
    /// The response is not JSON: empty, an HTML page, or truncated.
    NotJson(Box<NotJsonError>),
    /// No complete response was received.
    Transport(Box<TransportError>),
    /// A paginated list cannot continue.
    Paging(PagingError),
    /// No access token is available.
    Token(TokenError),
    /// The daily quota of the shop is used up. Nothing was sent.
    Quota(QuotaError),
}

impl Error {
    /// Classifies the failure by TikTok's code and message, then by the HTTP status.
    pub fn kind(&self) -> ErrorKind {
        self.advice().kind
    }

    /// Whether and when the same request may be sent again.
    pub fn retry(&self) -> Retry {
        self.advice().retry
    }

    /// Whether the same request may succeed after a pause of seconds.
    ///
    /// A write may have been applied anyway. Before you send it again, check [`retry`](Self::retry), which is the exact rule.
    /// Returns `false` if another step is required first, such as refreshing the token.
    pub fn is_retryable(&self) -> bool {
        self.retry().is_after_a_pause()
    }

    /// How to fix it, in one sentence.
    pub fn hint(&self) -> &'static str {
        self.advice().hint
    }

    fn advice(&self) -> Advice {
        match self {
            Self::Build(_) => advice::BUILD,
            Self::Api(error) => error.advice(),
            Self::Decode(_) => advice::DECODE,
            Self::NotEnvelope(error) => advice::advice_for_status(error.status).unwrap_or(advice::NOT_ENVELOPE),
            // The body of a redirect is usually empty, but nothing was lost. Following it would send the token to another host.
            Self::NotJson(error) if error.status.is_redirection() => advice::NOT_ENVELOPE,
            Self::NotJson(error) => advice::advice_for_status(error.status).unwrap_or(error.problem.advice()),
            Self::Transport(error) => error.advice(),
            Self::Paging(error) => error.advice(),
            Self::Token(error) => error.advice(),
            Self::Quota(_) => QuotaError::ADVICE,
        }
    }

    /// TikTok's error code, if TikTok returned one.
    pub fn code(&self) -> Option<i64> {
        self.api().map(|error| error.code)
    }

    /// TikTok's message, if TikTok returned an error code.
    pub fn message(&self) -> Option<&str> {
        self.api().map(|error| error.message.as_str())
    }

    /// The request id, which TikTok's support asks for.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id.as_deref(),
            Self::Decode(error) => error.request_id.as_deref(),
            Self::Build(_) | Self::NotEnvelope(_) | Self::NotJson(_) => None,
            Self::Transport(_) | Self::Paging(_) | Self::Token(_) | Self::Quota(_) => None,
        }
    }

    /// The HTTP status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => Some(error.status),
            Self::NotEnvelope(error) => Some(error.status),
            Self::NotJson(error) => Some(error.status),
            Self::Build(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) | Self::Quota(_) => None,
        }
    }

    /// How long to wait before sending the request again, from the `Retry-After` header of TikTok or of its token endpoint. Only a
    /// client sets it.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after,
            Self::NotEnvelope(error) => error.retry_after,
            Self::NotJson(error) => error.retry_after,
            Self::Token(TokenError::Refresh(error)) => error.retry_after(),
            Self::Build(_) | Self::Decode(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) | Self::Quota(_) => None,
        }
    }

    #[cfg(feature = "client")]
    pub(crate) fn set_retry_after(&mut self, wait: Option<Duration>) {
        match self {
            Self::Api(error) => error.retry_after = wait,
            Self::NotEnvelope(error) => error.retry_after = wait,
            Self::NotJson(error) => error.retry_after = wait,
            Self::Build(_) | Self::Decode(_) | Self::Transport(_) | Self::Paging(_) | Self::Token(_) | Self::Quota(_) => {}
        }
    }

    /// The path of the value in the response that did not fit.
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
            Self::Quota(error) => error.fmt(f),
        }
    }
}

/// Each variant displays as its content, so its source is the content's source.
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
            Self::Quota(error) => error.source(),
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

impl From<QuotaError> for Error {
    fn from(error: QuotaError) -> Self {
        Self::Quota(error)
    }
}
