//! Targets: what is generated from the model. Each target has a folder of its own and one output root.

pub mod markdown;
pub mod openapi;
mod prose;
pub mod rust;
