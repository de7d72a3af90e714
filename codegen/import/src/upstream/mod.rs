//! Reads TikTok's documents into one model.
//!
//! A reader per format (`openapi`, `pages`) turns each document into raw operations. `combine` and `fields` merge the raw
//! operations that describe the same endpoint. `classify` then decides the kind of each field from its structure and, with
//! `prose`, from its description. Descriptions end here: the model holds names, types, values and numbers.

mod classify;
mod combine;
mod cursor;
mod document;
mod error;
mod example;
mod export;
mod fields;
mod openapi;
mod pages;
mod path;
mod raw;
mod schema;
#[cfg(test)]
mod tests;

pub use document::{Document, read};
pub use error::UpstreamError;
