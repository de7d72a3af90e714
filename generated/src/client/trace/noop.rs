//! No-op spans, used without the feature `tracing`.

use http::{Request, StatusCode};

use crate::error::Error;
use crate::request::{Access, Body};

/// No-op span of a call.
pub(crate) struct CallSpan;

/// No-op span of an attempt.
pub(crate) struct TrySpan;

impl CallSpan {
    pub(crate) fn new(_operation: &str) -> Self {
        Self
    }

    pub(crate) fn shop(&self, _access: Access<'_>) {}

    pub(crate) fn around<F: Future>(&self, call: F) -> F {
        call
    }

    pub(crate) fn ended(&self, _result: &Result<(), Error>, _request_id: Option<&str>) {}
}

impl TrySpan {
    pub(crate) fn new(_request: &Request<Body>, _path: &str, _resent: u32) -> Self {
        Self
    }

    pub(crate) fn around<F: Future>(&self, sending: F) -> F {
        sending
    }

    pub(crate) fn succeeded(&self, _status: StatusCode, _request_id: Option<&str>) {}

    pub(crate) fn failed(&self, _error: &Error) {}
}
