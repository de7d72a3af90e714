//! Webhooks: a number, a name and a payload.

use std::collections::BTreeMap;

use super::fields::{self, At, Place};
use super::scope::Scope;
use super::{facts, names, types};
use crate::diagnostic::Diagnostic;
use crate::load::{Specs, WebhookFile};
use crate::model::{Direction, Home, Type, TypeId, TypeKind, Webhook, WebhookId};
use crate::spec;
use crate::taken::is_taken;

pub(super) fn lower(specs: &Specs<'_>, scope: &mut Scope, mistakes: &mut Vec<Diagnostic>) -> Vec<Webhook> {
    let mut taken = BTreeMap::new();
    let mut named = BTreeMap::new();
    let mut webhooks = Vec::with_capacity(specs.webhooks.len());
    for (index, written) in specs.webhooks.iter().enumerate() {
        let (file, spec) = (written.file, &written.spec);
        if spec.kind <= 0 {
            mistakes.push(file.mistake(
                &["type"],
                "this webhook has no `type`",
                "write the number that the envelope carries: `type: 1`",
            ));
        } else if let Some(other) = taken.insert(spec.kind, file.path) {
            let message = format!("type {} is described by `specs/{other}` already", spec.kind);
            mistakes.push(file.mistake(&["type"], message, "delete one of the two"));
        }
        let payload = payload(WebhookId(index), written, scope, mistakes);
        let name = &scope.get(payload).name;
        if let Some(other) = named.insert(name.clone(), file.path) {
            let message = format!("`{name}` is the payload of `specs/{other}` already");
            mistakes.push(file.mistake(&["rust"], message, "give one of them another name with `rust:`"));
        }
        webhooks.push(Webhook {
            source: format!("specs/{}", file.path),
            module: written.stem.to_owned(),
            payload,
            kind: spec.kind,
            event: spec.event.clone(),
            sample: written.delivery.and_then(facts::sample),
        });
    }
    webhooks
}

fn payload(id: WebhookId, written: &WebhookFile<'_>, scope: &mut Scope, mistakes: &mut Vec<Diagnostic>) -> TypeId {
    let (file, spec) = (written.file, &written.spec);
    let name = name(written, mistakes);
    for ty in spec.types.keys() {
        if scope.id(Home::Webhook(id), ty).is_some_and(|id| scope.get(id).name == name) {
            let message = format!("`{ty}` is the name of the webhook's own payload");
            mistakes.push(file.mistake(&["types", ty], message, "give the type another name"));
        }
    }
    let homes = types::webhook_homes(id);
    let at = At { file, keys: &["data"], homes: &homes, place: Place::Response };
    let fields = fields::lower(at, &spec.data, scope, mistakes);
    let keys: Vec<_> = fields.iter().map(|field| vec!["data", field.wire.as_str()]).collect();
    fields::check_names(file, &keys, &fields, mistakes);
    let kind = TypeKind::Object { fields, direction: Direction::Response };
    scope.add(Type { name, declared: None, home: Home::Webhook(id), doc: Some(doc(spec)), kind, is_used: false })
}

/// The payload's name, which is that of the event's variant too.
fn name(written: &WebhookFile<'_>, mistakes: &mut Vec<Diagnostic>) -> String {
    let (file, spec) = (written.file, &written.spec);
    let name = spec.rust.clone().filter(|rust| names::is_identifier(rust) && !is_taken(rust));
    let name = name.or_else(|| names::ty(written.stem).filter(|_| spec.rust.is_none())).unwrap_or_else(|| {
        mistakes.push(file.mistake(&["rust"], "this webhook has no Rust name", "give it one in camel case with `rust:`"));
        written.stem.to_owned()
    });
    if names::field(written.stem).as_deref() != Some(written.stem) {
        mistakes.push(file.mistake(&[], format!("`{}` is no name for a module", written.stem), "name the file in snake case"));
    }
    // The first are modules of all events, the last is the variant of those that nobody described.
    if ["event", "samples"].contains(&written.stem) || name == "Unknown" {
        let message = format!("`{}` is a name of the SDK's own", written.stem);
        mistakes.push(file.mistake(&[], message, "name the file after what happened"));
    }
    name
}

/// What the event says, how it is told apart and registered, and where TikTok describes it.
fn doc(spec: &spec::Webhook) -> String {
    let summary = spec.summary.as_ref().map(|summary| format!("{summary}\n\n")).unwrap_or_default();
    let event = spec.event.as_ref().map(|event| format!("; registered as `{event}`")).unwrap_or_default();
    let page = spec.docs.as_ref().map(|page| format!("\nTikTok's page: `{page}`.")).unwrap_or_default();
    format!("{summary}Sent with `type` {}{event}.{page}", spec.kind)
}
