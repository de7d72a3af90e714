//! For tests of your own code: TikTok without a network. Behind the feature `testing`, for `[dev-dependencies]`.
//!
//! [`FakeTransport`] answers what it is told, keeps what was asked, and never waits; [`sample`] is what TikTok documents that an
//! operation answers; [`sign_webhook`] makes a delivery that verifies. It answers by operation and checks no request: neither its
//! signature nor its fields.
//!
//! ```
//! use tiktok_shop::client::{Handle, Shop};
//! use tiktok_shop::order::GetOrderList;
//! use tiktok_shop::testing::{Answer, FakeTransport};
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
//!     tiktok.on::<GetOrderList>(Answer::refusal(36009002, "Too many requests"));
//!     tiktok.on::<GetOrderList>(Answer::data(r#"{"total_count":17}"#));
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
//! A delivery for a handler of webhooks:
//!
//! ```
//! use tiktok_shop::testing::sign_webhook;
//! use tiktok_shop::App;
//!
//! let app = App::new("app-key", "app-secret");
//! let body = br#"{"type":1,"tts_notification_id":"7","shop_id":"5","data":{"order_id":"3"}}"#;
//! let delivery = app.receive_webhook(body, &sign_webhook(&app, body)).expect("a good signature");
//! assert_eq!(delivery.event.name(), "OrderStatusChange");
//! ```

mod answer;
mod clock;
mod routes;
mod sent;
mod transport;

pub use self::answer::Answer;
pub use self::clock::FakeClock;
pub use self::sent::SentRequest;
pub use self::transport::FakeTransport;

use crate::app::App;
use crate::endpoint::Endpoint;

/// An operation whose reply TikTok documents.
#[diagnostic::on_unimplemented(
    message = "TikTok documents no reply of `{Self}`",
    note = "write one: `Answer::data(…)` takes the JSON of its `data`"
)]
pub trait Sample: Endpoint {
    /// The whole reply as JSON, its envelope included.
    const REPLY: &'static str;
}

/// What TikTok documents that an operation answers, as JSON with its envelope. Its ids, times and tokens are examples.
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

/// The `Authorization` header that TikTok would send with this body to this app.
pub fn sign_webhook(app: &App, raw_body: &[u8]) -> String {
    crate::sign::sign(&app.secret, &[app.key().as_bytes(), raw_body].concat())
}
