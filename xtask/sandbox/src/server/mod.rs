//! The HTTP server: the API host, the token host, the consent page, the page for developers and the interface of tests.

mod admin;
mod call;
mod consent;
mod files;
mod guard;
mod page;
mod problem;
mod reply;
mod token;
mod transport;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::middleware::from_fn_with_state;
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;

use crate::gateway;
use crate::shared::Shared;

pub(crate) use call::answer;

/// The largest body of a request: TikTok accepts videos of 100 MB.
const MAX_BODY: usize = 110 * 1024 * 1024;

/// All routes. What no other route takes is a request of the API.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let open_routes = page::routes()
        .merge(consent::routes())
        .merge(admin::routes(shared.clone()))
        .layer(from_fn_with_state(shared.clone(), guard::own_pages_only));
    Router::new().route("/api/v2/token/{action}", any(token::token)).merge(open_routes).fallback(api).with_state(shared)
}

/// A request of the API.
async fn api(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY).await else {
        return (StatusCode::PAYLOAD_TOO_LARGE, "the body is too large").into_response();
    };
    let request = gateway::Request {
        method: head.method.as_str().to_owned(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().unwrap_or_default().to_owned(),
        headers: headers(&head.headers),
        body: body.into(),
    };
    call::respond(&shared, request).await
}

/// Headers with names in lower case. Values that are not ASCII are read byte by byte.
fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |bytes: &[u8]| bytes.iter().map(|&byte| char::from(byte)).collect();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
}
