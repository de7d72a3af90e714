//! The documentation of types and of the values of enumerations.

use proc_macro2::TokenStream;

use super::lines;
use crate::emit::prose::{delivery, with_origin};
use crate::model::{Fact, FieldOwner, Kind, Model, Module, OnlyUse, Type, TypeKind, Variant, Webhook};

/// The description of a type. Specs do not describe replies and payloads.
pub(crate) fn ty(model: &Model, ty: &Type) -> TokenStream {
    match (&ty.declared, ty.module) {
        (None, Module::Operation(id)) => lines(&[format!("The response to [`{}`].", model.operation(id).name)]),
        (None, Module::Webhook(id)) => payload(model.webhook(id)),
        _ => lines(description(&ty.doc).or_else(|| Some(only_use(model, ty, ty.only_use?))).as_slice()),
    }
}

/// The longest text of a value that its description repeats, in words. Some values are whole sentences of TikTok.
const MAX_WORDS: usize = 7;

/// The meaning of a value, and its text, which TikTok's documents and other descriptions use.
pub(crate) fn variant(variant: &Variant) -> TokenStream {
    let is_short = variant.wire.split_whitespace().count() <= MAX_WORDS;
    let text = is_short.then(|| format!("Sent as `{}`.", variant.wire));
    match (description(&variant.doc), text) {
        (Some(description), Some(text)) => lines(&[format!("{description} {text}")]),
        (description, text) => lines(description.or(text).as_slice()),
    }
}

fn description(doc: &Option<Fact<String>>) -> Option<String> {
    doc.as_ref().map(with_origin)
}

/// When a webhook is sent, how it is identified and registered, and where TikTok documents it.
fn payload(webhook: &Webhook) -> TokenStream {
    let mut text: Vec<String> = webhook.summary.iter().flat_map(|summary| [summary.clone(), String::new()]).collect();
    text.push(delivery(webhook));
    text.extend(webhook.docs.iter().map(|page| format!("TikTok's page: `{page}`.")));
    lines(&text)
}

/// A type without a description, which only one field has: the field explains it.
fn only_use(model: &Model, ty: &Type, OnlyUse { owner, field }: OnlyUse) -> String {
    let (name, module, used) = match owner {
        FieldOwner::Operation(id) => {
            let operation = model.operation(id);
            (&operation.name, Module::Operation(id), &operation.fields[field])
        }
        FieldOwner::Type(id) => {
            let owner = model.ty(id);
            (&owner.name, owner.module, &owner.fields()[field])
        }
    };
    let (field, owner) = (format!("`{}`", used.wire), link(model, name, module, ty.module));
    match (&ty.kind, &used.kind) {
        (TypeKind::Enum { .. }, _) => format!("The values of {field} in {owner}."),
        (TypeKind::Object { .. }, Kind::List(_)) => format!("An item of {field} in {owner}."),
        (TypeKind::Object { .. }, Kind::Map(_)) => format!("A value of {field} in {owner}."),
        (TypeKind::Id, _) => format!("The id in {field} of {owner}."),
        (TypeKind::Object { .. }, Kind::Named(_) | Kind::Scalar(_)) => format!("The {field} of {owner}."),
    }
}

/// A link to a struct, from a type in another module or the same one. Shared types of all groups do not link to a group, whose
/// feature may be disabled.
fn link(model: &Model, name: &str, module: Module, from: Module) -> String {
    if module == from {
        return format!("[`{name}`]");
    }
    let path = match module {
        Module::Common => "types".to_owned(),
        Module::Ids => "ids".to_owned(),
        Module::Webhooks => "webhooks::types".to_owned(),
        Module::Webhook(id) => format!("webhooks::{}", model.webhook(id).module),
        Module::Group(_) | Module::Operation(_) if matches!(from, Module::Common | Module::Ids) => return format!("`{name}`"),
        Module::Group(id) => format!("{}::types", model.group(id).module),
        Module::Operation(id) => {
            let operation = model.operation(id);
            format!("{}::{}::{}", model.group(operation.group).module, operation.version, operation.module)
        }
    };
    format!("[`{name}`](crate::{path}::{name})")
}
