//! What can be wrong with a delivery.

use std::error::Error as StdError;
use std::fmt;

use crate::error::BodyProblem;
use crate::error::excerpt::excerpt;
use crate::wire::path_error::{PathError, prepend_key};

/// Why a delivery is not taken.
///
/// Answer a bad signature with 401. Anything else would be the same the next time: keep the body, answer 200 and look into
/// it, or TikTok repeats the delivery for hours.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signature is not the body's: TikTok did not send it, or it was changed on its way.
    Signature,
    /// The body is not JSON.
    NotJson {
        /// What it is instead.
        problem: BodyProblem,
        /// How it begins, its longer words left out; of something that looks like JSON its strings too.
        excerpt: String,
    },
    /// The body is JSON, but not an object.
    NotObject {
        /// What it is; its text only when it is short.
        found: String,
    },
    /// The body is an object without a `type`.
    NoType,
    /// The `type` is not an integer.
    TypeNotInteger {
        /// What it is; its text only when it is short.
        found: String,
    },
    /// A value that is not what its field holds.
    Misfit {
        /// Where the value stands, as in `data.package_list[0].package_id`.
        path: String,
        /// What the field holds.
        expected: String,
        /// What came; its text only when it is short.
        found: String,
    },
}

impl WebhookError {
    #[cold]
    pub(super) fn not_utf8(body: &[u8]) -> Self {
        Self::NotJson { problem: BodyProblem::NotUtf8, excerpt: excerpt(body) }
    }

    #[cold]
    pub(super) fn not_json(text: &str, error: &serde_json::Error) -> Self {
        Self::NotJson { problem: BodyProblem::of(text, error), excerpt: excerpt(text.as_bytes()) }
    }

    #[cold]
    pub(super) fn misfit(error: &serde_json::Error) -> Self {
        let PathError { path, expected, found } = PathError::from_json_error(error);
        Self::Misfit { path, expected, found }
    }

    /// The same for an error that stands within the data.
    #[cold]
    pub(super) fn in_data(error: serde_json::Error) -> Self {
        Self::misfit(&prepend_key("data", error))
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature => f.write_str(
                "the webhook's signature is not that of its body: answer 401; if TikTok did send it, check the app's key and \
                 secret, and that the body is verified byte for byte as it came",
            ),
            Self::NotJson { problem: BodyProblem::Empty, .. } => {
                f.write_str("the webhook's body is empty: pass on the body of TikTok's request")
            }
            Self::NotJson { problem, excerpt } => {
                write!(
                    f,
                    "the webhook's body {problem}: pass on the body of TikTok's request, unchanged; this one begins {excerpt}"
                )
            }
            Self::NotObject { found } => {
                write!(f, "the webhook's body should be an object and is {found}: pass on the body of TikTok's request, unchanged")
            }
            Self::NoType => {
                f.write_str("the webhook's body has no `type`, so it cannot be told what happened: keep it, and report it")
            }
            Self::TypeNotInteger { found } => {
                write!(f, "the webhook's `type` should be an integer and is {found}: keep the body, and report it")
            }
            Self::Misfit { path, expected, found } => {
                write!(f, "the webhook's `{path}` should be {expected} and is {found}: keep the body, and report it")
            }
        }
    }
}

impl StdError for WebhookError {}
