//! How values travel: JSON bodies that are read and written, queries and paths.

pub(crate) mod escape;
mod number;
pub(crate) mod observe;
pub(crate) mod path;
pub(crate) mod path_error;
mod query_value;
pub mod read;
pub(crate) mod scalar;
pub mod write;

pub use self::path::PathWriter;
pub use self::query_value::QueryValue;
