//! Files to upload: from memory, from disk, or streamed.

use std::path::Path;
use std::sync::Arc;
use std::{fmt, fs, io};

use bytes::Bytes;

use crate::request::body::{ErrorSlot, TakeOnce, with_path};
use crate::request::{ContentReader, Piece};

#[cfg(feature = "client")]
mod stream;
#[cfg(test)]
#[cfg(feature = "client")]
mod tests;

/// A file to upload. Cloning it does not copy the content.
///
/// Content in memory or on disk can be sent again if an attempt fails. Content from a reader or a stream can be sent once: its
/// call has one attempt, and a second call with a clone is an error.
#[derive(Clone)]
pub struct FileUpload {
    name: String,
    media_type: String,
    content: Content,
}

/// The source of the content.
#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    File {
        path: Arc<Path>,
        len: u64,
    },
    Reader {
        reader: TakeOnce<Box<dyn io::Read + Send>>,
        len: u64,
    },
    #[cfg(feature = "client")]
    Stream {
        stream: TakeOnce<stream::Chunks>,
        len: u64,
    },
}

impl FileUpload {
    /// Creates a file with this name and media type, such as `image/png`.
    pub fn new(name: impl Into<String>, media_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::of(name, media_type, Content::Bytes(bytes.into()))
    }

    /// Uses a file on disk, under its own name. Each attempt reads it again, in chunks, while sending.
    ///
    /// # Errors
    ///
    /// Returns an error if the path does not exist or is not a file.
    pub fn from_path(path: impl AsRef<Path>, media_type: impl Into<String>) -> io::Result<Self> {
        let path = path.as_ref();
        let no_file = || with_path(path, io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
        let name = path.file_name().ok_or_else(no_file)?.to_string_lossy();
        let metadata = fs::metadata(path).map_err(|error| with_path(path, error))?;
        if !metadata.is_file() {
            return Err(no_file());
        }
        Ok(Self::of(name, media_type, Content::File { path: path.into(), len: metadata.len() }))
    }

    /// Reads a file of this length from a reader while sending, mainly for blocking transports. It can be sent once.
    pub fn from_reader(
        name: impl Into<String>,
        media_type: impl Into<String>,
        len: u64,
        reader: impl io::Read + Send + 'static,
    ) -> Self {
        Self::of(name, media_type, Content::Reader { reader: TakeOnce::new(Box::new(reader)), len })
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

    fn of(name: impl Into<String>, media_type: impl Into<String>, content: Content) -> Self {
        Self { name: name.into(), media_type: media_type.into(), content }
    }

    /// Sets another name.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file's media type.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The file's length in bytes.
    pub fn len(&self) -> u64 {
        match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::File { len, .. } | Content::Reader { len, .. } => *len,
            #[cfg(feature = "client")]
            Content::Stream { len, .. } => *len,
        }
    }

    /// Whether the file is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The file's content, if it is in memory.
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The content as a part of a body. This opens nothing.
    pub(crate) fn piece(&self, errors: &ErrorSlot) -> Piece {
        let errors = errors.clone();
        match &self.content {
            Content::Bytes(bytes) => Piece::Bytes(bytes.clone()),
            Content::File { path, len } => Piece::Reader(ContentReader::of_file(path.clone(), *len, errors)),
            Content::Reader { reader, len } => Piece::Reader(ContentReader::of_reader(reader.clone(), *len, errors)),
            #[cfg(feature = "client")]
            Content::Stream { stream, len } => {
                Piece::Stream(crate::request::body::ContentStream::new(stream.clone(), *len, errors))
            }
        }
    }
}

impl fmt::Debug for FileUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileUpload")
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("bytes", &self.len())
            .finish()
    }
}
