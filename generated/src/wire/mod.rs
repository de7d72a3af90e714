//! How values travel: JSON bodies that are read and written, queries and paths.

pub(crate) mod check;
pub(crate) mod escape;
mod first_error;
mod number;
pub(crate) mod observe;
pub(crate) mod path;
pub(crate) mod path_error;
mod query_value;
pub mod read;
pub(crate) mod scalar;
pub mod write;

pub(crate) use self::first_error::FirstError;
pub use self::path::PathWriter;
pub use self::query_value::QueryValue;
