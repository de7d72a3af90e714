//! The client against a server that misbehaves on purpose: what the caller sees of each fault, and how often the server was asked.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod answers;
#[cfg(feature = "blocking")]
mod blocking;
mod connections;
mod handshakes;
mod http2;
mod learning;
#[cfg(feature = "file-store")]
mod processes;
mod server;
mod tokens;
mod world;
