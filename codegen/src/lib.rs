//! Turns endpoint specification files into the TikTok Shop SDK.
//!
//! ```text
//! files ── load ──> specs ── lower ──> model ── emit ──> items ── render ──> tree ── plan ──> changes
//! ```
//!
//! Each stage is a pure function of the one before; only [`load::read_dir`] reads a disk, and nothing here writes one. `load`
//! knows the vocabulary, `lower` is the only stage that rejects a spec, and from the model on every decision is taken.
//! [`import`] goes the other way: from what TikTok publishes to specs. [`drift`] holds what TikTok sends against them.

pub mod diagnostic;
pub mod drift;
pub mod emit;
pub mod import;
pub mod load;
pub mod lower;
pub mod model;
pub mod plan;
pub mod render;
pub mod spec;
pub mod stats;
mod taken;

use diagnostic::{Diagnostic, Severity};
use load::Files;
use model::Model;

/// Reads and decides: the model, unless a spec has a mistake, and all that is to be said of the specs, in order of place.
pub fn model(files: &Files, mut remarks: Vec<Diagnostic>) -> (Option<Model>, Vec<Diagnostic>) {
    let specs = load::load(files, &mut remarks);
    let model = lower::lower(&specs, &mut remarks);
    remarks.sort_by(|a, b| (&a.path, a.place, &a.message).cmp(&(&b.path, b.place, &b.message)));
    remarks.dedup();
    let is_sound = remarks.iter().all(|remark| remark.severity != Severity::Error);
    (is_sound.then_some(model), remarks)
}
