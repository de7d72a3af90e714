//! Webhooks: deliveries, signature verification, replay protection, and the trait of event payloads.
//!
//! A delivery is read in two steps: first the envelope, which has the same fields for all events in any order, then `data`, whose
//! type depends on `type`. The generated enum [`Event`](crate::webhooks::Event) lists the known types.
//!
//! This module contains no server. [`WebhookReceiver`] handles a request up to the status code of the response.

#[cfg(feature = "axum")]
mod axum;
mod delivery;
mod error;
mod event;
mod guard;
mod receiver;
mod rejection;
mod seen;
#[cfg(feature = "serde")]
mod serde_impls;
mod signature;
#[cfg(test)]
mod tests;

pub use self::delivery::{Delivery, Owner};
pub use self::error::WebhookError;
pub use self::event::{ReadEvent, UnknownEvent, read_payload};
pub use self::guard::{ClaimedDelivery, ReplayGuard};
pub use self::receiver::{ReceivedWebhook, WebhookReceiver};
pub use self::rejection::WebhookRejection;
#[cfg(feature = "redis")]
pub use self::seen::SeenRedis;
pub use self::seen::{Claim, SeenError, SeenMemory, SeenStore};
#[cfg(feature = "serde")]
pub use self::serde_impls::SerializeData;

use crate::wire::read::Fields;

/// The payload of one event type: the `data` of a delivery.
pub trait Webhook: Fields + Default + std::fmt::Debug {
    /// The delivery's `type`.
    const TYPE: i64;
    /// The event's name, for example `OrderStatusChange`.
    const NAME: &'static str;
}
