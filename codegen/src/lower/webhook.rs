//! Webhooks: a number, a name and a payload.

use std::collections::BTreeMap;

use super::fields::{self, Section};
use super::names;
use super::reserved::{is_reserved, is_reserved_module};
use super::scope::Scope;
use crate::diagnostic::{Context, Diagnostics};
use crate::load::{Specs, WebhookFile};
use crate::model::{Direction, Module, Type, TypeId, TypeKind, Webhook, WebhookId};

pub(super) fn lower(specs: &Specs<'_>, scope: &mut Scope, diagnostics: &Diagnostics) -> Vec<Webhook> {
    let mut types = BTreeMap::new();
    let mut names = BTreeMap::new();
    let mut webhooks = Vec::with_capacity(specs.webhooks.len());
    for (index, written) in specs.webhooks.iter().enumerate() {
        let (file, spec) = (written.file, written.spec);
        let at = diagnostics.file(file);
        if spec.kind <= 0 {
            at.key("type").error("this webhook has no `type`", "write the number that the envelope contains: `type: 1`");
        } else if let Some(other) = types.insert(spec.kind, file.path) {
            let message = format!("`specs/{other}` already describes type {}", spec.kind);
            at.key("type").error(message, "delete one of the two");
        }
        let payload = payload(&at, WebhookId(index), written, scope);
        let name = &scope.get(payload).name;
        if let Some(other) = names.insert(name.clone(), file.path) {
            let message = format!("`{name}` is already the payload of `specs/{other}`");
            at.key("rust").error(message, "rename one of them with `rust:`");
        }
        webhooks.push(Webhook {
            source: format!("specs/{}", file.path),
            summary: spec.summary.clone(),
            docs: spec.docs.clone(),
            module: written.stem.to_owned(),
            payload,
            kind: spec.kind,
            event: spec.event.clone(),
            sample: written.delivery.map(str::to_owned),
        });
    }
    webhooks
}

fn payload(at: &Context<'_>, id: WebhookId, file: &WebhookFile<'_>, scope: &mut Scope) -> TypeId {
    let spec = file.spec;
    let name = name(at, file);
    for ty in spec.types.keys() {
        if scope.declared(at.file().path, ty).is_some_and(|id| scope.get(id).name == name) {
            at.key("types").key(ty).error(format!("`{ty}` is the name of the webhook's payload"), "give the type another name");
        }
    }
    let at = at.key("data");
    let fields = fields::lower(&at, Section::Response, &spec.data, scope);
    fields::check_names(fields.iter().map(|field| (at.key(&field.wire), field)));
    let kind = TypeKind::Object { fields, direction: Direction::Response };
    scope.add(Type { name, declared: None, module: Module::Webhook(id), doc: None, only_use: None, kind, is_used: false })
}

/// The name of the payload and of the event's variant.
fn name(at: &Context<'_>, file: &WebhookFile<'_>) -> String {
    let rust = &file.spec.rust;
    let name = match rust {
        Some(rust) => Some(rust.clone()).filter(|rust| names::is_identifier(rust) && !is_reserved(rust)),
        None => names::ty(file.stem),
    };
    let name = name.unwrap_or_else(|| {
        at.key("rust").error("this webhook has no valid Rust name", "give it one in camel case with `rust:`");
        file.stem.to_owned()
    });
    if names::field(file.stem).as_deref() != Some(file.stem) {
        at.error(format!("`{}` is not a valid module name", file.stem), "name the file in snake case");
    }
    // `Unknown` is the variant of unknown events.
    if is_reserved_module(file.stem) || name == "Unknown" {
        at.error(format!("the SDK already uses the name `{}`", file.stem), "name the file after the event");
    }
    name
}
