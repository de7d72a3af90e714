//! Where a reader gets its value from.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::value::RawValue;

use super::object::{MapVisitor, ObjectVisitor};
use super::visit::ListVisitor;
use super::{Fields, Slot};
use crate::wire::path_error::mismatch;

/// One JSON value, to be read once.
pub trait Source<'de> {
    /// Skips the value and returns its JSON.
    ///
    /// # Errors
    ///
    /// Fails if the value is not JSON.
    fn raw(&mut self) -> Result<&'de str, Failed>;

    /// Reads the fields of an object. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn object(&mut self, fields: &mut dyn Fields) -> Result<bool, Failed>;

    /// Reads the entries of an object whose keys are data. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn map(&mut self, entries: &mut dyn Entries) -> Result<bool, Failed>;

    /// Reads the elements of a list. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed>;

    /// Reports that the value, already read, does not fit.
    #[doc(hidden)]
    fn misfit(&mut self, expected: &'static str, found: &dyn fmt::Display) -> Failed;
}

/// A reading failed. The source keeps the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// A list that grows.
pub trait List {
    /// Reads one element and appends it, unless it means "absent".
    ///
    /// # Errors
    ///
    /// Fails if the element does not fit.
    fn push(&mut self, from: &mut dyn Source<'_>) -> Result<(), Failed>;
}

/// A map that grows.
pub trait Entries {
    /// Reads the value of a key.
    ///
    /// # Errors
    ///
    /// Fails if the value does not fit.
    fn insert(&mut self, key: &str, from: &mut dyn Source<'_>) -> Result<(), Failed>;
}

/// Reads one value into a slot.
pub(crate) fn fill<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, from: D) -> Result<(), D::Error> {
    read_from(from, |source| slot.fill(source))
}

/// Reads one JSON document.
pub(crate) fn read_str<T>(text: &str, read: impl FnOnce(&mut dyn Source<'_>) -> Result<T, Failed>) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = read_from(&mut json, read)?;
    json.end()?;
    Ok(value)
}

/// Reads one value from a deserializer.
pub(super) fn read_from<'de, D: Deserializer<'de>, T>(
    from: D,
    read: impl FnOnce(&mut dyn Source<'de>) -> Result<T, Failed>,
) -> Result<T, D::Error> {
    let mut source = Once { from: Some(from), error: None };
    read(&mut source).map_err(|Failed| source.error.unwrap_or_else(|| D::Error::custom("the value cannot be read")))
}

/// A deserializer, until it is used.
struct Once<D, E> {
    from: Option<D>,
    error: Option<E>,
}

impl<'de, D: Deserializer<'de>> Once<D, D::Error> {
    fn read<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Failed> {
        let from = self.from.take().ok_or(Failed)?;
        read(from).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for Once<D, D::Error> {
    fn raw(&mut self) -> Result<&'de str, Failed> {
        self.read(|from| <&RawValue>::deserialize(from).map(RawValue::get))
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<bool, Failed> {
        self.read(|from| from.deserialize_any(ObjectVisitor(fields)))
    }

    fn map(&mut self, entries: &mut dyn Entries) -> Result<bool, Failed> {
        self.read(|from| from.deserialize_any(MapVisitor(entries)))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        self.read(|from| from.deserialize_any(ListVisitor(list)))
    }

    #[cold]
    fn misfit(&mut self, expected: &'static str, found: &dyn fmt::Display) -> Failed {
        self.error = Some(mismatch(expected, found));
        Failed
    }
}
