//! The wire formats: lenient reading of JSON, writing of JSON, queries, paths and URL escaping.

pub(crate) mod escape;
pub(crate) mod excerpt;
pub(crate) mod number;
pub(crate) mod path;
pub(crate) mod path_error;
pub(crate) mod query;
pub mod read;
pub(crate) mod scalar;
pub mod write;

pub use self::path::PathWriter;
pub use self::query::QueryValue;
