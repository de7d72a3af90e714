//! Decompresses responses that the HTTP client did not recognise as compressed.

use std::io::Read as _;

use bytes::Bytes;
use flate2::bufread::MultiGzDecoder;
use http::Response;
use http::header::CONTENT_ENCODING;

use crate::client::transport::is_usable_without_body;
use crate::error::{TransportError, TransportFailure};

/// Decompresses the body if its encoding is `gzip` in any case, or its alias `x-gzip`. HTTP clients recognise `gzip` in lower case only,
/// and remove the header.
///
/// # Errors
///
/// Fails if the body is larger than `max` bytes when decompressed. Also fails if it is malformed, unless the status determines what
/// the client does next.
pub(crate) fn decompress(response: Response<Bytes>, max: usize) -> Result<Response<Bytes>, TransportError> {
    let is_gzip = |value: &[u8]| [&b"gzip"[..], b"x-gzip"].iter().any(|name| value.trim_ascii().eq_ignore_ascii_case(name));
    if !response.headers().get(CONTENT_ENCODING).is_some_and(|value| is_gzip(value.as_bytes())) {
        return Ok(response);
    }
    let (mut head, body) = response.into_parts();
    let mut content = Vec::new();
    let mut decoder = MultiGzDecoder::new(body.as_ref()).take((max as u64).saturating_add(1));
    if let Err(error) = decoder.read_to_end(&mut content)
        && !is_usable_without_body(head.status, TransportFailure::Interrupted)
    {
        return Err(TransportError::new(TransportFailure::Interrupted, error));
    }
    if content.len() > max {
        return Err(TransportFailure::TooLarge.into());
    }
    head.headers.remove(CONTENT_ENCODING);
    Ok(Response::from_parts(head, content.into()))
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;
    use http::StatusCode;

    use super::*;

    fn response(encoding: &str, body: Vec<u8>) -> Response<Bytes> {
        Response::builder().header(CONTENT_ENCODING, encoding).body(body.into()).expect("a response")
    }

    fn gzipped(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).expect("memory");
        encoder.finish().expect("memory")
    }

    #[test]
    fn gzip_is_recognised_in_any_case() {
        for encoding in ["GZIP", "Gzip", " gzip ", "x-gzip", "X-GZip"] {
            let plain = decompress(response(encoding, gzipped(b"{}")), 2).expect(encoding);
            assert_eq!((plain.status(), plain.body().as_ref()), (StatusCode::OK, b"{}".as_slice()));
            assert!(plain.headers().is_empty());
        }
        let other = decompress(response("br", b"x".to_vec()), 9).expect("unchanged");
        assert_eq!((other.body().as_ref(), other.headers().len()), (b"x".as_slice(), 1));
    }

    #[test]
    fn malformed_and_oversized_bodies_are_errors() {
        let failure = |body, max| decompress(response("GZIP", body), max).map(drop).map_err(|error| error.failure());
        assert_eq!(failure(gzipped(&[0; 100]), 99), Err(TransportFailure::TooLarge));
        assert_eq!(failure(gzipped(&[0; 100]), 100), Ok(()));
        assert_eq!(failure(b"not gzip".to_vec(), 100), Err(TransportFailure::Interrupted));
    }
}
