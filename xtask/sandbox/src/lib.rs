//! A local TikTok Shop.
//!
//! It answers every operation of the Partner API without an account and without a network. The operations that integrators use most have
//! state: products are audited, orders are paid, shipped, returned and settled, and webhooks report it.

pub mod api;
pub mod gateway;
pub mod world;
