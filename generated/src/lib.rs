//! Typed, signed requests and forgiving replies for the TikTok Shop Partner API.
//!
//! Each operation of the API is a plain value: required fields are arguments of `new`, the rest are setters. A `Client` makes a
//! `Handle` for each of those who authorized the app, and that sends the value and answers the operation's response or a typed
//! [`Error`]:
//!
//! ```no_run
//! use tiktok_shop::{AccessToken, App, Client, order::GetOrderList};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::new(App::new("app-key", "app-secret"))?;
//!     let shop = client.seller(AccessToken::new("access-token")?).shop("shop-cipher");
//!     let mut orders = shop.items(GetOrderList::new(50));
//!     while let Some(order) = orders.try_next().await? {
//!         println!("{:?} {:?}", order.id, order.status);
//!     }
//!     Ok(())
//! }
//! ```
#![cfg_attr(feature = "client", doc = include_str!("sending.md"))]
//!
//! # Without a client
//!
//! [`App::request`] turns the value into a signed [`http::Request`], which any HTTP client can send, and [`decode`] reads the answer.
//!
//! ```
//! use std::time::SystemTime;
//! use tiktok_shop::order::{GetOrderList, GetOrderListResponse};
//! use tiktok_shop::{Access, AccessToken, App, decode, http};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let app = App::new("my-app-key", "my-app-secret");
//! let token = AccessToken::new("the-sellers-token")?;
//! let access = Access::new().token(&token).shop_cipher("the-shops-cipher");
//!
//! let orders = GetOrderList::new(20).order_status("AWAITING_SHIPMENT");
//! let request = app.request(&orders, access, SystemTime::now().into())?;
//! assert_eq!(request.uri().path(), "/order/202309/orders/search");
//!
//! let answer = br#"{"code":0,"message":"Success","request_id":"2026","data":{"orders":[{"id":"1"}]}}"#;
//! let reply = decode::<GetOrderListResponse>(http::StatusCode::OK, answer)?;
//! assert_eq!(reply.data.orders[0].id.as_deref(), Some("1"));
//! # Ok(())
//! # }
//! ```
//!
//! # Webhooks
//!
//! [`App::receive_webhook`] verifies what TikTok pushes and reads it: whose event it is, and which, as one open enumeration
//! ([`webhooks::Event`]). Events of types that this version does not know keep their data.
//!
//! ```
//! use tiktok_shop::webhooks::Event;
//! use tiktok_shop::{App, WebhookError};
//!
//! fn handle(app: &App, raw_body: &[u8], authorization: &str) -> Result<(), WebhookError> {
//!     let delivery = app.receive_webhook(raw_body, authorization)?;
//!     println!("{} of {:?}, delivery {:?}", delivery.event.name(), delivery.owner, delivery.id);
//!     match delivery.event {
//!         Event::OrderStatusChange(change) => println!("{:?} is {:?}", change.order_id, change.order_status),
//!         Event::Unknown(event) => println!("type {}: {:?}", event.kind(), event.data()),
//!         _ => {}
//!     }
//!     Ok(())
//! }
//!
//! let app = App::new("my-app-key", "my-app-secret");
//! let body = br#"{"type":1,"shop_id":"7","data":{"order_id":"580000000000000011","order_status":"UNPAID"}}"#;
//! # let text = [b"my-app-key", &body[..]].concat();
//! # let signature = tiktok_shop::sign::sign("my-app-secret", &text);
//! # assert!(handle(&app, body, &signature).is_ok());
//! assert_eq!(handle(&app, body, "forged"), Err(WebhookError::Signature));
//! ```
//!
//! TikTok repeats what is not answered with 200 in time, and anyone may repeat what he has recorded: [`WebhookReceiver`] verifies,
//! reads and drops what was [handled](ReceivedWebhook::done) before, and says what to answer. With the feature `axum`,
//! [`ReceivedWebhook`] is an argument of `axum` handlers. [`ReplayGuard`] alone serves those who verify themselves, and a
//! [`SeenStore`] lets several processes share its memory; [`SeenRedis`] is one.
//!
//! # Testing your own code
//!
//! With the feature `testing`, the module [`testing`] has a transport that answers what it is told, the replies that TikTok documents,
//! a clock to be moved, and, for handlers of webhooks, deliveries of each event and their signatures.
//!
//! # Authorization
//!
//! With the feature `client`, the module [`oauth`] asks sellers, creators and partners for consent, exchanges what comes back for
//! tokens, and keeps those alive: in memory, in files ([`oauth::FileStore`]), in Redis for several machines ([`oauth::RedisStore`]), or in
//! a store of yours.
//!
//! # Where things are
//!
//! Each group of operations is a module and a cargo feature: `order`, `product` and so on. A
//! version is a module of its group (`order::v202309`); the newest of each operation is in the group itself. An operation's
//! request and reply stand beside each other, the types that only it uses are in the module of its name
//! (`order::v202309::get_order_list`), what operations share is in `order::types` and [`api::types`].
//!
//! A search of this documentation for a page of TikTok's finds its operation: type `get-order-list-202309` for
//! <https://partner.tiktokshop.com/docv2/page/get-order-list-202309>.
//!
//! Times, days and amounts are types of this crate that keep what TikTok sent. The features `jiff`, `chrono` and `rust_decimal` convert
//! them to those crates' types and back; none is on by default.
//!
//! # When a call fails
//!
//! [`Error::kind`] says what sort of failure it is, [`Error::retry`] whether and when the same request may be sent again, and
//! [`Error::hint`] what to do. They go by TikTok's code, and by its message where one code stands for several failures;
//! [`errors::ERRORS`] is the table.
//!
//! A call can also succeed and still not do all that was asked: such replies have [`Reply::failures`], whatever the operation calls
//! them and wherever they stand.
//!
//! ```
//! # fn main() -> Result<(), tiktok_shop::Error> {
//! use tiktok_shop::product::DeleteProductsResponse;
//! use tiktok_shop::{ErrorKind, decode, http};
//!
//! let answer = br#"{"code":0,"data":{"errors":[{"code":12052260,"message":"Not found","detail":{"product_id":"17"}}]}}"#;
//! for failure in decode::<DeleteProductsResponse>(http::StatusCode::OK, answer)?.failures() {
//!     assert_eq!((failure.about("product_id"), failure.kind()), (Some("17"), ErrorKind::Business));
//!     println!("{failure}. {}", failure.hint());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is here, and what is not
//!
//! The core does no IO, reads no clock and spawns nothing: time is an argument, bytes go in and come
//! out. The module [`client`] builds on it, and is left out with its feature.
//!
//! Replies are read leniently (see [`mod@read`]), because the API adds fields and values
//! within a version; requests are built strictly, because a wrong one costs a round trip.
//!
//! # Features
//!
//! | feature | what it brings | default |
//! |---|---|---|
//! | `order`, `product`, … | a group of operations each; the fewer, the faster the build | all |
//! | `client` | [`client`] and [`oauth`], over a transport of your own | yes |
//! | `reqwest` | the transport of [`Client::new`], with rustls and its default provider of cryptography | yes |
//! | `reqwest-rustls-no-provider`, `reqwest-native-tls` | the same with a provider that you install, with the system's TLS | |
//! | `blocking`, `blocking-native-tls` | [`blocking`], over `ureq` with rustls, with the system's TLS | |
//! | `file-store` | [`oauth::FileStore`] | |
//! | `redis` | [`oauth::RedisStore`] and [`SeenRedis`], for several machines | |
//! | `axum` | [`ReceivedWebhook`] as an argument of `axum` handlers | |
//! | `tracing` | spans | |
//! | `testing` | [`testing`] | |
//! | `jiff`, `chrono`, `rust_decimal` | conversions of times, days and amounts | |
//!
// What a feature brings is linked with it, and without it leads to the table.
#![cfg_attr(not(feature = "client"), doc = "[`client`]: #features\n[`oauth`]: #features")]
#![cfg_attr(not(feature = "_reqwest"), doc = "[`Client::new`]: #features\n[`Client::from_env`]: #features")]
#![cfg_attr(not(feature = "_ureq"), doc = "[`blocking`]: #features")]
#![cfg_attr(not(feature = "file-store"), doc = "[`oauth::FileStore`]: #features")]
#![cfg_attr(not(feature = "redis"), doc = "[`oauth::RedisStore`]: #features\n[`SeenRedis`]: #features")]
#![cfg_attr(not(feature = "testing"), doc = "[`testing`]: #features")]

