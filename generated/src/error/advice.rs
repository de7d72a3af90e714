//! Classification, retry rule and hint for errors whose code is unknown or missing.
//!
//! The HTTP status is misleading when TikTok's gateway responds, so it is used only if there is no known code.

use http::StatusCode;

use super::kind::{ErrorKind, Retry};
use super::table::{self, KnownError};

/// What an error reports about itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Advice {
    pub(crate) kind: ErrorKind,
    pub(crate) retry: Retry,
    pub(crate) hint: &'static str,
}

impl From<&KnownError> for Advice {
    fn from(known: &KnownError) -> Self {
        Self::new(known.kind, known.retry, known.hint)
    }
}

impl Advice {
    const fn new(kind: ErrorKind, retry: Retry, hint: &'static str) -> Self {
        Self { kind, retry, hint }
    }
}

pub(super) const BUILD: Advice =
    Advice::new(ErrorKind::InvalidRequest, Retry::Never, "Fix the value named in the message. Nothing was sent.");

pub(super) const DECODE: Advice = Advice::new(
    ErrorKind::Unreadable,
    Retry::Never,
    "Treat the call as performed, and correct the field at this path in its spec.",
);

pub(super) const LOST_RESPONSE: Advice = Advice::new(
    ErrorKind::Transient,
    Retry::IfIdempotent,
    "Retry: the response was lost. After a write, check first whether it was applied.",
);

pub(super) const NOT_ENVELOPE: Advice =
    Advice::new(ErrorKind::Unreadable, Retry::Never, "Check what responds instead of TikTok: a proxy, or a wrong host.");

pub(super) const UNKNOWN: Advice =
    Advice::new(ErrorKind::Unknown, Retry::Never, "See the message. If it does not help, send the request id to TikTok's support.");

/// The advice for a failed item. An item has no HTTP status to fall back on.
pub(crate) fn advice_for_item(code: Option<i64>, message: &str) -> Advice {
    const UNKNOWN_ITEM: Advice =
        Advice::new(ErrorKind::Unknown, Retry::Never, "See the subject of the failure, and its message if it has one.");
    code.and_then(|code| table::find(code, message)).map_or(UNKNOWN_ITEM, Advice::from)
}

/// The advice for an HTTP status; `None` for a success status.
///
/// A 503 is no different from a 500: a proxy also returns it after it forwarded the request. Only a known code guarantees that a
/// failed write was not applied.
pub(super) fn advice_for_status(status: StatusCode) -> Option<Advice> {
    let advice = match status {
        StatusCode::TOO_MANY_REQUESTS => {
            (ErrorKind::RateLimit, Retry::Backoff, "Wait as long as Retry-After says, or longer with each attempt, then retry.")
        }
        StatusCode::UNAUTHORIZED => {
            (ErrorKind::Auth, Retry::Never, "Check the access token and that the operation accepts its kind.")
        }
        StatusCode::FORBIDDEN => (ErrorKind::Permission, Retry::Never, "Check that the seller granted the operation's scope."),
        status if status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT => {
            (ErrorKind::Transient, Retry::IfIdempotent, "Retry in a moment. After a write, check first whether it was applied.")
        }
        status if status.is_client_error() => {
            (ErrorKind::InvalidRequest, Retry::Never, "Check the request against the operation's documentation.")
        }
        _ => return None,
    };
    let (kind, retry, hint) = advice;
    Some(Advice::new(kind, retry, hint))
}
