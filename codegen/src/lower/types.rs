//! What is inside declared types: fields and values.

use std::collections::BTreeMap;

use super::fields::{self, Place};
use super::groups::Declared;
use super::names;
use super::scope::{Scope, shared_home};
use crate::diagnostic::{Diagnostic, File};
use crate::load::Specs;
use crate::model::{Direction, GroupId, Home, OperationId, TypeKind, Variant, WebhookId};
use crate::spec::{TypeDef, Value, Values};
use indexmap::IndexMap;

/// The types of one file, and where their names are looked up.
struct Section<'a> {
    file: File<'a>,
    keys: &'static [&'static str],
    homes: Vec<Home>,
    types: &'a IndexMap<String, TypeDef>,
}

/// Fills every declared type.
pub(super) fn lower(specs: &Specs<'_>, groups: &[Declared], scope: &mut Scope, mistakes: &mut Vec<Diagnostic>) {
    let sections = sections(specs, groups);
    for section in &sections {
        for name in section.types.iter().filter(|(_, def)| def.fields.is_some()).map(|(name, _)| name) {
            if let Some(id) = section.homes.first().and_then(|&home| scope.id(home, name)) {
                scope.mark_object(id);
            }
        }
    }
    for section in &sections {
        for (name, def) in section.types {
            let Some(id) = section.homes.first().and_then(|&home| scope.id(home, name)) else { continue };
            let keys = [section.keys, &[name.as_str()]].concat();
            if let Some(kind) = kind(section, &keys, def, scope, mistakes) {
                scope.fill(id, kind);
            }
        }
    }
}

fn sections<'a>(specs: &'a Specs<'a>, groups: &[Declared]) -> Vec<Section<'a>> {
    let shared = specs.types.iter().filter_map(|types| {
        let home = shared_home(types.home, groups)?;
        let homes = if home == Home::Common { vec![home] } else { vec![home, Home::Common] };
        Some(Section { file: types.file, keys: &[], homes, types: &types.types })
    });
    let operations = specs.operations.iter().enumerate().map(|(index, operation)| Section {
        file: operation.file,
        keys: &["types"],
        homes: operation_homes(OperationId(index), operation.group, groups),
        types: &operation.spec.types,
    });
    let webhooks = specs.webhooks.iter().enumerate().map(|(index, webhook)| Section {
        file: webhook.file,
        keys: &["types"],
        homes: webhook_homes(WebhookId(index)),
        types: &webhook.spec.types,
    });
    shared.chain(operations).chain(webhooks).collect()
}

/// Where the names of an operation's file are looked up.
pub(super) fn operation_homes(id: OperationId, group: &str, groups: &[Declared]) -> Vec<Home> {
    let group = groups.iter().position(|known| known.module == group);
    [Some(Home::Operation(id)), group.map(|index| Home::Group(GroupId(index))), Some(Home::Common)].into_iter().flatten().collect()
}

/// Where the names of a webhook's file are looked up.
pub(super) fn webhook_homes(id: WebhookId) -> Vec<Home> {
    vec![Home::Webhook(id), Home::Webhooks, Home::Common]
}

fn kind(section: &Section<'_>, keys: &[&str], def: &TypeDef, scope: &Scope, mistakes: &mut Vec<Diagnostic>) -> Option<TypeKind> {
    match (&def.fields, &def.values) {
        (Some(fields), None) => {
            let at =
                fields::At { file: section.file, keys: &[keys, &["fields"]].concat(), homes: &section.homes, place: Place::Type };
            let fields = fields::lower(at, fields, scope, mistakes);
            fields::check_names(section.file, &at_keys(keys, &fields), &fields, mistakes);
            Some(TypeKind::Object { fields, direction: Direction::Response })
        }
        (None, Some(values)) => {
            Some(TypeKind::Enum { variants: variants(section.file, keys, values, mistakes), direction: Direction::Response })
        }
        (fields, _) => {
            let what = if fields.is_some() { "both `fields` and `values`" } else { "neither `fields` nor `values`" };
            let message = format!("this type has {what}");
            mistakes.push(section.file.mistake(keys, message, "an object has `fields`, an enumeration `values`"));
            None
        }
    }
}

/// The path of keys to each field.
fn at_keys<'k>(keys: &[&'k str], fields: &'k [crate::model::Field]) -> Vec<Vec<&'k str>> {
    fields.iter().map(|field| [keys, &["fields", field.wire.as_str()]].concat()).collect()
}

fn variants(file: File<'_>, keys: &[&str], values: &Values, mistakes: &mut Vec<Diagnostic>) -> Vec<Variant> {
    let listed: Vec<(&str, Option<&Value>)> = match values {
        Values::List(list) => list.iter().map(|wire| (wire.as_str(), None)).collect(),
        Values::Described(map) => map.iter().map(|(wire, value)| (wire.as_str(), value.as_ref())).collect(),
    };
    let keys = [keys, &["values"]].concat();
    if listed.is_empty() {
        mistakes.push(file.mistake(&keys, "this enumeration has no values", "list them, or make the fields that use it `string`"));
    }
    let mut taken = BTreeMap::<String, &str>::new();
    let mut variants = Vec::with_capacity(listed.len());
    for (wire, value) in listed {
        let (rust, doc) = match value {
            None => (None, None),
            Some(Value::Doc(doc)) => (None, Some(doc)),
            Some(Value::Long(form)) => (form.rust.as_ref(), form.doc.as_ref()),
        };
        let name = match rust {
            Some(rust) => Some(rust.clone()).filter(|rust| names::is_identifier(rust)),
            None => names::variant(wire),
        };
        let Some(name) = name else {
            let message = format!("the value `{wire}` has no good Rust name");
            mistakes.push(file.mistake_in(&keys, wire, message, format!("give it one: `\"{wire}\": {{ rust: Name }}`")));
            continue;
        };
        let first = *taken.entry(name.clone()).or_insert(wire);
        let is_repeated = variants.iter().any(|variant: &Variant| variant.name == name);
        if is_repeated {
            let (message, help) = if first == wire {
                (format!("`{wire}` is listed twice"), "keep one".to_owned())
            } else {
                (
                    format!("`{wire}` and `{first}` are both `{name}` in Rust"),
                    format!("give one another: `\"{wire}\": {{ rust: Name }}`"),
                )
            };
            mistakes.push(file.mistake_in(&keys, wire, message, help));
            continue;
        }
        variants.push(Variant { wire: wire.to_owned(), name, doc: doc.cloned() });
    }
    variants
}
