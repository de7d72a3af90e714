//! Requests that the fake transport received.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Uri};
use percent_encoding::percent_decode_str;

/// A request that the transport received. `Debug` omits the URL, the query and the headers, because they contain credentials.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentRequest {
    /// HTTP method.
    pub method: Method,
    /// Complete URL, including the host. The query contains the signature.
    pub uri: Uri,
    /// Path of the URL.
    pub path: String,
    /// Decoded query parameters, in the order of the URL.
    pub query: Vec<(String, String)>,
    /// Headers. The access token is in `x-tts-access-token`.
    pub headers: HeaderMap,
    /// Raw body.
    pub body: Bytes,
}

impl SentRequest {
    pub(super) fn of(request: Request<Bytes>) -> Self {
        let (head, body) = request.into_parts();
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let pairs = head.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(key, value)| (decode(key), decode(value)));
        let (path, query) = (head.uri.path().to_owned(), query.collect());
        Self { method: head.method, path, query, uri: head.uri, headers: head.headers, body }
    }

    /// Returns the first value of a query parameter.
    pub fn query(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Returns the body as text, or an empty string if the body is not UTF-8, for example for an upload.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("SentRequest");
        output.field("method", &self.method).field("path", &self.path).field("body", &self.body).finish_non_exhaustive()
    }
}
