//! The example programs of the three kinds of developers, against the sandbox.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]
