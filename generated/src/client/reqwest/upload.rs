//! Converts request bodies for `reqwest`.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use http_body::{Frame, SizeHint};
use tokio::task::spawn_blocking;

use crate::request::{Body, Piece};

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
            let chunks = stream::try_unfold(pieces.into(), next_chunk).boxed();
            reqwest::Body::wrap(UploadBody { chunks: Mutex::new(chunks), remaining, sent: sent.clone() })
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

/// Returns the next chunk, and the pieces after it. A large piece is split, so that the stall timeout sees the progress.
async fn next_chunk(mut pieces: VecDeque<Piece>) -> io::Result<Option<(Bytes, VecDeque<Piece>)>> {
    while let Some(piece) = pieces.pop_front() {
        let (chunk, rest) = match piece {
            Piece::Bytes(mut bytes) => (bytes.split_to(bytes.len().min(64 << 10)), Piece::Bytes(bytes)),
            Piece::Reader(mut reader) => {
                // Reading may block.
                let (chunk, reader) = spawn_blocking(move || (reader.chunk(), reader)).await?;
                (chunk?, Piece::Reader(reader))
            }
            Piece::Stream(mut stream) => (stream.next().await.transpose()?.unwrap_or_default(), Piece::Stream(stream)),
        };
        if !chunk.is_empty() {
            pieces.push_front(rest);
            return Ok(Some((chunk, pieces)));
        }
    }
    Ok(None)
}
