//! Imports upstream documents and the contents of recorded replies into spec files.
//!
//! ```text
//! documents ── upstream (prose) ──> model ── normalize ──> merge ──> edited specs and a report
//!                                                          ├─ update   operations that specs describe
//!                                                          ├─ create   operations that they do not
//!                                                          └─ types    named types of new fields
//! bodies ── codegen::drift ──> findings ── recorded ──> edited specs
//! ```
//!
//! This crate does no I/O: it takes documents and specs as texts, and returns new texts and a report.
//!
//! An import takes facts (paths, names, types, limits, values) but no sentences: the SDK documents the API in its own words. The
//! text of a maintainer stays: an import edits in place, and keeps names, descriptions, comments and order.

mod create;
mod edit;
mod field_spec;
mod location;
mod merge;
pub mod model;
mod names;
mod normalize;
mod paging;
mod paths;
mod prose;
pub mod recorded;
mod report;
mod spec_files;
#[cfg(test)]
mod tests;
mod types;
mod update;
pub mod upstream;
mod well_known;
mod words;

pub use merge::{Merged, merge};
pub use report::Report;
