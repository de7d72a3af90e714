//! How values travel: JSON bodies that are read and written, queries and paths.

pub(crate) mod escape;
#[cfg(any(feature = "serde", feature = "partial-eq"))]
mod field_impls;
mod number;
pub(crate) mod observe;
pub(crate) mod path;
pub(crate) mod path_error;
mod query_value;
pub mod read;
pub(crate) mod scalar;
#[cfg(feature = "serde")]
pub(crate) mod serde_support;
pub mod write;

pub use self::path::PathWriter;
pub use self::query_value::QueryValue;
