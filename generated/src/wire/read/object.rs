//! Objects: those whose keys are fields, and maps, whose keys are data.

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess};

use super::deserializer::seed;
use super::key::KeySeed;
use super::{Entries, FieldVisitor, Fields, Slot};
use crate::wire::observe;
use crate::wire::path_error::{fatal_mismatch, mismatch, prepend_key};
use crate::wire::scalar::Scalar;

/// Reads an object into its fields.
pub(super) fn read_fields<'de, M: MapAccess<'de>>(fields: &mut dyn Fields, map: M) -> Result<bool, M::Error> {
    let members = Members::of(map, fields.size())?;
    let mut reader = FieldReader { members, result: Ok(()) };
    fields.visit(&mut reader);
    reader.result.map(|()| true)
}

/// Reads an object whose keys are data.
pub(super) fn read_entries<'de, M: MapAccess<'de>>(entries: &mut dyn Entries, map: M) -> Result<bool, M::Error> {
    let mut members = Members::of(map, size_of_val(entries))?;
    while let Some(key) = members.map.next_key_seed(KeySeed)? {
        members.read(&key, true, |map| map.next_value_seed(seed(|source| entries.insert(&key, source))))?;
    }
    Ok(true)
}

/// `[]` in place of an object means "absent".
pub(super) fn skip_empty_list<'de, S: SeqAccess<'de>>(expected: &str, mut list: S) -> Result<bool, S::Error> {
    if list.next_element::<IgnoredAny>()?.is_none() {
        return Ok(false);
    }
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Err(mismatch(expected, &Scalar::List))
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
                Some(at) => map.next_value_seed(seed(|source| fields[at].1.fill(source))),
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
