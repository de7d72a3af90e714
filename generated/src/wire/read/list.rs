//! Lists.

use serde::de::{Error, MapAccess, SeqAccess};

use super::List;
use super::container::Container;
use super::deserializer::{read_from, seed};
use super::single_as_list::object_text;
use crate::wire::observe;
use crate::wire::path_error::{mismatch, nested_error, prepend_index};
use crate::wire::scalar::Scalar;

impl Container for &mut dyn List {
    const EXPECTED: &'static str = "a list";

    fn read_list<'de, S: SeqAccess<'de>>(self, mut list: S) -> Result<bool, S::Error> {
        let is_observing = observe::is_observing();
        for index in 0.. {
            if is_observing {
                observe::enter_index(index);
            }
            let result = list.next_element_seed(seed(|source| self.push(source)));
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

    fn read_object<'de, M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        match object_text(map)? {
            None => Ok(false),
            Some(json) => read_single(self, &json, &Scalar::Object),
        }
    }

    #[cold]
    fn read_scalar<E: Error>(self, found: Scalar<'_>) -> Result<bool, E> {
        let json = match &found {
            Scalar::Text(text) => serde_json::Value::from(text.as_ref()).to_string(),
            Scalar::Number(text) => (*text).to_owned(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Null | Scalar::List | Scalar::Object => return Err(mismatch(Self::EXPECTED, &found)),
        };
        read_single(self, &json, &found)
    }
}

/// Reads a single value as a list of one element. If that fails, the error says that the value is not a list.
#[cold]
fn read_single<E: Error>(list: &mut dyn List, json: &str, found: &Scalar<'_>) -> Result<bool, E> {
    match read_from(&mut serde_json::Deserializer::from_str(json), |source| list.push(source)) {
        Ok(()) => Ok(true),
        Err(error) => Err(nested_error(&error).unwrap_or_else(|| mismatch(<&mut dyn List>::EXPECTED, found))),
    }
}
