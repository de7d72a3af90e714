//! Content from blocking sources: a file, or a reader of the application.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;

use super::error_slot::{ErrorSlot, already_sent, too_long, too_short, with_path};
use super::take_once::TakeOnce;

/// The chunk size: large enough to make a system call worthwhile, small enough for any memory.
const CHUNK: u64 = 64 << 10;

/// Reads content of known length. Files are opened when reading starts.
pub struct ContentReader {
    source: ReaderSource,
    left: u64,
    errors: ErrorSlot,
}

enum ReaderSource {
    File(Arc<Path>),
    Once(TakeOnce<Box<dyn Read + Send>>),
    Open(Box<dyn Read + Send>),
}

impl ContentReader {
    pub(crate) fn of_file(path: Arc<Path>, len: u64, errors: ErrorSlot) -> Self {
        Self { source: ReaderSource::File(path), left: len, errors }
    }

    pub(crate) fn of_reader(reader: TakeOnce<Box<dyn Read + Send>>, len: u64, errors: ErrorSlot) -> Self {
        Self { source: ReaderSource::Once(reader), left: len, errors }
    }

    /// Returns the next bytes, at most 64 KiB; empty at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the content cannot be read or has another length than declared.
    pub fn chunk(&mut self) -> io::Result<Bytes> {
        // At most `CHUNK`, so it fits.
        let mut chunk = vec![0; self.left.min(CHUNK) as usize];
        let read = self.read(&mut chunk)?;
        chunk.truncate(read);
        Ok(chunk.into())
    }

    pub(super) fn len(&self) -> u64 {
        self.left
    }

    pub(super) fn is_repeatable(&self) -> bool {
        matches!(self.source, ReaderSource::File(_))
    }

    fn read_on(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = usize::try_from(self.left).map_or(buffer.len(), |left| left.min(buffer.len()));
        if length == 0 {
            return Ok(0);
        }
        let reader = self.source.open()?;
        let read = read_some(reader, &mut buffer[..length])?;
        if read == 0 {
            return Err(too_short());
        }
        self.left -= read as u64;
        if self.left == 0 && read_some(reader, &mut [0])? > 0 {
            return Err(too_long());
        }
        Ok(read)
    }
}

impl Read for ContentReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.read_on(buffer).map_err(|error| self.errors.record(error))
    }
}

impl ReaderSource {
    fn open(&mut self) -> io::Result<&mut (dyn Read + Send)> {
        let reader: Box<dyn Read + Send> = match self {
            Self::Open(reader) => return Ok(reader),
            Self::File(path) => Box::new(File::open(&*path).map_err(|error| with_path(path, error))?),
            Self::Once(reader) => reader.take().ok_or_else(already_sent)?,
        };
        *self = Self::Open(reader);
        self.open()
    }
}

/// Reads, and repeats after an interruption by a signal.
fn read_some(reader: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match reader.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

impl fmt::Debug for ContentReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContentReader").field("left", &self.left).finish_non_exhaustive()
    }
}
