//! Spans of `tracing`. The field names follow the OpenTelemetry conventions for HTTP clients. Fields that are specific to TikTok start
//! with `tiktok_shop`.
//!
//! The conventions also require `url.full`. It is omitted, because the query contains the cipher and the signature. `url.template`
//! replaces it. `tracing` subscribers for OpenTelemetry read `otel.name`, `otel.kind` and `otel.status_code`.

use std::time::Instant;

use http::{Request, StatusCode};
use sha2::{Digest as _, Sha256};
use tracing::field::Empty;
use tracing::instrument::{Instrument as _, Instrumented};
use tracing::{Span, debug, info_span, warn};

use crate::error::{Error, ErrorKind, TransportFailure, printable};
use crate::request::Access;
use crate::request::Body;
use crate::request::sign::{hex, hex_text};
use crate::response::Misfit;

/// Span of a call, including all waits and attempts.
pub(crate) struct CallSpan(TimedSpan);

/// Span of one attempt, from the first byte sent to the last byte received.
pub(crate) struct AttemptSpan(TimedSpan);

struct TimedSpan {
    span: Span,
    started_at: Instant,
}

impl CallSpan {
    pub(crate) fn new(operation: &str) -> Self {
        let span = info_span!(
            "tiktok_shop.call",
            otel.name = operation,
            otel.kind = "internal",
            otel.status_code = Empty,
            "error.type" = Empty,
            tiktok_shop.operation = operation,
            tiktok_shop.shop = Empty,
            tiktok_shop.code = Empty,
            tiktok_shop.request_id = Empty,
            tiktok_shop.duration = Empty,
        );
        Self(TimedSpan::new(span))
    }

    /// Records the shop or category asset, as the start of the SHA-256 of its cipher.
    pub(crate) fn record_shop(&self, access: Access<'_>) {
        let cipher = access.shop_cipher.or(access.category_asset_cipher).filter(|_| !self.0.span.is_disabled());
        if let Some(cipher) = cipher {
            let digits = hex(&Sha256::digest(cipher).into());
            self.0.span.record("tiktok_shop.shop", hex_text(&digits[..16]));
        }
    }

    pub(crate) fn instrument<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.span.clone())
    }

    pub(crate) fn finish(&self, result: &Result<(), Error>, request_id: Option<&str>) {
        match result {
            Ok(()) => self.0.succeeded(request_id),
            Err(error) => self.0.failed(error),
        }
    }
}

impl AttemptSpan {
    /// `path` is the path template of the operation. `resend_count` is the number of attempts before.
    pub(crate) fn new(request: &Request<Body>, path: &str, resend_count: u32) -> Self {
        let (method, uri) = (request.method().as_str(), request.uri());
        let span = info_span!(
            "tiktok_shop.try",
            otel.name = format_args!("{method} {path}"),
            otel.kind = "client",
            otel.status_code = Empty,
            "error.type" = Empty,
            http.request.method = method,
            http.request.resend_count = (resend_count > 0).then_some(resend_count),
            http.response.status_code = Empty,
            server.address = uri.host(),
            server.port = uri.port_u16().or_else(|| uri.scheme_str().map(default_port)),
            url.scheme = uri.scheme_str(),
            url.template = path,
            tiktok_shop.code = Empty,
            tiktok_shop.request_id = Empty,
            tiktok_shop.duration = Empty,
        );
        Self(TimedSpan::new(span))
    }

    pub(crate) fn instrument<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.span.clone())
    }

    pub(crate) fn succeeded(&self, status: StatusCode, request_id: Option<&str>) {
        self.0.span.record("http.response.status_code", status.as_u16());
        self.0.succeeded(request_id);
    }

    /// Emits a warning for each value of the reply that does not fit.
    pub(crate) fn misfits(&self, misfits: &[Misfit]) {
        for Misfit { path, expected, found, .. } in misfits {
            self.0.span.in_scope(|| warn!(path, expected, found, "a value in the reply does not fit its field"));
        }
    }

    /// Also emits an event with the error. The caller does not see this error if a later attempt succeeds.
    pub(crate) fn failed(&self, error: &Error) {
        if let Some(status) = error.status() {
            self.0.span.record("http.response.status_code", status.as_u16());
        }
        self.0.failed(error);
        self.0.span.in_scope(|| debug!(%error, "a try failed"));
    }
}

/// Emits a warning if a call is not retried because of the retry budget.
pub(crate) fn warn_of_budget() {
    warn!("the retry budget of the client is used up, so the call is not retried");
}

/// Emits a warning for each value of a webhook that does not fit.
pub(crate) fn warn_of_misfits(event: &str, misfits: &[Misfit]) {
    for Misfit { path, expected, found, .. } in misfits {
        warn!(path, expected, found, tiktok_shop.event = event, "a value in the webhook does not fit its field");
    }
}

/// Emits a warning for each value of a token response that does not fit. It omits the value, which may be a token.
pub(crate) fn warn_of_token_misfits(misfits: &[Misfit]) {
    for Misfit { path, expected, .. } in misfits {
        warn!(path, expected, "a value in the token response does not fit its field");
    }
}

impl TimedSpan {
    fn new(span: Span) -> Self {
        Self { span, started_at: Instant::now() }
    }

    fn succeeded(&self, request_id: Option<&str>) {
        self.span.record("tiktok_shop.code", 0);
        self.finish(request_id);
    }

    fn failed(&self, error: &Error) {
        self.span.record("otel.status_code", "ERROR").record("tiktok_shop.code", error.code());
        match error.status().filter(|status| status.as_u16() >= 400) {
            Some(status) => self.span.record("error.type", status.as_str()),
            None => self.span.record("error.type", error_type(error)),
        };
        self.finish(error.request_id());
    }

    /// Records the request ID and the duration in seconds, the unit that OpenTelemetry uses.
    fn finish(&self, request_id: Option<&str>) {
        self.span.record("tiktok_shop.request_id", request_id.map(printable).as_deref());
        self.span.record("tiktok_shop.duration", self.started_at.elapsed().as_secs_f64());
    }
}

fn default_port(scheme: &str) -> u16 {
    if scheme == "http" { 80 } else { 443 }
}

/// The `error.type` of an error without an HTTP error status.
fn error_type(error: &Error) -> &'static str {
    if let Error::Transport(error) = error {
        return match error.failure() {
            TransportFailure::Connect => "connect",
            TransportFailure::Timeout => "timeout",
            TransportFailure::Deadline => "deadline",
            TransportFailure::Interrupted => "interrupted",
            TransportFailure::TooLarge => "too_large",
            TransportFailure::Refused => "refused",
            TransportFailure::Content => "content",
        };
    }
    match error.kind() {
        ErrorKind::Auth => "auth",
        ErrorKind::Consent => "consent",
        ErrorKind::Permission => "permission",
        ErrorKind::Signature => "signature",
        ErrorKind::RateLimit => "rate_limit",
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::Business => "business",
        ErrorKind::Transient => "transient",
        ErrorKind::Unreadable => "unreadable",
        ErrorKind::Unknown => "unknown",
    }
}
