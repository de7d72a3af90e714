//! Uploads: `multipart/form-data` with files and text.
//!
//! The boundary is derived from the app's secret, so content cannot be made to contain it and need not be scanned. A file's name
//! comes from the caller: characters that could end its header line or its quotes are escaped, as browsers do. A media type
//! cannot be escaped, so it is validated.

use std::fmt;

use http::HeaderValue;

use crate::error::BuildError;
use crate::request::body::ErrorSlot;
use crate::request::{Body, FileUpload, Piece};
use crate::wire::{FirstError, QueryValue};

mod media;
#[cfg(test)]
mod tests;

/// An argument of [`FormWriter::file`]: a file, or an optional file.
pub trait FormFile {
    /// The file, if present.
    fn file(&self) -> Option<&FileUpload>;
}

impl FormFile for FileUpload {
    fn file(&self) -> Option<&FileUpload> {
        Some(self)
    }
}

impl FormFile for Option<FileUpload> {
    fn file(&self) -> Option<&FileUpload> {
        self.as_ref()
    }
}

/// Writes the parts of an upload.
pub struct FormWriter {
    parts: Vec<Part>,
    errors: ErrorSlot,
    error: FirstError,
}

struct Part {
    /// The header lines, each with its line break.
    head: String,
    content: Piece,
}

impl FormWriter {
    pub(crate) fn new(checks_values: bool) -> Self {
        Self { parts: Vec::new(), errors: ErrorSlot::default(), error: FirstError::new(checks_values) }
    }

    /// Writes a file of one of several media types, each with its maximum size in bytes; `*/*` accepts any.
    ///
    /// Case, parameters and common aliases such as `image/jpg` are ignored. The media type is sent as the file has it.
    pub fn file_of<F: FormFile>(&mut self, name: &'static str, file: &F, accepted: &[(&'static str, u64)]) {
        self.file(name, file);
        if let Some(file) = file.file()
            && let Err(error) = media::check(name, file.media_type(), file.len(), accepted)
        {
            self.error.record(error);
        }
    }

    /// Writes a file, which must not be empty.
    pub fn file<F: FormFile>(&mut self, name: &'static str, file: &F) {
        if let Some(file) = file.file() {
            if !is_media_type(file.media_type()) {
                self.error.record(BuildError::MediaType { name });
            }
            if file.is_empty() {
                self.error.record(BuildError::EmptyFile { name });
            }
            let head = format!(
                "Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\n\
                 Content-Type: {}\r\n",
                escape(file.name()),
                file.media_type()
            );
            self.parts.push(Part { head, content: file.piece(&self.errors) });
        }
    }

    /// Writes a text part, formatted like a query value. An absent value writes nothing.
    pub fn field<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        if !value.is_absent() {
            let mut text = Vec::new();
            value.append_to(&mut text);
            self.error.check(name, value);
            let head = format!("Content-Disposition: form-data; name=\"{name}\"\r\n");
            self.parts.push(Part { head, content: Piece::Bytes(text.into()) });
        }
    }

    /// Returns the body and the `Content-Type` header with this boundary.
    pub(crate) fn finish(mut self, boundary: &str) -> Result<(HeaderValue, Body), BuildError> {
        self.error.take()?;
        let content_type = format!("multipart/form-data; boundary={boundary}");
        // Hex digits and dashes are always valid in a header. The error is unreachable, but reported instead of a panic.
        let content_type = HeaderValue::try_from(content_type).map_err(|_| BuildError::MediaType { name: "" })?;

        let mut pieces = Vec::with_capacity(2 * self.parts.len() + 1);
        let mut before = "";
        for part in self.parts {
            pieces.push(Piece::Bytes(format!("{before}--{boundary}\r\n{}\r\n", part.head).into()));
            pieces.push(part.content);
            before = "\r\n";
        }
        pieces.push(Piece::Bytes(format!("{before}--{boundary}--\r\n").into()));
        Ok((content_type, Body::of_pieces(pieces, self.errors)))
    }
}

impl fmt::Debug for FormWriter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormWriter").field("parts", &self.parts.len()).field("error", &self.error).finish_non_exhaustive()
    }
}

/// Escapes a name for quotes on a header line.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            '"' => escaped.push_str("%22"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            '\\' => escaped.push_str("%5C"),
            c if c.is_control() => escaped.push('_'),
            c => escaped.push(c),
        }
    }
    escaped
}

/// Whether a text is `type/subtype` with optional parameters: visible ASCII on one line.
fn is_media_type(text: &str) -> bool {
    let (kind, rest) = text.split_once('/').unwrap_or_default();
    !kind.is_empty() && !rest.is_empty() && text.bytes().all(|b| matches!(b, b' '..=b'~'))
}
