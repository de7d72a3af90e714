//! A local TikTok Shop.
//!
//! It answers every operation of the Partner API without an account and without a network. The operations that integrators use most have
//! state: products are audited, orders are paid, shipped, returned and settled, and webhooks report it.
//!
//! ```no_run
//! use tiktok_shop_sandbox::Sandbox;
//! use tiktok_shop_sandbox::world::orders::PlaceOrder;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let sandbox = Sandbox::start()?;
//!     println!("{:?}", sandbox.connection());
//!     let order = sandbox.place_order(PlaceOrder::default())?;
//!     println!("A buyer has placed order {order}.");
//!     Ok(())
//! }
//! ```

mod actions;
pub mod api;
mod connection;
mod control;
mod data;
mod deliver;
mod engine;
mod explore;
pub mod faults;
pub mod gateway;
mod hex;
mod journal;
mod log;
mod overview;
mod sandbox;
mod server;
mod shared;
mod similar;
mod specs;
pub mod world;

pub use connection::Connection;
pub use log::LoggedRequest;
pub use sandbox::{Options, Sandbox, StartError};

/// Compiles the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
