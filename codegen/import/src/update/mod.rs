//! Updates the specs of operations and webhooks that the documents describe.
//!
//! [`observe`] collects what the documents say about each field, at the place where the specs declare it, so that a shared type gets
//! the observations of all operations that use it. [`decide`] finds what is new. The caller names the types of new fields and makes
//! the edits.

mod compare;
mod decide;
mod observations;
mod removed;
mod settings;

pub(crate) use decide::{Addition, Change, decide};
pub(crate) use observations::observe;
pub(crate) use removed::report_removed;
pub(crate) use settings::{update_event, update_settings};
