//! Where a shared type is used.

use std::collections::{BTreeMap, BTreeSet};

use super::{link, operation, webhook};
use crate::model::{Model, Module, OperationId, TypeId, WebhookId};

/// The most links of a list.
const SHOWN: usize = 20;

/// The items that have a field of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum User {
    Operation(OperationId),
    Webhook(WebhookId),
    Type(TypeId),
}

/// The users of each type.
#[derive(Debug)]
pub(super) struct Uses<'a> {
    model: &'a Model,
    users: BTreeMap<TypeId, BTreeSet<User>>,
}

impl<'a> Uses<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let mut users: BTreeMap<TypeId, BTreeSet<User>> = BTreeMap::new();
        for (index, operation) in model.operations.iter().enumerate() {
            for ty in operation.fields.iter().filter_map(|field| field.kind.named()) {
                users.entry(ty).or_default().insert(User::Operation(OperationId(index)));
            }
        }
        for (index, ty) in model.types.iter().enumerate().filter(|(_, ty)| ty.is_used) {
            let user = match ty.module {
                Module::Operation(id) => User::Operation(id),
                Module::Webhook(id) => User::Webhook(id),
                Module::Common | Module::Ids | Module::Group(_) | Module::Webhooks => User::Type(TypeId(index)),
            };
            for used in ty.fields().iter().filter_map(|field| field.kind.named()) {
                users.entry(used).or_default().insert(user);
            }
        }
        Self { model, users }
    }

    /// Links to the operations, webhooks and types that use a type, or an empty text.
    pub(super) fn of(&self, id: TypeId) -> String {
        let users: Vec<User> = self.users.get(&id).into_iter().flatten().copied().filter(|user| *user != User::Type(id)).collect();
        let links: Vec<String> = users.iter().take(SHOWN).map(|user| self.link(*user)).collect();
        match users.len() {
            0 => String::new(),
            count if count > SHOWN => format!("{}, and {} more.", links.join(", "), count - SHOWN),
            _ => format!("{}.", links.join(", ")),
        }
    }

    fn link(&self, user: User) -> String {
        let model = self.model;
        match user {
            User::Operation(id) => {
                format!("[{}]({})", operation::title(model.operation(id)), link::to_page(&operation::path(model, id)))
            }
            User::Webhook(id) => {
                let user = model.webhook(id);
                format!("[{} webhook]({})", webhook::name(model, user), link::to_page(&webhook::path(user)))
            }
            User::Type(id) => format!("[{}]({})", model.ty(id).name, link::to_type(id)),
        }
    }
}
