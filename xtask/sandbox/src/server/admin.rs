//! The interface of tests and of the page, under `/_sandbox`.
//!
//! Requests and answers are JSON. A request with a body needs the media type `application/json`, so pages of other sites cannot send it.

use std::sync::Arc;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Json, Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::faults::Faults;
use crate::shared::Shared;
use crate::world::{Happening, Id, Reply, Scenario};
use crate::{control, explore, overview};

/// The longest text of an error, in bytes.
const LONGEST_ERROR: usize = 1024 * 1024;

type Context = State<Arc<Shared>>;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/coverage", get(coverage))
        .route("/overview", get(summary))
        .route("/requests", get(requests))
        .route("/deliveries", get(deliveries))
        .route("/deliveries/{id}/replay", post(replay))
        .route("/happen", post(happen))
        .route("/advance", post(advance))
        .route("/clock", post(clock))
        .route("/reset", post(reset))
        .route("/trigger", post(trigger))
        .route("/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/shops/{id}", get(shop))
        .route("/operations", get(operations))
        .route("/explore", post(explore))
        .fallback(unknown)
        .layer(map_response(error_as_json))
}

/// A path that is none of these.
async fn unknown() -> Response {
    let error = "there is no such request; the README of the sandbox lists them";
    (StatusCode::NOT_FOUND, Json(json!({ "error": error }))).into_response()
}

/// Puts the text of an error into JSON. Requests that cannot be read are answered with a text otherwise.
async fn error_as_json(response: Response) -> Response {
    let media_type = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    if !response.status().is_client_error() || !media_type.starts_with(b"text/plain") {
        return response;
    }
    let status = response.status();
    let text = to_bytes(response.into_body(), LONGEST_ERROR).await.unwrap_or_default();
    (status, Json(json!({ "error": String::from_utf8_lossy(&text) }))).into_response()
}

/// The operations with state, and those that samples answer.
async fn coverage(State(shared): Context) -> Json<Value> {
    Json(control::coverage(&shared))
}

/// The credentials, accounts, shops and the clock.
async fn summary(State(shared): Context) -> Json<Value> {
    Json(control::overview(&shared))
}

/// Where a log begins.
#[derive(Deserialize)]
struct After {
    /// Only requests with a greater number.
    #[serde(default)]
    after: u64,
}

/// The latest orders and products of a shop.
async fn shop(State(shared): Context, Path(id): Path<Id>) -> Json<Value> {
    Json(overview::shop(shared.engine().world(), id))
}

/// The operations with their fields.
async fn operations(State(shared): Context) -> Json<Value> {
    Json(explore::operations(&shared))
}

/// Sends a signed request.
async fn explore(State(shared): Context, Json(exploration): Json<explore::Exploration>) -> Response {
    match explore::explore(&shared, &exploration) {
        Ok(value) => Json(value).into_response(),
        Err(problem) => (StatusCode::BAD_REQUEST, Json(json!({ "error": problem }))).into_response(),
    }
}

/// The latest requests, the oldest first.
async fn requests(State(shared): Context, Query(after): Query<After>) -> Json<Value> {
    Json(json!(shared.log().after(after.after).collect::<Vec<_>>()))
}

/// The latest webhooks, the oldest first.
async fn deliveries(State(shared): Context) -> Json<Value> {
    Json(json!(shared.engine().world().webhooks.iter().collect::<Vec<_>>()))
}

/// Sends a webhook again.
async fn replay(State(shared): Context, Path(id): Path<Id>) -> Response {
    result(control::replay(&shared, id))
}

/// Makes something happen: `{"orders": {"place": {}}}`.
async fn happen(State(shared): Context, Json(happening): Json<Happening>) -> Response {
    result(shared.happen(happening))
}

/// How far the clock moves.
#[derive(Deserialize)]
struct Advance {
    seconds: i64,
}

/// Moves the clock. Timers fire and webhooks are delivered on the way.
async fn advance(State(shared): Context, Json(advance): Json<Advance>) -> Response {
    match control::advance(&shared, advance.seconds).await {
        Ok(()) => Json(json!({ "now": shared.now() })).into_response(),
        Err(problem) => (StatusCode::BAD_REQUEST, Json(json!({ "error": problem }))).into_response(),
    }
}

/// Whether the clock runs.
#[derive(Deserialize)]
struct Clock {
    runs: bool,
}

/// Stops the clock, or starts it again.
async fn clock(State(shared): Context, Json(clock): Json<Clock>) -> Json<Value> {
    control::run_clock(&shared, clock.runs);
    Json(json!({ "now": shared.now() }))
}

/// What a reset begins with.
#[derive(Deserialize)]
struct Reset {
    /// Without it, the scenario of the start.
    scenario: Option<Scenario>,
}

/// Begins anew.
async fn reset(State(shared): Context, Json(reset): Json<Reset>) -> Response {
    match control::reset(&shared, reset.scenario) {
        Ok(()) => Json(control::overview(&shared)).into_response(),
        Err(problem) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": problem }))).into_response(),
    }
}

/// Sends any webhook.
async fn trigger(State(shared): Context, Json(trigger): Json<control::Trigger>) -> Response {
    match control::trigger(&shared, &trigger) {
        Ok(value) => Json(value).into_response(),
        Err(problem) => (StatusCode::BAD_REQUEST, Json(json!({ "error": problem }))).into_response(),
    }
}

/// The faults, and what they did so far.
async fn faults(State(shared): Context) -> Json<Value> {
    Json(json!(shared.faults(|faults| faults.reports())))
}

/// Rules to add.
#[derive(Deserialize)]
struct Rules {
    rules: String,
}

/// Adds faults.
async fn add_faults(State(shared): Context, Json(Rules { rules }): Json<Rules>) -> Response {
    let api = shared.api();
    match shared.faults(|faults| faults.add(&rules, &api)) {
        Ok(()) => faults(State(shared)).await.into_response(),
        Err(problem) => (StatusCode::BAD_REQUEST, Json(json!({ "error": problem.to_string() }))).into_response(),
    }
}

/// Removes all faults.
async fn clear_faults(State(shared): Context) -> Json<Value> {
    shared.faults(Faults::clear);
    faults(State(shared)).await
}

/// The data of a reply, or its refusal with status 422.
fn result(reply: Reply) -> Response {
    match reply {
        Ok(value) => Json(value).into_response(),
        Err(refusal) => {
            let error = json!({ "error": refusal.message, "code": refusal.code });
            (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response()
        }
    }
}
