//! Turns endpoint specification files into the TikTok Shop SDK.
//!
//! ```text
//! files ── load ──> specs ── lower ──> model ── emit ──> items ── render ──> tree ── plan ──> changes
//! ```
//!
//! Each stage is a pure function of the one before; only [`load::read_dir`] reads a disk, and nothing here writes one. `load`
//! knows the vocabulary, `lower` is the only stage that rejects a spec, and from the model on every decision is taken.
//! [`drift`] compares what TikTok sends with the model.

pub mod diagnostic;
pub mod drift;
pub mod emit;
pub mod load;
pub mod lower;
pub mod model;
pub mod plan;
pub mod render;
pub mod spec;
pub mod stats;

use diagnostic::{Diagnostic, Diagnostics, Severity};
use load::Files;
use model::Model;

/// Loads and lowers specs. Returns the model, unless a spec has a mistake, and all diagnostics in order of position.
pub fn model(files: &Files, remarks: Vec<Diagnostic>) -> (Option<Model>, Vec<Diagnostic>) {
    let diagnostics: Diagnostics = remarks.into_iter().collect();
    let specs = load::load(files, &diagnostics);
    let model = lower::lower(&specs, &diagnostics);
    drop(specs);
    let remarks = diagnostics.into_sorted();
    let is_valid = remarks.iter().all(|remark| remark.severity != Severity::Error);
    (is_valid.then_some(model), remarks)
}
