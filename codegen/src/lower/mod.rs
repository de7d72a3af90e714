//! Specs to model: the one stage that rejects a spec, and the only one that decides.
//!
//! It resolves names, gives every item its Rust name, sorts query keys as the signature wants them, finds which way each object
//! travels, and boxes one field of each cycle of objects. It goes on after a mistake, so that one run reports them all; a model
//! made from specs with mistakes is never emitted.

mod cycles;
mod directions;
mod errors;
mod facts;
mod failures;
mod fields;
mod groups;
mod media;
mod names;
mod nearest;
mod operation;
mod paging;
mod request;
mod scope;
mod types;
mod webhook;

use crate::diagnostic::Diagnostic;
use crate::load::Specs;
use crate::model::Model;

/// Decides everything, and tells what cannot be decided.
pub fn lower(specs: &Specs<'_>, mistakes: &mut Vec<Diagnostic>) -> Model {
    let groups = groups::declare(specs, mistakes);
    let mut scope = scope::declare(specs, &groups, mistakes);
    types::lower(specs, &groups, &mut scope, mistakes);
    let operations = operation::lower(specs, &groups, &mut scope, mistakes);
    let webhooks = webhook::lower(specs, &mut scope, mistakes);
    let mut model = Model {
        hosts: groups::hosts(specs, mistakes),
        groups: Vec::new(),
        types: scope.into_types(),
        operations,
        webhooks,
        errors: errors::lower(specs, mistakes),
        failure_sources: Vec::new(),
    };
    cycles::break_cycles(&mut model.types);
    directions::decide(specs, &groups, &mut model, mistakes);
    model.failure_sources = failures::find(&model.types, &model.operations);
    model.groups = groups::fill(groups, &model.operations);
    facts::mark_newer(&mut model);
    model
}
