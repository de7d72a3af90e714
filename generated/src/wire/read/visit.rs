//! The visitor for lists, with the deviations that it tolerates, and what it shares with those for objects.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::List;
use super::single_as_list::object_text;
use super::source::read_from;
use crate::wire::observe;
use crate::wire::path_error::{mismatch, nested_error, prepend_index};
use crate::wire::scalar::Scalar;

/// Reads a list. Returns whether the value was a list.
pub(super) struct ListVisitor<'a>(pub(super) &'a mut dyn List);

/// Passes every value that is neither an object nor a list to the visitor's `scalar` method.
macro_rules! scalars {
    ($expected:literal) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str($expected)
        }

        fn visit_unit<E: Error>(self) -> Result<bool, E> {
            Ok(false)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
            if text.is_empty() { Ok(false) } else { self.scalar(Scalar::Text(text.into())) }
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
            self.scalar(Scalar::Bool(value))
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
            self.scalar(Scalar::Number(&value.to_string()))
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
            self.scalar(Scalar::Number(&value.to_string()))
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
            Err(mismatch($expected, &Scalar::Number(&value.to_string())))
        }
    };
}

pub(super) use scalars;

impl ListVisitor<'_> {
    /// A number with a fraction does not fit any list: the reader has already converted it to a float.
    #[cold]
    fn scalar<E: Error>(self, found: Scalar<'_>) -> Result<bool, E> {
        let json = match &found {
            Scalar::Text(text) => serde_json::Value::from(text.as_ref()).to_string(),
            Scalar::Number(text) => (*text).to_owned(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Null | Scalar::List | Scalar::Object => return Err(mismatch("a list", &found)),
        };
        self.read_single(&json, &found)
    }

    /// Reads a single value as a list of one element. If that fails, the error says that the value is not a list.
    #[cold]
    fn read_single<E: Error>(self, json: &str, found: &Scalar<'_>) -> Result<bool, E> {
        match read_from(&mut serde_json::Deserializer::from_str(json), |source| self.0.push(source)) {
            Ok(()) => Ok(true),
            Err(error) => Err(nested_error(&error).unwrap_or_else(|| mismatch("a list", found))),
        }
    }
}

impl<'de> Visitor<'de> for ListVisitor<'_> {
    type Value = bool;

    scalars!("a list");

    fn visit_seq<S: SeqAccess<'de>>(self, mut list: S) -> Result<bool, S::Error> {
        let is_observing = observe::is_observing();
        for index in 0.. {
            if is_observing {
                observe::enter_index(index);
            }
            let result = list.next_element_seed(ElementSeed(self.0));
            let is_recorded = is_observing && observe::leave();
            match result {
                Ok(Some(())) => {}
                Ok(None) => break,
                Err(_) if is_recorded => {}
                Err(error) => return Err(prepend_index(index, error)),
            }
        }
        Ok(true)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        match object_text(map)? {
            None => Ok(false),
            Some(json) => self.read_single(&json, &Scalar::Object),
        }
    }
}

/// Reads one element and appends it to a list.
struct ElementSeed<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_from(from, |source| self.0.push(source))
    }
}
