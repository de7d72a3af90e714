//! Which example values a field accepts: its range, its set of values, and what is typical.

use super::example_texts::is_typical;
use crate::model::{Field, Kind, Variant};
use crate::spec::Range;

/// The number of entries of a list: as few as it accepts, and at least one.
pub(super) fn entries(field: &Field) -> usize {
    let min = field.range.as_ref().filter(|_| matches!(field.kind, Kind::List(_))).and_then(|range| range.value.min);
    min.and_then(|min| usize::try_from(min).ok()).unwrap_or(1).max(1)
}

pub(super) fn is_value(variants: &[Variant], field: &Field, text: &str) -> bool {
    variants.iter().any(|variant| variant.wire == text) && (field.only.is_empty() || field.only.iter().any(|only| only == text))
}

pub(super) fn is_accepted(field: &Field, number: i64) -> bool {
    let is_listed = field.only.is_empty() || field.only.iter().any(|only| *only == number.to_string());
    is_listed && limits(field).is_none_or(|range| is_within(range, number))
}

pub(super) fn is_suitable(field: &Field, text: &str) -> bool {
    is_typical(text) && limits(field).is_none_or(|range| is_within(range, text.len() as i64))
}

/// The range of a value. That of a list limits its length.
fn limits(field: &Field) -> Option<Range> {
    field.range.as_ref().map(|range| range.value).filter(|_| !matches!(field.kind, Kind::List(_) | Kind::Map(_)))
}

fn is_within(range: Range, number: i64) -> bool {
    range.min.is_none_or(|min| number >= min) && range.max.is_none_or(|max| number <= max)
}

/// A text of a length that the field accepts.
pub(super) fn shortest(text: &str, field: &Field) -> String {
    let limits = limits(field);
    let limit = |limit: Option<i64>| limit.and_then(|limit| usize::try_from(limit).ok());
    let min = limit(limits.and_then(|range| range.min)).unwrap_or_default();
    let max = limit(limits.and_then(|range| range.max)).unwrap_or(usize::MAX);
    let mut text = text.to_owned();
    while text.len() < min {
        text.push_str(" more");
    }
    text.truncate(max);
    text
}
