//! The interface of tests and of the page, under `/_sandbox`.
//!
//! Requests and answers are JSON. A request with a body needs the media type `application/json`, so pages of other sites cannot send it.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Router, middleware};
use serde::Deserialize;
use serde_json::{Value, json};

use super::files;
use super::problem::{Json, Path, Problem, Query, explain_method, line};
use crate::connection::Connection;
use crate::faults::Faults;
use crate::shared::Shared;
use crate::similar::most_similar;
use crate::world::{Action, Id, Reply, Scenario};
use crate::{actions, control, explore, overview};

type SharedState = State<Arc<Shared>>;

/// What a request reads or does.
type AdminResult = Result<Json<Value>, Problem>;

/// The paths below `/_sandbox`.
fn paths() -> [(&'static str, MethodRouter<Arc<Shared>>); 14] {
    [
        ("/coverage", get(coverage)),
        ("/overview", get(summary)),
        ("/requests", get(requests)),
        ("/deliveries", get(deliveries)),
        ("/deliveries/{id}/replay", post(replay)),
        ("/actions", get(actions).post(perform)),
        ("/advance", post(advance)),
        ("/clock", post(clock)),
        ("/reset", post(reset)),
        ("/trigger", post(trigger)),
        ("/faults", get(faults).post(add_faults).delete(clear_faults)),
        ("/shops/{id}", get(shop)),
        ("/operations", get(operations)),
        ("/explore", post(explore)),
    ]
}

/// All routes below `/_sandbox`, also those of files.
pub(super) fn routes(shared: Arc<Shared>) -> Router<Arc<Shared>> {
    let paths = paths().into_iter().fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    let service = paths.merge(files::routes()).fallback(unknown).with_state(shared);
    // Around the routes, because they add the header `allow` last.
    Router::new().nest_service("/_sandbox", service).layer(middleware::from_fn(explain_method))
}

/// A path that does not exist.
async fn unknown(request: Request) -> Problem {
    let (line, paths) = (line(request.method().as_str(), request.uri().path()), paths());
    let known = || paths.iter().map(|(path, _)| *path);
    let help = match most_similar(known(), request.uri().path()) {
        Some(path) => format!("did you mean `/_sandbox{path}`?"),
        None => format!("the paths below `/_sandbox` are {}", known().collect::<Vec<_>>().join(", ")),
    };
    Problem::not_found(format!("{line}: there is no such path; {help}"))
}

/// The operations with state, and those that samples answer.
async fn coverage(State(shared): SharedState) -> Json<Value> {
    Json(control::coverage(&shared))
}

/// The credentials, accounts, shops and the clock.
async fn summary(State(shared): SharedState) -> Json<Value> {
    Json(control::overview(&shared))
}

/// Where a log begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct After {
    /// Only requests with a greater number.
    #[serde(default)]
    after: u64,
}

/// The latest orders and products of a shop, and what a client of it needs to know.
async fn shop(State(shared): SharedState, Path(id): Path<String>) -> AdminResult {
    let engine = shared.engine();
    let world = engine.world();
    let known = Id::from_json(&json!(id)).and_then(|id| world.shops.get(id));
    let shop = known.ok_or_else(|| Problem::not_found(world.shops.unknown(&id)))?;
    let mut view = overview::shop(world, shop.id);
    view["connection"] = json!(Connection::for_shop(&shared.origin, world, Some(shop)));
    Ok(Json(view))
}

/// The operations with their fields.
async fn operations(State(shared): SharedState) -> Json<Value> {
    Json(explore::operations(&shared))
}

/// Sends a signed request.
async fn explore(State(shared): SharedState, Json(exploration): Json<explore::Exploration>) -> AdminResult {
    explore::explore(&shared, &exploration).map(Json).map_err(Problem::refused)
}

/// The latest requests, the oldest first.
async fn requests(State(shared): SharedState, Query(after): Query<After>) -> Json<Value> {
    Json(json!(shared.log().after(after.after).collect::<Vec<_>>()))
}

/// The latest webhooks, the oldest first.
async fn deliveries(State(shared): SharedState) -> Json<Value> {
    Json(json!(shared.engine().world().webhooks.iter().collect::<Vec<_>>()))
}

/// Sends a webhook again.
async fn replay(State(shared): SharedState, Path(id): Path<Id>) -> Response {
    result(control::replay(&shared, id))
}

/// All actions, with fields and examples.
async fn actions(State(shared): SharedState) -> Json<Value> {
    Json(actions::list(shared.engine().world()))
}

/// Performs an action: `{"orders": {"place": {}}}`.
async fn perform(State(shared): SharedState, Json(action): Json<Action>) -> Response {
    result(shared.perform(action))
}

/// How far the clock moves.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: i64,
}

/// Moves the clock. Timers fire and webhooks are delivered on the way.
async fn advance(State(shared): SharedState, Json(advance): Json<Advance>) -> AdminResult {
    control::advance(&shared, advance.seconds).await.map_err(Problem::refused)?;
    Ok(Json(json!({ "now": shared.now() })))
}

/// Whether the clock runs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockState {
    runs: bool,
}

/// Stops the clock, or starts it again.
async fn clock(State(shared): SharedState, Json(clock): Json<ClockState>) -> Json<Value> {
    control::set_clock_running(&shared, clock.runs);
    Json(json!({ "now": shared.now() }))
}

/// What a reset begins with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reset {
    /// Without it, the scenario of the start.
    scenario: Option<Scenario>,
}

/// Starts again.
async fn reset(State(shared): SharedState, Json(reset): Json<Reset>) -> AdminResult {
    let failed = |problem| Problem::new(StatusCode::INTERNAL_SERVER_ERROR, problem);
    control::reset(&shared, reset.scenario).map_err(failed)?;
    Ok(Json(control::overview(&shared)))
}

/// Sends any webhook.
async fn trigger(State(shared): SharedState, Json(trigger): Json<control::Trigger>) -> AdminResult {
    control::trigger(&shared, &trigger).map(Json).map_err(Problem::refused)
}

/// The faults, and what they did so far.
async fn faults(State(shared): SharedState) -> Json<Value> {
    Json(json!(shared.faults(|faults| faults.reports())))
}

/// Rules to add.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultRules {
    rules: String,
}

/// Adds faults.
async fn add_faults(State(shared): SharedState, Json(FaultRules { rules }): Json<FaultRules>) -> AdminResult {
    let api = shared.api();
    shared.faults(|faults| faults.add(&rules, &api)).map_err(|problem| Problem::refused(problem.to_string()))?;
    Ok(faults(State(shared)).await)
}

/// Removes all faults.
async fn clear_faults(State(shared): SharedState) -> Json<Value> {
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
