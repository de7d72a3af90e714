//! Infers a type from values.

use codegen::spec::Scalar;
use indexmap::IndexMap;
use serde_json::Value;

use crate::model::{Facts, Field, Kind};

/// The type of all values of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum InferredType {
    /// Only `null`.
    Null,
    /// An empty list or object. Some servers send one for the other.
    Empty,
    /// An empty text. It means that the field has no value, unless the field is a text.
    EmptyText,
    Bool,
    Int,
    Decimal,
    Text,
    List(Box<InferredType>),
    Object(IndexMap<String, InferredType>),
    /// Values that have no common type.
    Any,
}

impl InferredType {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Bool,
            Value::Number(number) if number.is_i64() => Self::Int,
            // An id of more than 64 bits is a text. Documented types have no floats: a fraction is an amount or a rate, and exact.
            Value::Number(number) if number.as_f64().is_some_and(|float| float.abs() >= 2_f64.powi(63)) => Self::Text,
            Value::Number(_) => Self::Decimal,
            Value::String(text) if text.is_empty() => Self::EmptyText,
            Value::String(_) => Self::Text,
            Value::Array(items) if items.is_empty() => Self::Empty,
            Value::Array(items) => Self::List(Box::new(items.iter().map(Self::of).fold(Self::Null, Self::join))),
            Value::Object(members) if members.is_empty() => Self::Empty,
            Value::Object(members) => Self::Object(members.iter().map(|(key, value)| (key.clone(), Self::of(value))).collect()),
        }
    }

    /// The type of the values of both.
    pub(super) fn join(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Null, inferred) | (inferred, Self::Null) => inferred,
            (Self::EmptyText, inferred) | (inferred, Self::EmptyText) => inferred,
            (Self::Empty, inferred @ (Self::List(_) | Self::Object(_)))
            | (inferred @ (Self::List(_) | Self::Object(_)), Self::Empty) => inferred,
            (Self::Int, Self::Decimal) | (Self::Decimal, Self::Int) => Self::Decimal,
            // The SDK reads numbers into texts.
            (Self::Text, Self::Int | Self::Decimal) | (Self::Int | Self::Decimal, Self::Text) => Self::Text,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.join(*other))),
            (Self::Object(mut members), Self::Object(others)) => {
                for (key, other) in others {
                    let inferred = members.entry(key).or_insert(Self::Null);
                    *inferred = std::mem::replace(inferred, Self::Null).join(other);
                }
                Self::Object(members)
            }
            _ => Self::Any,
        }
    }

    /// The kind of the field.
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Null | Self::Empty | Self::Any => Kind::Scalar(Scalar::Json),
            Self::Bool => Kind::Scalar(Scalar::Bool),
            Self::Int => Kind::Scalar(Scalar::Int),
            Self::Decimal => Kind::Scalar(Scalar::Decimal),
            Self::EmptyText | Self::Text => Kind::Scalar(Scalar::String),
            Self::List(item) => match *item {
                Self::Null => Kind::Scalar(Scalar::Json),
                item => Kind::List(Box::new(item.kind())),
            },
            // Keys that are not names are data, such as ids.
            Self::Object(members) if !members.keys().all(|key| is_name(key)) => Kind::Scalar(Scalar::Json),
            Self::Object(members) => {
                Kind::Object { fields: members.into_iter().map(|(key, inferred)| field(key, inferred)).collect() }
            }
        }
    }
}

/// A field of a reply.
pub(super) fn field(name: String, inferred: InferredType) -> Field {
    Field { name, required: false, kind: inferred.kind(), facts: Facts::default() }
}

/// Whether a key can be the name of a field.
pub(super) fn is_name(key: &str) -> bool {
    key.is_ascii() && key.contains(|c: char| c.is_ascii_alphabetic()) && !key.contains(|c: char| c.is_ascii_control())
}
