//! Compares the type of a field in the specs with the kind in the documents.

use codegen::spec::{Scalar, TypeExpr, WireClass};

use crate::model::Kind;
use crate::spec_files::SpecFiles;

/// The result of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Both are the same, or the spec is more precise.
    Agree,
    /// Both have the same JSON form, and the document is more precise.
    Refined,
    /// They have different JSON forms.
    Differ,
}

/// The JSON form of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    Text,
    Int,
    /// A number of seconds or milliseconds, also in a text.
    Moment,
    Bool,
    Object,
    List,
    File,
    Any,
}

/// Compares a type that a file uses with a documented kind.
pub(super) fn compare(specs: &SpecFiles<'_>, file: &str, ty: &TypeExpr, kind: &Kind) -> Verdict {
    if let (TypeExpr::List(ty), Kind::List(kind)) = (ty, kind) {
        return compare(specs, file, ty, kind);
    }
    let is_string = scalar_of(ty) == Some(Scalar::String);
    let is_documented_string = matches!(kind, Kind::Scalar(Scalar::String));
    match (wire_of_type(specs, file, ty), wire_of_kind(kind)) {
        (_, Wire::Any) => Verdict::Agree,
        (Wire::Any, _) if scalar_of(ty) == Some(Scalar::Json) => Verdict::Refined,
        // `lint` reports the undefined type.
        (Wire::Any, _) => Verdict::Agree,
        (Wire::Moment, Wire::Moment) if is_same(specs, file, ty, kind) => Verdict::Agree,
        (Wire::Moment, Wire::Moment) => Verdict::Differ,
        (Wire::Moment, Wire::Int | Wire::Text) => Verdict::Agree,
        (Wire::Int, Wire::Moment) => Verdict::Refined,
        (Wire::Text, Wire::Moment) if is_string => Verdict::Refined,
        (Wire::Text, Wire::Text) if is_string && !is_documented_string => Verdict::Refined,
        (ours, theirs) if ours == theirs => Verdict::Agree,
        _ => Verdict::Differ,
    }
}

/// Whether type and kind are the same, so that limits of one apply to the other.
pub(super) fn is_same(specs: &SpecFiles<'_>, file: &str, ty: &TypeExpr, kind: &Kind) -> bool {
    match (ty, kind) {
        (TypeExpr::List(ty), Kind::List(kind)) => is_same(specs, file, ty, kind),
        (TypeExpr::Name(_), Kind::Object { .. } | Kind::Enum { .. }) => {
            scalar_of(ty).is_none() && wire_of_type(specs, file, ty) == wire_of_kind(kind)
        }
        (TypeExpr::Name(name), Kind::Scalar(Scalar::String)) => scalar_of(ty) == Some(Scalar::String) || specs.is_id(name),
        (TypeExpr::Name(_), Kind::Scalar(scalar)) => scalar_of(ty) == Some(*scalar),
        _ => false,
    }
}

fn scalar_of(ty: &TypeExpr) -> Option<Scalar> {
    match ty {
        TypeExpr::Name(name) => Scalar::from_name(name),
        TypeExpr::List(_) | TypeExpr::Map(_) => None,
    }
}

fn wire_of_type(specs: &SpecFiles<'_>, file: &str, ty: &TypeExpr) -> Wire {
    match ty {
        TypeExpr::List(_) => Wire::List,
        TypeExpr::Map(_) => Wire::Object,
        TypeExpr::Name(name) => match (Scalar::from_name(name), specs.lookup(file, name)) {
            (Some(scalar), _) => wire_of_scalar(scalar),
            (None, None) => Wire::Any,
            (None, Some(definition)) if definition.spec.values.is_some() || definition.spec.is_id => Wire::Text,
            (None, Some(_)) => Wire::Object,
        },
    }
}

fn wire_of_kind(kind: &Kind) -> Wire {
    match kind {
        Kind::Scalar(scalar) => wire_of_scalar(*scalar),
        Kind::Enum { .. } => Wire::Text,
        Kind::Object { .. } => Wire::Object,
        Kind::List(_) => Wire::List,
    }
}

fn wire_of_scalar(scalar: Scalar) -> Wire {
    match scalar.wire() {
        WireClass::Text | WireClass::IntegerText => Wire::Text,
        WireClass::Integer => Wire::Int,
        WireClass::Moment => Wire::Moment,
        WireClass::Bool => Wire::Bool,
        WireClass::File => Wire::File,
        WireClass::Any => Wire::Any,
    }
}
