//! Reading JSON replies: one pass over the bytes, lenient where TikTok's replies are known to vary.
//!
//! - Unknown fields are skipped. A missing field and `null` mean "absent"; `null` in a list is skipped.
//! - A string may be sent as a number and a number as a string, without losing a digit.
//! - `{}` and `""` in place of a list mean an empty list. `[]` and `""` in place of an object mean "absent". An empty string means
//!   "absent" for every type except a string.
//! - A single value in place of a list is a list of one element.
//! - `true` and `false` may be sent as strings in any case, or as 1 and 0. Numbers in strings may have surrounding spaces.
//! - A time in seconds may be sent in milliseconds, or as RFC 3339 text.
//! - If a key is repeated, the last one counts.
//!
//! Any other deviation is a misfit, which names the field: see [`Reply::misfits`](crate::Reply::misfits). The field then stays empty, or
//! reading fails if it is strict. A string that contains JSON stays a string.
//!
//! Emitted types implement [`Fields`], a list of their fields. The rules are implemented here and in the scalar types. They need the exact
//! text of numbers and go on after a value that does not fit, so the [`Reader`] scans JSON itself.

use std::collections::BTreeMap;
use std::fmt;

use crate::wire::scalar::{FromScalar, Scalar, read_scalar};

mod debug;
mod list;
mod object;
mod reader;
mod scanner;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests;

pub use self::debug::debug_fields;
#[cfg(test)]
pub(crate) use self::reader::MAX_OBJECT_BYTES;
pub use self::reader::{Failed, Reader};
pub(crate) use self::reader::{Fault, read_lenient, read_strict};

/// An object in a reply: a list of its fields.
///
/// The list is the only description of an object, so emitted types need one function for reading and for `Debug`.
pub trait Fields {
    /// Passes every field with its JSON name to a visitor, in one call.
    fn visit(&mut self, visitor: &mut dyn FieldVisitor);

    /// Memory that the object takes, in bytes.
    #[doc(hidden)]
    fn size(&self) -> usize {
        size_of_val(self)
    }
}

/// A list that grows.
pub trait List {
    /// Reads one element and appends it, unless it means "absent".
    ///
    /// # Errors
    ///
    /// Fails if the element does not fit.
    fn push(&mut self, from: &mut Reader<'_>) -> Result<(), Failed>;
}

/// A map that grows.
pub trait Entries {
    /// Reads the value of a key.
    ///
    /// # Errors
    ///
    /// Fails if the value does not fit.
    fn insert(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Failed>;
}

/// Reads or prints the fields of an object.
pub trait FieldVisitor {
    /// Receives all fields of the object.
    fn fields(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]);
}

/// A field in a reply. Its default means "absent".
pub trait Slot: fmt::Debug {
    /// Whether the field is omitted when its object is written.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Replaces the field's value.
    ///
    /// # Errors
    ///
    /// Fails if the value does not fit.
    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed>;
}

/// A value in a reply.
pub trait Read: fmt::Debug + Sized {
    /// Reads one value. Returns `None` if the value means "absent".
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed>;

    /// Reads one value into an optional field. Objects are large, so they are read in place.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn put(slot: &mut Option<Self>, from: &mut Reader<'_>) -> Result<(), Failed> {
        put_read(slot, from)
    }

    /// Reads one value and appends it to a list, unless it means "absent".
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    fn push(list: &mut Vec<Self>, from: &mut Reader<'_>) -> Result<(), Failed> {
        list.extend(Self::read(from)?);
        Ok(())
    }
}

/// Reads one value and moves it into an optional field.
pub(crate) fn put_read<T: Read>(slot: &mut Option<T>, from: &mut Reader<'_>) -> Result<(), Failed> {
    *slot = T::read(from).inspect_err(|Failed| {
        // The last value of a repeated key wins, even if it does not fit. Malformed text does not replace a value.
        if from.is_misfit() {
            *slot = None;
        }
    })?;
    Ok(())
}

impl<T: Read> Slot for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        T::put(self, from)
    }
}

impl<T: Read> Slot for Vec<T> {
    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        self.clear();
        from.list(self).map(drop)
    }
}

impl<T: Read> Slot for BTreeMap<String, T> {
    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        self.clear();
        from.map(self).map(drop)
    }
}

impl<T: Fields + Default + fmt::Debug> Slot for T {
    fn fill(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        *self = T::default();
        from.object(self).map(drop)
    }
}

impl<T: Fields + Default + fmt::Debug> Read for T {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let mut value = T::default();
        let is_present = from.object(&mut value)?;
        Ok(is_present.then_some(value))
    }

    fn put(slot: &mut Option<Self>, from: &mut Reader<'_>) -> Result<(), Failed> {
        let read = from.object(slot.insert(T::default()));
        if !matches!(read, Ok(true)) {
            *slot = None;
        }
        read.map(drop)
    }

    fn push(list: &mut Vec<Self>, from: &mut Reader<'_>) -> Result<(), Failed> {
        list.push(T::default());
        let read = match list.last_mut() {
            Some(value) => from.object(value),
            None => Ok(false),
        };
        if !matches!(read, Ok(true)) {
            list.pop();
        }
        read.map(drop)
    }
}

/// Recursive types use a box, which is transparent here.
impl<T: Fields> Fields for Box<T> {
    fn visit(&mut self, visitor: &mut dyn FieldVisitor) {
        T::visit(self, visitor);
    }

    fn size(&self) -> usize {
        T::size(self)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let mut list = Vec::new();
        let is_present = from.list(&mut list)?;
        Ok(is_present.then_some(list))
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let mut map = BTreeMap::new();
        let is_present = from.map(&mut map)?;
        Ok(is_present.then_some(map))
    }
}

impl<T: Read> List for Vec<T> {
    fn push(&mut self, from: &mut Reader<'_>) -> Result<(), Failed> {
        T::push(self, from)
    }
}

impl<T: Read> Entries for BTreeMap<String, T> {
    fn insert(&mut self, key: &str, from: &mut Reader<'_>) -> Result<(), Failed> {
        // If the key is repeated, the last value counts, even if it does not fit.
        self.remove(key);
        if let Some(value) = T::read(from)? {
            BTreeMap::insert(self, key.to_owned(), value);
        }
        Ok(())
    }
}

impl Read for bool {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        read_scalar(from)
    }
}

impl Read for i64 {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        read_scalar(from)
    }
}

/// Most fields are plain strings, so they have a fast path.
impl Read for String {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        match from.plain_text() {
            Some(text) => Ok(Some(text.to_owned())),
            None => read_scalar(from),
        }
    }
}

impl FromScalar for String {
    const EXPECTED: &'static str = "a string";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        match scalar {
            Scalar::Null => Ok(None),
            Scalar::Text(text) => Ok(Some(text.into_owned())),
            Scalar::Number(text) => Ok(Some(text.to_owned())),
            found => Err(found),
        }
    }
}
