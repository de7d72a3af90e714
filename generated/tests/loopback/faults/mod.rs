//! The client against a server that misbehaves on purpose: what the caller sees of each fault, and how often the server was asked.

mod answers;
mod connections;
mod handshakes;
mod http2;
mod learning;
mod over_ureq;
#[cfg(feature = "file-store")]
mod processes;
mod tokens;
mod world;
