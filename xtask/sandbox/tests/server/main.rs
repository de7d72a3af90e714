//! The server as its clients see it: the admin interface and who may use it, the explorer, the token host and the state file.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed expectation fails the test")]

mod actions;
mod admin;
mod child;
mod currency;
mod explorer;
mod guard;
mod http;
mod kill;
mod limits;
mod log;
mod reload;
mod run;
mod time_limits;
mod token;
