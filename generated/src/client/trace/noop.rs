//! Span types without the feature `tracing`. They do nothing.

use http::{Request, StatusCode};

use crate::error::Error;
use crate::request::Access;
use crate::request::Body;
use crate::response::Misfit;

/// Replaces the span of a call.
pub(crate) struct NoopCallSpan;

/// Replaces the span of an attempt.
pub(crate) struct NoopAttemptSpan;

impl NoopCallSpan {
    pub(crate) fn new(_operation: &str) -> Self {
        Self
    }

    pub(crate) fn record_shop(&self, _access: Access<'_>) {}

    pub(crate) fn instrument<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn finish(&self, _result: &Result<(), Error>, _request_id: Option<&str>) {}
}

impl NoopAttemptSpan {
    pub(crate) fn new(_request: &Request<Body>, _path: &str, _resend_count: u32) -> Self {
        Self
    }

    pub(crate) fn instrument<F: Future>(&self, future: F) -> F {
        future
    }

    pub(crate) fn succeeded(&self, _status: StatusCode, _request_id: Option<&str>) {}

    pub(crate) fn misfits(&self, _misfits: &[Misfit]) {}

    pub(crate) fn failed(&self, _error: &Error) {}
}

pub(crate) fn warn_of_budget() {}

pub(crate) fn warn_of_token_misfits(_misfits: &[Misfit]) {}
