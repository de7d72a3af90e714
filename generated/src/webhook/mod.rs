//! Webhooks: deliveries, their signatures and the trait of their payloads.
//!
//! A delivery is parsed in two steps: first the envelope, whose keys may come in any order, and then `data`, according to `type`.
//! The generated enum of all types is [`Event`](crate::webhooks::Event).
//!
//! [`WebhookReceiver`] processes a request and returns the HTTP status of the response. It works with any HTTP server.

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

/// The payload of one webhook type: the `data` of a delivery.
pub trait Webhook: Fields + Default {
    /// The delivery's `type`.
    const TYPE: i64;
    /// The event's name, as in `OrderStatusChange`.
    const NAME: &'static str;
}
