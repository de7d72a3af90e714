//! The server as its clients see it: the admin interface and the explorer.

#![expect(clippy::unwrap_used, reason = "a failed expectation fails the test")]

mod admin;
mod explorer;
mod http;
