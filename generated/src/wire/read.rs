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
//! Emitted types implement [`Fields`] with one call of [`read`] per field. The rules are implemented here and in the scalar
//! types.

use std::collections::BTreeMap;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess};

use crate::wire::observe;
use crate::wire::scalar::{FromScalar, Scalar, parse_scalar, plain_text, read_raw, read_scalar};

mod key;
mod single_as_list;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests;
mod visit;

use self::visit::{ListVisitor, ObjectVisitor};

/// An object in a reply.
pub trait Fields {
    /// Whether the keys are data, as in a map.
    #[doc(hidden)]
    const IS_MAP: bool = false;

    /// Memory that the object takes, in bytes.
    #[doc(hidden)]
    fn size(&self) -> usize {
        size_of_val(self)
    }

    /// Reads the value of `key` into its field, or skips it.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit the field.
    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error>;
}

/// A value in a reply.
pub trait Read: Sized {
    /// Reads one value. Returns `None` if the value means "absent".
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another type.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;

    /// Reads one value into an optional field. Objects are large, so they are read in place.
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another type.
    fn put<'de, D: Deserializer<'de>>(slot: &mut Option<Self>, from: D) -> Result<(), D::Error> {
        *slot = Self::read(from)?;
        Ok(())
    }

    /// Reads one value and appends it to a list, unless it means "absent".
    ///
    /// # Errors
    ///
    /// Returns an error if the value has another type.
    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, from: D) -> Result<(), D::Error> {
        list.extend(Self::read(from)?);
        Ok(())
    }
}

/// A field in a reply. Its default means "absent".
pub trait Slot: Default {
    /// Whether the field is omitted when its object is written.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Replaces the field's value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit.
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error>;
}

/// Reads the next value into a field.
///
/// # Errors
///
/// Returns an error if the value does not fit the field.
pub fn read<'de, M: MapAccess<'de>, T: Slot>(map: &mut M, slot: &mut T) -> Result<(), M::Error> {
    map.next_value_seed(SlotSeed(slot))
}

/// Skips the next value.
///
/// # Errors
///
/// Returns an error if the value is not JSON.
pub fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    observe::note_unknown_field();
    map.next_value::<IgnoredAny>().map(drop)
}

impl<T: Read> Slot for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        T::put(self, from)
    }
}

impl<T: Read> Slot for Vec<T> {
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        self.clear();
        from.deserialize_any(ListVisitor(self)).map(drop)
    }
}

impl<T: Read> Slot for BTreeMap<String, T> {
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        self.clear();
        from.deserialize_any(ObjectVisitor(&mut Entries(self))).map(drop)
    }
}

impl<T: Fields + Default> Slot for T {
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = T::default();
        from.deserialize_any(ObjectVisitor(self)).map(drop)
    }
}

impl<T: Fields + Default> Read for T {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let mut value = T::default();
        let came = from.deserialize_any(ObjectVisitor(&mut value))?;
        Ok(came.then_some(value))
    }

    fn put<'de, D: Deserializer<'de>>(slot: &mut Option<Self>, from: D) -> Result<(), D::Error> {
        let read = from.deserialize_any(ObjectVisitor(slot.insert(T::default())));
        if !matches!(read, Ok(true)) {
            *slot = None;
        }
        read.map(drop)
    }

    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, from: D) -> Result<(), D::Error> {
        list.push(T::default());
        let read = match list.last_mut() {
            Some(value) => from.deserialize_any(ObjectVisitor(value)),
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
    fn size(&self) -> usize {
        T::size(self)
    }

    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        T::set(self, key, map)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let mut list = Vec::new();
        let came = from.deserialize_any(ListVisitor(&mut list))?;
        Ok(came.then_some(list))
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let mut map = BTreeMap::new();
        let came = from.deserialize_any(ObjectVisitor(&mut Entries(&mut map)))?;
        Ok(came.then_some(map))
    }
}

impl Read for bool {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }
}

impl Read for i64 {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_scalar(from)
    }
}

/// Most fields are plain strings, so they have a fast path.
impl Read for String {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let raw = read_raw(from)?;
        match plain_text(raw) {
            Some(text) => Ok(Some(text.to_owned())),
            None => parse_scalar(raw),
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

/// Reads the next value into a field.
struct SlotSeed<'a, T>(&'a mut T);

impl<'de, T: Slot> DeserializeSeed<'de> for SlotSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.fill(from)
    }
}

/// Reads the entries of a map like fields.
struct Entries<'a, T>(&'a mut BTreeMap<String, T>);

impl<T: Read> Fields for Entries<'_, T> {
    const IS_MAP: bool = true;

    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        let mut value = None;
        read(map, &mut value)?;
        match value {
            Some(value) => drop(self.0.insert(key.to_owned(), value)),
            None => drop(self.0.remove(key)),
        }
        Ok(())
    }
}
