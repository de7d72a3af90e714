//! Compares two models and classifies each change for users of the emitted crate.
//!
//! The result is data: what changed, and from what to what. [`ChangeKind`] lists every kind of change with its level and the reason.
//! The comparison follows what the Rust target emits, because its users see that and not the specs. Printing is up to the caller.

mod change;
mod errors;
mod exports;
mod fields;
mod groups;
mod index;
mod kind;
mod limits;
mod lists;
mod log;
mod metadata;
mod moved;
mod operation;
mod pairs;
mod paths;
mod types;
mod webhooks;

use crate::model::Model;
use index::Index;
use log::Log;
use pairs::Pairs;

pub use change::{ApiChange, ApiDiff, ChangedItem};
pub use kind::{ChangeKind, Level};

/// Everything that differs between two models, in order of groups and items.
pub fn diff(old: &Model, new: &Model) -> ApiDiff {
    let indexes = &[Index::of(old), Index::of(new)];
    let pairs = Pairs::find([old, new], indexes);
    let comparer = Comparer { old, new, indexes, pairs: &pairs };
    let mut log = Log::default();
    comparer.groups(&mut log);
    comparer.operations(&mut log);
    comparer.exports(&mut log);
    comparer.shared_types(&mut log);
    comparer.webhooks(&mut log);
    comparer.errors(&mut log);
    log.into_diff()
}

/// Two models, and which of their items belong together.
#[derive(Debug, Clone, Copy)]
struct Comparer<'a> {
    old: &'a Model,
    new: &'a Model,
    /// Of the old and of the new model.
    indexes: &'a [Index<'a>; 2],
    pairs: &'a Pairs,
}
