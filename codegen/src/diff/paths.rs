//! The paths of items in the crate, and the headings that changes belong to.

use super::log::Heading;
use crate::model::{Model, Module, Operation, Type, Webhook};

/// The module of a type, as users write it.
fn module_path(model: &Model, module: Module) -> String {
    match module {
        Module::Common => "types".to_owned(),
        Module::Ids => "ids".to_owned(),
        Module::Group(id) => format!("{}::types", model.group(id).module),
        Module::Operation(id) => {
            let operation = model.operation(id);
            format!("{}::{}", version_path(model, operation), operation.module)
        }
        Module::Webhooks => "webhooks::types".to_owned(),
        Module::Webhook(id) => format!("webhooks::{}", model.webhook(id).module),
    }
}

fn version_path(model: &Model, operation: &Operation) -> String {
    format!("{}::{}", model.group(operation.group).module, operation.version)
}

pub(super) fn operation_path(model: &Model, operation: &Operation) -> String {
    format!("{}::{}", version_path(model, operation), operation.name)
}

pub(super) fn webhook_path(model: &Model, webhook: &Webhook) -> String {
    format!("webhooks::{}", model.ty(webhook.payload).name)
}

/// The path of a type. Replies and payloads have a shorter one, because their parent module exports them.
pub(super) fn type_path(model: &Model, ty: &Type) -> String {
    match ty.module {
        Module::Operation(id) if ty.declared.is_none() => format!("{}::{}", version_path(model, model.operation(id)), ty.name),
        Module::Webhook(_) if ty.declared.is_none() => format!("webhooks::{}", ty.name),
        module => format!("{}::{}", module_path(model, module), ty.name),
    }
}

pub(super) fn group_heading(group: &str) -> Heading {
    Heading { group: Some(group.to_owned()), name: None }
}

pub(super) fn operation_heading(model: &Model, operation: &Operation) -> Heading {
    let group = model.group(operation.group).module.clone();
    Heading { group: Some(group), name: Some(format!("{} ({})", operation.name, operation.version_number())) }
}

pub(super) fn webhook_heading(model: &Model, webhook: &Webhook) -> Heading {
    Heading { group: Some("webhooks".to_owned()), name: Some(model.ty(webhook.payload).name.clone()) }
}

/// A type belongs to its operation or webhook, or stands for itself if several share it.
pub(super) fn type_heading(model: &Model, ty: &Type) -> Heading {
    let group = match ty.module {
        Module::Operation(id) => return operation_heading(model, model.operation(id)),
        Module::Webhook(id) => return webhook_heading(model, model.webhook(id)),
        Module::Common | Module::Ids => None,
        Module::Group(id) => Some(model.group(id).module.clone()),
        Module::Webhooks => Some("webhooks".to_owned()),
    };
    Heading { group, name: Some(ty.name.clone()) }
}
