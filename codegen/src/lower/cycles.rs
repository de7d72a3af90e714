//! Objects that hold themselves, directly or through others: one field of each cycle is boxed.
//!
//! Lists and maps hold their items on the heap already. Types are visited in the order they are declared in, which is that of the
//! files' paths, so the same field is boxed every time.

use crate::model::{Kind, Type, TypeId, TypeKind};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    Open,
    Done,
}

pub(super) fn break_cycles(types: &mut [Type]) {
    let mut visits = vec![Visit::Not; types.len()];
    for index in 0..types.len() {
        visit(index, types, &mut visits);
    }
}

/// Walks into what a type holds; a field that leads back to a type still open closes a cycle.
fn visit(index: usize, types: &mut [Type], visits: &mut [Visit]) {
    if visits[index] != Visit::Not {
        return;
    }
    visits[index] = Visit::Open;
    for (field, TypeId(held)) in held(&types[index]) {
        match visits[held] {
            Visit::Not => visit(held, types, visits),
            Visit::Open => set_boxed(&mut types[index], field),
            Visit::Done => {}
        }
    }
    visits[index] = Visit::Done;
}

/// The objects inside an object, by the index of their field.
fn held(ty: &Type) -> Vec<(usize, TypeId)> {
    let TypeKind::Object { fields, .. } = &ty.kind else { return Vec::new() };
    let named = |(index, field): (usize, &crate::model::Field)| match field.kind {
        Kind::Named(id) => Some((index, id)),
        _ => None,
    };
    fields.iter().enumerate().filter_map(named).collect()
}

fn set_boxed(ty: &mut Type, field: usize) {
    if let TypeKind::Object { fields, .. } = &mut ty.kind {
        fields[field].boxed = true;
    }
}
