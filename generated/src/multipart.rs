//! Uploads: `multipart/form-data` with files and text.
//!
//! The boundary is a hash of the content, so equal requests have equal bytes and no content can be
//! written to hold its own boundary. A file's name comes from users: what could end its header
//! line or its quotes is escaped, as browsers do. A media type cannot be escaped, so it is checked.

use std::path::Path;
use std::{fmt, fs, io};

use bytes::Bytes;
use http::HeaderValue;
use sha2::{Digest, Sha256};

use crate::error::BuildError;
use crate::query::QueryValue;
use crate::sign::{hex, hex_text};

mod media;
#[cfg(test)]
mod tests;

/// A file to upload. Cloning it copies no content.
#[derive(Clone, PartialEq, Eq)]
pub struct FileUpload {
    name: String,
    media_type: String,
    bytes: Bytes,
}

impl FileUpload {
    /// A file under the name and media type that TikTok shall see, such as `image/png`.
    pub fn new(name: impl Into<String>, media_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name: name.into(), media_type: media_type.into(), bytes: bytes.into() }
    }

    /// A file on disk, under its own name. It is read whole, and by the calling thread.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or the path names no file.
    pub fn from_path(path: impl AsRef<Path>, media_type: impl Into<String>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
        Ok(Self::new(name.to_string_lossy(), media_type, fs::read(path)?))
    }

    /// A JPEG image.
    pub fn jpeg(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name, "image/jpeg", bytes)
    }

    /// A PNG image.
    pub fn png(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name, "image/png", bytes)
    }

    /// A PDF document.
    pub fn pdf(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(name, "application/pdf", bytes)
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file's media type.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The file's content.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }
}

impl fmt::Debug for FileUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileUpload")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// What [`FormWriter::file`] takes: a file, or one that may be absent.
pub trait FormFile {
    /// The file, where there is one.
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
#[derive(Debug, Default)]
pub struct FormWriter {
    parts: Vec<Part>,
    error: Option<BuildError>,
}

struct Part {
    /// The header lines, each with its line break.
    head: String,
    content: Bytes,
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("head", &self.head).field("content", &self.content.len()).finish()
    }
}

impl FormWriter {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A part that holds a file of one of several media types, each with its largest size in bytes; `*/*` is any.
    ///
    /// Case, parameters and a few other names in use, such as `image/jpg`, make no difference. What is sent is the media type
    /// as the file has it.
    pub fn file_of<F: FormFile>(&mut self, name: &'static str, file: &F, accepted: &[(&'static str, u64)]) {
        self.file(name, file);
        if let Some(file) = file.file()
            && let Err(error) = media::check(name, &file.media_type, file.bytes.len() as u64, accepted)
        {
            self.error.get_or_insert(error);
        }
    }

    /// A part that holds a file, which may not be empty.
    pub fn file<F: FormFile>(&mut self, name: &'static str, file: &F) {
        if let Some(file) = file.file() {
            if !is_media_type(&file.media_type) {
                self.error.get_or_insert(BuildError::MediaType { name });
            }
            if file.bytes.is_empty() {
                self.error.get_or_insert(BuildError::EmptyFile { name });
            }
            let head = format!(
                "Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\n\
                 Content-Type: {}\r\n",
                escape(&file.name),
                file.media_type
            );
            self.parts.push(Part { head, content: file.bytes.clone() });
        }
    }

    /// A part that holds text; written as in a query, and like there not at all when absent.
    pub fn field<V: QueryValue>(&mut self, name: &'static str, value: &V) {
        if !value.is_absent() {
            let mut text = Vec::new();
            value.append_to(&mut text);
            let head = format!("Content-Disposition: form-data; name=\"{name}\"\r\n");
            self.parts.push(Part { head, content: text.into() });
        }
    }

    /// Appends the body, and returns the `Content-Type` header that announces it.
    pub(crate) fn finish(self, body: &mut Vec<u8>) -> Result<HeaderValue, BuildError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let boundary = boundary(&self.parts);
        let content_type = format!("multipart/form-data; boundary={boundary}");
        // Hex digits and dashes are always a header value; should they not be, say so.
        let content_type = HeaderValue::try_from(content_type).map_err(|_| BuildError::MediaType { name: "" })?;

        let sizes = self.parts.iter().map(|p| p.head.len() + p.content.len() + boundary.len() + 8);
        body.reserve(sizes.sum::<usize>() + boundary.len() + 6);
        for part in &self.parts {
            for piece in ["--", &boundary, "\r\n", &part.head, "\r\n"] {
                body.extend_from_slice(piece.as_bytes());
            }
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        for piece in ["--", &boundary, "--\r\n"] {
            body.extend_from_slice(piece.as_bytes());
        }
        Ok(content_type)
    }
}

/// A boundary that no part holds, the same for the same parts.
fn boundary(parts: &[Part]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(&part.head);
        hash.update(&part.content);
    }
    boundary_after(hash, parts)
}

/// The hash makes the first candidate free in practice; the search makes it certain, and after a
/// miss the hash goes on from what was found.
fn boundary_after(mut hash: Sha256, parts: &[Part]) -> String {
    loop {
        let digest: [u8; 32] = hash.clone().finalize().into();
        let candidate = hex_text(&hex(&digest)[..32]).to_owned();
        let holds = |text: &[u8]| contains(text, candidate.as_bytes());
        if !parts.iter().any(|part| holds(part.head.as_bytes()) || holds(&part.content)) {
            return candidate;
        }
        hash.update(digest);
    }
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

/// A name inside quotes on a header line.
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

/// `type/subtype`, perhaps with parameters: visible ASCII on one line.
fn is_media_type(text: &str) -> bool {
    let (kind, rest) = text.split_once('/').unwrap_or_default();
    !kind.is_empty() && !rest.is_empty() && text.bytes().all(|b| matches!(b, b' '..=b'~'))
}
