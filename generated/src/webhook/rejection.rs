//! Why a delivery is rejected, and the status code of the response.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::{SeenError, WebhookError};

/// Why a delivery is rejected.
#[non_exhaustive]
pub enum WebhookRejection {
    /// The signature is missing or does not match the body.
    Signature,
    /// The `timestamp` is too far from now: the delivery may be a replay, or the local clock is wrong.
    Stale,
    /// The signature is valid, but the delivery cannot be read.
    Unreadable {
        /// The read error.
        error: WebhookError,
        /// The unchanged body, to save it.
        raw_body: Bytes,
    },
    /// The delivery was already handled.
    Duplicate,
    /// The delivery is being handled.
    Busy,
    /// The body is larger than the limit.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The body could not be read completely.
    Interrupted(Box<dyn StdError + Send + Sync>),
    /// The store of the replay guard failed.
    Store(SeenError),
}

impl WebhookRejection {
    /// The status code of the response, whose body is empty. TikTok repeats the delivery a few times unless the status is 200.
    ///
    /// - 200: a duplicate. No action is needed.
    /// - 401: the signature or the timestamp is invalid.
    /// - 400: the delivery cannot be read. TikTok sends it four more times. To avoid that, save the body and respond with 200.
    /// - 413: the body is too large.
    /// - 503: another process is handling the delivery, or the store failed. A later delivery may succeed.
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

/// Omits the body, which may contain private data.
impl fmt::Debug for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("WebhookRejection");
        output.field("problem", &format_args!("{self}")).field("source", &self.source()).finish()
    }
}

impl fmt::Display for WebhookRejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature => WebhookError::Signature.fmt(f),
            Self::Stale => {
                f.write_str("the webhook's `timestamp` is too far from now: it may be a replay, or the local clock is wrong")
            }
            Self::Unreadable { error, .. } => error.fmt(f),
            Self::Duplicate => f.write_str("the webhook was already handled: no action is needed"),
            Self::Busy => f.write_str("the webhook is being handled: if that fails, TikTok sends it again"),
            Self::TooLarge { limit } => {
                write!(f, "the webhook's body is larger than {limit} bytes: if TikTok sent it, increase the receiver's limit")
            }
            Self::Interrupted(_) => f.write_str("the webhook's body could not be read completely"),
            Self::Store(_) => f.write_str("the store of handled webhooks failed"),
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
