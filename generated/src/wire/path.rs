//! The path of a call, its ids in place.
//!
//! Ids come from users. One that is empty, or that would change which path is meant, is refused
//! before anything is sent; anything else that a path cannot hold is percent-encoded, and signed
//! in that form, since TikTok signs the path as it is sent.

use crate::error::BuildError;
use crate::wire::QueryValue;
use crate::wire::escape::escape;

/// Writes a path, literal by literal and id by id.
#[derive(Debug)]
pub struct PathWriter {
    url: Vec<u8>,
    error: Option<BuildError>,
}

impl PathWriter {
    pub(crate) fn after(prefix: &str) -> Self {
        let mut url = Vec::with_capacity(prefix.len() + 768);
        url.extend_from_slice(prefix.as_bytes());
        Self { url, error: None }
    }

    pub(crate) fn finish(self) -> Result<Vec<u8>, BuildError> {
        match self.error {
            None => Ok(self.url),
            Some(error) => Err(error),
        }
    }

    /// A piece of the path as the specification has it.
    pub fn literal(&mut self, text: &str) {
        self.url.extend_from_slice(text.as_bytes());
    }

    /// An id; `name` is the field's, for the error.
    pub fn id<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        let mut id = Vec::new();
        value.append_to(&mut id);
        if is_segment(&id) {
            escape(&id, &mut self.url);
        } else {
            self.error.get_or_insert(BuildError::PathId { name });
        }
    }
}

/// Whether a text can stand for one step of a path and nothing else. Slashes, dots alone and
/// controls are refused even though they could be escaped: servers and proxies undo that.
fn is_segment(id: &[u8]) -> bool {
    let steps_out = |byte: &u8| matches!(byte, b'/' | b'\\') || byte.is_ascii_control();
    !matches!(id, b"" | b"." | b"..") && !id.iter().any(steps_out)
}
