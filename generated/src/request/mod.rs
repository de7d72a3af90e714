//! The parts of a signed request: the app, its access, an operation and its content.

mod access;
pub(crate) mod app;
mod auth;
mod availability;
mod batch;
pub(crate) mod body;
mod build;
mod endpoint;
mod multipart;
mod paging;
mod query;
pub mod sign;
mod untyped;
mod upload;

pub use self::access::{Access, AccessToken};
pub use self::app::App;
pub use self::auth::{Auth, CipherKind, CipherType, TokenKind, TokenType, cipher, token};
pub use self::availability::{Markets, Obstacle, Sunset};
pub use self::batch::Batched;
#[cfg(feature = "client")]
pub use self::body::ContentStream;
pub use self::body::{Body, ContentReader, Piece};
pub use self::endpoint::{BodyKind, Endpoint, KeyPlace, OperationMeta};
pub use self::multipart::{FormFile, FormWriter};
pub use self::paging::{PageCursor, Paged};
pub use self::query::QueryWriter;
pub use self::untyped::Untyped;
pub use self::upload::FileUpload;