#[cfg(feature = "_ureq")]
pub mod blocking;
#[cfg(feature = "client")]
pub mod client;
mod error;
mod future;
#[cfg(feature = "client")]
pub mod oauth;
#[cfg(feature = "redis")]
mod redis_conn;
mod request;
mod response;
#[cfg(any(feature = "testing", all(test, feature = "client")))]
pub mod testing;
mod values;
mod webhook;
mod wire;

#[doc(hidden)]
pub mod __private;

#[rustfmt::skip]
pub mod api;

pub use crate::api::*;

/// The request and status types of every signature here, so that callers meet the same version.
pub use http;
/// The client of Redis, for those who hand their own connection to a store.
#[cfg(feature = "redis")]
pub use redis;

#[cfg(feature = "client")]
pub use crate::client::{Client, Handle};
pub use crate::error::{
    ApiError, BodyProblem, BuildError, DecodeError, Error, ErrorKind, InvalidValue, KnownError, NotEnvelopeError, NotJsonError,
    PagingError, Retry, TokenError, TransportError, TransportFailure, UnsupportedMediaType,
};
pub use crate::future::BoxFuture;
#[cfg(feature = "client")]
pub use crate::request::ContentStream;
pub use crate::request::{
    Access, AccessToken, App, Auth, Body, BodyKind, CipherKind, CipherType, ContentReader, Endpoint, FileUpload, FormFile,
    FormWriter, KeyPlace, OperationMeta, Paged, Piece, QueryWriter, TokenKind, TokenType, Untyped, cipher, sign, token,
};
pub use crate::response::{CollectFailures, Empty, Failure, PartialFailures, Reply, decode};
pub use crate::values::*;
#[cfg(feature = "redis")]
pub use crate::webhook::SeenRedis;
pub use crate::webhook::{
    Claim, Delivery, Owner, ReceivedWebhook, ReplayGuard, SeenError, SeenMemory, SeenStore, TakenDelivery, UnknownEvent, Webhook,
    WebhookError, WebhookReceiver, WebhookRejection,
};
pub use crate::wire::{PathWriter, QueryValue, read, write};

/// The examples of the page on the registry, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
