//! The HTTP server: the API host, the token host, the consent page, the page for developers and the interface of tests.

mod admin;
mod authorization_log;
mod call;
mod consent;
mod files;
mod guard;
mod page;
mod problem;
mod reply;
mod time_limits;
mod token;
mod transport;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Request};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{any, get};

use crate::gateway;
use crate::shared::Shared;

pub(crate) use call::answer;
pub(crate) use time_limits::serve;

/// All routes. What no other route takes is a request of the API.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let log = || from_fn_with_state(shared.clone(), authorization_log::log);
    let open_routes = Router::new()
        .route("/", get(page::page))
        .merge(consent::routes().layer(log()))
        .merge(admin::routes(shared.clone()))
        .layer(from_fn_with_state(shared.clone(), guard::own_pages_only));
    let tokens = Router::new().route("/api/v2/token/{endpoint}", any(token::token)).layer(log());
    let routes = tokens.merge(open_routes).fallback(api);
    routes.layer(from_fn_with_state(shared.clone(), time_limits::whole_body)).with_state(shared)
}

/// A request of the API.
async fn api(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response {
    let (head, body) = request.into_parts();
    // `whole_body` has limited it, and it is in memory.
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
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
