//! Fields: types resolved, names given, combinations checked.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::scope::Scope;
use super::{media, names, only};
use crate::diagnostic::Context;
use crate::model::{Fact, Field, Kind, TypeKind};
use crate::spec::{FieldSpec, Measure, Scalar, TypeExpr, text_of};

/// The section of a spec that holds a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Path,
    Query,
    Body,
    Response,
    Type,
}

/// Lowers a section of fields. A field with a mistake is left out.
pub(super) fn lower(at: &Context<'_>, section: Section, specs: &IndexMap<String, FieldSpec>, scope: &Scope) -> Vec<Field> {
    specs.iter().filter_map(|(wire, spec)| lower_field(&at.key(wire), section, wire, spec, scope)).collect()
}

fn lower_field(at: &Context<'_>, section: Section, wire: &str, spec: &FieldSpec, scope: &Scope) -> Option<Field> {
    let kind = if spec.is_unreadable() { None } else { resolve(at, &spec.ty, scope) };
    let name = match &spec.rust {
        Some(rust) => Some(rust.clone()).filter(|rust| names::is_identifier(rust)),
        None => names::field(wire),
    };
    if name.is_none() {
        let name = spec.rust.as_deref().unwrap_or(wire);
        let help = "give the field a name in snake case: `{ type: …, rust: name }`";
        at.error(format!("`{name}` is not a valid Rust name"), help);
    }
    let kind = kind?;
    if !scope.is_unreadable(&kind) {
        check(at, section, spec, &kind, scope);
    }
    let only = only::accepted_values(at, section, spec, &kind, scope);
    let accepts = media::accepted_files(at, &kind, spec.media.as_deref(), spec.range);
    Some(Field {
        wire: wire.to_owned(),
        name: name.unwrap_or_else(|| wire.to_owned()),
        doc: spec.doc.clone().map(Fact::own),
        // The limit of a file is part of what it accepts.
        range: spec.range.filter(|_| kind != Kind::Scalar(Scalar::File)).map(Fact::own),
        only,
        default: spec.default.as_ref().map(text_of).map(Fact::own),
        example: spec.example.as_ref().map(text_of).map(Fact::own),
        required: spec.required || section == Section::Path,
        accepts,
        kind,
        boxed: false,
    })
}

fn resolve(at: &Context<'_>, ty: &TypeExpr, scope: &Scope) -> Option<Kind> {
    let name = match ty {
        TypeExpr::List(item) => return Some(Kind::List(Box::new(resolve(at, item, scope)?))),
        TypeExpr::Map(value) => return Some(Kind::Map(Box::new(resolve(at, value, scope)?))),
        TypeExpr::Name(name) => name,
    };
    if let Some(scalar) = Scalar::from_name(name) {
        return Some(Kind::Scalar(scalar));
    }
    let file = at.file().path;
    let found = scope.find(file, name).map(Kind::Named);
    if found.is_none() && !scope.may_exist(file) {
        let help = match scope.similar_name(file, name) {
            Some(known) => format!("did you mean `{known}`? Otherwise declare `{name}` under `types`"),
            None => format!("declare `{name}` under `types`, or in the group's `types.yaml`"),
        };
        at.error_in(name, format!("unknown type `{name}`"), help);
    }
    found
}

/// Reports what a field cannot have in its section.
fn check(at: &Context<'_>, section: Section, spec: &FieldSpec, kind: &Kind, scope: &Scope) {
    if spec.required && spec.default.is_some() {
        at.error("a required field has no default", "remove the `!`, or the default");
    }
    if spec.required && section == Section::Response {
        at.error("a field of a reply cannot be required: TikTok documents all of them as optional", "remove the `!`");
    }
    if spec.range.is_some() && !has_bounds(kind, scope) {
        let message = "a range limits a number, a text's length, the entries of a list or map, or a file's size";
        at.error(message, "remove the range");
    }
    let is_in_url = matches!(section, Section::Path | Section::Query);
    if is_in_url && !fits_into_url(kind, section, scope) && !holds(kind, Scalar::File) {
        at.error(
            "this type cannot be part of a URL",
            "a query holds scalars, enumerations and lists of them; an id of the path is a single value",
        );
    }
    if holds(kind, Scalar::File) && (section != Section::Body || *kind != Kind::Scalar(Scalar::File)) {
        at.error("a `file` must be a field of the request's `body`, not part of a list", "move the field there");
    }
    if *kind != Kind::Scalar(Scalar::TimestampText) && holds(kind, Scalar::TimestampText) {
        let message = "a `timestamp_text` cannot be an item: in a list it would be sent as a number";
        at.error(message, "make it a list of `string`");
    }
}

fn fits_into_url(kind: &Kind, section: Section, scope: &Scope) -> bool {
    match kind {
        Kind::Scalar(scalar) => scalar.has_text(),
        Kind::Named(id) => !scope.is_object(*id),
        Kind::List(item) => {
            section == Section::Query && matches!(**item, Kind::Scalar(_) | Kind::Named(_)) && fits_into_url(item, section, scope)
        }
        Kind::Map(_) => false,
    }
}

fn has_bounds(kind: &Kind, scope: &Scope) -> bool {
    match kind {
        Kind::Scalar(scalar) => scalar.measure() != Measure::Unbounded,
        Kind::List(_) | Kind::Map(_) => true,
        Kind::Named(id) => matches!(scope.get(*id).kind, TypeKind::Id),
    }
}

/// Whether a kind is a scalar, or a list or map of it.
fn holds(kind: &Kind, wanted: Scalar) -> bool {
    match kind {
        Kind::Scalar(scalar) => *scalar == wanted,
        Kind::List(inner) | Kind::Map(inner) => holds(inner, wanted),
        Kind::Named(_) => false,
    }
}

/// Reports fields of one struct that share a Rust name.
pub(super) fn check_names<'a>(fields: impl Iterator<Item = (Context<'a>, &'a Field)>) {
    let mut seen = BTreeMap::<&str, &Field>::new();
    for (at, field) in fields {
        if let Some(other) = seen.insert(&field.name, field) {
            let message = format!("`{}` and `{}` both become `{}` in Rust", other.wire, field.wire, field.name);
            at.error(message, "rename one of them: `{ type: …, rust: name }`");
        }
    }
}
