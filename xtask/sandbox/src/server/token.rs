//! The token host.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse as _, Response};

use super::authorization_log::Explanation;
use super::reply::Envelope;
use crate::shared::Shared;
use crate::world::access::AccessAction;
use crate::world::{Action, Refusal};

/// `GET /api/v2/token/get` and `GET /api/v2/token/refresh`. The host knows no other method.
pub(super) async fn token(
    State(shared): State<Arc<Shared>>,
    Path(endpoint): Path<String>,
    method: Method,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let parameter = |name: &str| {
        let mut pairs = form_urlencoded::parse(query.as_bytes());
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    let (app, secret) = (parameter("app_key"), parameter("app_secret"));
    let (grant_type, action) = match (method, endpoint.as_str()) {
        (Method::GET, "get") => ("authorized_code", AccessAction::Exchange { app, secret, code: parameter("auth_code") }),
        (Method::GET, "refresh") => {
            ("refresh_token", AccessAction::Refresh { app, secret, refresh_token: parameter("refresh_token") })
        }
        _ => {
            let explanation = "The token host takes `GET /api/v2/token/get` and `GET /api/v2/token/refresh` only.";
            return (StatusCode::NOT_FOUND, Explanation(explanation.to_owned()).extension()).into_response();
        }
    };
    if parameter("grant_type") != grant_type {
        let refusal = Refusal::parameter(format!("Invalid 'grant_type' query parameter. It must be '{grant_type}'."));
        return Envelope::new(Err(refusal)).into_response();
    }
    let reply = shared.perform(Action::Access(action));
    let explanation = reply.as_ref().err().and_then(explain).map(|text| Explanation(text.to_owned()).extension());
    (explanation, Envelope::new(reply).into_response()).into_response()
}

/// Why a request is refused, and how to correct it.
fn explain(refusal: &Refusal) -> Option<&'static str> {
    let explanation = match refusal.code {
        36_004_001 => "The time of the consent is over. The account has to consent again.",
        36_004_004 => {
            "The code is unknown, of another app, already exchanged, or too old by the sandbox clock. Begin at the consent page again."
        }
        36_004_005 => {
            "The refresh token is unknown, of another app, or already used, or the account has withdrawn its consent. Store the new \
             refresh token of each answer."
        }
        105_004 => "The onboarding of the seller is under review. `set_under_review` ends it.",
        36_009_004 if refusal.message.contains("app_key") => {
            "The sandbox has no app with this key. `GET /_sandbox/overview` lists them."
        }
        36_009_004 if refusal.message.contains("app_secret") => {
            "This is not the secret of the app. `GET /_sandbox/overview` has it."
        }
        _ => return None,
    };
    Some(explanation)
}
