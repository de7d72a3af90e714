//! Objects: those whose keys are fields, and maps, whose keys are data.

use std::borrow::Cow;

use super::reader::{Failed, Reader};
use super::{Entries, FieldVisitor, Fields, Slot};
use crate::wire::observe::PathStep;

impl<'de> Reader<'de> {
    /// Reads the fields of an object. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    pub fn object(&mut self, fields: &mut dyn Fields) -> Result<bool, Failed> {
        if !self.begins_object()? {
            return Ok(false);
        }
        self.enter(b'{', fields.size())?;
        let mut visitor = FieldReader { reader: self, result: None };
        fields.visit(&mut visitor);
        let result = visitor.result.unwrap_or_else(|| self.members(&mut []));
        result.map(|()| true)
    }

    /// Reads the entries of an object whose keys are data. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    pub fn map(&mut self, entries: &mut dyn Entries) -> Result<bool, Failed> {
        if !self.begins_object()? {
            return Ok(false);
        }
        self.enter(b'{', size_of_val(entries))?;
        let whole = self.counts();
        let mut is_first = true;
        while self.next(b'}', is_first)? {
            is_first = false;
            let key = self.key()?;
            let part = self.counts();
            let read = entries.insert(&key, self);
            self.end_part(read, PathStep::MapKey(&key), [whole, part])?;
        }
        Ok(true)
    }

    /// Whether an object comes next. Consumes any other value.
    #[inline]
    fn begins_object(&mut self) -> Result<bool, Failed> {
        if self.peek() == Some(b'{') { Ok(true) } else { self.not_an_object() }
    }

    /// An empty list means "absent" too.
    #[cold]
    fn not_an_object(&mut self) -> Result<bool, Failed> {
        if self.accept_absent(*b"[]")? {
            return Ok(false);
        }
        let found = self.scalar()?;
        Err(self.misfit("an object", &found))
    }

    /// Reads the members of an object into its fields.
    fn members(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]) -> Result<(), Failed> {
        let whole = self.counts();
        let (mut at, mut is_first) = (0, true);
        while self.next(b'}', is_first)? {
            is_first = false;
            let (key, position) = self.field(fields, at)?;
            let part = self.counts();
            let read = match position {
                Some(position) => {
                    at = position + 1;
                    fields[position].1.fill(self)
                }
                None => {
                    self.note_unknown(true);
                    self.raw().map(drop)
                }
            };
            self.end_part(read, PathStep::Field(&key), [whole, part])?;
        }
        Ok(())
    }

    /// Consumes the key of a member. Returns it with the position of its field. TikTok and the fields mostly have the same order, so the
    /// search starts at `next`, and most keys need not be scanned.
    #[inline]
    fn field(&mut self, fields: &[(&'static str, &mut dyn Slot)], next: usize) -> Result<(Cow<'de, str>, Option<usize>), Failed> {
        if let Some((name, _)) = fields.get(next)
            && self.accept_key(name)?
        {
            return Ok((Cow::Borrowed(name), Some(next)));
        }
        let key = self.key()?;
        let position = |from: usize, to: usize| fields[from..to].iter().position(|(name, _)| *name == key).map(|at| from + at);
        let found = position(next, fields.len()).or_else(|| position(0, next));
        Ok((key, found))
    }
}

struct FieldReader<'a, 'de> {
    reader: &'a mut Reader<'de>,
    /// `None` until the object is read.
    result: Option<Result<(), Failed>>,
}

/// Applications implement [`Fields`] too. An object without fields is skipped, and further fields stay as they are.
impl FieldVisitor for FieldReader<'_, '_> {
    fn fields(&mut self, fields: &mut [(&'static str, &mut dyn Slot)]) {
        if self.result.is_none() {
            self.result = Some(self.reader.members(fields));
        }
    }
}
