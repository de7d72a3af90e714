//! What a request sends: bytes that are there, or content that is read while it is sent.
//!
//! Nothing is opened or read here before the transport asks for it, so a request can be built without IO.

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

/// The body of a request. Most are bytes in memory; an upload may be longer than memory.
#[derive(Default)]
pub struct Body(Inner);

enum Inner {
    Whole(Bytes),
    Pieces {
        pieces: Vec<Piece>,
        #[cfg_attr(not(feature = "client"), expect(dead_code, reason = "the client alone asks"))]
        errors: ErrorSlot,
    },
}

/// A part of a body. A transport sends all parts of a body, one after the other.
#[non_exhaustive]
pub enum Piece {
    /// What is in memory.
    Bytes(Bytes),
    /// A file, or what the application reads from: reading it may block.
    Reader(ContentReader),
    /// What the application streams.
    #[cfg(feature = "client")]
    Stream(ContentStream),
}

impl Body {
    /// The pieces, and where those that are streamed tell why they could not be.
    pub(crate) fn of_pieces(pieces: Vec<Piece>, errors: ErrorSlot) -> Self {
        Self(Inner::Pieces { pieces, errors })
    }

    /// How many bytes will be sent: what `Content-Length` says.
    pub fn len(&self) -> u64 {
        match &self.0 {
            Inner::Whole(bytes) => bytes.len() as u64,
            Inner::Pieces { pieces, .. } => pieces.iter().map(Piece::len).sum(),
        }
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the same can be sent again. What the application streams is gone after the first time.
    pub fn is_repeatable(&self) -> bool {
        match &self.0 {
            Inner::Whole(_) => true,
            Inner::Pieces { pieces, .. } => pieces.iter().all(Piece::is_repeatable),
        }
    }

    /// The parts, in the order in which they are sent.
    pub fn into_pieces(self) -> Vec<Piece> {
        match self.0 {
            Inner::Whole(bytes) => vec![Piece::Bytes(bytes)],
            Inner::Pieces { pieces, .. } => pieces,
        }
    }

    /// The body where it is one piece of memory, otherwise its pieces.
    #[cfg(feature = "client")]
    pub(crate) fn into_whole(self) -> Result<Bytes, Vec<Piece>> {
        match self.0 {
            Inner::Whole(bytes) => Ok(bytes),
            Inner::Pieces { pieces, .. } => Err(pieces),
        }
    }

    /// The body where all of it is in memory.
    pub fn into_bytes(self) -> Option<Bytes> {
        let (pieces, len) = match self.0 {
            Inner::Whole(bytes) => return Some(bytes),
            Inner::Pieces { ref pieces, .. } => (pieces, usize::try_from(self.len()).ok()?),
        };
        let bytes = |piece: &Piece| match piece {
            Piece::Bytes(bytes) => Some(bytes.clone()),
            _ => None,
        };
        let pieces: Vec<Bytes> = pieces.iter().map(bytes).collect::<Option<_>>()?;
        let mut whole = BytesMut::with_capacity(len);
        pieces.iter().for_each(|piece| whole.extend_from_slice(piece));
        Some(whole.freeze())
    }

    /// Where it will tell why it could not be read, if it could not.
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
    /// Reads all of it into memory, for HTTP clients that cannot stream, and for tests.
    ///
    /// # Errors
    ///
    /// When content cannot be read, or is not as long as was said.
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
