//! Lists.

use serde::de::{Error, MapAccess, SeqAccess};

use super::List;
use super::deserializer::{read_from, seed};
use super::single_as_list::object_text;
use crate::wire::observe;
use crate::wire::path_error::{mismatch, nested_error, prepend_index};
use crate::wire::scalar::Scalar;

/// Reads the elements of a list.
pub(super) fn read_list<'de, S: SeqAccess<'de>>(list: &mut dyn List, mut elements: S) -> Result<bool, S::Error> {
    let is_observing = observe::is_observing();
    for index in 0.. {
        if is_observing {
            observe::enter_index(index);
        }
        let result = elements.next_element_seed(seed(|source| list.push(source)));
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

/// Reads an object as the only element of a list. An empty object means an empty list.
pub(super) fn read_object_as_list<'de, M: MapAccess<'de>>(list: &mut dyn List, map: M) -> Result<bool, M::Error> {
    match object_text(map)? {
        None => Ok(false),
        Some(json) => read_single(list, &json, &Scalar::Object),
    }
}

/// Reads a scalar as the only element of a list.
#[cold]
pub(super) fn read_scalar_as_list<E: Error>(list: &mut dyn List, found: &Scalar<'_>) -> Result<bool, E> {
    let json = match found {
        Scalar::Text(text) => serde_json::Value::from(text.as_ref()).to_string(),
        Scalar::Number(text) => (*text).to_owned(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Null | Scalar::List | Scalar::Object => return Err(mismatch("a list", found)),
    };
    read_single(list, &json, found)
}

/// Reads a single value as a list of one element. If that fails, the error says that the value is not a list.
#[cold]
fn read_single<E: Error>(list: &mut dyn List, json: &str, found: &Scalar<'_>) -> Result<bool, E> {
    match read_from(&mut serde_json::Deserializer::from_str(json), |source| list.push(source)) {
        Ok(()) => Ok(true),
        Err(error) => Err(nested_error(&error).unwrap_or_else(|| mismatch("a list", found))),
    }
}
