//! The body of a request as `reqwest` wants it.

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

/// How many bytes of a streamed body the connection has taken.
#[derive(Clone, Debug, Default)]
pub(super) struct Taken(Arc<AtomicU64>);

impl Taken {
    pub(super) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Bytes that are there go as they are; pieces go one after the other, and are counted.
pub(super) fn body(body: Body, taken: &Taken) -> reqwest::Body {
    let left = body.len();
    match body.into_whole() {
        Ok(bytes) => bytes.into(),
        Err(pieces) => reqwest::Body::wrap(Upload { chunks: Mutex::new(chunks(pieces).boxed()), left, taken: taken.clone() }),
    }
}

struct Upload {
    /// Never locked: `reqwest` wants to share what it only ever polls alone.
    chunks: Mutex<BoxStream<'static, io::Result<Bytes>>>,
    left: u64,
    taken: Taken,
}

impl http_body::Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        let Some(chunk) = ready!(chunks.poll_next_unpin(cx)?) else { return Poll::Ready(None) };
        let length = chunk.len() as u64;
        self.left = self.left.saturating_sub(length);
        self.taken.0.fetch_add(length, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Frame::data(chunk))))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

fn chunks(pieces: Vec<Piece>) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::iter(pieces).flat_map(|piece| match piece {
        Piece::Bytes(bytes) => stream::unfold(bytes, cut).boxed(),
        Piece::Reader(reader) => stream::try_unfold(reader, read).boxed(),
        Piece::Stream(stream) => stream.boxed(),
    })
}

/// A large piece goes bit by bit, so that progress can be seen.
async fn cut(mut bytes: Bytes) -> Option<(io::Result<Bytes>, Bytes)> {
    let chunk = bytes.split_to(bytes.len().min(64 << 10));
    (!chunk.is_empty()).then_some((Ok(chunk), bytes))
}

/// Reads where that may block.
async fn read(mut reader: ContentReader) -> io::Result<Option<(Bytes, ContentReader)>> {
    let (chunk, reader) = spawn_blocking(move || (reader.chunk(), reader)).await?;
    let chunk = chunk?;
    Ok((!chunk.is_empty()).then_some((chunk, reader)))
}
