//! What TikTok pushes: deliveries, their signature, and the trait of their payloads.
//!
//! A delivery is read twice. First its envelope, which is the same for all and may hold its keys in any order, then its
//! `data` as what its `type` says. Which types there are is emitted: [`Event`](crate::webhooks::Event).
//!
//! Dropping repeated deliveries is not here: TikTok sends one again until it is answered in time, and its signature holds no
//! time. Remember the [`id`](Delivery::id) of what you have handled.

mod delivery;
mod error;
mod event;
mod signature;
#[cfg(test)]
mod tests;

pub use self::delivery::{Delivery, Owner};
pub use self::error::WebhookError;
pub use self::event::{ReadEvent, UnknownEvent, read_payload};

use crate::read::Fields;

/// The payload of one kind of webhook: what `data` of a delivery holds.
pub trait Webhook: Fields + Default {
    /// The delivery's `type`.
    const TYPE: i64;
    /// The event's name, as in `OrderStatusChange`.
    const NAME: &'static str;
}
