//! Products and promotions in a world of their own: each transition, each refusal, and what replies and webhooks contain.
//!
//! The fixture checks with each request that a refused one changes nothing, and that replies have only what their operation documents.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that fails panics")]

mod audit;
mod batch;
mod catalogue;
mod create;
mod edit;
mod promotion_products;
mod promotions;
mod search;
mod seed;
mod shop;
mod stock;
mod uploads;
mod wire;
