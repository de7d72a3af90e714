//! Specs to model: checks the meaning of specs, and makes every decision.
//!
//! It resolves names, gives every item its Rust name, sorts query keys in signing order, decides whether each type is sent or
//! received, and boxes one field of each cycle of objects. It continues after a mistake, so that one run reports all of them. A
//! model made from specs with mistakes is never emitted. A consequence of a mistake is not reported: what a mistake hides may exist
//! and may be used.

mod ambiguous;
mod batch;
mod cursors;
mod cycles;
mod directions;
pub mod entered;
pub(crate) mod errors;
mod example_fields;
mod example_limits;
mod example_texts;
mod examples;
mod failures;
mod fields;
mod glossary;
pub(crate) mod groups;
mod hidden;
mod inherit;
mod known_values;
mod lifecycle;
mod media;
mod metadata;
pub(crate) mod names;
mod only;
mod operation;
mod paging;
pub(crate) mod request;
pub mod reserved;
mod scope;
mod sent_fields;
mod types;
mod uses;
mod webhook;

use crate::diagnostic::Diagnostics;
use crate::load::Specs;
use crate::model::Model;
use scope::Scope;

/// Makes all decisions, and reports specs for which it cannot.
pub fn lower(specs: &Specs<'_>, diagnostics: &Diagnostics) -> Model {
    let groups = groups::declare(specs, diagnostics);
    let declarations = scope::declarations(specs, &groups, diagnostics);
    let mut scope = Scope::declare(&declarations, &specs.unreadable);
    ambiguous::check(specs, &declarations, &scope);
    types::lower(&declarations, &mut scope);
    let mut operations = operation::lower(specs, &groups, &mut scope, diagnostics);
    let webhooks = webhook::lower(specs, &mut scope, diagnostics);
    let is_anything_hidden = hidden::is_anything_hidden(specs, &scope, &operations, &webhooks);
    let mut types = scope.into_types();
    inherit::lower(specs, &mut operations, &mut types, diagnostics);
    batch::lower(&mut operations, &types);
    lifecycle::link_replacements(specs, &mut operations, diagnostics);
    let mut model = Model {
        hosts: groups::hosts(specs, diagnostics),
        groups: Vec::new(),
        types,
        operations,
        webhooks,
        errors: errors::lower(specs, diagnostics),
        failure_sources: Vec::new(),
    };
    cycles::break_cycles(&mut model.types);
    directions::decide(&mut model);
    if !is_anything_hidden {
        directions::report_unused(&declarations, &model);
    }
    uses::find(&mut model);
    model.failure_sources = failures::find(&model.types, &model.operations);
    model.groups = groups::fill(groups, &model.operations);
    let newest = model.groups.iter().flat_map(|group| group.newest.iter().copied()).collect();
    lifecycle::link_newer(&mut model.operations, &newest);
    glossary::lower(specs, &mut model, diagnostics, is_anything_hidden);
    examples::lower(specs, &mut model, diagnostics, is_anything_hidden);
    model
}
