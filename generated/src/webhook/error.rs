//! Errors of webhook deliveries.

use std::error::Error as StdError;
use std::fmt;

use crate::error::BodyProblem;
use crate::error::excerpt::excerpt;
use crate::wire::path_error::{PathError, prepend_key};

/// The error of a rejected delivery.
///
/// Respond with 401 to an invalid signature. All other errors are permanent: save the body, respond with 200 and investigate.
/// Otherwise TikTok retries the delivery for hours.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signature does not match the body: the request is not from TikTok, or the body was changed.
    Signature,
    /// The body is not JSON.
    NotJson {
        /// What is wrong with the body.
        problem: BodyProblem,
        /// The start of the body. Long words are omitted, and the strings of JSON-like bodies.
        excerpt: String,
    },
    /// The body is JSON, but not an object.
    NotObject {
        /// The actual value. Long texts are omitted.
        found: String,
    },
    /// The body is an object without a `type`.
    NoType,
    /// The `type` is not an integer.
    TypeNotInteger {
        /// The actual value. Long texts are omitted.
        found: String,
    },
    /// A value does not match the type of its field.
    Misfit {
        /// Path of the value, such as `data.package_list[0].package_id`.
        path: String,
        /// The expected type.
        expected: String,
        /// The actual value. Long texts are omitted.
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

    /// Creates the error for a value inside `data`.
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
