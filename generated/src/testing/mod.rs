//! Test your code without a network. Requires the feature `testing`; enable it in `[dev-dependencies]`.
//!
//! [`FakeTransport`] returns canned responses and records requests. It never waits and does not check signatures or fields.
//! [`sample`] returns the documented response of an operation. For webhook handlers, [`sample_webhook`] returns a delivery of
//! each event, [`FakeDelivery`] builds one, and [`sign_webhook`] signs both.
//!
//! ```
//! use tiktok_shop::client::{Handle, Shop};
//! use tiktok_shop::order::GetOrderList;
//! use tiktok_shop::testing::{CannedResponse, FakeTransport};
//! use tiktok_shop::{AccessToken, Error};
//!
//! /// The code to be tested.
//! async fn unpaid(shop: &Handle<Shop>) -> Result<i64, Error> {
//!     let reply = shop.send(&GetOrderList::new(1).order_status("UNPAID")).await?;
//!     Ok(reply.data.total_count.unwrap_or(0))
//! }
//!
//! #[tokio::main(flavor = "current_thread")]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let tiktok = FakeTransport::new();
//!     tiktok.on::<GetOrderList>(CannedResponse::refusal(36009002, "Too many requests"));
//!     tiktok.on::<GetOrderList>(CannedResponse::data(r#"{"total_count":17}"#));
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
//! A handler of webhooks, tested with a delivery as TikTok sends it. A [`ReplayGuard`](crate::ReplayGuard) finds the sample too old,
//! so what stands behind one is tested with [`FakeDelivery::sample`], which is sent now:
//!
//! ```
//! use tiktok_shop::testing::{sample_webhook, sign_webhook};
//! use tiktok_shop::webhooks::{Event, OrderStatusChange};
//! use tiktok_shop::{App, WebhookError};
//!
//! /// The code to be tested.
//! fn order(app: &App, body: &[u8], authorization: &str) -> Result<Option<String>, WebhookError> {
//!     match app.receive_webhook(body, authorization)?.event {
//!         Event::OrderStatusChange(change) => Ok(change.order_id),
//!         _ => Ok(None),
//!     }
//! }
//!
//! let app = App::new("app-key", "app-secret");
//! let body = sample_webhook::<OrderStatusChange>();
//! assert_eq!(order(&app, body.as_bytes(), &sign_webhook(&app, body)), Ok(Some("576000000000000013".to_owned())));
//! assert_eq!(order(&app, b"{}", &sign_webhook(&app, body)), Err(WebhookError::Signature));
//! ```

mod canned_response;
mod clock;
mod delivery;
mod routes;
mod sent_request;
mod transport;

pub use self::canned_response::CannedResponse;
pub use self::clock::FakeClock;
pub use self::delivery::FakeDelivery;
pub use self::sent_request::SentRequest;
pub use self::transport::FakeTransport;

use crate::request::{App, Endpoint};
use crate::webhook::Webhook;

/// An operation whose reply TikTok documents.
#[diagnostic::on_unimplemented(
    message = "TikTok documents no reply of `{Self}`",
    note = "write one: `CannedResponse::data(…)` takes the JSON of its `data`"
)]
pub trait Sample: Endpoint {
    /// The whole reply as JSON, its envelope included.
    const REPLY: &'static str;
}

/// Returns TikTok's documented response of an operation, as JSON with its envelope. IDs, times and tokens are examples.
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

/// A webhook of which there is a delivery to show.
#[diagnostic::on_unimplemented(
    message = "there is no delivery of `{Self}` to show",
    label = "not the data of a webhook",
    note = "name an event's data, as in `webhooks::OrderStatusChange`; of others, `FakeDelivery::new(…)` makes one"
)]
pub trait WebhookSample: Webhook {
    /// The whole delivery as JSON, its envelope included.
    const DELIVERY: &'static str;
}

/// A delivery of this event, as JSON with its envelope: as TikTok documents it, and made up where no other is to be had. Its ids and
/// times are examples, years old.
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
/// What is no event has none:
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

/// The `Authorization` header that TikTok would send with this body to this app.
pub fn sign_webhook(app: &App, raw_body: impl AsRef<[u8]>) -> String {
    crate::request::sign::sign(&app.secret, &[app.key().as_bytes(), raw_body.as_ref()].concat())
}
