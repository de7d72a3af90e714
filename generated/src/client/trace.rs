//! What an operator sees of calls: a span for each, and in it one for each try.
//!
//! This is all that the client knows of `tracing`: without that feature, the same two types do nothing.

#[cfg(not(feature = "tracing"))]
mod noop;
#[cfg(feature = "tracing")]
mod spans;

#[cfg(not(feature = "tracing"))]
pub(crate) use self::noop::{CallSpan, TrySpan};
#[cfg(feature = "tracing")]
pub(crate) use self::spans::{CallSpan, TrySpan};
