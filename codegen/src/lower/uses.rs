//! Types that a single field uses. The purpose of such a type follows from the field.

use crate::model::{Field, FieldOwner, Model, OnlyUse, OperationId, TypeId};

/// Finds the only use of each used type.
pub(super) fn find(model: &mut Model) {
    let mut uses: Vec<Vec<OnlyUse>> = vec![Vec::new(); model.types.len()];
    let mut count = |owner: FieldOwner, fields: &[Field]| {
        for (field, ty) in fields.iter().enumerate().filter_map(|(index, field)| Some((index, field.kind.named()?))) {
            uses[ty.0].push(OnlyUse { owner, field });
        }
    };
    for (index, operation) in model.operations.iter().enumerate() {
        count(FieldOwner::Operation(OperationId(index)), &operation.fields);
    }
    for (index, ty) in model.types.iter().enumerate().filter(|(_, ty)| ty.is_used) {
        count(FieldOwner::Type(TypeId(index)), ty.fields());
    }
    for (ty, uses) in model.types.iter_mut().zip(uses) {
        ty.only_use = match uses[..] {
            [only] => Some(only),
            _ => None,
        };
    }
}
