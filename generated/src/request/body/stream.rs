//! Content that the application streams.

use std::cmp::Ordering;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_util::Stream;
use futures_util::stream::BoxStream;

use super::failure::{Failure, gone, too_long, too_short};
use super::once::Once;

/// A stream of known length. It ends with an error where the stream beneath is longer or shorter.
pub struct ContentStream {
    source: Source,
    left: u64,
    /// The last bytes wait here until it is known that nothing follows.
    last: Option<Bytes>,
    failure: Failure,
}

enum Source {
    Once(Once<BoxStream<'static, io::Result<Bytes>>>),
    Open(BoxStream<'static, io::Result<Bytes>>),
    Done,
}

impl ContentStream {
    pub(crate) fn new(stream: Once<BoxStream<'static, io::Result<Bytes>>>, len: u64, failure: Failure) -> Self {
        Self { source: Source::Once(stream), left: len, last: None, failure }
    }

    pub(super) fn len(&self) -> u64 {
        self.left
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        loop {
            let stream = match &mut self.source {
                Source::Open(stream) => stream,
                Source::Done => return Poll::Ready(None),
                Source::Once(once) => {
                    let Some(stream) = once.take() else { return Poll::Ready(Some(Err(gone()))) };
                    self.source = Source::Open(stream);
                    continue;
                }
            };
            let Some(chunk) = ready!(stream.as_mut().poll_next(cx)?) else {
                self.source = Source::Done;
                let end = if self.left > 0 { Some(Err(too_short())) } else { self.last.take().map(Ok) };
                return Poll::Ready(end);
            };
            match (chunk.len() as u64).cmp(&self.left) {
                _ if chunk.is_empty() => {}
                Ordering::Greater => return Poll::Ready(Some(Err(too_long()))),
                Ordering::Equal => {
                    self.left = 0;
                    self.last = Some(chunk);
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
            self.source = Source::Done;
            self.failure.note(error)
        })
    }
}

impl fmt::Debug for ContentStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContentStream").field("left", &self.left).finish_non_exhaustive()
    }
}
