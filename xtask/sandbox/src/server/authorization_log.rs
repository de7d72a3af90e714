//! Logs the requests of the token host and of the consent pages, without secrets, codes and tokens.

use std::sync::Arc;
use std::time::Instant;

use axum::Extension;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, HeaderName};
use axum::middleware::Next;
use axum::response::Response;
use serde_json::Value;

use crate::log::{LoggedRequest, excerpt, redact_json, redact_query};
use crate::shared::Shared;

/// Why a request failed, and how to correct it. An extension of its response.
#[derive(Debug, Clone)]
pub(super) struct Explanation(pub(super) String);

impl Explanation {
    pub(super) fn extension(self) -> Extension<Self> {
        Extension(self)
    }
}

/// Answers a request, and logs it.
pub(super) async fn log(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (start, now) = (Instant::now(), shared.now());
    let (head, body) = request.into_parts();
    // Bodies of requests and answers are in memory.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let (method, path) = (head.method.to_string(), head.uri.path().to_owned());
    let query = redact_query(head.uri.query().unwrap_or_default());
    let logged_body = redact_query(&String::from_utf8_lossy(&body));
    let response = next.run(Request::from_parts(head, Body::from(body))).await;

    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let is_json = header(&head.headers, CONTENT_TYPE).starts_with("application/json");
    let reply = is_json.then(|| serde_json::from_slice::<Value>(&body).unwrap_or_default()).map(redact_json);
    let text = |name: &str| reply.as_ref().and_then(|reply| reply[name].as_str()).unwrap_or_default().to_owned();
    let logged = LoggedRequest {
        number: 0,
        at: now,
        method,
        path,
        query,
        body: excerpt(logged_body.as_bytes()),
        operation: None,
        shop: None,
        status: head.status.as_u16(),
        code: reply.as_ref().and_then(|reply| reply["code"].as_i64()),
        message: text("message"),
        explanation: head.extensions.get::<Explanation>().map(|explanation| explanation.0.clone()),
        fault: None,
        request_id: text("request_id"),
        reply: reply.as_ref().map_or_else(|| redirect(&head.headers), ToString::to_string),
        micros: u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX),
    };
    shared.log().add(logged);
    Response::from_parts(head, Body::from(body))
}

/// Where an answer leads to, if it is not JSON.
fn redirect(headers: &HeaderMap) -> String {
    match header(headers, LOCATION).split_once('?') {
        Some((address, query)) => format!("{LOCATION}: {address}?{}", redact_query(query)),
        None => String::new(),
    }
}

fn header(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
