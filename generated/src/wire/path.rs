//! The path of a request, with ids inserted.
//!
//! Ids come from callers. An id that is empty or would change the structure of the path is rejected before sending. Other
//! reserved characters are percent-encoded and signed in that form, because TikTok signs the path as it is sent.

use crate::error::BuildError;
use crate::wire::escape::escape;
use crate::wire::{FirstError, QueryValue};

/// Writes a path from literals and ids.
#[derive(Debug)]
pub struct PathWriter {
    url: Vec<u8>,
    error: FirstError,
}

impl PathWriter {
    pub(crate) fn after(prefix: &str, checks_values: bool) -> Self {
        let mut url = Vec::with_capacity(prefix.len() + 768);
        url.extend_from_slice(prefix.as_bytes());
        Self { url, error: FirstError::new(checks_values) }
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, BuildError> {
        self.error.into_result()?;
        Ok(self.url)
    }

    /// Appends a literal part of the path.
    pub fn literal(&mut self, text: &str) {
        self.url.extend_from_slice(text.as_bytes());
    }

    /// Appends an escaped text, which is a valid segment.
    pub(crate) fn segment(&mut self, text: &str) {
        escape(text.as_bytes(), &mut self.url);
    }

    /// Appends an id. `name` is the field's name, for errors.
    pub fn id<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        let mut id = Vec::new();
        value.append_to(&mut id);
        if is_segment(&id) {
            escape(&id, &mut self.url);
        } else {
            self.error.record(BuildError::PathId { name });
        }
        self.error.check(name, value);
    }
}

/// Whether a text is exactly one path segment. Slashes, dot segments and control characters are rejected even though they could
/// be escaped, because servers and proxies decode them.
pub(crate) fn is_segment(id: &[u8]) -> bool {
    let steps_out = |byte: &u8| matches!(byte, b'/' | b'\\') || byte.is_ascii_control();
    !matches!(id, b"" | b"." | b"..") && !id.iter().any(steps_out)
}
