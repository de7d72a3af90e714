//! Request bodies: bytes in memory, or content that is read while sending.
//!
//! Nothing is opened or read before the transport asks for it, so building a request needs no IO.

use std::fmt;

use bytes::{Bytes, BytesMut};

mod error_slot;
mod reader;
#[cfg(feature = "client")]
mod stream;
mod take_once;

pub(crate) use self::error_slot::{ErrorSlot, with_path};
pub use self::reader::ContentReader;
#[cfg(feature = "client")]
pub use self::stream::ContentStream;
pub(crate) use self::take_once::TakeOnce;

/// The body of a request. Most are in memory; an upload may be larger than memory.
#[derive(Default)]
pub struct Body(Inner);

enum Inner {
    Whole(Bytes),
    Pieces {
        pieces: Vec<Piece>,
        #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "only the client reads it"))]
        errors: ErrorSlot,
    },
}

/// A part of a body. A transport sends all parts in order.
#[non_exhaustive]
pub enum Piece {
    /// Bytes in memory.
    Bytes(Bytes),
    /// A file or a reader of the application. Reading it may block.
    Reader(ContentReader),
    /// A stream of the application.
    #[cfg(feature = "client")]
    Stream(ContentStream),
}

impl Body {
    /// A body of several pieces. Readers record their errors in `errors`.
    pub(crate) fn of_pieces(pieces: Vec<Piece>, errors: ErrorSlot) -> Self {
        Self(Inner::Pieces { pieces, errors })
    }

    /// The length in bytes, for `Content-Length`.
    pub fn len(&self) -> u64 {
        match &self.0 {
            Inner::Whole(bytes) => bytes.len() as u64,
            Inner::Pieces { pieces, .. } => pieces.iter().map(Piece::len).sum(),
        }
    }

    /// Whether the body is empty.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the body can be sent again. Streamed content can be sent only once.
    pub fn is_repeatable(&self) -> bool {
        match &self.0 {
            Inner::Whole(_) => true,
            Inner::Pieces { pieces, .. } => pieces.iter().all(Piece::is_repeatable),
        }
    }

    /// The parts, in order.
    pub fn into_pieces(self) -> Vec<Piece> {
        match self.0 {
            Inner::Whole(bytes) => vec![Piece::Bytes(bytes)],
            Inner::Pieces { pieces, .. } => pieces,
        }
    }

    /// Returns the bytes if the whole body is one piece in memory, otherwise the pieces.
    #[cfg(feature = "client")]
    pub(crate) fn into_whole(self) -> Result<Bytes, Vec<Piece>> {
        match self.0 {
            Inner::Whole(bytes) => Ok(bytes),
            Inner::Pieces { pieces, .. } => Err(pieces),
        }
    }

    /// Returns the body if all of it is in memory.
    pub fn into_bytes(self) -> Option<Bytes> {
        let (pieces, len) = match self.0 {
            Inner::Whole(bytes) => return Some(bytes),
            Inner::Pieces { ref pieces, .. } => (pieces, usize::try_from(self.len()).ok()?),
        };
        if !pieces.iter().all(|piece| matches!(piece, Piece::Bytes(_))) {
            return None;
        }
        let mut whole = BytesMut::with_capacity(len);
        for piece in pieces {
            if let Piece::Bytes(bytes) = piece {
                whole.extend_from_slice(bytes);
            }
        }
        Some(whole.freeze())
    }

    /// The slot for errors while reading the content.
    #[cfg(feature = "client")]
    pub(crate) fn failure(&self) -> Option<ErrorSlot> {
        match &self.0 {
            Inner::Whole(_) => None,
            Inner::Pieces { errors, .. } => Some(errors.clone()),
        }
    }
}

#[cfg(feature = "client")]
impl Body {
    /// Reads the whole body into memory, for HTTP clients that cannot stream, and for tests.
    ///
    /// # Errors
    ///
    /// Returns an error if content cannot be read or has another length than declared.
    pub async fn collect(self) -> std::io::Result<Bytes> {
        use futures_util::TryStreamExt as _;

        let pieces = match self.into_whole() {
            Ok(bytes) => return Ok(bytes),
            Err(pieces) => pieces,
        };
        let mut whole = BytesMut::new();
        for piece in pieces {
            match piece {
                Piece::Bytes(bytes) => whole.extend_from_slice(&bytes),
                Piece::Reader(mut reader) => loop {
                    let chunk = reader.chunk()?;
                    if chunk.is_empty() {
                        break;
                    }
                    whole.extend_from_slice(&chunk);
                },
                Piece::Stream(mut stream) => {
                    while let Some(chunk) = stream.try_next().await? {
                        whole.extend_from_slice(&chunk);
                    }
                }
            }
        }
        Ok(whole.freeze())
    }
}

impl Piece {
    fn len(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Reader(reader) => reader.len(),
            #[cfg(feature = "client")]
            Self::Stream(stream) => stream.len(),
        }
    }

    fn is_repeatable(&self) -> bool {
        match self {
            Self::Bytes(_) => true,
            Self::Reader(reader) => reader.is_repeatable(),
            #[cfg(feature = "client")]
            Self::Stream(_) => false,
        }
    }
}

impl Default for Inner {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Whole(bytes))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("len", &self.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Piece").field("len", &self.len()).finish_non_exhaustive()
    }
}
