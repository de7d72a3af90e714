//! Orders, packages and logistics: every transition, and every refusal.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test that fails panics")]

mod bench;
mod corrections;
mod documents;
mod endings;
mod grouping;
mod invoices;
mod large;
mod lifecycle;
mod logistics;
mod placing;
mod reading;
mod shipping;
mod timers;
mod tracking;
