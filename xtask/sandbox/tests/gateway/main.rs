//! The gateway: each check, the order of the checks, and the explanation of each refusal.

#![expect(clippy::unwrap_used, reason = "a failed expectation fails the test")]

#[path = "../common/client.rs"]
mod client;

mod checks;
mod credentials;
mod limits;
mod order;
mod signatures;
