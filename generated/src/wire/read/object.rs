//! Visitors for objects, with the deviations that they tolerate.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::key::KeySeed;
use super::source::read_from;
use super::visit::scalars;
use super::{Entries, FieldVisitor, Fields, Slot, fill};
use crate::wire::observe;
use crate::wire::path_error::{fatal_mismatch, mismatch, prepend_key};
use crate::wire::scalar::Scalar;

/// Reads an object into its fields. Returns whether the value was an object.
pub(super) struct ObjectVisitor<'a>(pub(super) &'a mut dyn Fields);

/// Reads an object whose keys are data. Returns whether the value was an object.
pub(super) struct MapVisitor<'a>(pub(super) &'a mut dyn Entries);

/// What both visitors do with values other than objects.
macro_rules! not_objects {
    () => {
        scalars!("an object");

        fn visit_seq<S: SeqAccess<'de>>(self, list: S) -> Result<bool, S::Error> {
            skip_empty_list(list)
        }
    };
}

impl<'de> Visitor<'de> for ObjectVisitor<'_> {
    type Value = bool;

    not_objects!();

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        let members = Members::of(map, self.0.size())?;
        let mut reader = FieldReader { members, result: Ok(()) };
        self.0.visit(&mut reader);
        reader.result.map(|()| true)
    }
}

impl<'de> Visitor<'de> for MapVisitor<'_> {
    type Value = bool;

    not_objects!();

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<bool, M::Error> {
        let mut members = Members::of(map, size_of_val(self.0))?;
        while let Some(key) = members.map.next_key_seed(KeySeed)? {
            members.read(&key, true, |map| map.next_value_seed(EntrySeed(self.0, &key)))?;
        }
        Ok(true)
    }
}

macro_rules! scalar_is_misfit {
    ($($visitor:ident),+) => {
        $(impl $visitor<'_> {
            fn scalar<E: Error>(self, found: Scalar<'_>) -> Result<bool, E> {
                Err(mismatch("an object", &found))
            }
        })+
    };
}

scalar_is_misfit!(ObjectVisitor, MapVisitor);

/// `[]` in place of an object means "absent".
fn skip_empty_list<'de, S: SeqAccess<'de>>(mut list: S) -> Result<bool, S::Error> {
    if list.next_element::<IgnoredAny>()?.is_none() {
        return Ok(false);
    }
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Err(mismatch("an object", &Scalar::List))
}

/// The members of an object that is being read.
struct Members<M> {
    map: M,
    is_observing: bool,
}

impl<'de, M: MapAccess<'de>> Members<M> {
    /// Claims the memory of the object.
    fn of(map: M, size: usize) -> Result<Self, M::Error> {
        let is_observing = observe::claim(size).ok_or_else(too_large)?;
        Ok(Self { map, is_observing })
    }

    /// Reads the value of `key`. If it does not fit, it is recorded, or the error gets the key.
    #[inline]
    fn read(&mut self, key: &str, is_map: bool, read: impl FnOnce(&mut M) -> Result<(), M::Error>) -> Result<(), M::Error> {
        if self.is_observing {
            observe::enter_key(key, is_map);
        }
        let result = read(&mut self.map);
        let is_recorded = self.is_observing && observe::leave();
        match result {
            Err(error) if !is_recorded => Err(prepend_key(key, error)),
            _ => Ok(()),
        }
    }
}

/// Reads the members of an object into its fields.
struct FieldReader<M, E> {
    members: Members<M>,
    result: Result<(), E>,
}

impl<'de, M: MapAccess<'de>> FieldReader<M, M::Error> {
    fn read(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]) -> Result<(), M::Error> {
        let mut next = 0;
        while let Some(key) = self.members.map.next_key_seed(KeySeed)? {
            let position = position(fields, next, &key);
            self.members.read(&key, false, |map| match position {
                Some(at) => map.next_value_seed(SlotSeed(fields[at].1)),
                None => skip(map),
            })?;
            next = position.map_or(next, |at| at + 1);
        }
        Ok(())
    }
}

impl<'de, M: MapAccess<'de>> FieldVisitor for FieldReader<M, M::Error> {
    fn fields(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]) {
        self.result = self.read(fields);
    }
}

/// Finds the field of a key. The search starts at `next`, because TikTok and the fields mostly have the same order.
fn position(fields: &[(&'static str, &mut dyn Slot)], next: usize, key: &str) -> Option<usize> {
    let find = |(name, _): &(&'static str, &mut dyn Slot)| *name == key;
    let after = fields[next..].iter().position(find).map(|at| at + next);
    after.or_else(|| fields[..next].iter().position(find))
}

/// Skips the next value.
fn skip<'de, M: MapAccess<'de>>(map: &mut M) -> Result<(), M::Error> {
    observe::note_unknown_field();
    map.next_value::<IgnoredAny>().map(drop)
}

#[cold]
fn too_large<E: Error>() -> E {
    fatal_mismatch(&format!("a reply of at most {} MiB of objects", observe::MAX_OBJECT_BYTES >> 20), &"larger")
}

/// Reads the next value into a field.
struct SlotSeed<'a>(&'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for SlotSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        fill(self.0, from)
    }
}

/// Reads the next value into the entry of a map.
struct EntrySeed<'a>(&'a mut dyn Entries, &'a str);

impl<'de> DeserializeSeed<'de> for EntrySeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_from(from, |source| self.0.insert(self.1, source))
    }
}
