//! Typed, signed requests and forgiving replies for the TikTok Shop Partner API.
//!
//! Each operation of the API is a plain value: required fields are arguments of `new`, the rest are
//! setters. [`App::request`] turns the value into a signed [`http::Request`], which any HTTP client
//! can send, and [`decode`] turns the answer into the operation's response or a typed [`Error`].
//!
//! ```
//! use tiktok_shop::{Access, AccessToken, App, Timestamp};
//! # use tiktok_shop::glue::*;
//! # struct GetAuthorizedShops;
//! # impl Endpoint for GetAuthorizedShops {
//! #     type Response = Empty;
//! #     const NAME: &'static str = "GetAuthorizedShops";
//! #     const METHOD: Method = Method::GET;
//! #     const PATH: &'static str = "/authorization/202309/shops";
//! #     const AUTH: Auth = Auth { token: TokenKind::Seller, cipher: CipherKind::None };
//! #     fn query(&self, query: &mut QueryWriter) { query.app_key(); query.timestamp(); }
//! # }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let app = App::new("my-app-key", "my-app-secret");
//! let token = AccessToken::new("ROW_the-sellers-token")?;
//! let now = Timestamp::from_unix_seconds(1_700_000_000);
//! let request = app.request(&GetAuthorizedShops, Access::new().token(&token), now)?;
//! assert!(request.uri().path() == "/authorization/202309/shops");
//!
//! let body = br#"{"code":0,"message":"Success","request_id":"20260101","data":{}}"#;
//! let reply = tiktok_shop::decode::<Empty>(http::StatusCode::OK, body)?;
//! assert_eq!(reply.request_id.as_deref(), Some("20260101"));
//! # Ok(())
//! # }
//! ```
//!
//! # What is here, and what is not
//!
//! The core does no IO, reads no clock and spawns nothing: time is an argument, bytes go in and come
//! out. Sending, retrying, refreshing tokens and receiving webhooks build on it.
//!
//! Replies are read leniently (see [`mod@read`]), because the API adds fields and values
//! within a version; requests are built strictly, because a wrong one costs a round trip.

mod access;
mod app;
mod date;
mod decimal;
mod endpoint;
mod error;
mod escape;
mod excerpt;
mod fault;
mod json;
mod multipart;
mod number;
mod open_enum;
mod path;
mod query;
mod raw;
pub mod read;
mod reply;
mod request;
pub mod sign;
mod time;
mod webhook;
pub mod write;

#[doc(hidden)]
pub mod glue;

#[rustfmt::skip]
pub mod api;

pub use crate::api::*;

pub use crate::access::{Access, AccessToken};
pub use crate::app::App;
pub use crate::date::Date;
pub use crate::decimal::Decimal;
pub use crate::endpoint::{Auth, BodyKind, CipherKind, Endpoint, Paged, TokenKind};
pub use crate::error::{ApiError, BodyProblem, BuildError, DecodeError, Error, InvalidValue, NotEnvelopeError, NotJsonError};
pub use crate::json::Json;
pub use crate::multipart::{FileUpload, FormFile, FormWriter};
pub use crate::open_enum::{OpenEnum, UnknownValue};
pub use crate::path::PathWriter;
pub use crate::query::{QueryValue, QueryWriter};
pub use crate::reply::{Empty, Reply, decode};
pub use crate::time::{Timestamp, TimestampMillis};
pub use crate::webhook::Webhook;
