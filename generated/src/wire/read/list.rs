//! Lists.

use super::List;
use super::reader::{Failed, Reader};
use crate::wire::observe::PathStep;

impl Reader<'_> {
    /// Reads the elements of a list. Returns whether there is one.
    ///
    /// # Errors
    ///
    /// Fails if the value has another type.
    pub fn list(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        if self.peek() != Some(b'[') {
            return self.single(list);
        }
        self.enter(b'[', 0)?;
        let whole = self.counts();
        let mut index = 0;
        while self.next(b']', index == 0)? {
            let part = self.counts();
            let read = list.push(self);
            self.end_part(read, PathStep::Index(index), [whole, part])?;
            index += 1;
        }
        Ok(true)
    }

    /// Reads a single value as a list of one element. An empty object means "absent".
    #[cold]
    fn single(&mut self, list: &mut dyn List) -> Result<bool, Failed> {
        if self.accept_absent(*b"{}")? {
            return Ok(false);
        }
        list.push(self).map(|()| true).inspect_err(|Failed| self.expect_instead("a list"))
    }
}
