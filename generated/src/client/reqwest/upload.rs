//! Converts request bodies for `reqwest`.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use http_body::{Frame, SizeHint};
use tokio::task::spawn_blocking;

use crate::request::{Body, ContentReader, Piece};

/// Number of bytes of a streamed body that were handed to the connection. Clones share the count.
#[derive(Clone, Debug, Default)]
pub(super) struct SentBytes(Arc<AtomicU64>);

/// Progress of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// No byte was transferred since the last look, as far as known.
    None,
    /// This number of bytes was handed to the connection.
    Sent(u64),
    /// All bytes were handed to the connection. The server has to respond now.
    Complete,
}

impl SentBytes {
    /// The progress of an upload of `length` bytes.
    pub(super) fn progress(&self, length: u64) -> Progress {
        match self.0.load(Ordering::Relaxed) {
            sent if sent >= length => Progress::Complete,
            sent => Progress::Sent(sent),
        }
    }
}

/// Converts a body. A body in memory is sent as it is. Other bodies are streamed and counted.
pub(super) fn body(body: Body, sent: &SentBytes) -> reqwest::Body {
    let remaining = body.len();
    match body.into_whole() {
        Ok(bytes) => {
            sent.0.store(remaining, Ordering::Relaxed);
            bytes.into()
        }
        Err(pieces) => {
            reqwest::Body::wrap(UploadBody { chunks: Mutex::new(chunks(pieces).boxed()), remaining, sent: sent.clone() })
        }
    }
}

struct UploadBody {
    /// Never locked. `reqwest` requires a `Sync` body, but polls it from one task only.
    chunks: Mutex<BoxStream<'static, io::Result<Bytes>>>,
    remaining: u64,
    sent: SentBytes,
}

impl http_body::Body for UploadBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(chunk) = ready!(chunks.poll_next_unpin(cx)?) else { return Poll::Ready(None) };
        let length = chunk.len() as u64;
        self.remaining = self.remaining.saturating_sub(length);
        self.sent.0.fetch_add(length, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining)
    }
}

fn chunks(pieces: Vec<Piece>) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter(pieces).flat_map(|piece| match piece {
        Piece::Bytes(bytes) => stream::unfold(bytes, split_chunk).boxed(),
        Piece::Reader(reader) => stream::try_unfold(reader, read_chunk).boxed(),
        Piece::Stream(stream) => stream.boxed(),
    })
}

/// Splits a large piece into chunks, so that the stall timeout sees the progress.
async fn split_chunk(mut bytes: Bytes) -> Option<(io::Result<Bytes>, Bytes)> {
    let chunk = bytes.split_to(bytes.len().min(64 << 10));
    (!chunk.is_empty()).then_some((Ok(chunk), bytes))
}

/// Reads the next chunk on a thread that may block.
async fn read_chunk(mut reader: ContentReader) -> io::Result<Option<(Bytes, ContentReader)>> {
    let (chunk, reader) = spawn_blocking(move || (reader.chunk(), reader)).await?;
    let chunk = chunk?;
    Ok((!chunk.is_empty()).then_some((chunk, reader)))
}
