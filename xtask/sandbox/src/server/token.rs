//! The token host.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::reply::Envelope;
use crate::shared::Shared;
use crate::world::{Happening, Refusal, access};

/// `GET /api/v2/token/get` and `GET /api/v2/token/refresh`. The host knows no other method.
pub(super) async fn token(
    State(shared): State<Arc<Shared>>,
    Path(action): Path<String>,
    method: Method,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let parameter = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    let (app, secret) = (parameter("app_key"), parameter("app_secret"));
    let (grant_type, happening) = match action.as_str() {
        "get" => ("authorized_code", access::Happening::Exchange { app, secret, code: parameter("auth_code") }),
        "refresh" => ("refresh_token", access::Happening::Refresh { app, secret, refresh_token: parameter("refresh_token") }),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    if method != Method::GET {
        return StatusCode::NOT_FOUND.into_response();
    }
    if parameter("grant_type") != grant_type {
        let refusal = Refusal::parameter(format!("Invalid 'grant_type' query parameter. It must be '{grant_type}'."));
        return Envelope::new(Err(refusal)).into_response();
    }
    Envelope::new(shared.happen(Happening::Access(happening))).into_response()
}
