//! Checks a value of a request against the limits of its field.
//!
//! Emitted code wraps the value where it writes it: `within(&self.page_size, 1..=100)`. The wrapper is written like the value
//! itself, and carries the error if the value does not fit. The writer records the error and adds the path.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

use crate::error::{Accepted, InvalidField, ValueRange};
use crate::wire::QueryValue;
use crate::wire::write::{JsonWriter, Write};

#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests;

/// A value and whether its field accepts it.
pub struct Checked<'a, V> {
    value: &'a V,
    invalid: Option<Box<InvalidField>>,
}

impl<V: fmt::Debug> fmt::Debug for Checked<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// A value that a range limits. An absent value has no measure.
pub trait Measured {
    /// The number that is limited.
    fn measure(&self) -> Option<Measure>;
}

/// The property that a range limits.
#[derive(Clone, Copy, Debug)]
pub enum Measure {
    /// The number itself.
    Number(i64),
    /// The length of a text, in characters.
    Characters(usize),
    /// The number of entries of a list or a map.
    Entries(usize),
}

/// A value that can be limited to a set of type `C`, or a list or map of such values.
pub trait OneOf<C> {
    /// Returns an error for the first value that is not in the set.
    fn check(&self, set: &[C]) -> Option<Box<InvalidField>>;
}

/// Limits a number, the length of a text, or the number of entries of a list.
#[inline]
pub fn within<V: Measured>(value: &V, range: impl Into<ValueRange>) -> Checked<'_, V> {
    Checked { value, invalid: value.measure().and_then(|measure| measure.check(range.into())) }
}

/// Limits a value, or each value of a list, to a set.
#[inline]
pub fn one_of<'a, C, V: OneOf<C>>(value: &'a V, set: &[C]) -> Checked<'a, V> {
    Checked { value, invalid: value.check(set) }
}

impl Measure {
    fn check(self, limits: ValueRange) -> Option<Box<InvalidField>> {
        let number = match self {
            Self::Number(number) => number,
            Self::Characters(len) | Self::Entries(len) => i64::try_from(len).unwrap_or(i64::MAX),
        };
        let is_inside = limits.min.is_none_or(|min| min <= number) && limits.max.is_none_or(|max| number <= max);
        if is_inside { None } else { Some(self.outside(number, limits)) }
    }

    #[cold]
    fn outside(self, number: i64, limits: ValueRange) -> Box<InvalidField> {
        let accepted = match self {
            Self::Number(_) => Accepted::Number(limits),
            Self::Characters(_) => Accepted::Characters(limits),
            Self::Entries(_) => Accepted::Entries(limits),
        };
        InvalidField::new(number, accepted)
    }
}

impl From<RangeInclusive<i64>> for ValueRange {
    fn from(range: RangeInclusive<i64>) -> Self {
        Self { min: Some(*range.start()), max: Some(*range.end()) }
    }
}

impl From<RangeFrom<i64>> for ValueRange {
    fn from(range: RangeFrom<i64>) -> Self {
        Self { min: Some(range.start), max: None }
    }
}

impl From<RangeToInclusive<i64>> for ValueRange {
    fn from(range: RangeToInclusive<i64>) -> Self {
        Self { min: None, max: Some(range.end) }
    }
}

impl Measured for i64 {
    fn measure(&self) -> Option<Measure> {
        Some(Measure::Number(*self))
    }
}

impl Measured for String {
    fn measure(&self) -> Option<Measure> {
        Some(Measure::Characters(self.chars().count()))
    }
}

impl<T> Measured for Vec<T> {
    fn measure(&self) -> Option<Measure> {
        Some(Measure::Entries(self.len()))
    }
}

impl<T> Measured for BTreeMap<String, T> {
    fn measure(&self) -> Option<Measure> {
        Some(Measure::Entries(self.len()))
    }
}

impl<T: Measured> Measured for Option<T> {
    fn measure(&self) -> Option<Measure> {
        self.as_ref()?.measure()
    }
}

/// A list may have a range for its length and a set for its values.
impl<V: Measured> Measured for Checked<'_, V> {
    fn measure(&self) -> Option<Measure> {
        self.value.measure()
    }
}

impl OneOf<i64> for i64 {
    fn check(&self, set: &[i64]) -> Option<Box<InvalidField>> {
        if set.contains(self) {
            return None;
        }
        let values = set.iter().map(i64::to_string).collect();
        Some(InvalidField::new(self, Accepted::OneOf { values, similar: None, is_unlisted: false }))
    }
}

impl<C, T: OneOf<C>> OneOf<C> for Option<T> {
    fn check(&self, set: &[C]) -> Option<Box<InvalidField>> {
        self.as_ref()?.check(set)
    }
}

impl<C, T: OneOf<C>> OneOf<C> for Vec<T> {
    fn check(&self, set: &[C]) -> Option<Box<InvalidField>> {
        first_invalid(self, |value| value.check(set))
    }
}

impl<C, T: OneOf<C>> OneOf<C> for BTreeMap<String, T> {
    fn check(&self, set: &[C]) -> Option<Box<InvalidField>> {
        self.iter().find_map(|(key, value)| Some(value.check(set)?.inside(&format!(".{key}"))))
    }
}

/// The error of the first invalid value of a list, with its index.
pub(crate) fn first_invalid<T>(list: &[T], check: impl Fn(&T) -> Option<Box<InvalidField>>) -> Option<Box<InvalidField>> {
    list.iter().enumerate().find_map(|(index, value)| Some(check(value)?.inside(&format!("[{index}]"))))
}

impl<V: Write> Write for Checked<'_, V> {
    fn is_absent(&self) -> bool {
        self.value.is_absent()
    }

    fn write(&self, out: &mut JsonWriter) {
        out.reject(self.invalid.clone());
        self.value.write(out);
    }
}

impl<V: QueryValue> QueryValue for Checked<'_, V> {
    fn is_absent(&self) -> bool {
        self.value.is_absent()
    }

    fn is_unambiguous(&self) -> bool {
        self.value.is_unambiguous()
    }

    fn invalid(&self) -> Option<Box<InvalidField>> {
        self.invalid.clone().or_else(|| self.value.invalid())
    }

    fn append_to(&self, text: &mut Vec<u8>) {
        self.value.append_to(text);
    }
}
