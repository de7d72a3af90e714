//! Reads one JSON document.

use std::borrow::Cow;
use std::fmt;

use super::scanner::{Malformed, Scanner};
use crate::wire::observe::{Counts, Misfit, Observations, PathStep};
use crate::wire::scalar::Scalar;

/// Limit on the nesting of objects and lists that are read.
const MAX_DEPTH: usize = 128;

/// Limit on the memory of the objects in one document, in bytes. An object takes the space of all its fields, even if the document has
/// none of them, so a small document of empty objects could otherwise fill the memory.
pub(crate) const MAX_OBJECT_BYTES: usize = 128 << 20;

/// Reads one JSON document from start to end.
pub struct Reader<'de> {
    scanner: Scanner<'de>,
    /// The number of objects and lists around the next value.
    depth: usize,
    /// Memory left for objects, in bytes.
    room: usize,
    observations: Observations,
    /// Why reading has [`Failed`].
    fault: Option<Fault>,
}

/// Reading a value failed. The reader knows the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// Why reading failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The text is not JSON.
    Malformed,
    /// A value does not fit. It is consumed, so that reading can go on after it.
    Misfit(Misfit),
    /// The document exceeds a limit, so reading cannot go on.
    Limit(Misfit),
}

impl Fault {
    /// Prepends a step to the path of the value.
    pub(crate) fn prepend(&mut self, step: PathStep<'_>) {
        match self {
            Self::Malformed => {}
            Self::Misfit(misfit) | Self::Limit(misfit) => misfit.prepend(step),
        }
    }
}

/// Reads one JSON document in which each value must fit.
pub(crate) fn read_strict<T>(text: &str, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Failed>) -> Result<T, Fault> {
    let (value, observations) = read_lenient(text, false, read);
    match observations.misfits.into_iter().next() {
        Some(misfit) if !matches!(value, Err(Fault::Malformed)) => Err(Fault::Misfit(misfit)),
        _ => value,
    }
}

/// Reads one JSON document. A part that does not fit is observed and left out.
pub(crate) fn read_lenient<T>(
    text: &str,
    notes_unknown: bool,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Failed>,
) -> (Result<T, Fault>, Observations) {
    let observations = Observations::new(notes_unknown);
    let mut reader = Reader { scanner: Scanner::new(text), depth: 0, room: MAX_OBJECT_BYTES, observations, fault: None };
    let value = read(&mut reader).map_err(|Failed| reader.fault.take().unwrap_or(Fault::Malformed));
    let is_complete = matches!(value, Err(Fault::Limit(_))) || reader.scanner.peek().is_none();
    let value = if is_complete { value } else { Err(Fault::Malformed) };
    (value, reader.observations)
}

