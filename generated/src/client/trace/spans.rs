//! Spans of `tracing`, their fields named by OpenTelemetry's conventions for HTTP clients; what is TikTok's begins with `tiktok_shop`.
//!
//! The conventions want `url.full` too. It is left out, because the query holds the cipher and the signature; `url.template` says what
//! was called. `otel.name`, `otel.kind` and `otel.status_code` are how a subscriber is told what OpenTelemetry shows of a span.

use std::time::Instant;

use http::{Request, StatusCode};
use sha2::{Digest as _, Sha256};
use tracing::field::Empty;
use tracing::instrument::{Instrument as _, Instrumented};
use tracing::{Span, debug, info_span};

use crate::error::{Error, ErrorKind, TransportFailure};
use crate::request::sign::{hex, hex_text};
use crate::request::{Access, Body};

/// The span of a call, its waits and tries included.
pub(crate) struct CallSpan(Timed);

/// The span of one try: from the first byte sent to the last one read.
pub(crate) struct TrySpan(Timed);

struct Timed {
    span: Span,
    began: Instant,
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
        Self(Timed::new(span))
    }

    /// Says whose shop or category asset it is, by the beginning of the SHA-256 of its cipher.
    pub(crate) fn shop(&self, access: Access<'_>) {
        let cipher = access.shop_cipher.or(access.category_asset_cipher).filter(|_| !self.0.span.is_disabled());
        if let Some(cipher) = cipher {
            let digits = hex(&Sha256::digest(cipher).into());
            self.0.span.record("tiktok_shop.shop", hex_text(&digits[..16]));
        }
    }

    pub(crate) fn around<F: Future>(&self, call: F) -> Instrumented<F> {
        call.instrument(self.0.span.clone())
    }

    pub(crate) fn ended(&self, result: &Result<(), Error>, request_id: Option<&str>) {
        match result {
            Ok(()) => self.0.succeeded(request_id),
            Err(error) => self.0.failed(error),
        }
    }
}

impl TrySpan {
    /// `path` is the operation's, with the names of its ids; `resent` counts the tries before.
    pub(crate) fn new(request: &Request<Body>, path: &str, resent: u32) -> Self {
        let (method, uri) = (request.method().as_str(), request.uri());
        let span = info_span!(
            "tiktok_shop.try",
            otel.name = format_args!("{method} {path}"),
            otel.kind = "client",
            otel.status_code = Empty,
            "error.type" = Empty,
            http.request.method = method,
            http.request.resend_count = (resent > 0).then_some(resent),
            http.response.status_code = Empty,
            server.address = uri.host(),
            server.port = uri.port_u16().or_else(|| uri.scheme_str().map(default_port)),
            url.scheme = uri.scheme_str(),
            url.template = path,
            tiktok_shop.code = Empty,
            tiktok_shop.request_id = Empty,
            tiktok_shop.duration = Empty,
        );
        Self(Timed::new(span))
    }

    pub(crate) fn around<F: Future>(&self, sending: F) -> Instrumented<F> {
        sending.instrument(self.0.span.clone())
    }

    pub(crate) fn succeeded(&self, status: StatusCode, request_id: Option<&str>) {
        self.0.span.record("http.response.status_code", status.as_u16());
        self.0.succeeded(request_id);
    }

    /// A retried error is not returned to the caller, so it is also logged as an event.
    pub(crate) fn failed(&self, error: &Error) {
        if let Some(status) = error.status() {
            self.0.span.record("http.response.status_code", status.as_u16());
        }
        self.0.failed(error);
        self.0.span.in_scope(|| debug!(%error, "a try failed"));
    }
}

impl Timed {
    fn new(span: Span) -> Self {
        Self { span, began: Instant::now() }
    }

    fn succeeded(&self, request_id: Option<&str>) {
        self.span.record("tiktok_shop.code", 0);
        self.ended(request_id);
    }

    fn failed(&self, error: &Error) {
        self.span.record("otel.status_code", "ERROR").record("tiktok_shop.code", error.code());
        match error.status().filter(|status| status.as_u16() >= 400) {
            Some(status) => self.span.record("error.type", status.as_str()),
            None => self.span.record("error.type", error_type(error)),
        };
        self.ended(error.request_id());
    }

    /// Seconds, as OpenTelemetry counts.
    fn ended(&self, request_id: Option<&str>) {
        self.span.record("tiktok_shop.request_id", request_id);
        self.span.record("tiktok_shop.duration", self.began.elapsed().as_secs_f64());
    }
}

fn default_port(scheme: &str) -> u16 {
    if scheme == "http" { 80 } else { 443 }
}

/// A word for what an HTTP status does not say.
fn error_type(error: &Error) -> &'static str {
    if let Error::Transport(error) = error {
        return match error.failure() {
            TransportFailure::Connect => "connect",
            TransportFailure::Timeout => "timeout",
            TransportFailure::Interrupted => "interrupted",
            TransportFailure::TooLarge => "too_large",
            TransportFailure::Refused => "refused",
            TransportFailure::Content => "content",
        };
    }
    match error.kind() {
        ErrorKind::Auth => "auth",
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
