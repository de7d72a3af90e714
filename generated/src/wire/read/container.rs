//! Reads an object, a map or a list, and tolerates other values that mean the same.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};

use crate::wire::path_error::mismatch;
use crate::wire::scalar::Scalar;

/// What a JSON object or list is read into. The methods return whether the value is present.
pub(super) trait Container: Sized {
    /// The expected value, for errors.
    const EXPECTED: &'static str;

    fn read_list<'de, S: SeqAccess<'de>>(self, list: S) -> Result<bool, S::Error>;

    fn read_object<'de, M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error>;

    /// Reads a value that is neither `null` nor an empty text.
    fn read_scalar<E: Error>(self, found: Scalar<'_>) -> Result<bool, E> {
        Err(mismatch(Self::EXPECTED, &found))
    }
}

/// Reads a value into a container. `null` and an empty text mean that the value is absent.
pub(super) struct ContainerVisitor<C>(pub(super) C);

impl<'de, C: Container> Visitor<'de> for ContainerVisitor<C> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(C::EXPECTED)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<bool, S::Error> {
        self.0.read_list(list)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        self.0.read_object(map)
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        if text.is_empty() { Ok(false) } else { self.0.read_scalar(Scalar::Text(text.into())) }
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.0.read_scalar(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.0.read_scalar(Scalar::Number(&value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.0.read_scalar(Scalar::Number(&value.to_string()))
    }

    /// A float never fits, not even into a list of one number, because it may have lost digits.
    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        Err(mismatch(C::EXPECTED, &Scalar::Number(&value.to_string())))
    }
}
