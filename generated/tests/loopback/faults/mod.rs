//! Faults of the server: the result of the call and the number of attempts.

mod answers;
mod connections;
mod handshakes;
mod harness;
mod http2;
mod learning;
mod over_ureq;
#[cfg(feature = "file-store")]
mod processes;
mod tokens;
