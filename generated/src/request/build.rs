//! Turns a request value into a signed [`http::Request`].
//!
//! The bytes that are signed are the bytes that are sent. The body is written once, and the query is written in the same pass as
//! the text to sign.

use bytes::Bytes;
use hmac::Mac as _;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::uri::{Parts, PathAndQuery};
use http::{Method, Request, Uri};

use crate::error::BuildError;
use crate::request::sign::{hex, hex_text};
use crate::request::{Access, AccessToken, App, Body, BodyKind, Endpoint, FormWriter, QueryWriter, Untyped};
use crate::values::Timestamp;
use crate::wire::PathWriter;
use crate::wire::write::{JsonWriter, ObjectWriter};

#[cfg(test)]
mod tests;

const ACCESS_TOKEN: HeaderName = HeaderName::from_static("x-tts-access-token");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A request without its signature.
struct Draft {
    /// The path and query, space for the signature, then the body. One buffer, split at the end without copying. It does not
    /// contain uploads, which are not signed.
    bytes: Vec<u8>,
    /// The length of the URL in `bytes`.
    url: usize,
    /// The text to sign before the body.
    text: Vec<u8>,
    content_type: HeaderValue,
}

impl App {
    /// Builds and signs a request.
    ///
    /// `timestamp` is the current time. TikTok accepts it from five minutes old to thirty seconds ahead, so build a new request
    /// for each attempt. `Content-Type` is `application/json` even without a body, because the gateway requires it on everything
    /// except uploads.
    ///
    /// # Errors
    ///
    /// Returns an error if a field does not accept its value, an id is not valid in a path, a list is not valid in a query, the URL is
    /// too long, or the operation does not accept an upload. An upload that is not in memory requires [`request_streamed`](Self::request_streamed).
    pub fn request<E: Endpoint>(
        &self,
        endpoint: &E,
        access: Access<'_>,
        timestamp: Timestamp,
    ) -> Result<Request<Bytes>, BuildError> {
        if E::BODY != BodyKind::Multipart {
            return self.request_in_memory(endpoint, access, timestamp);
        }
        let (head, upload) = self.request_upload(endpoint, access, timestamp)?.into_parts();
        Ok(Request::from_parts(head, upload.into_bytes().ok_or(BuildError::Streamed)?))
    }

    /// Builds and signs a request whose body may be streamed.
    ///
    /// # Errors
    ///
    /// Returns the errors of [`request`](Self::request), but accepts streamed uploads.
    pub fn request_streamed<E: Endpoint>(
        &self,
        endpoint: &E,
        access: Access<'_>,
        timestamp: Timestamp,
    ) -> Result<Request<Body>, BuildError> {
        match E::BODY {
            BodyKind::None | BodyKind::Json => Ok(self.request_in_memory(endpoint, access, timestamp)?.map(Body::from)),
            BodyKind::Multipart => self.request_upload(endpoint, access, timestamp),
        }
    }

    fn request_in_memory<E: Endpoint>(
        &self,
        endpoint: &E,
        access: Access<'_>,
        timestamp: Timestamp,
    ) -> Result<Request<Bytes>, BuildError> {
        let mut draft = self.draft(access, timestamp, |path| endpoint.path(path), |query| endpoint.query(query))?;
        if E::BODY == BodyKind::Json {
            let mut body = JsonWriter::after(draft.bytes);
            ObjectWriter::object(&mut body, |object| endpoint.body(object));
            draft.bytes = self.check(body)?;
        }
        self.finish(draft, E::METHOD, access.token)
    }

    /// The bytes of a written body, unless a value is invalid.
    fn check(&self, body: JsonWriter) -> Result<Vec<u8>, BuildError> {
        match body.finish() {
            (_, Some(invalid)) if self.checks_values => Err(BuildError::InvalidField(invalid.inside("body"))),
            (bytes, _) => Ok(bytes),
        }
    }

