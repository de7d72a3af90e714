//! Fields: a line or a long form, resolved and checked.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::scope::Scope;
use super::{media, names};
use crate::diagnostic::{Diagnostic, File};
use crate::model::{Field, Home, Kind};
use crate::spec::{self, FieldLine, FieldLineError, Node, Range, Shape};

/// Where fields stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    pub(super) file: File<'a>,
    pub(super) keys: &'a [&'a str],
    pub(super) homes: &'a [Home],
    pub(super) place: Place,
}

/// What may stand there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Body,
    Response,
    Type,
}

/// A field's line and what the long form adds to it.
struct Written<'a> {
    line: FieldLine,
    media: Option<&'a [String]>,
    rust: Option<&'a str>,
    default: Option<&'a Node>,
    example: Option<&'a Node>,
}

/// Resolves a section of fields. A field with a mistake is left out.
pub(super) fn lower(
    at: At<'_>,
    fields: &IndexMap<String, spec::Field>,
    scope: &Scope,
    mistakes: &mut Vec<Diagnostic>,
) -> Vec<Field> {
    fields.iter().filter_map(|(wire, field)| lower_field(at, wire, field, scope, mistakes)).collect()
}

fn lower_field(at: At<'_>, wire: &str, field: &spec::Field, scope: &Scope, mistakes: &mut Vec<Diagnostic>) -> Option<Field> {
    let keys = &[at.keys, &[wire]].concat()[..];
    let written = match written(field) {
        Ok(written) => written,
        Err(FieldLineError { message, help }) => {
            mistakes.push(at.file.mistake(keys, message, help));
            return None;
        }
    };
    let kind = resolve(at, keys, &written.line.shape, scope, mistakes);
    let name = match written.rust {
        Some(rust) => Some(rust.to_owned()).filter(|rust| names::is_identifier(rust)),
        None => names::field(wire),
    };
    if name.is_none() {
        let what = written.rust.unwrap_or(wire);
        let help = "give the field a name in snake case: `{ type: …, rust: name }`";
        mistakes.push(at.file.mistake(keys, format!("`{what}` is no Rust name"), help));
    }
    let kind = kind?;
    check(at, keys, &written, &kind, scope, mistakes);
    let accepts = media::accepted(at.file, keys, &kind, (written.media, written.line.range), mistakes);
    Some(Field {
        wire: wire.to_owned(),
        name: name?,
        notes: media::note(&accepts).into_iter().chain(notes(&written, &kind)).collect(),
        doc: written.line.doc.clone(),
        required: written.line.required || at.place == Place::Path,
        accepts,
        kind,
        boxed: false,
    })
}

fn written(field: &spec::Field) -> Result<Written<'_>, FieldLineError> {
    match field {
        spec::Field::Line(line) => {
            Ok(Written { line: FieldLine::parse(line)?, media: None, rust: None, default: None, example: None })
        }
        spec::Field::Long(form) => {
            let mut line = FieldLine::parse(&form.kind)?;
            line.required |= form.required;
            if let Some(range) = &form.range {
                line.range = Some(Range::parse(range)?);
            }
            line.doc = form.doc.clone().or(line.doc);
            Ok(Written {
                line,
                media: form.media.as_deref(),
                rust: form.rust.as_deref(),
                default: form.default.as_ref(),
                example: form.example.as_ref(),
            })
        }
    }
}

fn resolve(at: At<'_>, keys: &[&str], shape: &Shape, scope: &Scope, mistakes: &mut Vec<Diagnostic>) -> Option<Kind> {
    Some(match shape {
        Shape::List(item) => Kind::List(Box::new(resolve(at, keys, item, scope, mistakes)?)),
        Shape::Map(value) => Kind::Map(Box::new(resolve(at, keys, value, scope, mistakes)?)),
        Shape::Name(name) => match name.as_str() {
            "string" => Kind::String,
            "int" => Kind::Int,
            "bool" => Kind::Bool,
            "decimal" => Kind::Decimal,
            "timestamp" => Kind::Timestamp,
            "timestamp_ms" => Kind::TimestampMillis,
            "timestamp_text" => Kind::TimestampText,
            "date" => Kind::Date,
            "datetime" => Kind::DateTime,
            "secret" => Kind::Secret,
            "json" => Kind::Json,
            "file" => Kind::File,
            name => match scope.find(at.homes, name) {
                Some(id) => Kind::Named(id),
                None => {
                    let help = match scope.nearest(at.homes, name) {
                        Some(known) => format!("write `{known}`, or declare `{name}` under `types`"),
                        None => format!("declare `{name}` under `types`, or in the group's `types.yaml`"),
                    };
                    mistakes.push(at.file.mistake_in(keys, name, format!("unknown type `{name}`"), help));
                    return None;
                }
            },
        },
    })
}

