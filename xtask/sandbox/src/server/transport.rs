//! How an answer reaches the client: whole, late or not at all.

use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, Response, StatusCode, header};
use futures_util::stream;

/// How long the first part of an answer has to leave before the connection closes.
const FLUSH_TIME: Duration = Duration::from_millis(20);

/// What happens to an answer on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Whole,
    /// The connection closes without an answer.
    Closed,
    /// The connection closes after this share of the body, in percent.
    Truncated(u8),
    /// The body stops in its middle for this time.
    Stalled(Duration),
}

/// A piece of a body, or its end.
enum Piece {
    Bytes(Bytes),
    Pause(Duration),
    Close,
}

/// The response of an answer.
pub(super) fn response(status: StatusCode, content_type: &'static str, body: Vec<u8>, transport: Transport) -> Response<Body> {
    let length = body.len();
    let body = match transport {
        Transport::Whole => Body::from(body),
        _ => Body::from_stream(stream::unfold(pieces(body.into(), transport).into_iter(), next)),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    response
}

fn pieces(mut body: Bytes, transport: Transport) -> Vec<Piece> {
    match transport {
        Transport::Whole => vec![Piece::Bytes(body)],
        Transport::Closed => vec![Piece::Close],
        Transport::Truncated(percent) => {
            let first = body.split_to(body.len() * usize::from(percent.min(100)) / 100);
            vec![Piece::Bytes(first), Piece::Pause(FLUSH_TIME), Piece::Close]
        }
        Transport::Stalled(pause) => {
            let first = body.split_to(body.len() / 2);
            vec![Piece::Bytes(first), Piece::Pause(pause), Piece::Bytes(body)]
        }
    }
}

/// The next bytes. An error closes the connection.
async fn next(mut pieces: std::vec::IntoIter<Piece>) -> Option<(io::Result<Bytes>, std::vec::IntoIter<Piece>)> {
    loop {
        match pieces.next()? {
            Piece::Bytes(bytes) => return Some((Ok(bytes), pieces)),
            Piece::Pause(time) => tokio::time::sleep(time).await,
            Piece::Close => return Some((Err(io::ErrorKind::ConnectionAborted.into()), pieces)),
        }
    }
}