impl<'de> Reader<'de> {
    /// Consumes a value. Returns its JSON.
    ///
    /// # Errors
    ///
    /// Fails if the value is not JSON.
    pub fn raw(&mut self) -> Result<&'de str, Failed> {
        let value = self.scanner.value();
        value.map_err(|Malformed| self.malformed())
    }

    /// Consumes a string without escapes, if it comes next.
    #[inline]
    pub(crate) fn plain_text(&mut self) -> Option<&'de str> {
        self.scanner.plain_string()
    }

    /// Consumes a value and classifies it. It should be neither an object nor a list.
    #[inline]
    pub(crate) fn scalar(&mut self) -> Result<Scalar<'de>, Failed> {
        match self.plain_text() {
            Some(text) => Ok(Scalar::Text(Cow::Borrowed(text))),
            None => self.raw().map(Scalar::of),
        }
    }

    /// The first byte of the next value.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.scanner.peek()
    }

    /// Consumes the next value if it means "absent": `null`, an empty text, or these brackets without content.
    #[cold]
    pub(super) fn accept_absent(&mut self, [open, close]: [u8; 2]) -> Result<bool, Failed> {
        let start = self.scanner.position();
        let is_absent = match self.scanner.peek() {
            Some(b'{' | b'[') => self.scanner.accept(open) && self.scanner.accept(close),
            _ => matches!(self.raw()?, "null" | "\"\""),
        };
        if !is_absent {
            self.scanner.return_to(start);
        }
        Ok(is_absent)
    }

    /// Begins an object or a list, which takes this much memory.
    #[inline]
    pub(super) fn enter(&mut self, bracket: u8, bytes: usize) -> Result<(), Failed> {
        if self.depth == MAX_DEPTH {
            return Err(self.too_deep());
        }
        let Some(room) = self.room.checked_sub(bytes) else { return Err(self.too_large()) };
        (self.room, self.depth) = (room, self.depth + 1);
        if self.scanner.accept(bracket) { Ok(()) } else { Err(self.malformed()) }
    }

    /// Whether another member or element follows. Consumes the comma before it, or the closing bracket.
    #[inline]
    pub(super) fn next(&mut self, bracket: u8, is_first: bool) -> Result<bool, Failed> {
        if self.scanner.accept(bracket) {
            self.depth -= 1;
            return Ok(false);
        }
        if is_first || self.scanner.accept(b',') { Ok(true) } else { Err(self.malformed()) }
    }

    /// Consumes the key of a member, if it is this one.
    #[inline]
    pub(super) fn accept_key(&mut self, key: &str) -> Result<bool, Failed> {
        let is_next = self.scanner.accept_string(key);
        if is_next {
            self.colon()?;
        }
        Ok(is_next)
    }

    /// Consumes the key of a member.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'de, str>, Failed> {
        let key = match self.scanner.plain_string() {
            Some(key) => Cow::Borrowed(key),
            None => self.escaped_key()?,
        };
        self.colon()?;
        Ok(key)
    }

    #[inline]
    fn colon(&mut self) -> Result<(), Failed> {
        if self.scanner.accept(b':') { Ok(()) } else { Err(self.malformed()) }
    }

    #[cold]
    fn escaped_key(&mut self) -> Result<Cow<'de, str>, Failed> {
        match Scalar::of(self.raw()?) {
            Scalar::Text(key) => Ok(key),
            _ => Err(self.malformed()),
        }
    }

    /// Reports that a value, already consumed, does not fit.
    #[doc(hidden)]
    #[cold]
    pub fn misfit(&mut self, expected: &str, found: &dyn fmt::Display) -> Failed {
        self.fail(Fault::Misfit(Misfit::new(expected, found)))
    }

    /// Whether reading failed at a value that is JSON and does not fit.
    #[cold]
    pub(super) fn is_misfit(&self) -> bool {
        matches!(self.fault, Some(Fault::Misfit(_)))
    }

    /// Changes what is expected if the value that failed is itself the one that does not fit, not a part of it.
    #[cold]
    pub(super) fn expect_instead(&mut self, expected: &str) {
        if let Some(Fault::Misfit(misfit)) = &mut self.fault
            && misfit.path.is_empty()
        {
            expected.clone_into(&mut misfit.expected);
        }
    }

    /// Notes that the SDK does not know a field or an enum value.
    #[inline]
    pub(crate) fn note_unknown(&mut self, is_field: bool) {
        self.observations.note_unknown(is_field);
    }

    #[inline]
    pub(super) fn counts(&self) -> Counts {
        self.observations.counts()
    }

    /// Ends a part of an object or list that has begun with `counts`. A part that does not fit is observed, and reading goes on.
    #[inline]
    pub(super) fn end_part(
        &mut self,
        read: Result<(), Failed>,
        step: PathStep<'_>,
        [whole, part]: [Counts; 2],
    ) -> Result<(), Failed> {
        if read.is_ok() && self.counts() == part {
            return Ok(());
        }
        self.observe_part(read, step, [whole, part])
    }

    #[cold]
    fn observe_part(&mut self, read: Result<(), Failed>, step: PathStep<'_>, [whole, part]: [Counts; 2]) -> Result<(), Failed> {
        self.observations.locate(step, [whole, part]);
        if read.is_ok() {
            return Ok(());
        }
        let mut fault = self.fault.take().unwrap_or(Fault::Malformed);
        fault.prepend(step);
        match fault {
            Fault::Misfit(misfit) => self.observations.add(misfit).map_err(|misfit| self.fail(Fault::Limit(misfit))),
            fault => Err(self.fail(fault)),
        }
    }

    #[cold]
    fn malformed(&mut self) -> Failed {
        self.fail(Fault::Malformed)
    }

    #[cold]
    fn too_deep(&mut self) -> Failed {
        match self.scalar() {
            Ok(found) => self.misfit(&format!("a value within at most {MAX_DEPTH} objects and lists"), &found),
            Err(failed) => failed,
        }
    }

    #[cold]
    fn too_large(&mut self) -> Failed {
        let expected = format!("a reply of at most {} MiB of objects", MAX_OBJECT_BYTES >> 20);
        self.fail(Fault::Limit(Misfit::new(&expected, &"larger")))
    }

    fn fail(&mut self, fault: Fault) -> Failed {
        self.fault = Some(fault);
        Failed
    }
}

/// Omits the text, which may be confidential.
impl fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reader").finish_non_exhaustive()
    }
}
