//! Responses of the fake transport.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

use super::Sample;
use crate::error::{TransportError, TransportFailure};

/// A response of [`FakeTransport`](super::FakeTransport), or a transport failure. `Debug` shows the status and the length of the body
/// only.
#[derive(Clone)]
pub struct FakeResponse(Result<Response<Bytes>, FakeFailure>);

#[derive(Clone)]
struct FakeFailure {
    failure: TransportFailure,
    /// Shared, because the last response of an operation is repeated.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl FakeResponse {
    /// A success with this JSON as `data`.
    pub fn data(json: &str) -> Self {
        Self::raw(StatusCode::OK, format!(r#"{{"code":0,"message":"Success","request_id":"test","data":{json}}}"#))
    }

    /// The reply from TikTok's documentation of the operation. The sample of a list may have a `next_page_token`. The next page is then
    /// the same sample.
    pub fn sample<E: Sample>() -> Self {
        Self::raw(StatusCode::OK, E::REPLY)
    }

    /// An error of TikTok with this code and message. The HTTP status is 200, as it often is for errors of TikTok; use
    /// [`status`](Self::status) to change it.
    pub fn api_error(code: i64, message: &str) -> Self {
        let message = Value::from(message);
        Self::raw(StatusCode::OK, format!(r#"{{"code":{code},"message":{message},"request_id":"test","data":null}}"#))
    }

    /// A response with any HTTP status and body, for example the HTML page of a gateway.
    pub fn raw(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        Self(Ok(response))
    }

    /// A transport failure instead of a response.
    pub fn failure(failure: TransportFailure) -> Self {
        Self(Err(FakeFailure { failure, source: None }))
    }

    /// Sets the HTTP status. Has no effect on a transport failure.
    pub fn status(mut self, status: StatusCode) -> Self {
        if let Ok(response) = &mut self.0 {
            *response.status_mut() = status;
        }
        self
    }

    /// Adds a header, such as `Retry-After`. Has no effect on a transport failure.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Ok(response) = &mut self.0 {
            response.headers_mut().append(name, value);
        }
        self
    }

    /// Sets the source of a transport failure, as an error of an HTTP client would. Has no effect on a response.
    pub fn source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        if let Err(failure) = &mut self.0 {
            failure.source = Some(source.into().into());
        }
        self
    }

    pub(super) fn into_result(self, max_body: usize) -> Result<Response<Bytes>, TransportError> {
        match self.0 {
            Ok(response) if response.body().len() > max_body => Err(TransportFailure::TooLarge.into()),
            Ok(response) => Ok(response),
            Err(FakeFailure { failure, source: Some(source) }) => Err(TransportError::new(failure, source)),
            Err(FakeFailure { failure, source: None }) => Err(failure.into()),
        }
    }
}

impl fmt::Debug for FakeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let summary = self.0.as_ref().map(|response| (response.status(), response.body().len())).map_err(|failed| failed.failure);
        f.debug_tuple("FakeResponse").field(&summary).finish()
    }
}
