//! The part of the API that a document describes.

use super::WEBHOOKS;
use super::schema::key;
use crate::find::{UnknownGroup, group};
use crate::model::{Group, GroupId, KnownError, Model, OperationId, TypeId, WebhookId};
use std::collections::BTreeSet;

/// The operations and webhooks of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    pub(super) operations: Vec<OperationId>,
    pub(super) webhooks: Vec<WebhookId>,
}

impl Selection {
    /// All operations and webhooks.
    pub fn all(model: &Model) -> Self {
        let operations = (0..model.operations.len()).map(OperationId).collect();
        Self { operations, webhooks: (0..model.webhooks.len()).map(WebhookId).collect() }
    }

    /// The operations of a group. The webhooks count as the group `webhooks`.
    ///
    /// # Errors
    ///
    /// The name of a group that does not exist, with the most similar one.
    pub fn group(model: &Model, name: &str) -> Result<Self, UnknownGroup> {
        let all = Self::all(model);
        let Some(id) = group(model, name, &[WEBHOOKS])? else { return Ok(Self { operations: Vec::new(), ..all }) };
        let operations = all.operations.into_iter().filter(|operation| model.operation(*operation).group == id).collect();
        Ok(Self { operations, webhooks: Vec::new() })
    }

    /// The groups of the operations.
    pub(super) fn groups<'a>(&self, model: &'a Model) -> impl Iterator<Item = &'a Group> {
        let ids: BTreeSet<GroupId> = self.operations.iter().map(|id| model.operation(*id).group).collect();
        ids.into_iter().map(|id| model.group(id))
    }

    /// The types that operations and webhooks use, directly and through other types, in order of their keys.
    pub(super) fn types(&self, model: &Model) -> Vec<TypeId> {
        let operations = self.operations.iter().map(|id| model.operation(*id));
        let of_operations = operations
            .flat_map(|operation| operation.fields.iter().filter_map(|field| field.kind.named()).chain(operation.response));
        let mut open: Vec<TypeId> = of_operations.chain(self.webhooks.iter().map(|id| model.webhook(*id).payload)).collect();
        let mut found = BTreeSet::new();
        while let Some(id) = open.pop() {
            if found.insert(id) {
                open.extend(model.ty(id).fields().iter().filter_map(|field| field.kind.named()));
            }
        }
        let mut types = Vec::from_iter(found);
        types.sort_by_cached_key(|id| key(model, model.ty(*id)));
        types
    }

    /// The codes that the operations document, and those that no operation documents: any request may get them.
    pub(super) fn errors<'a>(&self, model: &'a Model) -> impl Iterator<Item = &'a KnownError> {
        let codes = |ids: &[OperationId]| -> BTreeSet<i64> {
            let facts = ids.iter().filter_map(|id| model.operation(*id).errors.as_ref());
            facts.flat_map(|codes| codes.value.iter().copied()).collect()
        };
        let (own, all) = (codes(&self.operations), codes(&Self::all(model).operations));
        let is_shown = move |code: &i64| own.contains(code) || !all.contains(code);
        model.errors.iter().filter(move |error| is_shown(&error.code))
    }
}
