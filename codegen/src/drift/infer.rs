//! Types out of values: what describes all that has been seen of a field.

use indexmap::IndexMap;
use serde_json::Value;

use crate::import::upstream::{Facts, Field, Kind};

/// What has been seen of a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Seen {
    /// `null`, which is as good as missing.
    Nothing,
    /// A list or an object without content: each may stand for the other.
    Empty,
    /// An empty text, which is nothing wherever anything but a text belongs.
    Blank,
    Bool,
    Int,
    Decimal,
    Text,
    List(Box<Seen>),
    Object(IndexMap<String, Seen>),
    /// Things that no type reads alike.
    Anything,
}

impl Seen {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(_) => Self::Bool,
            Value::Number(number) if number.is_i64() => Self::Int,
            // An id beyond 64 bits is no number to anybody. Documented types have no floats: what has a fraction is an amount or a
            // rate, and those are exact.
            Value::Number(number) if number.as_f64().is_some_and(|float| float.abs() >= 2_f64.powi(63)) => Self::Text,
            Value::Number(_) => Self::Decimal,
            Value::String(text) if text.is_empty() => Self::Blank,
            Value::String(_) => Self::Text,
            Value::Array(items) if items.is_empty() => Self::Empty,
            Value::Array(items) => Self::List(Box::new(items.iter().map(Self::of).fold(Self::Nothing, Self::unite))),
            Value::Object(members) if members.is_empty() => Self::Empty,
            Value::Object(members) => Self::Object(members.iter().map(|(key, value)| (key.clone(), Self::of(value))).collect()),
        }
    }

    /// What describes both.
    pub(super) fn unite(self, other: Self) -> Self {
        match (self, other) {
            (one, other) if one == other => one,
            (Self::Nothing, seen) | (seen, Self::Nothing) => seen,
            (Self::Blank, seen) | (seen, Self::Blank) => seen,
            (Self::Empty, seen @ (Self::List(_) | Self::Object(_))) | (seen @ (Self::List(_) | Self::Object(_)), Self::Empty) => {
                seen
            }
            (Self::Int, Self::Decimal) | (Self::Decimal, Self::Int) => Self::Decimal,
            // A text takes numbers as they are written.
            (Self::Text, Self::Int | Self::Decimal) | (Self::Int | Self::Decimal, Self::Text) => Self::Text,
            (Self::List(one), Self::List(other)) => Self::List(Box::new(one.unite(*other))),
            (Self::Object(mut members), Self::Object(others)) => {
                for (key, other) in others {
                    let seen = members.entry(key).or_insert(Self::Nothing);
                    *seen = std::mem::replace(seen, Self::Nothing).unite(other);
                }
                Self::Object(members)
            }
            _ => Self::Anything,
        }
    }

    /// As the importer has types.
    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Nothing | Self::Empty | Self::Anything => Kind::Json,
            Self::Bool => Kind::Bool,
            Self::Int => Kind::Int,
            Self::Decimal => Kind::Decimal,
            Self::Blank | Self::Text => Kind::String,
            Self::List(item) => match *item {
                Self::Nothing => Kind::Json,
                item => Kind::List(Box::new(item.kind())),
            },
            // Keys that are no names are data, such as ids.
            Self::Object(members) if !members.keys().all(|key| is_name(key)) => Kind::Json,
            Self::Object(members) => Kind::Object { fields: members.into_iter().map(|(key, seen)| field(key, seen)).collect() },
        }
    }
}

/// A field of a reply.
pub(super) fn field(name: String, seen: Seen) -> Field {
    Field { name, required: false, kind: seen.kind(), facts: Facts::default() }
}

/// Whether Rust can call a field so, or nearly.
pub(super) fn is_name(key: &str) -> bool {
    key.is_ascii() && key.contains(|c: char| c.is_ascii_alphabetic()) && !key.contains(|c: char| c.is_ascii_control())
}
