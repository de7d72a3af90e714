//! Keeps the pages of other sites away from what needs no signature.
//!
//! A browser runs pages of any site on the machine of the sandbox. Such a page can send requests to the loopback interface, and with a
//! domain that resolves to it, the page even reads the answers (DNS rebinding). Programs are not affected: they send no `Origin`, and
//! know the sandbox by its address.

use std::net::IpAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::problem::Problem;
use crate::shared::Shared;

/// Refuses what a page of another site sends, and keeps the answers out of its frames.
pub(super) async fn own_pages_only(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if let Some(problem) = problem(shared.is_local, &request) {
        return Problem::new(StatusCode::FORBIDDEN, problem).into_response();
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}

/// Why a request is refused.
fn problem(is_local: bool, request: &Request) -> Option<String> {
    let text = |name: HeaderName| request.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let host = request.uri().authority().map(ToString::to_string).or_else(|| text(header::HOST)).unwrap_or_default();
    foreign(is_local, &host, text(header::ORIGIN).as_deref())
}

/// Why a request comes from another site.
fn foreign(is_local: bool, host: &str, origin: Option<&str>) -> Option<String> {
    if is_local && !host.is_empty() && !is_own_name(host) {
        return Some(format!("the sandbox is only for this machine, and `{host}` is not a name of it; use 127.0.0.1 or localhost"));
    }
    let origin = origin?;
    let is_same = origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host));
    (!is_same).then(|| {
        format!("pages of other sites cannot use the sandbox, and this request comes from `{origin}`; open the sandbox's own page")
    })
}

/// Whether no other site can have this name: an address, or a name that is always local.
fn is_own_name(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let name = authority.host().trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok()
}
