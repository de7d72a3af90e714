//! What TikTok pushes: deliveries, their signature, and the trait of their payloads.
//!
//! A delivery is read twice. First its envelope, which is the same for all and may hold its keys in any order, then its
//! `data` as what its `type` says. Which types there are is emitted: [`Event`](crate::webhooks::Event).
//!
//! Servers are not here. What one does with a request is [`WebhookReceiver`], up to the status that it answers.

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod error;
mod event;
mod guard;
mod receiver;
mod rejection;
mod seen;
mod signature;
#[cfg(test)]
mod tests;

pub use self::delivery::{Delivery, Owner};
pub use self::error::WebhookError;
pub use self::event::{ReadEvent, UnknownEvent, read_payload};
pub use self::guard::{ReplayGuard, TakenDelivery};
pub use self::receiver::{ReceivedWebhook, WebhookReceiver};
pub use self::rejection::WebhookRejection;
#[cfg(feature = "redis")]
pub use self::seen::SeenRedis;
pub use self::seen::{Claim, SeenError, SeenMemory, SeenStore};

use crate::wire::read::Fields;

/// The payload of one kind of webhook: what `data` of a delivery holds.
pub trait Webhook: Fields + Default {
    /// The delivery's `type`.
    const TYPE: i64;
    /// The event's name, as in `OrderStatusChange`.
    const NAME: &'static str;
}
