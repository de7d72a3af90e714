//! The reasons to reject a delivery, and the HTTP status of each.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::{SeenError, WebhookError};

/// The reason why a delivery is rejected.
#[non_exhaustive]
pub enum WebhookRejection {
    /// The signature is missing or does not match the body.
    Signature,
    /// The timestamp is too old: the request is a replay, or the local clock is wrong.
    Stale,
    /// The signature is valid, but the body cannot be parsed.
    Unreadable {
        /// The parse error.
        error: WebhookError,
        /// The raw body, to be saved.
        raw_body: Bytes,
    },
    /// The delivery was already handled.
    Duplicate,
    /// Another task is handling the delivery.
    Busy,
    /// The body exceeds the limit of the receiver.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The connection failed while the body was read.
    Interrupted(Box<dyn StdError + Send + Sync>),
    /// The store of handled deliveries failed.
    Store(SeenError),
}

impl WebhookRejection {
    /// Returns the HTTP status of the response. Send an empty body. TikTok retries the delivery a few times after any status
    /// other than 200.
    ///
    /// - 200 for a duplicate.
    /// - 401 for an invalid signature or an outdated timestamp.
    /// - 400 for a body that cannot be parsed. TikTok retries it four times. Applications that save the body may respond with 200
    ///   instead.
    /// - 413 for a body that is too large.
    /// - 503 for temporary failures: another task is handling the delivery, or the store failed.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Duplicate => StatusCode::OK,
            Self::Signature | Self::Stale => StatusCode::UNAUTHORIZED,
            Self::Unreadable { .. } | Self::Interrupted(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy | Self::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// Omits the body, because it may contain personal data.
impl fmt::Debug for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("WebhookRejection");
        shown.field("problem", &format_args!("{self}")).field("source", &self.source()).finish()
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature => WebhookError::Signature.fmt(f),
            Self::Stale => f.write_str(
                "the webhook's `timestamp` is too far from now: it is being sent again by someone, or this machine's clock is wrong",
            ),
            Self::Unreadable { error, .. } => error.fmt(f),
            Self::Duplicate => f.write_str("the webhook was handled before: nothing is to be done"),
            Self::Busy => f.write_str("the webhook is being handled: if that fails, TikTok sends it again"),
            Self::TooLarge { limit } => {
                write!(f, "the webhook's body is larger than {limit} bytes: if TikTok sent it, let the receiver take more")
            }
            Self::Interrupted(_) => f.write_str("the webhook's body did not come whole"),
            Self::Store(_) => f.write_str("the memory of handled webhooks does not answer"),
        }
    }
}

impl StdError for WebhookRejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Interrupted(error) | Self::Store(error) => Some(error.as_ref()),
            Self::Signature | Self::Stale | Self::Unreadable { .. } | Self::Duplicate | Self::Busy | Self::TooLarge { .. } => None,
        }
    }
}
