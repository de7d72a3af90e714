//! What calls and things say to people and to a subscriber of `tracing`, and that no secret is in it.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod acts;
mod calls;
mod planted;
mod spans;
mod things;
