//! Finds types that moved to another module or have a new name.

use std::collections::BTreeSet;

use super::pairs::Pairs;
use crate::model::{Model, Module, Type, TypeId, TypeKind};

/// Pairs the remaining types: first by name in any module, then by equal fields or values in the same module.
pub(super) fn find([old, new]: [&Model; 2], types: [&[TypeId]; 2], pairs: &mut Pairs) {
    let (removed, added) = remaining([old, new], types, pairs);
    for &id in &removed {
        let ty = old.ty(id);
        let candidates: Vec<TypeId> = added.iter().copied().filter(|id| is_same_name(ty, new.ty(*id))).collect();
        let equal = candidates.iter().find(|id| names(new.ty(**id)) == names(ty));
        if let Some(&found) = equal.or(candidates.first()) {
            pairs.types.insert(id, found);
        }
    }
    let (removed, mut added) = remaining([old, new], types, pairs);
    for id in removed {
        let ty = old.ty(id);
        let module = pairs.module(old, new, ty.module);
        let is_renamed = |id: &TypeId| {
            let other = new.ty(*id);
            Some(other.module) == module && is_same_kind(ty, other) && names(ty) == names(other) && !names(ty).is_empty()
        };
        if let Some(at) = added.iter().position(is_renamed) {
            pairs.types.insert(id, added.remove(at));
        }
    }
}

/// The used types without a counterpart, except those that belong to a removed or added operation or webhook.
fn remaining([old, new]: [&Model; 2], types: [&[TypeId]; 2], pairs: &Pairs) -> (Vec<TypeId>, Vec<TypeId>) {
    let paired: BTreeSet<TypeId> = pairs.types.values().copied().collect();
    let has_kept_module = |module: Module| match module {
        Module::Operation(id) => pairs.operations.values().any(|current| *current == id),
        Module::Webhook(id) => pairs.webhooks.values().any(|current| *current == id),
        Module::Common | Module::Ids | Module::Group(_) | Module::Webhooks => true,
    };
    let is_removed = |id: &TypeId| !pairs.types.contains_key(id) && pairs.module(old, new, old.ty(*id).module).is_some();
    let is_added = |id: &TypeId| !paired.contains(id) && has_kept_module(new.ty(*id).module);
    (types[0].iter().copied().filter(is_removed).collect(), types[1].iter().copied().filter(is_added).collect())
}

fn is_same_name(old: &Type, new: &Type) -> bool {
    old.name == new.name && is_same_kind(old, new)
}

fn is_same_kind(old: &Type, new: &Type) -> bool {
    std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
}

/// The JSON names of the fields, or the values. An id has none.
fn names(ty: &Type) -> BTreeSet<&str> {
    match &ty.kind {
        TypeKind::Object { fields, .. } => fields.iter().map(|field| field.wire.as_str()).collect(),
        TypeKind::Enum { variants, .. } => variants.iter().map(|variant| variant.wire.as_str()).collect(),
        TypeKind::Id => BTreeSet::new(),
    }
}
