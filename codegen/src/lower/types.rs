//! The contents of declared types: fields and values.

use std::collections::BTreeMap;

use super::fields::{self, Section};
use super::names;
use super::scope::{Declarations, Scope};
use crate::diagnostic::Context;
use crate::model::{Direction, Fact, TypeKind, Variant};
use crate::spec::{TypeSpec, ValueSpec, ValuesSpec};

/// Fills every declared object and enumeration. Enumerations come first, because fields may name their values.
pub(super) fn lower(declarations: &[Declarations<'_>], scope: &mut Scope) {
    fill(declarations, scope, |spec| spec.fields.is_none() && !spec.is_id);
    fill(declarations, scope, |spec| spec.fields.is_some());
}

fn fill(declarations: &[Declarations<'_>], scope: &mut Scope, is_next: impl Fn(&TypeSpec) -> bool) {
    for file in declarations {
        for (name, spec) in file.types.iter().filter(|(_, spec)| is_next(spec)) {
            let Some(id) = scope.declared(file.at.file().path, name) else { continue };
            let kind = kind(&file.at.key(name), spec, scope);
            if let Some(TypeKind::Object { fields, .. }) = &kind
                && spec.fields.as_ref().is_some_and(|specs| specs.len() > fields.len())
            {
                scope.mark_incomplete(id);
            }
            if let Some(kind) = kind {
                scope.fill(id, kind);
            }
        }
    }
}

fn kind(at: &Context<'_>, spec: &TypeSpec, scope: &Scope) -> Option<TypeKind> {
    match (&spec.fields, &spec.values) {
        (Some(specs), None) => {
            let at = at.key("fields");
            let fields = fields::lower(&at, Section::Type, specs, scope);
            fields::check_names(fields.iter().map(|field| (at.key(&field.wire), field)));
            Some(TypeKind::Object { fields, direction: Direction::Response })
        }
        (None, Some(values)) => {
            Some(TypeKind::Enum { variants: variants(&at.key("values"), values), direction: Direction::Response })
        }
        (fields, _) => {
            let what = if fields.is_some() { "both `fields` and `values`" } else { "neither `fields` nor `values`" };
            at.error(format!("this type has {what}"), "an object has `fields`, an enumeration `values`");
            None
        }
    }
}

fn variants(at: &Context<'_>, values: &ValuesSpec) -> Vec<Variant> {
    let listed: Vec<(&str, Option<&ValueSpec>)> = match values {
        ValuesSpec::List(list) => list.iter().map(|wire| (wire.as_str(), None)).collect(),
        ValuesSpec::Described(map) => map.iter().map(|(wire, value)| (wire.as_str(), value.as_ref())).collect(),
    };
    if listed.is_empty() {
        at.error("this enumeration has no values", "list them, or make the fields that use it `string`");
    }
    let mut wires = BTreeMap::<String, &str>::new();
    let mut variants = Vec::with_capacity(listed.len());
    for (wire, spec) in listed {
        let (rust, doc) = match spec {
            None => (None, None),
            Some(ValueSpec::Doc(doc)) => (None, Some(doc)),
            Some(ValueSpec::Long(mapping)) => (mapping.rust.as_ref(), mapping.doc.as_ref()),
        };
        let name = match rust {
            Some(rust) => Some(rust.clone()).filter(|rust| names::is_identifier(rust)),
            None => names::variant(wire),
        };
        let Some(name) = name else {
            let message = format!("the value `{wire}` does not give a valid Rust name");
            at.error_in(wire, message, format!("add one: `\"{wire}\": {{ rust: Name }}`"));
            variants.push(Variant { wire: wire.to_owned(), name: wire.to_owned(), doc: None });
            continue;
        };
        match wires.get(&name) {
            None => {
                wires.insert(name.clone(), wire);
                variants.push(Variant { wire: wire.to_owned(), name, doc: doc.cloned().map(Fact::own) });
            }
            Some(first) if *first == wire => at.error_in(wire, format!("`{wire}` is listed twice"), "keep one"),
            Some(first) => {
                let message = format!("`{wire}` and `{first}` both become `{name}` in Rust");
                at.error_in(wire, message, format!("rename one: `\"{wire}\": {{ rust: Name }}`"));
            }
        }
    }
    variants
}
