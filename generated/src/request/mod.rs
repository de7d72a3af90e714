//! Requests: the app and its credentials, the description of an operation, signing, bodies and uploads.

pub(crate) mod access;
pub(crate) mod app;
pub(crate) mod auth;
pub(crate) mod body;
pub(crate) mod build;
pub(crate) mod endpoint;
pub(crate) mod multipart;
pub(crate) mod query_writer;
pub mod sign;
pub(crate) mod untyped;
pub(crate) mod upload;

pub use self::access::{Access, AccessToken};
pub use self::app::App;
pub use self::auth::{Auth, CipherKind, CipherType, TokenKind, TokenType, cipher, token};
#[cfg(feature = "client")]
pub use self::body::ContentStream;
pub use self::body::{Body, ContentReader, Piece};
pub use self::endpoint::{BodyKind, Endpoint, KeyPlace, OperationMeta, Paged};
pub use self::multipart::{FormFile, FormWriter};
pub use self::query_writer::QueryWriter;
pub use self::untyped::Untyped;
pub use self::upload::FileUpload;
