//! Whether each type is sent, received or both, and which types nothing uses.

use super::scope::Declarations;
use crate::model::{Direction, Model, Type, TypeId, TypeKind};

/// How a type is used.
#[derive(Debug, Clone, Copy, Default)]
struct Usage {
    sent: bool,
    received: bool,
}

const SENT: Usage = Usage { sent: true, received: false };
const RECEIVED: Usage = Usage { sent: false, received: true };

/// Sets every type's direction.
pub(super) fn decide(model: &mut Model) {
    let mut usages = vec![Usage::default(); model.types.len()];
    for operation in &model.operations {
        for id in operation.fields.iter().filter_map(|field| field.kind.named()) {
            mark(id, SENT, &model.types, &mut usages);
        }
        if let Some(id) = operation.response {
            mark(id, RECEIVED, &model.types, &mut usages);
        }
    }
    for webhook in &model.webhooks {
        mark(webhook.payload, RECEIVED, &model.types, &mut usages);
    }
    for (ty, usage) in model.types.iter_mut().zip(&usages) {
        set_direction(ty, *usage);
    }
}

fn mark(id: TypeId, usage: Usage, types: &[Type], usages: &mut [Usage]) {
    let known = &mut usages[id.0];
    if (known.sent || !usage.sent) && (known.received || !usage.received) {
        return;
    }
    known.sent |= usage.sent;
    known.received |= usage.received;
    for id in types[id.0].fields().iter().filter_map(|field| field.kind.named()) {
        mark(id, usage, types, usages);
    }
}

fn set_direction(ty: &mut Type, usage: Usage) {
    ty.is_used = usage.sent || usage.received;
    let decided = match usage {
        Usage { sent: true, received: true } => Direction::Both,
        Usage { sent: true, received: false } => Direction::Request,
        Usage { sent: false, .. } => Direction::Response,
    };
    match &mut ty.kind {
        TypeKind::Enum { direction, .. } => *direction = decided,
        TypeKind::Object { direction, fields } => {
            *direction = decided;
            fields.iter_mut().for_each(|field| field.required &= decided.is_sent());
        }
        TypeKind::Id => {}
    }
}

/// Reports the types that no operation and no webhook uses. An unused type is not emitted. The author of
/// the spec may have removed its last use by mistake.
pub(super) fn report_unused(declarations: &[Declarations<'_>], model: &Model) {
    for file in declarations {
        // Types are declared in the order of their file.
        for (ty, name) in model.types.iter().filter(|ty| ty.module == file.module).zip(file.types.keys()) {
            if !ty.is_used {
                file.at.key(name).warning(format!("`{name}` is not used"), "remove it, or use it");
            }
        }
    }
}
