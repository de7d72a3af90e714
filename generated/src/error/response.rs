//! Errors in responses.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use serde::de::IgnoredAny;

use super::advice::{self, Advice};
use super::kind::{ErrorKind, Retry};
use super::printable::printable;
use super::table;

/// An error that TikTok returned.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// Never zero. One code may have several meanings that only the message distinguishes.
    pub code: i64,
    /// Human-readable; empty if TikTok sent none.
    pub message: String,
    /// The request id, which TikTok's support asks for.
    pub request_id: Option<String>,
    /// The HTTP status. It is often misleading: rely on the code.
    pub status: StatusCode,
    /// The response's `Retry-After`. Only a client sets it.
    pub retry_after: Option<Duration>,
}

/// A value in a response that does not fit its field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The path of the value, such as `data.orders[3].line_items[0].id`.
    pub path: String,
    /// What the field expects.
    pub expected: String,
    /// What the response contains. The text is included only if it is short.
    pub found: String,
    /// The request id, which TikTok's support asks for.
    pub request_id: Option<String>,
    /// The HTTP status.
    pub status: StatusCode,
}

/// JSON that is not TikTok's envelope, for example from a proxy.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotEnvelopeError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The response's `Retry-After`. Only a client sets it.
    pub retry_after: Option<Duration>,
    /// The start of the response, without strings and long words.
    pub excerpt: String,
}

/// A response that is not JSON.
#[derive(Debug)]
#[non_exhaustive]
pub struct NotJsonError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The response's `Retry-After`. Only a client sets it.
    pub retry_after: Option<Duration>,
    /// What the response is instead.
    pub problem: BodyProblem,
    /// The start of the response, without long words; without strings too if it looks like JSON.
    pub excerpt: String,
    source: Option<serde_json::Error>,
}

/// What a response is instead of JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyProblem {
    /// An empty body.
    Empty,
    /// An HTML page, as overloaded gateways send.
    Html,
    /// Truncated JSON.
    Truncated,
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// Any other text.
    Malformed,
}

impl ApiError {
    /// Classifies the failure by code and message, or by HTTP status if the code is unknown.
    pub fn kind(&self) -> ErrorKind {
        self.advice().kind
    }

    /// Whether and when the same request may be sent again.
    pub fn retry(&self) -> Retry {
        self.advice().retry
    }

    /// Whether the same request may succeed after a pause; see [`Error::is_retryable`](crate::Error::is_retryable).
    pub fn is_retryable(&self) -> bool {
        self.retry().is_after_a_pause()
    }

    /// How to fix it, in one sentence.
    pub fn hint(&self) -> &'static str {
        self.advice().hint
    }

    pub(super) fn advice(&self) -> Advice {
        let known = table::find(self.code, &self.message).map(Advice::from);
        known.or_else(|| advice::advice_for_status(self.status)).unwrap_or(advice::UNKNOWN)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, message, request_id, status, retry_after } = self;
        write!(f, "TikTok returned {code}: {} (HTTP {}", printable(message), status.as_u16())?;
        show_retry_after(f, *retry_after)?;
        show_request_id(f, request_id.as_deref())?;
        f.write_str(")")
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, expected, found, request_id, status } = self;
        write!(f, "the response's `{}` should be {} but is {} ", printable(path), printable(expected), printable(found))?;
        write!(f, "(HTTP {}", status.as_u16())?;
        show_request_id(f, request_id.as_deref())?;
        f.write_str(")")
    }
}

fn show_retry_after(f: &mut fmt::Formatter<'_>, wait: Option<Duration>) -> fmt::Result {
    wait.map_or(Ok(()), |wait| write!(f, ", retry after {} s", wait.as_secs()))
}

fn show_request_id(f: &mut fmt::Formatter<'_>, request_id: Option<&str>) -> fmt::Result {
    request_id.map_or(Ok(()), |id| write!(f, ", request {}", printable(id)))
}

impl fmt::Display for NotEnvelopeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response is JSON without a code (HTTP {}", self.status.as_u16())?;
        show_retry_after(f, self.retry_after)?;
        write!(f, "): {}", printable(&self.excerpt))
    }
}

impl fmt::Display for NotJsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, retry_after, problem, excerpt, .. } = self;
        write!(f, "the response {problem} (HTTP {}", status.as_u16())?;
        show_retry_after(f, *retry_after)?;
        match problem {
            BodyProblem::Empty => f.write_str(")"),
            _ => write!(f, "): {}", printable(excerpt)),
        }
    }
}

impl BodyProblem {
    /// Classifies a text that is not JSON. Also returns an error that describes where it ceases to be JSON.
    pub(crate) fn of(text: &str) -> (Self, Option<serde_json::Error>) {
        let error = serde_json::from_str::<IgnoredAny>(text).err();
        let problem = match text.trim_start() {
            "" => Self::Empty,
            text if text.starts_with('<') => Self::Html,
            _ if error.as_ref().is_some_and(serde_json::Error::is_eof) => Self::Truncated,
            _ => Self::Malformed,
        };
        (problem, error)
    }

    /// The advice for a response with a success status that is not JSON.
    pub(super) fn advice(self) -> Advice {
        match self {
            Self::Empty | Self::Truncated => advice::LOST_RESPONSE,
            Self::Html | Self::NotUtf8 | Self::Malformed => advice::NOT_ENVELOPE,
        }
    }
}

/// The predicate of a sentence about the response.
impl fmt::Display for BodyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "is empty",
            Self::Html => "is an HTML page",
            Self::Truncated => "is cut off",
            Self::NotUtf8 => "is not UTF-8",
            Self::Malformed => "is not JSON",
        })
    }
}

impl StdError for ApiError {}
impl StdError for DecodeError {}
impl StdError for NotEnvelopeError {}

impl StdError for NotJsonError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

impl NotJsonError {
    pub(crate) fn new(status: StatusCode, problem: BodyProblem, excerpt: String, source: Option<serde_json::Error>) -> Self {
        Self { status, retry_after: None, problem, excerpt, source }
    }
}
