//! Upstream and specs, held against each other: which files to write, and what to tell about it.
//!
//! What exists stays as it is written: operations are found again by method and path, types by where they are used, and the
//! texts are edited in place, so names, sentences, comments and order are the maintainer's. What does not exist yet is created,
//! its types shared with what is there.

mod create;
mod errors;
mod field_names;
mod groups;
mod homes;
mod learn;
mod normal;
mod op_names;
mod paging;
mod paths;
mod plan;
mod report;
mod run;
mod samples;
mod shared;
mod specs;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod update;
mod value_names;
mod well_known;
mod words;

use std::collections::BTreeMap;

pub(crate) use learn::{Lesson, Taught, learn};
pub use report::Report;
use specs::Specs;

use super::upstream::{self, Api};

/// Texts by path relative to `specs/`: `order/202309/get_order_list.yaml`.
pub type Files = BTreeMap<String, String>;

/// What an import comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// Only the files that are new or changed.
    pub files: Files,
    pub report: Report,
}

/// A spec that cannot be read: nothing is imported before it is mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeError {
    pub path: String,
    pub message: String,
}

/// Merges what upstream describes into the specs that exist.
pub fn merge(api: &Api, existing: &Files) -> Result<Merged, Vec<MergeError>> {
    let specs = Specs::read(existing)?;
    let api = normal::normalized(api);
    Ok(run::run(&api, &specs, existing))
}
