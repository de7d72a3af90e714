//! Where a reader gets its value from.

use std::fmt;

use super::Fields;

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

/// Reading failed. The source contains the reason.
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
