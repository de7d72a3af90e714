//! Which operations return and take each id.

use super::{Field, Model, OperationId, TypeId, TypeKind};

/// The operations that return an id, and those that take it, in order of groups and names. Without older versions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IdUses {
    pub returned_by: Vec<OperationId>,
    pub taken_by: Vec<OperationId>,
}

impl Model {
    /// The uses of each type, by its index. Empty for types that are not ids.
    pub fn id_uses(&self) -> Vec<IdUses> {
        let mut uses = vec![IdUses::default(); self.types.len()];
        for id in self.groups.iter().flat_map(|group| group.newest.iter().copied()) {
            let operation = self.operation(id);
            for ty in self.ids_in(&operation.fields) {
                uses[ty.0].taken_by.push(id);
            }
            let reply = operation.response.map(|reply| self.ty(reply).fields()).unwrap_or_default();
            for ty in self.ids_in(reply) {
                uses[ty.0].returned_by.push(id);
            }
        }
        uses
    }

    /// The ids in fields and in the objects that they hold, each once.
    fn ids_in(&self, fields: &[Field]) -> Vec<TypeId> {
        let mut seen = vec![false; self.types.len()];
        let mut rest: Vec<&[Field]> = vec![fields];
        let mut found = Vec::new();
        while let Some(fields) = rest.pop() {
            for id in fields.iter().filter_map(|field| field.kind.named()) {
                if !std::mem::replace(&mut seen[id.0], true) {
                    match &self.ty(id).kind {
                        TypeKind::Id => found.push(id),
                        TypeKind::Object { fields, .. } => rest.push(fields),
                        TypeKind::Enum { .. } => {}
                    }
                }
            }
        }
        found
    }
}
