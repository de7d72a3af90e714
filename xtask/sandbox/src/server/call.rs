//! Requests of the API: the gateway checks them, the world or a sample answers them, and the log keeps them.

use std::sync::Arc;
use std::time::Instant;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use codegen::model::OperationId;
use serde_json::Value;

use super::reply::Envelope;
use crate::api::Api;
use crate::engine::real_time;
use crate::gateway::{self, Request, Verdict};
use crate::log::{LoggedRequest, excerpt};
use crate::shared::Shared;
use crate::world::routes::{Handler, handler};
use crate::world::{Call, Command, Reply};

/// A request with this header gets its explanation in the header `x-sandbox-explanation`.
const EXPLAIN: &str = "x-sandbox-explain";

/// The answer to a request, before faults change it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) explanation: Option<String>,
}

/// Answers over HTTP.
pub(super) async fn respond(shared: &Arc<Shared>, request: Request) -> Response {
    let wants_explanation = request.headers.iter().any(|(name, _)| name == EXPLAIN);
    let answer = answer(shared, &request);
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = (status, [(header::CONTENT_TYPE, "application/json; charset=utf-8")], answer.body).into_response();
    if wants_explanation && let Some(explanation) = answer.explanation.as_deref().and_then(header_value) {
        response.headers_mut().insert(HeaderName::from_static("x-sandbox-explanation"), explanation);
    }
    response
}

/// Answers a request, and logs it.
pub(crate) fn answer(shared: &Shared, request: &Request) -> Answer {
    let start = Instant::now();
    let api = shared.api();
    let (verdict, now) = {
        let engine = shared.engine();
        let now = engine.now();
        (gateway::check(&api, engine.world(), request, real_time(), now), now)
    };
    let Verdict { operation, decision, explanation, .. } = verdict;
    let shop = decision.as_ref().ok().and_then(|call| call.shop);
    let reply = match operation {
        Some(operation) => decision.and_then(|call| perform(shared, &api, operation, call)).map(|data| api.fit(operation, data)),
        None => decision.map(|_| Value::Null),
    };
    let envelope = Envelope::new(reply);
    let body = envelope.body();
    shared.log().add(LoggedRequest {
        number: 0,
        at: now,
        method: request.method.clone(),
        path: request.path.clone(),
        query: request.query.clone(),
        body: excerpt(&request.body),
        operation: operation.map(|id| module(&api, id)),
        shop,
        status: envelope.status,
        code: envelope.code,
        message: envelope.message,
        explanation: explanation.clone(),
        fault: None,
        request_id: envelope.request_id,
        reply: excerpt(&body),
        micros: u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX),
    });
    Answer { status: envelope.status, body, explanation }
}

/// Lets the world answer, or a sample if the operation has no state.
fn perform(shared: &Shared, api: &Api, operation: OperationId, call: Call) -> Reply {
    match handler(&call.operation) {
        Some(Handler::Query(query)) => {
            let engine = shared.engine();
            query(engine.world(), &call, engine.now())
        }
        Some(Handler::Command(_)) => shared.apply(&Command::Call(Box::new(call))).reply,
        None => Ok(api.sample(operation, &call)),
    }
}

/// The name of an operation in the log: `order.get_order_list`.
fn module(api: &Api, id: OperationId) -> String {
    let operation = api.operation(id);
    format!("{}.{}", api.model.group(operation.group).module, operation.module)
}

/// An explanation on one line of ASCII, as headers allow it.
fn header_value(text: &str) -> Option<HeaderValue> {
    let line: String = text.chars().map(|c| if c.is_ascii_graphic() || c == ' ' { c } else { ' ' }).collect();
    HeaderValue::from_str(&line).ok()
}
