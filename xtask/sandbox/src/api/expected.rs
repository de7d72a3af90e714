//! The names of types and values in the gateway's messages.

use codegen::model::{Field, Kind, Model, TypeKind};
use codegen::spec::{Scalar, WireClass};
use serde_json::Value;

/// The type that a value should have.
pub(super) fn expected(model: &Model, kind: &Kind) -> &'static str {
    match kind {
        Kind::Scalar(scalar) => scalar_type(*scalar),
        Kind::List(_) => "array",
        Kind::Map(_) => "object",
        Kind::Named(id) => match model.ty(*id).kind {
            TypeKind::Object { .. } => "object",
            TypeKind::Enum { .. } | TypeKind::Id => "string",
        },
    }
}

fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar.wire() {
        WireClass::Text | WireClass::IntegerText => "string",
        WireClass::Integer | WireClass::Moment => "int64",
        WireClass::Bool => "bool",
        WireClass::File => "file",
        WireClass::Any => "any",
    }
}

/// The type that a value has.
pub(super) fn actual(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "float64",
        Value::Number(_) => "int64",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The JSON names of fields.
pub(super) fn names(fields: &[Field]) -> impl Iterator<Item = &str> {
    fields.iter().map(|field| field.wire.as_str())
}
