//! A deserializer of `serde` as a [`Source`].

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error};
use serde_json::value::RawValue;

use super::container::Container;
use super::{Entries, Failed, Fields, List, Source};
use crate::wire::path_error::mismatch;

/// Reads one JSON document.
pub(crate) fn read_str<T>(text: &str, read: impl FnOnce(&mut dyn Source<'_>) -> Result<T, Failed>) -> Result<T, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = read_from(&mut json, read)?;
    json.end()?;
    Ok(value)
}

/// Reads one value from a deserializer.
pub(super) fn read_from<'de, D: Deserializer<'de>, T>(
    from: D,
    read: impl FnOnce(&mut dyn Source<'de>) -> Result<T, Failed>,
) -> Result<T, D::Error> {
    let mut source = DeserializerSource { from: Some(from), error: None };
    read(&mut source).map_err(|Failed| source.error.unwrap_or_else(|| D::Error::custom("the value cannot be read")))
}

/// Reads one element of a list, or one value of an object.
pub(super) fn seed<F: FnOnce(&mut dyn Source<'_>) -> Result<(), Failed>>(read: F) -> Seed<F> {
    Seed(read)
}

pub(super) struct Seed<F>(F);

impl<'de, F: FnOnce(&mut dyn Source<'de>) -> Result<(), Failed>> DeserializeSeed<'de> for Seed<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_from(from, self.0)
    }
}

struct DeserializerSource<D, E> {
    /// `None` after the value was read.
    from: Option<D>,
    error: Option<E>,
}

impl<'de, D: Deserializer<'de>> DeserializerSource<D, D::Error> {
    fn read<T>(&mut self, read: impl FnOnce(D) -> Result<T, D::Error>) -> Result<T, Failed> {
        let from = self.from.take().ok_or(Failed)?;
        read(from).map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }

    fn container(&mut self, container: Container<'_>) -> Result<bool, Failed> {
        self.read(|from| from.deserialize_any(container))
    }
}

impl<'de, D: Deserializer<'de>> Source<'de> for DeserializerSource<D, D::Error> {
    fn raw(&mut self) -> Result<&'de str, Failed> {
        self.read(|from| <&RawValue>::deserialize(from).map(RawValue::get))
    }

    fn object(&mut self, fields: &mut dyn Fields) -> Result<bool, Failed> {
        self.container(Container::Fields(fields))
    }

    fn map(&mut self, entries: &mut dyn Entries) -> Result<bool, Failed> {
        self.container(Container::Entries(entries))
    }

    fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        self.container(Container::List(list))
    }

    #[cold]
    fn misfit(&mut self, expected: &'static str, found: &dyn fmt::Display) -> Failed {
        self.error = Some(mismatch(expected, found));
        Failed
    }
}
