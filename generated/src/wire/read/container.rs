//! Reads an object, a map or a list, and tolerates other values that mean the same.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};

use super::list::{read_list, read_object_as_list, read_scalar_as_list};
use super::object::{read_entries, read_fields, skip_empty_list};
use super::{Entries, Fields, List};
use crate::wire::path_error::mismatch;
use crate::wire::scalar::Scalar;

/// What a JSON object or list is read into. Reading returns whether the value is present: `null` and an empty text mean that it is
/// absent.
pub(super) enum Container<'a> {
    Fields(&'a mut dyn Fields),
    Entries(&'a mut dyn Entries),
    List(&'a mut dyn List),
}

impl Container<'_> {
    /// The expected value, for errors.
    fn expected(&self) -> &'static str {
        match self {
            Self::Fields(_) | Self::Entries(_) => "an object",
            Self::List(_) => "a list",
        }
    }

    /// Reads a value that is neither `null` nor an empty text.
    #[cold]
    fn read_scalar<E: Error>(self, found: Scalar<'_>) -> Result<bool, E> {
        match self {
            Self::List(list) => read_scalar_as_list(list, &found),
            Self::Fields(_) | Self::Entries(_) => Err(mismatch(self.expected(), &found)),
        }
    }
}

impl<'de> Visitor<'de> for Container<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected())
    }

    fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<bool, S::Error> {
        match self {
            Self::List(into) => read_list(into, list),
            Self::Fields(_) | Self::Entries(_) => skip_empty_list(self.expected(), list),
        }
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        match self {
            Self::Fields(fields) => read_fields(fields, map),
            Self::Entries(entries) => read_entries(entries, map),
            Self::List(list) => read_object_as_list(list, map),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        if text.is_empty() { Ok(false) } else { self.read_scalar(Scalar::Text(text.into())) }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.read_scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.read_scalar(Scalar::Number(&value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.read_scalar(Scalar::Number(&value.to_string()))
    }

    /// A float never fits, not even into a list of one number, because it may have lost digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        Err(mismatch(self.expected(), &Scalar::Number(&value.to_string())))
    }
}
