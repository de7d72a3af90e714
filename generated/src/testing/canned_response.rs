//! Canned responses.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

use super::Sample;
use crate::error::{TransportError, TransportFailure};

/// A response of [`FakeTransport`](super::FakeTransport), or a transport failure. `Debug` does not show its content.
#[derive(Clone)]
pub struct CannedResponse(Result<Response<Bytes>, CannedFailure>);

#[derive(Clone)]
struct CannedFailure {
    failure: TransportFailure,
    /// Shared, because a response may be returned more than once.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CannedResponse {
    /// Creates a successful response with this JSON as `data`.
    pub fn data(json: &str) -> Self {
        Self::raw(StatusCode::OK, format!(r#"{{"code":0,"message":"Success","request_id":"test","data":{json}}}"#))
    }

    /// Creates the documented response of the operation. It may contain a next page token, so a paginated list repeats it.
    pub fn sample<E: Sample>() -> Self {
        Self::raw(StatusCode::OK, E::REPLY)
    }

    /// Creates an error response with this code and message. The status is 200; change it with [`status`](Self::status).
    pub fn refusal(code: i64, message: &str) -> Self {
        let message = Value::from(message);
        Self::raw(StatusCode::OK, format!(r#"{{"code":{code},"message":{message},"request_id":"test","data":null}}"#))
    }

    /// Creates a response from a status and a body, such as the HTML of a gateway.
    pub fn raw(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        Self(Ok(response))
    }

    /// Creates a transport failure without a response.
    pub fn failure(failure: TransportFailure) -> Self {
        Self(Err(CannedFailure { failure, source: None }))
    }

    /// Sets the status.
    pub fn status(mut self, status: StatusCode) -> Self {
        if let Ok(response) = &mut self.0 {
            *response.status_mut() = status;
        }
        self
    }

    /// Adds a header, such as `Retry-After`.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Ok(response) = &mut self.0 {
            response.headers_mut().append(name, value);
        }
        self
    }

    /// Sets the cause of a transport failure. Has no effect on a response.
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
            Err(CannedFailure { failure, source: Some(source) }) => Err(TransportError::new(failure, source)),
            Err(CannedFailure { failure, source: None }) => Err(failure.into()),
        }
    }
}

impl fmt::Debug for CannedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.as_ref().map(|response| (response.status(), response.body().len())).map_err(|failed| failed.failure);
        f.debug_tuple("CannedResponse").field(&shown).finish()
    }
}
