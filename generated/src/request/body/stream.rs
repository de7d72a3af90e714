//! Content from asynchronous streams.

use std::cmp::Ordering;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::Stream;
use futures_util::stream::BoxStream;

use super::error_slot::{ErrorSlot, already_sent, too_long, too_short};
use super::take_once::TakeOnce;

/// A stream of known length. It ends with an error if the underlying stream is longer or shorter.
pub struct ContentStream {
    source: StreamSource,
    left: u64,
    /// The last bytes, held back until the stream ends as expected.
    held_back: Option<Bytes>,
    errors: ErrorSlot,
}

enum StreamSource {
    Once(TakeOnce<BoxStream<'static, io::Result<Bytes>>>),
    Open(BoxStream<'static, io::Result<Bytes>>),
    Done,
}

impl ContentStream {
    pub(crate) fn new(stream: TakeOnce<BoxStream<'static, io::Result<Bytes>>>, len: u64, errors: ErrorSlot) -> Self {
        Self { source: StreamSource::Once(stream), left: len, held_back: None, errors }
    }

    pub(super) fn len(&self) -> u64 {
        self.left
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            let stream = match &mut self.source {
                StreamSource::Open(stream) => stream,
                StreamSource::Done => return Poll::Ready(None),
                StreamSource::Once(once) => {
                    let Some(stream) = once.take() else { return Poll::Ready(Some(Err(already_sent()))) };
                    self.source = StreamSource::Open(stream);
                    continue;
                }
            };
            let Some(chunk) = ready!(stream.as_mut().poll_next(cx)?) else {
                self.source = StreamSource::Done;
                let end = if self.left > 0 { Some(Err(too_short())) } else { self.held_back.take().map(Ok) };
                return Poll::Ready(end);
            };
            match (chunk.len() as u64).cmp(&self.left) {
                _ if chunk.is_empty() => {}
                Ordering::Greater => return Poll::Ready(Some(Err(too_long()))),
                Ordering::Equal => {
                    self.left = 0;
                    self.held_back = Some(chunk);
                }
                Ordering::Less => {
                    self.left -= chunk.len() as u64;
                    return Poll::Ready(Some(Ok(chunk)));
                }
            }
        }
    }
}

impl Stream for ContentStream {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.poll_chunk(cx);
        polled.map_err(|error| {
            self.source = StreamSource::Done;
            self.errors.record(error)
        })
    }
}

impl fmt::Debug for ContentStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContentStream").field("left", &self.left).finish_non_exhaustive()
    }
}
