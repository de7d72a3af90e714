//! Settlement: statements, transactions, payments.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that fails panics")]

#[path = "../common/bench.rs"]
mod bench;

mod fees;
mod payments;
mod property;
mod settlement;
mod sums;
