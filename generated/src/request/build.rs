//! Turns a request value into a signed [`http::Request`].
//!
//! The bytes that are signed are the bytes that are sent. The body is written once, and the query is written in the same pass as
//! the text to sign.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::uri::{Parts, PathAndQuery};
use http::{Method, Request, Uri};

use crate::error::BuildError;
use crate::request::access::headers_without_token;
use crate::request::sign::{SIGNATURE_LENGTH, hex_text, signature};
use crate::request::{Access, AccessToken, App, Body, BodyKind, Endpoint, FormWriter, QueryWriter, Untyped};
use crate::values::Timestamp;
use crate::wire::write::{JsonWriter, ObjectWriter};
use crate::wire::{Draft, PathWriter};

#[cfg(test)]
mod tests;

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
        let mut draft = self.draft();
        self.write_url(&mut draft, access, timestamp, |path| endpoint.path(path), |query| endpoint.query(query))?;
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
        let mut draft = self.draft();
        self.write_url(&mut draft, access, timestamp, |path| endpoint.path(path), |query| endpoint.query(query))?;
        let mut form = FormWriter::new(self.checks_values);
        endpoint.form(&mut form);
        let (content_type, body) = form.finish(&self.boundary(timestamp))?;
        let mut request = self.finish(draft, E::METHOD, access.token)?.map(|_| body);
        request.headers_mut().insert(CONTENT_TYPE, content_type);
        Ok(request)
    }

    /// The boundary between the parts of an upload. Without the secret it cannot be predicted, so a file cannot contain it.
    fn boundary(&self, timestamp: Timestamp) -> String {
        let text = format!("boundary{}", timestamp.unix_seconds());
        hex_text(&signature(&self.keyed, text.as_bytes())[..32]).to_owned()
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
        let mut draft = self.draft();
        self.write_url(&mut draft, access, timestamp, |path| request.write_path(path), |query| request.write_query(query))?;
        if let Some(body) = &request.body {
            draft.bytes.extend_from_slice(body.as_str().as_bytes());
        }
        self.finish(draft, request.method.clone(), access.token)
    }

    fn draft(&self) -> Draft {
        Draft::new(&self.base.prefix, &self.secret, self.checks_values)
    }

    /// Writes the URL, with space for the signature, and the text to sign.
    fn write_url(
        &self,
        draft: &mut Draft,
        access: Access<'_>,
        timestamp: Timestamp,
        write_path: impl FnOnce(&mut PathWriter<'_>),
        write_query: impl FnOnce(&mut QueryWriter<'_>),
    ) -> Result<(), BuildError> {
        write_path(&mut PathWriter::new(draft));
        draft.text.extend_from_slice(&draft.bytes[self.base.prefix.len()..]);
        let mut query = QueryWriter::new(draft, self, access, timestamp);
        write_query(&mut query);
        query.finish(&[0; SIGNATURE_LENGTH]);
        draft.url_length = draft.bytes.len();
        draft.error.take()
    }

    /// The part that does not depend on the operation's type.
    fn finish(&self, mut draft: Draft, method: Method, token: Option<&AccessToken>) -> Result<Request<Bytes>, BuildError> {
        let url_length = draft.url_length;
        draft.text.reserve_exact(draft.bytes.len() - url_length + self.secret.len());
        draft.text.extend_from_slice(&draft.bytes[url_length..]);
        draft.text.extend_from_slice(self.secret.as_bytes());
        draft.bytes[url_length - SIGNATURE_LENGTH..url_length].copy_from_slice(&signature(&self.keyed, &draft.text));
        let mut body = Bytes::from(draft.bytes);
        let url = body.split_to(url_length);

        let headers = token.map_or_else(headers_without_token, AccessToken::headers);
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = self.uri(url)?;
        *request.headers_mut() = headers;
        Ok(request)
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