    fn request_upload<E: Endpoint>(
        &self,
        endpoint: &E,
        access: Access<'_>,
        timestamp: Timestamp,
    ) -> Result<Request<Body>, BuildError> {
        let mut draft = self.draft(access, timestamp, |path| endpoint.path(path), |query| endpoint.query(query))?;
        let mut form = FormWriter::new(self.checks_values);
        endpoint.form(&mut form);
        let (content_type, body) = form.finish(&self.boundary(timestamp))?;
        draft.content_type = content_type;
        Ok(self.finish(draft, E::METHOD, access.token)?.map(|_| body))
    }

    /// The boundary between the parts of an upload. Without the secret it cannot be predicted, so a file cannot contain it.
    fn boundary(&self, timestamp: Timestamp) -> String {
        let mut mac = self.keyed.clone();
        mac.update(b"boundary");
        mac.update(&timestamp.unix_seconds().to_be_bytes());
        hex_text(&hex(&mac.finalize().into_bytes().into())[..32]).to_owned()
    }

    /// Builds and signs a request for an operation that has no type.
    ///
    /// # Errors
    ///
    /// Returns an error if the path or an id in it is invalid, a parameter is reserved, a required cipher is missing, or the URL is too
    /// long.
    pub fn request_untyped(
        &self,
        request: &Untyped,
        access: Access<'_>,
        timestamp: Timestamp,
    ) -> Result<Request<Bytes>, BuildError> {
        request.check(access)?;
        let mut draft = self.draft(access, timestamp, |path| request.write_path(path), |query| request.write_query(query))?;
        if let Some(body) = &request.body {
            draft.bytes.extend_from_slice(body.as_str().as_bytes());
        }
        self.finish(draft, request.method.clone(), access.token)
    }

    /// Writes the URL and the text to sign.
    fn draft<'a>(
        &'a self,
        access: Access<'a>,
        timestamp: Timestamp,
        write_path: impl FnOnce(&mut PathWriter),
        write_query: impl FnOnce(&mut QueryWriter<'a>),
    ) -> Result<Draft, BuildError> {
        let mut path = PathWriter::after(&self.base.prefix, self.checks_values);
        write_path(&mut path);
        let mut query = QueryWriter::after(path.finish()?, self, access, timestamp);
        write_query(&mut query);
        Draft::of(query)
    }

    /// The part that does not depend on the operation's type.
    fn finish(&self, mut draft: Draft, method: Method, token: Option<&AccessToken>) -> Result<Request<Bytes>, BuildError> {
        let signature = self.sign(&draft);
        draft.bytes[draft.url - signature.len()..draft.url].copy_from_slice(&signature);
        let mut body = Bytes::from(draft.bytes);
        let url = body.split_to(draft.url);

        let mut headers = HeaderMap::with_capacity(2);
        headers.insert(CONTENT_TYPE, draft.content_type);
        if let Some(token) = token {
            headers.insert(ACCESS_TOKEN, token.header());
        }
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = self.uri(url)?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn sign(&self, draft: &Draft) -> [u8; 64] {
        let mut mac = self.primed.clone();
        mac.update(&draft.text);
        mac.update(&draft.bytes[draft.url..]);
        mac.update(self.secret.as_bytes());
        hex(&mac.finalize().into_bytes().into())
    }

    /// The host is already parsed; only the path and query are new.
    fn uri(&self, path_and_query: Bytes) -> Result<Uri, BuildError> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.base.scheme.clone());
        parts.authority = Some(self.base.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(path_and_query).map_err(|_| BuildError::Url)?);
        Uri::from_parts(parts).map_err(|_| BuildError::Url)
    }
}

impl Draft {
    fn of(query: QueryWriter<'_>) -> Result<Self, BuildError> {
        let (mut bytes, text, separator) = query.finish()?;
        bytes.push(separator);
        bytes.extend_from_slice(b"sign=");
        bytes.extend_from_slice(&[0; 64]);
        Ok(Self { url: bytes.len(), bytes, text, content_type: JSON })
    }
}
