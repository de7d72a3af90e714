//! Typed, signed requests and lenient replies for the TikTok Shop Partner API.
//!
//! Each operation is a plain value: `new` takes the required fields, optional fields have setters. A `Client` creates a `Handle` for
//! each seller, creator or partner that authorized the app. The handle sends the value and returns the operation's response or a
//! typed [`Error`].
//!
//! The crate is not published yet. Depend on it by path, or on its Git repository:
//!
//! ```toml
//! [dependencies]
//! tiktok-shop = { path = "../tiktok-shop/generated" } # or { git = "URL of your clone" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
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
//!
//! A *cipher* is the text that identifies a shop or a category asset in a request.
//! [`oauth`] gets access tokens, and [`GetAuthorizedShops`] returns the ciphers of the shops that a token covers.
#![cfg_attr(feature = "client", doc = include_str!("sending.md"))]
//!
//! # Groups
//!
//! Each group of operations is a module and a Cargo feature, such as `order` and `product`. The groups of programs that few apps
//! take part in are off by default; the feature `all-groups` enables them too. Each version is a submodule of its
//! group (`order::v202309`). The group itself exports the latest version of each operation, except versions that TikTok has
//! retired, or has announced that it will retire. Those are deprecated and remain in the modules of their versions. The note says when TikTok retires the
//! operation, and what to use instead.
//!
//! TikTok often documents less about a newer version. Scopes, error codes, ranges and defaults are then those of an older version,
//! and the documentation says so: "documented for version 202309". The line "Unknown: scope, error codes." means that TikTok documents
//! them for no version. [`Endpoint::META`] contains the scopes, error codes, markets and the retirement of an operation as values.
//!
//! - The request and the response of an operation are in the same file.
//! - Types that only one operation uses are in a module named after it (`order::v202309::get_order_list`).
//! - Types that several operations share are in `order::types` and [`types`].
//! - IDs are in [`ids`]. The page of an ID lists the operations that return it and those that take it.
//!
#![doc = include_str!("api/groups.md")]
//!
//! To find an operation of TikTok's documentation, enter its name without blanks in the search field above, such as
//! `GetWarehouseList` for `logistics::GetWarehouses`, or the last part of the address of its page:
//! `get-order-list-202309` for <https://partner.tiktokshop.com/docv2/page/get-order-list-202309>.
//!
//! # Errors
//!
//! [`Error::kind`] classifies a failure, [`Error::retry`] tells whether and when to send the same request again, and
//! [`Error::hint`] suggests a fix. All three depend on TikTok's error code, and on its message if one code has several meanings.
//! [`errors::ERRORS`] lists the known codes.
//!
//! A call can succeed as a whole although some of its items failed. [`Reply::failures`] returns these partial failures in one form
//! for all operations:
//!
//! ```
//! # fn main() -> Result<(), tiktok_shop::Error> {
//! use tiktok_shop::product::DeleteProductsResponse;
//! use tiktok_shop::{ErrorKind, decode, http};
//!
//! let body = br#"{"code":0,"data":{"errors":[{"code":12052260,"message":"Not found","detail":{"product_id":"17"}}]}}"#;
//! for failure in decode::<DeleteProductsResponse>(http::StatusCode::OK, body)?.failures() {
//!     assert_eq!((failure.about("product_id"), failure.kind()), (Some("17"), ErrorKind::Business));
//!     println!("{failure}. {}", failure.hint());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Authorization
//!
//! With the feature `client`, the module [`oauth`] builds consent URLs for sellers, creators and partners, exchanges authorization
//! codes for tokens, and refreshes the tokens. It stores them in memory, in files ([`oauth::FileStore`]), in Redis
//! ([`oauth::RedisStore`]), or in a store that you implement.
//!
//! [`oauth::Authorization::can_call`] returns what prevents a call, without a request: a scope that the user did not grant, a market
//! where TikTok does not offer the operation, or its retirement. [`OperationMeta::check`] does the same without the feature `client`.
//!
//! # Webhooks
//!
//! [`App::receive_webhook`] verifies the signature of a delivery and decodes it. The event is an open enum
//! ([`webhooks::Event`]): an event type that this version does not know keeps its data.
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
//! TikTok repeats a delivery that is not answered with status 200 in time, and an attacker can replay a recorded one.
//! [`WebhookReceiver`] verifies and decodes deliveries, drops those that were already [handled](ReceivedWebhook::done), and returns
//! the status to answer with. With the feature `axum`, [`ReceivedWebhook`] is an extractor for `axum` handlers. [`ReplayGuard`] only
//! detects replays. A [`SeenStore`] such as [`SeenRedis`] shares the seen deliveries between processes.
#![doc = include_str!("without_client.md")]
#![cfg_attr(feature = "serde", doc = include_str!("storing.md"))]
//!
//! # Testing your own code
//!
//! With the feature `testing`, the module [`testing`] provides a fake transport, sample replies from TikTok's documentation, a clock
//! that tests can move, and signed webhook deliveries for each event.
//!
//! # Design
//!
//! - The core performs no IO, reads no clock and starts no tasks: time is an argument. The module [`client`] builds on the core and
//!   is optional.
//! - Replies are read leniently (see [`mod@read`]), because TikTok adds fields and values within a version. Requests are strict,
//!   because an invalid request costs a round trip: a value that its field does not accept is an [`InvalidField`].
//! - Each kind of id is a type of its own, an [`Id`]. A text converts into an id, but one kind of id does not convert into another.
//! - Times, dates and amounts are types of this crate that keep the text or number TikTok sent. The features `jiff`, `chrono` and
//!   `rust_decimal` convert them to and from the types of those crates.
//!
//! # Crates in this API
//!
//! Signatures contain types of the crates `bytes`, `http`, `serde` and `serde_json`, and of `axum-core`, `chrono`, `futures-util`,
//! `jiff`, `redis`, `reqwest`, `rust_decimal` and `ureq` if a feature enables them. All of them are re-exported, so a program can use
//! exactly the versions that fit: `tiktok_shop::bytes::Bytes`, for example. A new incompatible version of one of them is a breaking
//! change of this crate.
//!
//! Structs and enums that may grow are `#[non_exhaustive]`: they have setters, and a `match` needs a `_` arm.
//!
//! # Features
//!
//! | feature | provides | default |
//! |---|---|---|
//! | `order`, `product`, … | one group of operations each; fewer groups build faster | those of `common-groups` |
//! | `common-groups` | the groups that many apps use | yes |
//! | `all-groups` | all groups, also those of programs that few apps take part in | |
//! | `client` | [`client`] and [`oauth`], on a transport that you provide | yes |
//! | `reqwest` | the transport of [`Client::new`], with rustls and its default cryptography provider | yes |
//! | `reqwest-rustls-no-provider`, `reqwest-native-tls` | the same transport with a rustls provider that you install, or with the system's TLS | |
//! | `blocking`, `blocking-native-tls` | [`blocking`], on `ureq` with rustls, or with the system's TLS | |
//! | `file-store` | [`oauth::FileStore`] | |
//! | `redis` | [`oauth::RedisStore`], [`SeenRedis`] and [`client::RedisLimits`], shared by several machines | |
//! | `axum` | [`ReceivedWebhook`] as an extractor for `axum` handlers | |
//! | `tracing` | spans | |
//! | `testing` | [`testing`] | |
//! | `serde` | `Serialize` for all types, and `Deserialize` for those that are received, to store them | |
//! | `partial-eq` | `PartialEq` for replies, webhooks and requests, to compare them in tests | |
//! | `jiff`, `chrono`, `rust_decimal` | conversions of times, dates and amounts | |
//!
// Links to items of a disabled feature lead to the table of features.
#![cfg_attr(
    not(feature = "client"),
    doc = "[`client`]: #features\n[`oauth`]: #features\n[`oauth::Authorization::can_call`]: #features"
)]
#![cfg_attr(not(feature = "_reqwest"), doc = "[`Client::new`]: #features\n[`Client::from_env`]: #features")]
#![cfg_attr(not(feature = "_ureq"), doc = "[`blocking`]: #features")]
#![cfg_attr(feature = "authorization", doc = "[`GetAuthorizedShops`]: authorization::GetAuthorizedShops")]
#![cfg_attr(not(feature = "authorization"), doc = "[`GetAuthorizedShops`]: #features")]
#![cfg_attr(not(feature = "file-store"), doc = "[`oauth::FileStore`]: #features")]
#![cfg_attr(
    not(feature = "redis"),
    doc = "[`oauth::RedisStore`]: #features\n[`SeenRedis`]: #features\n[`client::RedisLimits`]: #features"
)]
#![cfg_attr(not(feature = "redis"), doc = "[`client::ClientBuilder::shared_limits`]: #features")]
#![cfg_attr(not(feature = "testing"), doc = "[`testing`]: #features")]
// On docs.rs, each item shows the feature that it requires.
#![cfg_attr(docsrs, feature(doc_cfg))]

