//! Apps, accounts, consents, tokens, shops and registrations of webhooks.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation fails the test")]

#[path = "../common/gate.rs"]
mod gate;

mod authorization;
mod ending;
mod registration;
mod seed;
