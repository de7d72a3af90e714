//! Clients with real connections to loopback servers.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod beyond;
mod blocking;
mod faults;
mod orders_example;
#[cfg(feature = "redis")]
mod redis;
mod server;
mod timeouts;
mod uploads;