// The file `codegen/ARCHITECTURE.md` of the repository lists the layers of these modules. A test checks them.

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
mod api;

pub use crate::api::*;
// The glob exports the groups too, but only names tell the compiler which feature a missing group needs.
include!("api/groups.rs");

/// The error of `connect` of the types that use Redis.
#[cfg(feature = "redis")]
pub use crate::redis_conn::RedisConnError;
/// The traits of extractors, which [`ReceivedWebhook`] implements.
#[cfg(feature = "axum")]
pub use axum_core;
/// The bytes of bodies and files.
pub use bytes;
/// Conversions of times and dates.
#[cfg(feature = "chrono")]
pub use chrono;
/// The trait `Stream` of pages and streamed files.
#[cfg(feature = "client")]
pub use futures_util;
/// Requests, responses, methods and statuses.
pub use http;
/// Conversions of times and dates.
#[cfg(feature = "jiff")]
pub use jiff;
/// The Redis client, to create connections for the Redis stores.
#[cfg(feature = "redis")]
pub use redis;
/// The client that `Reqwest` sends with, to configure it.
#[cfg(feature = "_reqwest")]
pub use reqwest;
/// Conversions of amounts.
#[cfg(feature = "rust_decimal")]
pub use rust_decimal;
/// The traits that types of replies are read with.
pub use serde;
/// JSON values, which convert to [`Json`].
pub use serde_json;
/// The agent that `Ureq` sends with, to configure it.
#[cfg(feature = "_ureq")]
pub use ureq;

