//! Test utilities for applications that use this crate. Enable the feature `testing` in `[dev-dependencies]`.
//!
//! - [`FakeTransport`] replaces the network. It returns a [`FakeResponse`] per operation, or the result of a function. It records all
//!   requests and never waits. It does not check the signature or the fields of a request.
//! - [`sample`] returns the reply from TikTok's documentation of an operation.
//! - [`sample_webhook`] returns a sample delivery of each event. [`FakeDelivery`] creates a delivery with custom data. [`sign_webhook`]
//!   signs both.
//!
//! ```
//! use tiktok_shop::client::{Handle, Shop};
//! use tiktok_shop::order::GetOrderList;
//! use tiktok_shop::testing::{FakeResponse, FakeTransport};
//! use tiktok_shop::{AccessToken, Error};
//!
//! /// The code under test.
//! async fn unpaid(shop: &Handle<Shop>) -> Result<i64, Error> {
//!     let reply = shop.send(&GetOrderList::new(1).order_status("UNPAID")).await?;
//!     Ok(reply.data.total_count.unwrap_or(0))
//! }
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tiktok = FakeTransport::new();
//!     tiktok.on::<GetOrderList>(FakeResponse::api_error(36009002, "Too many requests"));
//!     tiktok.on::<GetOrderList>(FakeResponse::data(r#"{"total_count":17}"#));
//!     let shop = tiktok.client().seller(AccessToken::new("token")?).shop("cipher");
//!
//!     assert_eq!(unpaid(&shop).await?, 17);
//!     let sent = tiktok.requests();
//!     assert_eq!((sent.len(), tiktok.sleeps().len() >= 1), (2, true));
//!     assert_eq!((sent[1].query("page_size"), sent[1].text()), (Some("1"), r#"{"order_status":"UNPAID"}"#));
//!     Ok(())
//! }
//! ```
//!
//! This example tests a webhook handler with a sample delivery. A [`ReplayGuard`](crate::ReplayGuard) rejects the sample because of its
//! old timestamp. To test a handler with a replay guard, use [`FakeDelivery::sample`], whose timestamp is the current time:
//!
//! ```
//! use tiktok_shop::ids::OrderId;
//! use tiktok_shop::testing::{sample_webhook, sign_webhook};
//! use tiktok_shop::webhooks::{Event, OrderStatusChange};
//! use tiktok_shop::{App, WebhookError};
//!
//! /// The code under test.
//! fn order(app: &App, body: &[u8], authorization: &str) -> Result<Option<OrderId>, WebhookError> {
//!     match app.receive_webhook(body, authorization)?.event {
//!         Event::OrderStatusChange(change) => Ok(change.order_id),
//!         _ => Ok(None),
//!     }
//! }
//!
//! let app = App::new("app-key", "app-secret");
//! let body = sample_webhook::<OrderStatusChange>();
//! assert_eq!(order(&app, body.as_bytes(), &sign_webhook(&app, body)), Ok(Some("576000000000000013".into())));
//! assert_eq!(order(&app, b"{}", &sign_webhook(&app, body)), Err(WebhookError::Signature));
//! ```

mod clock;
mod delivery;
mod response;
mod routes;
mod sent;
mod transport;

pub use self::clock::FakeClock;
pub use self::delivery::FakeDelivery;
pub use self::response::FakeResponse;
pub use self::sent::SentRequest;
pub use self::transport::FakeTransport;

use crate::request::App;
use crate::request::Endpoint;
use crate::webhook::Webhook;

/// An operation with a sample reply in TikTok's documentation.
#[diagnostic::on_unimplemented(
    message = "TikTok's documentation has no sample reply of `{Self}`",
    note = "create a reply: `FakeResponse::data(…)` takes the JSON of its `data`"
)]
pub trait Sample: Endpoint {
    /// The reply as JSON, including its envelope.
    const REPLY: &'static str;
}

/// Returns the sample reply from TikTok's documentation, as JSON including its envelope. IDs, times and tokens are examples.
///
/// ```
/// use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
/// use tiktok_shop::{decode, http::StatusCode, testing::sample};
///
/// let reply = decode::<GetOrderListResponse>(StatusCode::OK, sample::<GetOrderList>().as_bytes()).expect("a reply");
/// assert!(!reply.data.orders.is_empty());
/// ```
pub fn sample<E: Sample>() -> &'static str {
    E::REPLY
}

/// A webhook event with a sample delivery.
#[diagnostic::on_unimplemented(
    message = "there is no sample delivery of `{Self}`",
    label = "not the data of a webhook event",
    note = "use the data type of an event, such as `webhooks::OrderStatusChange`, or create a delivery with `FakeDelivery::new(…)`"
)]
pub trait WebhookSample: Webhook {
    /// The delivery as JSON, including its envelope.
    const DELIVERY: &'static str;
}

/// Returns a sample delivery of this event, as JSON including its envelope. It comes from TikTok's documentation, or is made up if the
/// documentation has none. IDs and times are examples, and the times are years in the past.
///
/// ```
/// use tiktok_shop::Delivery;
/// use tiktok_shop::testing::sample_webhook;
/// use tiktok_shop::webhooks::PackageUpdate;
///
/// let delivery = Delivery::parse(sample_webhook::<PackageUpdate>().as_bytes()).expect("a delivery");
/// assert_eq!(delivery.event.name(), "PackageUpdate");
/// ```
///
/// Other types have no sample delivery:
///
/// ```compile_fail,E0277
/// use tiktok_shop::order::GetOrderList;
/// use tiktok_shop::testing::sample_webhook;
///
/// let body = sample_webhook::<GetOrderList>();
/// ```
pub fn sample_webhook<E: WebhookSample>() -> &'static str {
    E::DELIVERY
}

/// Returns the `Authorization` header that TikTok sends with this body to this app.
pub fn sign_webhook(app: &App, raw_body: impl AsRef<[u8]>) -> String {
    crate::request::sign::sign(&app.secret, &[app.key().as_bytes(), raw_body.as_ref()].concat())
}
