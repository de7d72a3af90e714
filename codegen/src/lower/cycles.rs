//! Recursive objects: one field of each cycle is boxed.
//!
//! Lists and maps already keep their items on the heap. Types are visited in order of their modules and names, not of their
//! position in a file, so the result does not depend on the layout of specs.

use crate::model::{Kind, Type, TypeId, TypeKind};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    Not,
    Open,
    Done,
}

pub(super) fn break_cycles(types: &mut [Type]) {
    let mut visits = vec![Visit::Not; types.len()];
    let mut order: Vec<usize> = (0..types.len()).collect();
    order.sort_by(|&a, &b| (types[a].module, &types[a].name).cmp(&(types[b].module, &types[b].name)));
    for index in order {
        visit(index, types, &mut visits);
    }
}

/// Visits the objects inside a type. A field whose type is still open closes a cycle.
fn visit(index: usize, types: &mut [Type], visits: &mut [Visit]) {
    if visits[index] != Visit::Not {
        return;
    }
    visits[index] = Visit::Open;
    for (field, TypeId(inner)) in inner_objects(&types[index]) {
        match visits[inner] {
            Visit::Not => visit(inner, types, visits),
            Visit::Open => set_boxed(&mut types[index], field),
            Visit::Done => {}
        }
    }
    visits[index] = Visit::Done;
}

/// The objects inside an object, by the index of their field.
fn inner_objects(ty: &Type) -> Vec<(usize, TypeId)> {
    let named = |(index, field): (usize, &crate::model::Field)| match field.kind {
        Kind::Named(id) => Some((index, id)),
        _ => None,
    };
    ty.fields().iter().enumerate().filter_map(named).collect()
}

fn set_boxed(ty: &mut Type, field: usize) {
    if let TypeKind::Object { fields, .. } = &mut ty.kind {
        fields[field].boxed = true;
    }
}
