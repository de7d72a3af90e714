//! Errors, `Debug` output and `tracing` output contain no secrets.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod calls;
mod canaries;
mod debug_output;
mod script;
mod spans;
