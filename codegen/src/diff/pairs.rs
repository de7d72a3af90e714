//! Matches the items of two models.

use std::collections::{BTreeMap, BTreeSet};

use super::groups::group_named;
use super::index::Index;
use super::moved;
use crate::model::{Model, Module, Operation, OperationId, TypeId, WebhookId};

/// The counterparts of operations, webhooks and types. Items without one were added or removed.
#[derive(Debug, Clone, Default)]
pub(super) struct Pairs {
    pub(super) operations: BTreeMap<OperationId, OperationId>,
    pub(super) webhooks: BTreeMap<WebhookId, WebhookId>,
    /// By type of the old model. Several old types may have become one.
    pub(super) types: BTreeMap<TypeId, TypeId>,
    /// The new types that have a counterpart.
    pub(super) known_types: BTreeSet<TypeId>,
}

impl Pairs {
    pub(super) fn find([old, new]: [&Model; 2], indexes: &[Index<'_>; 2]) -> Self {
        let mut pairs = Self { operations: operations(old, new), webhooks: webhooks(old, new), ..Self::default() };
        pairs.sections(old, new);
        let [old_types, new_types] = indexes.each_ref().map(|index| index.types().collect::<Vec<_>>());
        let by_name: BTreeMap<(Module, &str), TypeId> =
            new_types.iter().map(|&id| ((new.ty(id).module, new.ty(id).name.as_str()), id)).collect();
        for &id in &old_types {
            let ty = old.ty(id);
            let module = pairs.module(old, new, ty.module);
            if let Some(&found) = module.and_then(|module| by_name.get(&(module, ty.name.as_str()))) {
                pairs.types.entry(id).or_insert(found);
            }
        }
        moved::find([old, new], [&old_types, &new_types], &mut pairs);
        pairs.known_types = pairs.types.values().copied().collect();
        pairs
    }

    /// The same pairs, except that an operation and its types belong to those of another version.
    pub(super) fn with_operation(
        &self,
        [old, new]: [&Model; 2],
        indexes: &[Index<'_>; 2],
        (before, after): (OperationId, OperationId),
    ) -> Self {
        let mut pairs = self.clone();
        pairs.operations.insert(before, after);
        let [own, others] = [&indexes[0].types_in(Module::Operation(before)), &indexes[1].types_in(Module::Operation(after))];
        for id in own.iter() {
            let counterpart = others.iter().find(|other| new.ty(**other).name == old.ty(*id).name);
            match counterpart {
                Some(other) => _ = pairs.types.insert(*id, *other),
                None => _ = pairs.types.remove(id),
            }
        }
        pairs.responses(old, new, (before, after));
        pairs.known_types = pairs.types.values().copied().collect();
        pairs
    }

    /// The new module that corresponds to an old one.
    pub(super) fn module(&self, old: &Model, new: &Model, module: Module) -> Option<Module> {
        match module {
            Module::Common | Module::Ids | Module::Webhooks => Some(module),
            Module::Group(id) => group_named(new, &old.group(id).module).map(Module::Group),
            Module::Operation(id) => self.operations.get(&id).copied().map(Module::Operation),
            Module::Webhook(id) => self.webhooks.get(&id).copied().map(Module::Webhook),
        }
    }

    /// Pairs replies and payloads, whose names depend on those of their operations and webhooks.
    fn sections(&mut self, old: &Model, new: &Model) {
        for pair in self.operations.clone() {
            self.responses(old, new, pair);
        }
        for (before, after) in &self.webhooks {
            self.types.insert(old.webhook(*before).payload, new.webhook(*after).payload);
        }
    }

    fn responses(&mut self, old: &Model, new: &Model, (before, after): (OperationId, OperationId)) {
        if let (Some(before), Some(after)) = (old.operation(before).response, new.operation(after).response) {
            self.types.insert(before, after);
        }
    }
}

/// Operations belong together if their paths in the crate are equal. Of the others, those with the same method and path do.
fn operations(old: &Model, new: &Model) -> BTreeMap<OperationId, OperationId> {
    let name = |model: &Model, operation: &Operation| {
        (model.group(operation.group).module.clone(), operation.version.clone(), operation.module.clone())
    };
    let route = |_: &Model, operation: &Operation| operation.request_line();
    let mut pairs = BTreeMap::new();
    pair_by(&mut pairs, (old, &old.operations), (new, &new.operations), OperationId, name);
    pair_by(&mut pairs, (old, &old.operations), (new, &new.operations), OperationId, route);
    pairs
}

/// Webhooks belong together if their modules are equal. Of the others, those with the same type number do.
fn webhooks(old: &Model, new: &Model) -> BTreeMap<WebhookId, WebhookId> {
    let mut pairs = BTreeMap::new();
    pair_by(&mut pairs, (old, &old.webhooks), (new, &new.webhooks), WebhookId, |_, webhook| webhook.module.clone());
    pair_by(&mut pairs, (old, &old.webhooks), (new, &new.webhooks), WebhookId, |_, webhook| webhook.kind);
    pairs
}

/// Pairs the items without a counterpart that have the same key.
fn pair_by<T, Id: Copy + Ord, K: Ord>(
    pairs: &mut BTreeMap<Id, Id>,
    (old, before): (&Model, &[T]),
    (new, after): (&Model, &[T]),
    id: fn(usize) -> Id,
    key: impl Fn(&Model, &T) -> K,
) {
    let paired: BTreeSet<Id> = pairs.values().copied().collect();
    let free = after.iter().enumerate().filter(|(index, _)| !paired.contains(&id(*index)));
    let mut by_key: BTreeMap<K, Id> = free.map(|(index, item)| (key(new, item), id(index))).collect();
    for (index, item) in before.iter().enumerate() {
        if !pairs.contains_key(&id(index))
            && let Some(found) = by_key.remove(&key(old, item))
        {
            pairs.insert(id(index), found);
        }
    }
}
