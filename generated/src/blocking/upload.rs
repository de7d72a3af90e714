//! A blocking reader over a request body.

use std::io::{self, Read};
use std::vec;

use bytes::{Buf as _, Bytes};
use futures_util::StreamExt as _;
use pollster::block_on;

use crate::request::{Body, ContentStream, Piece};

/// Reads the pieces of a body in order.
pub(super) struct BodyReader {
    pieces: vec::IntoIter<Piece>,
    current: Box<dyn Read + Send>,
}

impl BodyReader {
    pub(super) fn new(body: Body) -> Self {
        Self { pieces: body.into_pieces().into_iter(), current: Box::new(io::empty()) }
    }
}

impl Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.current.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            self.current = match self.pieces.next() {
                Some(Piece::Bytes(bytes)) => Box::new(bytes.reader()),
                Some(Piece::Reader(reader)) => Box::new(reader),
                Some(Piece::Stream(stream)) => Box::new(StreamReader { stream, chunk: Bytes::new() }),
                None => return Ok(0),
            };
        }
    }
}

/// Reads a stream and blocks the current thread until its next chunk is available.
struct StreamReader {
    stream: ContentStream,
    chunk: Bytes,
}

impl Read for StreamReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.chunk.is_empty() {
            self.chunk = block_on(self.stream.next()).transpose()?.unwrap_or_default();
        }
        let length = self.chunk.len().min(buffer.len());
        self.chunk.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}
