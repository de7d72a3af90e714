//! Which way each type travels, from who uses it; and which types nobody uses.

use super::groups::Declared;
use super::scope;
use crate::diagnostic::Diagnostic;
use crate::load::Specs;
use crate::model::{Direction, Home, Model, OperationId, Type, TypeId, TypeKind, WebhookId};

/// How a type is used.
#[derive(Debug, Clone, Copy, Default)]
struct Use {
    sent: bool,
    received: bool,
}

/// Sets every type's direction, and finds the types that no operation and no webhook leads to.
pub(super) fn decide(specs: &Specs<'_>, groups: &[Declared], model: &mut Model, mistakes: &mut Vec<Diagnostic>) {
    let mut uses = vec![Use::default(); model.types.len()];
    for operation in &model.operations {
        for id in operation.fields.iter().filter_map(|field| field.kind.named()) {
            mark(id, Use { sent: true, received: false }, &model.types, &mut uses);
        }
        if let Some(id) = operation.response {
            mark(id, Use { sent: false, received: true }, &model.types, &mut uses);
        }
    }
    for webhook in &model.webhooks {
        mark(webhook.payload, Use { sent: false, received: true }, &model.types, &mut uses);
    }
    for (ty, used) in model.types.iter_mut().zip(&uses) {
        ty.is_used = used.sent || used.received;
        let way = match used {
            Use { sent: true, received: true } => Direction::Both,
            Use { sent: true, received: false } => Direction::Request,
            Use { sent: false, .. } => Direction::Response,
        };
        match &mut ty.kind {
            TypeKind::Enum { direction, .. } => *direction = way,
            TypeKind::Object { direction, fields } => {
                *direction = way;
                fields.iter_mut().for_each(|field| field.required &= way.is_sent());
            }
        }
    }
    report_unused(specs, groups, model, mistakes);
}

fn mark(id: TypeId, usage: Use, types: &[Type], uses: &mut [Use]) {
    let known = &mut uses[id.0];
    if (known.sent || !usage.sent) && (known.received || !usage.received) {
        return;
    }
    known.sent |= usage.sent;
    known.received |= usage.received;
    if let TypeKind::Object { fields, .. } = &types[id.0].kind {
        for id in fields.iter().filter_map(|field| field.kind.named()) {
            mark(id, usage, types, uses);
        }
    }
}

/// A type that nothing leads to is a remark: it is not emitted, and whoever removed its last use may want to know.
fn report_unused(specs: &Specs<'_>, groups: &[Declared], model: &Model, mistakes: &mut Vec<Diagnostic>) {
    let shared =
        specs.types.iter().filter_map(|types| Some((types.file, &[][..], scope::shared_home(types.home, groups)?, &types.types)));
    let operations = specs
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| (operation.file, &["types"][..], Home::Operation(OperationId(index)), &operation.spec.types));
    let webhooks = specs
        .webhooks
        .iter()
        .enumerate()
        .map(|(index, webhook)| (webhook.file, &["types"][..], Home::Webhook(WebhookId(index)), &webhook.spec.types));
    for (file, section, home, types) in shared.chain(operations).chain(webhooks) {
        // Types were declared in the order of their file.
        for (ty, name) in model.types.iter().filter(|ty| ty.home == home).zip(types.keys()) {
            if !ty.is_used {
                let keys = [section, &[name.as_str()]].concat();
                mistakes.push(file.mistake(&keys, format!("nothing uses `{name}`"), "remove it, or use it").as_warning());
            }
        }
    }
}
