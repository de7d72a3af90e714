//! Turns endpoint specification files into the TikTok Shop SDK.
//!
//! ```text
//! files ── load ──> specs ── lower ──> model ── emit ──> items ── render ──> tree ── plan ──> changes
//! ```
//!
//! Each stage is a pure function of the one before. Only [`load::read_dir`] reads from disk, and nothing writes to it. [`load`] checks
//! the syntax of specs, [`lower`] checks their meaning, and the model holds every decision. [`drift`] compares what
//! TikTok sends with the model, [`diff`] compares two models, and [`lint`] suggests improvements of correct specs.

pub mod descriptions;
pub mod diagnostic;
pub mod diff;
pub mod drift;
pub mod emit;
pub mod find;
pub mod lint;
pub mod load;
pub mod lower;
pub mod model;
pub mod nouns;
pub mod plan;
pub mod render;
pub mod schema;
mod similar;
pub mod spec;
pub mod stats;
pub mod target;

use diagnostic::{Diagnostic, Diagnostics, Severity};
use load::{Documents, Files};
use model::Model;

/// Loads and lowers specs. Returns the model, unless a spec has a mistake, and all diagnostics in order of position.
pub fn model(files: &Files, remarks: Vec<Diagnostic>) -> (Option<Model>, Vec<Diagnostic>) {
    model_of(files, &Documents::of(files), remarks)
}

/// Like [`model()`], for files that are already parsed.
pub fn model_of(files: &Files, documents: &Documents, remarks: Vec<Diagnostic>) -> (Option<Model>, Vec<Diagnostic>) {
    let diagnostics: Diagnostics = remarks.into_iter().collect();
    let specs = load::load(files, documents, &diagnostics);
    let model = lower::lower(&specs, &diagnostics);
    drop(specs);
    let remarks = diagnostics.into_sorted();
    let is_valid = remarks.iter().all(|remark| remark.severity != Severity::Error);
    (is_valid.then_some(model), remarks)
}
