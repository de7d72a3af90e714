//! Why a delivery is not handed to the application, and what TikTok is answered.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use super::{SeenError, WebhookError};

/// Why a delivery is not handled.
#[non_exhaustive]
pub enum WebhookRejection {
    /// The signature is missing, or not the body's.
    Signature,
    /// It was sent too long ago, or this machine's clock is wrong: someone may be sending again what he has recorded.
    Stale,
    /// TikTok sent it, but it cannot be read.
    Unreadable {
        /// What is wrong with it.
        error: WebhookError,
        /// The body as it came, to be kept.
        raw_body: Bytes,
    },
    /// It was handled before.
    Duplicate,
    /// It is being handled.
    Busy,
    /// The body is larger than the receiver takes.
    TooLarge {
        /// In bytes.
        limit: usize,
    },
    /// The body did not come whole.
    Interrupted(Box<dyn StdError + Send + Sync>),
    /// The guard's memory does not answer.
    Store(SeenError),
}

impl WebhookRejection {
    /// What to answer, with an empty body. After anything but 200, TikTok sends the delivery again a few times.
    ///
    /// - 200 to a duplicate: it needs nothing more.
    /// - 401 to what does not prove that TikTok sent it now: a bad signature, or an old one.
    /// - 400 to what cannot be read. It comes four times more, which is time to look into it, or to update; who keeps the body may
    ///   answer 200 at once.
    /// - 413 to what is too large.
    /// - 503 to what may succeed later: someone else is handling it, or the guard's memory does not answer.
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

/// The body is left out: it may hold what belongs in no log.
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
