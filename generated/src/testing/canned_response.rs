//! What TikTok is to answer.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use serde_json::Value;

use super::Sample;
use crate::error::{TransportError, TransportFailure};

/// An answer of [`FakeTransport`](super::FakeTransport), or why there is none. `Debug` shows no content.
#[derive(Clone)]
pub struct CannedResponse(Result<Response<Bytes>, CannedFailure>);

#[derive(Clone)]
struct CannedFailure {
    failure: TransportFailure,
    /// Shared, as an answer may be given again.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl CannedResponse {
    /// Success, with this JSON as `data`.
    pub fn data(json: &str) -> Self {
        Self::raw(StatusCode::OK, format!(r#"{{"code":0,"message":"Success","request_id":"test","data":{json}}}"#))
    }

    /// What TikTok documents that the operation answers. Of a list it may name a page after it, which is the same again.
    pub fn sample<E: Sample>() -> Self {
        Self::raw(StatusCode::OK, E::REPLY)
    }

    /// TikTok's error of this code and message. The status is 200, as TikTok's often is; [`status`](Self::status) sets another.
    pub fn refusal(code: i64, message: &str) -> Self {
        let message = Value::from(message);
        Self::raw(StatusCode::OK, format!(r#"{{"code":{code},"message":{message},"request_id":"test","data":null}}"#))
    }

    /// Any status and body, such as the HTML of a gateway.
    pub fn raw(status: StatusCode, body: impl Into<Bytes>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        Self(Ok(response))
    }

    /// No answer at all.
    pub fn failure(failure: TransportFailure) -> Self {
        Self(Err(CannedFailure { failure, source: None }))
    }

    /// The same answer with another status.
    pub fn status(mut self, status: StatusCode) -> Self {
        if let Ok(response) = &mut self.0 {
            *response.status_mut() = status;
        }
        self
    }

    /// The same answer with one more header, such as `Retry-After`.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Ok(response) = &mut self.0 {
            response.headers_mut().append(name, value);
        }
        self
    }

    /// The same failure from this cause, as an HTTP client would tell it. An answer that is there stays as it is.
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
