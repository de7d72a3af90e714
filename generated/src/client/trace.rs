//! Tracing spans: one per call, and one per attempt inside it. Also the warnings about webhooks and token responses.
//!
//! The rest of the client does not depend on `tracing`. Without the feature, the two span types do nothing.

#[cfg(not(feature = "tracing"))]
mod noop;
#[cfg(feature = "tracing")]
mod spans;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::noop::{NoopAttemptSpan as AttemptSpan, NoopCallSpan as CallSpan, warn_of_budget, warn_of_token_misfits};
#[cfg(feature = "tracing")]
pub(crate) use self::spans::{AttemptSpan, CallSpan, warn_of_budget, warn_of_misfits, warn_of_token_misfits};
