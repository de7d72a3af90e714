//! The path of a request, with ids inserted.
//!
//! Ids come from callers. An id that is empty or would change the structure of the path is rejected before sending. Other
//! reserved characters are percent-encoded and signed in that form, because TikTok signs the path as it is sent.

use std::fmt;

use crate::error::BuildError;
use crate::wire::escape::escape;
use crate::wire::{Draft, FirstError, QueryValue};

/// Writes a path from literals and ids.
pub struct PathWriter<'a> {
    url: &'a mut Vec<u8>,
    error: &'a mut FirstError,
}

impl<'a> PathWriter<'a> {
    /// Continues after the prefix of the base URL.
    pub(crate) fn new(draft: &'a mut Draft) -> Self {
        Self { url: &mut draft.bytes, error: &mut draft.error }
    }

    /// Appends a literal part of the path.
    #[inline]
    pub fn literal(&mut self, text: &str) {
        self.url.extend_from_slice(text.as_bytes());
    }

    /// Appends an escaped text, which is a valid segment.
    pub(crate) fn segment(&mut self, text: &str) {
        escape(text.as_bytes(), self.url);
    }

    /// Appends an id. `name` is the field's name, for errors.
    pub fn id<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        let mut id = Vec::new();
        value.append_to(&mut id);
        if is_segment(&id) {
            escape(&id, self.url);
        } else {
            self.error.record(BuildError::PathId { name });
        }
        self.error.check(name, value);
    }
}

impl fmt::Debug for PathWriter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PathWriter").finish_non_exhaustive()
    }
}

/// Whether a text is exactly one path segment. Slashes, dot segments and control characters are rejected even though they could
/// be escaped, because servers and proxies decode them.
pub(crate) fn is_segment(id: &[u8]) -> bool {
    let steps_out = |byte: &u8| matches!(byte, b'/' | b'\\') || byte.is_ascii_control();
    !matches!(id, b"" | b"." | b"..") && !id.iter().any(steps_out)
}
