//! Scalars: conversions between the ways in which JSON and queries carry them.

use codegen::model::{Kind, Model};
use codegen::spec::{Scalar, WireClass, is_day};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::world::Time;

/// From here on, a number of seconds would be after the year 5000, so it counts milliseconds.
const FIRST_MILLIS: i64 = 100_000_000_000;

/// The UTC day of a time: `2026-08-15`.
pub(super) fn day(time: Time) -> Option<String> {
    Some(Timestamp::from_second(time).ok()?.to_zoned(TimeZone::UTC).date().to_string())
}

/// The time of an RFC 3339 text.
pub(super) fn seconds(text: &str) -> Option<Time> {
    text.parse::<Timestamp>().ok().map(Timestamp::as_second)
}

/// The value of a text from a query or a form, in the type of its field. A text that does not fit stays a text.
pub(super) fn parse(model: &Model, kind: &Kind, text: &str) -> Value {
    let json = || serde_json::from_str(text).unwrap_or_else(|_| text.into());
    match kind {
        Kind::List(item) => text.split(',').filter(|part| !part.is_empty()).map(|part| parse(model, item, part)).collect(),
        Kind::Map(_) => json(),
        Kind::Named(id) if !model.ty(*id).fields().is_empty() => json(),
        Kind::Named(_) => text.into(),
        Kind::Scalar(scalar) => match scalar.wire() {
            WireClass::Integer | WireClass::Moment => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
            // As Go reads it.
            WireClass::Bool => match text {
                "1" | "t" | "T" | "true" | "True" | "TRUE" => true.into(),
                "0" | "f" | "F" | "false" | "False" | "FALSE" => false.into(),
                text => text.into(),
            },
            WireClass::Text | WireClass::IntegerText | WireClass::File | WireClass::Any => text.into(),
        },
    }
}

/// Converts a value to the JSON type of a scalar. Returns whether the scalar can hold it.
pub(super) fn convert(scalar: Scalar, value: &mut Value) -> bool {
    let converted = match scalar {
        Scalar::Json => return true,
        Scalar::File => None,
        Scalar::Bool => flag(value).map(Value::from),
        Scalar::Int => integer(value).map(Value::from),
        Scalar::Timestamp => time(value).map(Value::from),
        Scalar::TimestampMillis => milliseconds(value).map(Value::from),
        Scalar::TimestampText => time(value).map(|time| time.to_string().into()),
        Scalar::Date if value.as_str().is_some_and(is_day) => return true,
        Scalar::Date => time(value).and_then(day).map(Value::from),
        Scalar::DateTime if value.as_str().is_some_and(|text| seconds(text).is_some()) => return true,
        Scalar::DateTime => time(value).and_then(|time| Timestamp::from_second(time).ok()).map(|time| time.to_string().into()),
        Scalar::Decimal | Scalar::Secret | Scalar::String => return to_text(value),
    };
    converted.is_some_and(|converted| {
        *value = converted;
        true
    })
}

/// Converts a number or a boolean to its text. Returns whether the value is a text now.
pub(super) fn to_text(value: &mut Value) -> bool {
    match value {
        Value::String(_) => return true,
        Value::Number(number) => *value = number.to_string().into(),
        Value::Bool(flag) => *value = flag.to_string().into(),
        Value::Null | Value::Array(_) | Value::Object(_) => return false,
    }
    true
}

fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::Number(number) => number.as_i64().map(|number| number != 0),
        Value::String(text) => match text.as_str() {
            "1" => Some(true),
            "0" => Some(false),
            text => text.to_ascii_lowercase().parse().ok(),
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A time in seconds, of a number of seconds or milliseconds, or of an RFC 3339 text.
fn time(value: &Value) -> Option<Time> {
    match integer(value) {
        Some(time) if time >= FIRST_MILLIS => Some(time / 1000),
        Some(time) => Some(time),
        None => value.as_str().and_then(seconds),
    }
}

fn milliseconds(value: &Value) -> Option<i64> {
    match integer(value) {
        Some(time) if time >= FIRST_MILLIS => Some(time),
        _ => time(value)?.checked_mul(1000),
    }
}
