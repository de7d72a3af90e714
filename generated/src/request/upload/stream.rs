//! Files from asynchronous streams.

use std::error::Error;
use std::io;

use bytes::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{Stream, StreamExt as _};

use super::{Content, FileUpload, TakeOnce};

pub(super) type Chunks = BoxStream<'static, io::Result<Bytes>>;

impl FileUpload {
    /// Streams a file of this length, for example from another HTTP response. It can be sent once.
    ///
    /// ```
    /// use futures_util::stream;
    /// use tiktok_shop::FileUpload;
    ///
    /// let chunks = stream::iter([Ok::<_, std::io::Error>("first, "), Ok("second")]);
    /// let file = FileUpload::from_stream("notes.pdf", "application/pdf", 13, chunks);
    /// assert_eq!(file.len(), 13);
    /// ```
    pub fn from_stream<S, B, E>(name: impl Into<String>, media_type: impl Into<String>, len: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let chunks = stream.map(|chunk| chunk.map(Into::into).map_err(io::Error::other));
        Self::of(name, media_type, Content::Stream { stream: TakeOnce::new(chunks.boxed()), len })
    }
}