/// What a field may not be where it stands.
fn check(at: At<'_>, keys: &[&str], written: &Written<'_>, kind: &Kind, scope: &Scope, mistakes: &mut Vec<Diagnostic>) {
    let mut mistake = |message: &str, help: &str| mistakes.push(at.file.mistake(keys, message, help));
    let line = &written.line;
    if line.required && written.default.is_some() {
        mistake("a required field has no default", "remove the `!`, or the default");
    }
    if line.required && at.place == Place::Response {
        mistake("a reply's field cannot be required: TikTok documents all of them as optional", "remove the `!`");
    }
    if line.range.is_some() && !has_bounds(kind) {
        mistake("a range bounds a number, a text's length, a list's count or a file's bytes", "remove the range");
    }
    let is_flat = match kind {
        Kind::Named(id) => !scope.is_object(*id),
        Kind::List(item) => {
            at.place == Place::Query
                && !matches!(**item, Kind::List(_) | Kind::Map(_) | Kind::Json | Kind::File)
                && item.named().is_none_or(|id| !scope.is_object(id))
        }
        Kind::Map(_) | Kind::Json | Kind::File => false,
        Kind::String
        | Kind::Int
        | Kind::Bool
        | Kind::Decimal
        | Kind::Timestamp
        | Kind::TimestampMillis
        | Kind::TimestampText
        | Kind::Date
        | Kind::DateTime
        | Kind::Secret => true,
    };
    if matches!(at.place, Place::Path | Place::Query) && !is_flat && !holds_file(kind) {
        mistake(
            "this does not fit into a URL",
            "a query holds scalars, enumerations and lists of them; an id of the path is one value",
        );
    }
    if holds_file(kind) && (at.place != Place::Body || *kind != Kind::File) {
        mistake("a `file` stands alone in a request's `body`", "move the field there");
    }
    if *kind != Kind::TimestampText && holds(kind, &Kind::TimestampText) {
        mistake("a `timestamp_text` stands alone: in a list it would be sent as a number", "make it a list of `string`");
    }
}

fn has_bounds(kind: &Kind) -> bool {
    match kind {
        Kind::String
        | Kind::Int
        | Kind::Decimal
        | Kind::Date
        | Kind::DateTime
        | Kind::Secret
        | Kind::Timestamp
        | Kind::TimestampMillis
        | Kind::TimestampText
        | Kind::List(_)
        | Kind::Map(_)
        | Kind::File => true,
        Kind::Bool | Kind::Json | Kind::Named(_) => false,
    }
}

fn holds_file(kind: &Kind) -> bool {
    holds(kind, &Kind::File)
}

/// Whether a kind is another, or a list or map of it.
fn holds(kind: &Kind, wanted: &Kind) -> bool {
    match kind {
        Kind::List(inner) | Kind::Map(inner) => holds(inner, wanted),
        kind => kind == wanted,
    }
}

/// Bounds, default and example, as the documentation tells them; a file's size is told with what it takes.
fn notes(written: &Written<'_>, kind: &Kind) -> Vec<String> {
    let range = written.line.range.filter(|_| *kind != Kind::File).map(|Range { min, max }| {
        let unit = match kind {
            Kind::String | Kind::Secret => " characters",
            Kind::List(_) | Kind::Map(_) => " entries",
            _ => "",
        };
        match (min, max) {
            (Some(min), Some(max)) if min == max => format!("Exactly {min}{unit}."),
            (Some(min), Some(max)) => format!("From {min} to {max}{unit}."),
            (Some(min), None) => format!("At least {min}{unit}."),
            (None, Some(max)) => format!("At most {max}{unit}."),
            (None, None) => String::new(),
        }
    });
    let default = written.default.map(|default| format!("`{}` when left out.", shown(default)));
    let example = written.example.map(|example| format!("Example: `{}`.", shown(example)));
    [range, default, example].into_iter().flatten().collect()
}

fn shown(value: &Node) -> String {
    match value {
        Node::String(text) => text.clone(),
        other => serde_yaml::to_string(other).unwrap_or_default().trim().to_owned(),
    }
}

/// No two fields of one struct share a Rust name.
pub(super) fn check_names(file: File<'_>, keys: &[Vec<&str>], fields: &[Field], mistakes: &mut Vec<Diagnostic>) {
    let mut taken = BTreeMap::<&str, &Field>::new();
    for (field, keys) in fields.iter().zip(keys) {
        if let Some(other) = taken.insert(&field.name, field) {
            let message = format!("`{}` and `{}` are both `{}` in Rust", other.wire, field.wire, field.name);
            mistakes.push(file.mistake(keys, message, "give one of them another name: `{ type: …, rust: name }`"));
        }
    }
}