#[cfg(feature = "client")]
pub use crate::client::{Client, Handle};
pub use crate::error::{
    Accepted, ApiError, BodyProblem, BuildError, DecodeError, Error, ErrorKind, InvalidField, InvalidValue, KnownError,
    NotEnvelopeError, NotJsonError, PagingError, QuotaError, Retry, TokenError, TransportError, TransportFailure,
    UnsupportedMediaType, ValueRange,
};
pub use crate::future::BoxFuture;
#[cfg(feature = "client")]
pub use crate::request::ContentStream;
pub use crate::request::{
    Access, AccessToken, App, Auth, Batched, Body, BodyKind, CipherKind, CipherType, ContentReader, Endpoint, FileUpload, FormFile,
    FormWriter, KeyPlace, Markets, Obstacle, OperationMeta, PageCursor, Paged, Piece, QueryWriter, Sunset, TokenKind, TokenType,
    Untyped, cipher, sign, token,
};
pub use crate::response::{CollectFailures, Empty, Failure, Misfit, PartialFailures, Reply, decode, decode_strict};
pub use crate::values::*;
#[cfg(feature = "redis")]
pub use crate::webhook::SeenRedis;
pub use crate::webhook::{
    Claim, ClaimedDelivery, Delivery, Owner, ReceivedWebhook, ReplayGuard, SeenError, SeenMemory, SeenStore, UnknownEvent, Webhook,
    WebhookError, WebhookReceiver, WebhookRejection,
};
pub use crate::wire::{PathWriter, QueryValue, read, write};

/// Compiles and runs the examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
