//! What TikTok publishes, read into one model.
//!
//! Each document is drawn as `sketch`es by its reader (`openapi`, `pages`); sketches of one operation are held against each other
//! (`combine`, `fields`); last, structure and `prose` decide what each field is (`decide`). Sentences end here: what leaves this
//! module are names, types, values and numbers.

mod combine;
mod cursor;
mod decide;
mod document;
mod error;
mod example;
mod fields;
mod model;
mod openapi;
mod pages;
mod path;
mod prose;
mod schema;
mod sketch;
#[cfg(test)]
mod tests;

pub use document::{Document, read};
pub use error::UpstreamError;
pub use model::{Api, Body, Cipher, Facts, Field, Kind, Operation, Problem, Token, Webhook};
