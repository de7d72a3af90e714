//! Errors in deliveries.

use std::error::Error as StdError;
use std::fmt;

use crate::error::BodyProblem;
use crate::error::excerpt::excerpt;
use crate::wire::observe::Misfit;
use crate::wire::read::Fault;

/// Why a delivery cannot be read.
///
/// Respond to an invalid signature with 401. The other errors repeat with each delivery: save the body, respond with 200 and
/// investigate. Otherwise TikTok repeats the delivery for hours.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The signature does not match the body: TikTok did not send it, or it was changed in transit.
    Signature,
    /// The body is not JSON.
    NotJson {
        /// Why it is not JSON.
        problem: BodyProblem,
        /// The beginning of the body, without long words. If the body resembles JSON, also without strings.
        excerpt: String,
    },
    /// The body is JSON, but not an object.
    NotObject {
        /// The JSON value that was found. Long text is omitted.
        found: String,
    },
    /// The body is an object without a `type`.
    NoType,
    /// The `type` is not an integer.
    TypeNotInteger {
        /// The JSON value that was found. Long text is omitted.
        found: String,
    },
    /// A field outside `data`, or `data` as a whole, does not fit. If reading is strict, it can be any value.
    Misfit {
        /// The path of the value, for example `data.package_list[0].package_id`.
        path: String,
        /// The expected type.
        expected: String,
        /// The JSON value that was found. Long text is omitted.
        found: String,
    },
}

impl WebhookError {
    #[cold]
    pub(super) fn not_utf8(body: &[u8]) -> Self {
        Self::NotJson { problem: BodyProblem::NotUtf8, excerpt: excerpt(body) }
    }

    /// The error for a body that could not be read.
    #[cold]
    pub(super) fn of(body: &str, fault: Fault) -> Self {
        match fault {
            Fault::Malformed => Self::NotJson { problem: BodyProblem::of(body).0, excerpt: excerpt(body.as_bytes()) },
            Fault::Misfit(misfit) | Fault::Limit(misfit) if misfit.path.is_empty() => Self::NotObject { found: misfit.found },
            Fault::Misfit(misfit) | Fault::Limit(misfit) => Self::misfit(misfit),
        }
    }

    #[cold]
    pub(super) fn misfit(Misfit { path, expected, found }: Misfit) -> Self {
        Self::Misfit { path, expected, found }
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Signature => f.write_str(
                "the webhook's signature does not match its body: respond with 401; if TikTok sent it, check the app key and \
                 secret, and verify the unchanged bytes of the body",
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
                write!(f, "the webhook's body should be an object but is {found}: pass on the body of TikTok's request, unchanged")
            }
            Self::NoType => f.write_str("the webhook's body has no `type`, so its event is unknown: keep the body, and report it"),
            Self::TypeNotInteger { found } => {
                write!(f, "the webhook's `type` should be an integer but is {found}: keep the body, and report it")
            }
            Self::Misfit { path, expected, found } => {
                write!(f, "the webhook's `{path}` should be {expected} but is {found}: keep the body, and report it")
            }
        }
    }
}

impl StdError for WebhookError {}
