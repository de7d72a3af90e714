//! How values travel: JSON bodies that are read and written, queries and paths.

pub(crate) mod check;
mod draft;
pub(crate) mod escape;
#[cfg(any(feature = "serde", feature = "partial-eq"))]
mod field_impls;
mod first_error;
mod number;
pub(crate) mod observe;
pub(crate) mod path;
mod query_value;
pub mod read;
pub(crate) mod scalar;
#[cfg(feature = "serde")]
pub(crate) mod serde_support;
pub mod write;

pub(crate) use self::draft::Draft;
pub(crate) use self::first_error::FirstError;
pub use self::path::PathWriter;
pub use self::query_value::QueryValue;
