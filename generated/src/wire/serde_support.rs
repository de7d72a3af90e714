//! The feature `serde`: values are written under TikTok's names, and read by the lenient reader.
//!
//! The reader needs the exact text of each value, so a value first becomes JSON text. The deserializers of `serde_json` provide this
//! text. A value of another self-describing format, or of a buffer of `serde`, is converted: its floating-point numbers are shortened,
//! everything else is exact.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::wire::observe::Misfit;
use crate::wire::read::{Failed, Fault, Read, Reader, Slot, read_strict};
use crate::wire::write::Write;

/// Reads a value with the lenient reader. A value that does not fit is an error, because the type cannot report it.
///
/// # Errors
///
/// Returns an error that names the field whose value does not fit.
pub fn deserialize<'de, T: Read, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    deserialize_with(from, |source| T::read(source))
}

/// Reads a value with the reader of its type.
///
/// # Errors
///
/// Returns an error if the value is absent or does not fit.
pub fn deserialize_with<'de, T, D: Deserializer<'de>>(
    from: D,
    read: impl FnOnce(&mut Reader<'_>) -> Result<Option<T>, Failed>,
) -> Result<T, D::Error> {
    let json = json_text(from)?;
    match read_strict(json.get(), read) {
        Ok(Some(value)) => Ok(value),
        Ok(None) => Err(de::Error::custom("there is no value: `null`, an empty text or an empty list mean that it is absent")),
        Err(fault) => Err(de::Error::custom(fault)),
    }
}

/// The JSON text of a value of any self-describing format.
pub(crate) fn json_text<'de, D: Deserializer<'de>>(from: D) -> Result<Box<RawValue>, D::Error> {
    Deserialize::deserialize(AnyFormat(from))
}

/// Also reads raw JSON from formats other than JSON.
struct AnyFormat<D>(D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AnyFormat<D> {
    type Error = D::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, AnyVisitor { name, visitor })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct AnyVisitor<V> {
    /// The name by which `serde_json` recognises raw JSON.
    name: &'static str,
    visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for AnyVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    /// `serde_json` recognises the name, and passes the text.
    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<V::Value, M::Error> {
        self.visitor.visit_map(map)
    }

    /// Other formats ignore the name, and pass the value.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        Value::deserialize(from)?.deserialize_newtype_struct(self.name, self.visitor).map_err(de::Error::custom)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("the value is not JSON"),
            Self::Misfit(Misfit { path, expected, found }) | Self::Limit(Misfit { path, expected, found }) => match path.as_str() {
                "" => write!(f, "the value should be {expected} but is {found}"),
                path => write!(f, "`{path}` should be {expected} but is {found}"),
            },
        }
    }
}

/// Writes the fields of one object. Absent fields are omitted.
#[derive(Debug)]
pub struct ObjectSerializer<M>(M);

impl<M: SerializeMap> ObjectSerializer<M> {
    /// Begins an object. It is written as a map, because some formats write structs without the names of their fields.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    pub fn new<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(to: S) -> Result<Self, M::Error> {
        to.serialize_map(None).map(Self)
    }

    /// Writes a field of a type that is received.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    pub fn received<T: Slot + Serialize>(self, key: &'static str, value: &T) -> Result<Self, M::Error> {
        if Slot::is_absent(value) { Ok(self) } else { self.entry(key, value) }
    }

    /// Writes a field of a type that is sent.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    pub fn sent<T: Write + Serialize>(self, key: &'static str, value: &T) -> Result<Self, M::Error> {
        if Write::is_absent(value) { Ok(self) } else { self.entry(key, value) }
    }

    /// Writes a field that is always present.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    pub fn entry<T: Serialize>(mut self, key: &'static str, value: &T) -> Result<Self, M::Error> {
        self.0.serialize_entry(key, value)?;
        Ok(self)
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0.end()
    }
}

/// Implements `Deserialize` by `Read`.
macro_rules! deserialize_value {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::wire::serde_support::deserialize(from)
            }
        }
    };
}

pub(crate) use deserialize_value;
