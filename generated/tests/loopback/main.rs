//! Clients over real connections, to a server on this machine.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod blocking;
mod faults;
mod orders_example;
mod server;
mod uploads;
