//! Whether a spec's type and upstream's agree, and who knows more.

use super::super::specs::Specs;
use super::super::upstream::Kind;
use crate::spec::TypeExpr;

/// How upstream's kind of a field stands to the spec's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// They say the same, or the spec says more.
    Agree,
    /// The same on the wire, and upstream knows what it means.
    Refined,
    /// Something else on the wire.
    Differ,
}

/// What a value is in JSON, as far as the types tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    Text,
    Int,
    /// A moment: a number, or a number in a text.
    Moment,
    Bool,
    Object,
    List,
    File,
    Anything,
}

pub(super) fn compare(specs: &Specs, file: &str, shape: &TypeExpr, kind: &Kind) -> Verdict {
    if let (TypeExpr::List(shape), Kind::List(kind)) = (shape, kind) {
        return compare(specs, file, shape, kind);
    }
    let (ours, theirs) = (wire_of_shape(specs, file, shape), wire_of_kind(kind));
    match (ours, theirs) {
        (_, Wire::Anything) => Verdict::Agree,
        (Wire::Anything, _) => {
            if is_json(shape) {
                Verdict::Refined
            } else {
                Verdict::Agree
            }
        }
        (Wire::Moment, Wire::Moment) => {
            if shape.name() == name(kind) {
                Verdict::Agree
            } else {
                Verdict::Differ
            }
        }
        (Wire::Moment, Wire::Int | Wire::Text) => Verdict::Agree,
        (Wire::Int, Wire::Moment) => Verdict::Refined,
        (Wire::Text, Wire::Moment) => {
            if shape.name() == "string" {
                Verdict::Refined
            } else {
                Verdict::Differ
            }
        }
        (Wire::Text, Wire::Text) if shape.name() == "string" && !matches!(kind, Kind::String) => Verdict::Refined,
        _ if ours == theirs => Verdict::Agree,
        _ => Verdict::Differ,
    }
}

/// Whether a spec's type is upstream's to the letter: only then do its bounds mean the same.
pub(super) fn is_same(specs: &Specs, file: &str, shape: &TypeExpr, kind: &Kind) -> bool {
    match (shape, kind) {
        (TypeExpr::List(shape), Kind::List(kind)) => is_same(specs, file, shape, kind),
        (TypeExpr::Name(_), Kind::Object { .. } | Kind::Enum { .. }) => wire_of_shape(specs, file, shape) == wire_of_kind(kind),
        (TypeExpr::Name(ours), kind) => ours == name(kind),
        _ => false,
    }
}

fn wire_of_shape(specs: &Specs, file: &str, shape: &TypeExpr) -> Wire {
    match shape {
        TypeExpr::List(_) => Wire::List,
        TypeExpr::Map(_) => Wire::Object,
        TypeExpr::Name(name) => match name.as_str() {
            "string" | "secret" | "decimal" | "date" | "datetime" | "timestamp_text" => Wire::Text,
            "int" => Wire::Int,
            "timestamp" | "timestamp_ms" => Wire::Moment,
            "bool" => Wire::Bool,
            "file" => Wire::File,
            "json" => Wire::Anything,
            // A type without a definition is for `lint` to complain about.
            name => specs
                .lookup(file, name)
                .map_or(Wire::Anything, |found| if found.definition.values.is_some() { Wire::Text } else { Wire::Object }),
        },
    }
}

fn wire_of_kind(kind: &Kind) -> Wire {
    match kind {
        Kind::String | Kind::Decimal | Kind::Date | Kind::DateTime | Kind::TimestampText | Kind::Enum { .. } => Wire::Text,
        Kind::Int => Wire::Int,
        Kind::Timestamp | Kind::TimestampMs => Wire::Moment,
        Kind::Bool => Wire::Bool,
        Kind::Json => Wire::Anything,
        Kind::File => Wire::File,
        Kind::Object { .. } => Wire::Object,
        Kind::List(_) => Wire::List,
    }
}

fn is_json(shape: &TypeExpr) -> bool {
    matches!(shape, TypeExpr::Name(name) if name == "json")
}

fn name(kind: &Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Int => "int",
        Kind::Bool => "bool",
        Kind::Decimal => "decimal",
        Kind::Timestamp => "timestamp",
        Kind::TimestampMs => "timestamp_ms",
        Kind::TimestampText => "timestamp_text",
        Kind::Date => "date",
        Kind::DateTime => "datetime",
        Kind::Json => "json",
        Kind::File => "file",
        Kind::Enum { .. } | Kind::Object { .. } | Kind::List(_) => "",
    }
}
