//! Looks up the types of a model by module, and their partial failures.

use std::collections::BTreeMap;

use crate::model::{FailureSource, Model, Module, TypeId};

/// A model, with its emitted types by module.
#[derive(Debug)]
pub(super) struct Index<'a> {
    types: BTreeMap<Module, Vec<TypeId>>,
    failures: BTreeMap<TypeId, &'a FailureSource>,
}

impl<'a> Index<'a> {
    pub(super) fn of(model: &'a Model) -> Self {
        let mut types = BTreeMap::<Module, Vec<TypeId>>::new();
        for (index, ty) in model.types.iter().enumerate().filter(|(_, ty)| ty.is_used) {
            types.entry(ty.module).or_default().push(TypeId(index));
        }
        Self { types, failures: model.failure_sources.iter().map(|source| (source.ty, source)).collect() }
    }

    /// The types of a module.
    pub(super) fn types_in(&self, module: Module) -> &[TypeId] {
        self.types.get(&module).map_or(&[], Vec::as_slice)
    }

    /// All types.
    pub(super) fn types(&self) -> impl Iterator<Item = TypeId> {
        self.types.values().flatten().copied()
    }

    pub(super) fn failure_source(&self, id: TypeId) -> Option<&'a FailureSource> {
        self.failures.get(&id).copied()
    }
}
