//! What follows orders: cancellations, returns, settlement, customer service and affiliate collaborations.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that fails panics")]

mod aftersales;
mod bench;
mod finance;
mod service;
