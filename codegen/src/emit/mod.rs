//! Emitters: each target has its own folder and one output root.

pub mod markdown;
pub mod openapi;
pub(crate) mod prose;
pub mod rust;
