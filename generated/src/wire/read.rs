//! How replies are read: in one pass over the bytes, forgiving what TikTok is known to vary.
//!
//! - Unknown fields are skipped; missing ones and `null` are nothing; `null` in a list is left out.
//! - A string may come as a number and a number as a string. Neither loses a digit.
//! - Where a list belongs, `{}` and `""` are an empty one; where an object belongs, `[]` and `""`
//!   are none. An empty string is nothing wherever anything but a string belongs.
//! - A value alone where a list of such values belongs is a list of one.
//! - `true` and `false` may come as strings or as 1 and 0.
//! - Of a key that comes twice, the last counts.
//!
//! What goes beyond that is an error which names the field. A string that holds JSON is a string.
//!
//! Emitted types implement [`Fields`], one call of [`read`] per field; all rules live here and in
//! the scalars.

use std::collections::BTreeMap;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess};

use crate::wire::scalar::{FromScalar, Scalar, parse_scalar, plain_text, read_raw, read_scalar};

mod key;
mod single_as_list;
#[cfg(test)]
#[expect(unreachable_pub, reason = "the macro is made for public enums")]
mod tests;
mod visit;

use self::visit::{ListVisitor, ObjectVisitor};

/// An object of a reply.
pub trait Fields {
    /// Reads the value of `key` into its field, or skips it.
    ///
    /// # Errors
    ///
    /// When the value does not fit the field.
    fn set<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error>;
}

/// A value of a reply.
pub trait Read: Sized {
    /// Reads one value; `None` when it stands for nothing.
    ///
    /// # Errors
    ///
    /// When the value is something else.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;

    /// Reads one value into an optional field. Objects are large: they are filled where they stay.
    ///
    /// # Errors
    ///
    /// When the value is something else.
    fn put<'de, D: Deserializer<'de>>(slot: &mut Option<Self>, from: D) -> Result<(), D::Error> {
        *slot = Self::read(from)?;
        Ok(())
    }

    /// Reads one value onto the end of a list; nothing is added for one that stands for nothing.
    ///
    /// # Errors
    ///
    /// When the value is something else.
    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, from: D) -> Result<(), D::Error> {
        list.extend(Self::read(from)?);
        Ok(())
    }
}

/// A field of a reply, which has a state for "nothing came".
pub trait Slot: Default {
    /// Replaces what the field holds by the value that comes.
    ///
    /// # Errors
    ///
    /// When the value does not fit.
    fn fill<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error>;
}

/// Reads the value at hand into a field.
///
/// # Errors
///
/// When the value does not fit the field.
pub fn read<'de, M: MapAccess<'de>, T: Slot>(map: &mut M, slot: &mut T) -> Result<(), M::Error> {
    map.next_value_seed(SlotSeed(slot))
}

/// Skips the value at hand.
///
/// # Errors
///
/// When it is not JSON.
pub fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

impl<T: Read> Slot for Option<T> {
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
        if !from.deserialize_any(ObjectVisitor(slot.insert(T::default())))? {
            *slot = None;
        }
        Ok(())
    }

    fn push<'de, D: Deserializer<'de>>(list: &mut Vec<Self>, from: D) -> Result<(), D::Error> {
        list.push(T::default());
        let came = match list.last_mut() {
            Some(value) => from.deserialize_any(ObjectVisitor(value))?,
            None => false,
        };
        if !came {
            list.pop();
        }
        Ok(())
    }
}

/// Cycles of types are broken with a box, which is its content to all others.
impl<T: Fields> Fields for Box<T> {
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

/// Most fields of most replies are plain strings, so those take a shorter way.
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

/// Fills a field from the value at hand.
struct SlotSeed<'a, T>(&'a mut T);

impl<'de, T: Slot> DeserializeSeed<'de> for SlotSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.fill(from)
    }
}

/// The entries of a map, as if they were fields.
struct Entries<'a, T>(&'a mut BTreeMap<String, T>);

impl<T: Read> Fields for Entries<'_, T> {
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
