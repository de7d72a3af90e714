//! Requests of the API: the gateway checks them, the world or a sample answers them, faults change them, and the log keeps them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use codegen::model::OperationId;
use serde_json::Value;

use super::reply::Envelope;
use super::transport::{Transport, response};
use crate::api::Api;
use crate::engine::real_time;
use crate::faults::{Fault, OperationEffect, StallPlace};
use crate::gateway::{self, Request, Verdict};
use crate::log::{LoggedRequest, excerpt, redact_query};
use crate::shared::Shared;
use crate::world::routes::{Handler, handler};
use crate::world::webhooks::{is_deliverable, registration};
use crate::world::{Call, Command, Reply, Time};

/// A request with this header gets its explanation in the header `x-sandbox-explanation`.
const EXPLAIN: &str = "x-sandbox-explain";

/// Reports have this value for the currency of the shop.
const LOCAL: &str = "LOCAL";

const JSON: &str = "application/json; charset=utf-8";

/// A request that the gateway has checked.
struct Pending<'a> {
    request: &'a Request,
    start: Instant,
    now: Time,
    api: Arc<Api>,
    verdict: Verdict,
    fault: Option<Fault>,
    /// The fault rules that apply, as they were written.
    rules: Vec<String>,
}

/// The answer to a request.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) explanation: Option<String>,
    content_type: &'static str,
    retry_after: Option<u32>,
    transport: Transport,
}

/// Answers over HTTP.
pub(super) async fn respond(shared: &Arc<Shared>, request: Request) -> Response {
    let wants_explanation = request.headers.iter().any(|(name, _)| name == EXPLAIN);
    let pending = check(shared, &request);
    if let Some(Fault::Stall { millis, place: StallPlace::Before }) = pending.fault {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    let answer = finish(shared, pending);
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::OK);
    let mut response = response(status, answer.content_type, answer.body, answer.transport);
    if let Some(seconds) = answer.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    if wants_explanation && let Some(explanation) = answer.explanation.as_deref().and_then(header_value) {
        response.headers_mut().insert(HeaderName::from_static("x-sandbox-explanation"), explanation);
    }
    response
}

/// Answers a request at once.
pub(crate) fn answer(shared: &Shared, request: &Request) -> Answer {
    finish(shared, check(shared, request))
}

/// Lets the gateway check a request, and decides whether it has a fault.
fn check<'a>(shared: &Shared, request: &'a Request) -> Pending<'a> {
    let start = Instant::now();
    let api = shared.api();
    let skew = shared.faults(|faults| {
        let is_needed = !faults.is_empty();
        let route = if is_needed { api.route(&request.method, &request.path).ok() } else { None };
        route.map(|(operation, _)| faults.skew(operation)).unwrap_or_default()
    });
    let (verdict, now) = {
        let engine = shared.engine();
        let now = engine.now();
        (gateway::check_limited(&api, engine.world(), request, real_time().saturating_add(skew.seconds), now, &shared.limits), now)
    };
    let injected = match (&verdict.decision, verdict.operation) {
        (Ok(call), Some(operation)) => shared.faults(|faults| faults.decide(operation, call.shop)),
        _ => None,
    };
    let (fault, rule) = injected.map(|injected| (injected.fault, injected.rule)).unzip();
    let rules = skew.rules.into_iter().chain(rule).collect();
    Pending { request, start, now, api, verdict, fault, rules }
}

/// Carries out what the request asks for, and logs it.
fn finish(shared: &Shared, pending: Pending<'_>) -> Answer {
    let Pending { request, start, now, api, verdict, fault, rules } = pending;
    let Verdict { operation, decision, explanation, retry_after } = verdict;
    let shop = decision.as_ref().ok().and_then(|call| call.shop);
    let explanation = explanation.or_else(|| remark(decision.as_ref().ok()?));
    let reply = match operation {
        Some(operation) => decision.and_then(|call| carry_out(shared, &api, operation, call, fault.as_ref())),
        None => decision.map(|_| Value::Null),
    };
    let envelope = Envelope::new(reply);
    let request_id = envelope.request_id.clone();
    let (code, message) = sent_result(&envelope, fault.as_ref());
    let plain = Answer {
        status: envelope.status,
        body: envelope.body(),
        explanation,
        content_type: JSON,
        retry_after,
        transport: Transport::Whole,
    };
    let answer = match fault {
        Some(fault) => apply_fault(plain, fault),
        None => plain,
    };
    shared.log().add(LoggedRequest {
        number: 0,
        at: now,
        method: request.method.clone(),
        path: request.path.clone(),
        query: redact_query(&request.query),
        body: excerpt(&request.body),
        operation: operation.map(|id| module(&api, id)),
        shop,
        status: answer.status,
        code,
        message,
        explanation: answer.explanation.clone(),
        fault: (!rules.is_empty()).then(|| rules.join("; ")),
        request_id,
        reply: excerpt(&answer.body),
        micros: u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX),
    });
    answer
}

/// The code and the message that the client gets. A fault can replace them, or the whole answer.
fn sent_result(envelope: &Envelope, fault: Option<&Fault>) -> (Option<i64>, String) {
    match fault {
        Some(Fault::Close { .. }) => (None, String::new()),
        Some(Fault::Fail { body, .. }) => {
            let body: Value = serde_json::from_str(body).unwrap_or_default();
            (body["code"].as_i64(), body["message"].as_str().unwrap_or_default().to_owned())
        }
        _ => (Some(envelope.code), envelope.message.clone()),
    }
}

/// What differs from TikTok in the answer to an accepted call.
fn remark(call: &Call) -> Option<String> {
    let address = registration::address(call).filter(|address| !is_deliverable(address))?;
    Some(format!(
        "Webhooks to {address} are not delivered: the sandbox delivers to http addresses only. Register one for the sandbox."
    ))
}

/// Lets the world answer, unless a fault prevents it.
fn carry_out(shared: &Shared, api: &Api, operation: OperationId, call: Call, fault: Option<&Fault>) -> Reply {
    match fault {
        Some(Fault::Refuse { refusal, .. }) => return Err(refusal.clone()),
        Some(Fault::Fail { effect: OperationEffect::None, .. } | Fault::Close { effect: OperationEffect::None }) => {
            return Ok(Value::Null);
        }
        _ => {}
    }
    let mut data = api.fit(operation, execute(shared, api, operation, call)?);
    if let Some(Fault::Mutate(mutation)) = fault {
        mutation.mutate(api, operation, &mut data);
    }
    Ok(data)
}

/// Changes an answer as a fault demands.
fn apply_fault(answer: Answer, fault: Fault) -> Answer {
    match fault {
        Fault::Refuse { retry_after, .. } => Answer { retry_after, ..answer },
        Fault::Fail { status, content_type, body, .. } => Answer { status, content_type, body: body.into_bytes(), ..answer },
        Fault::Close { .. } => Answer { transport: Transport::Closed, ..answer },
        Fault::Truncate { percent } => Answer { transport: Transport::Truncated(percent), ..answer },
        Fault::Stall { millis, place: StallPlace::MidBody } => {
            Answer { transport: Transport::Stalled(Duration::from_millis(millis)), ..answer }
        }
        Fault::Garble(garbling) => Answer { body: garbling.garble(answer.body), ..answer },
        Fault::Stall { place: StallPlace::Before, .. } | Fault::Mutate(_) => answer,
    }
}

/// Lets the world answer, or a sample if the operation has no state.
fn execute(shared: &Shared, api: &Api, operation: OperationId, call: Call) -> Reply {
    match handler(&call.operation) {
        Some(Handler::Query(query)) => {
            let engine = shared.engine();
            query(engine.world(), &call, engine.now())
        }
        Some(Handler::Command(_)) => shared.apply(&Command::Call(Box::new(call))).reply,
        None => {
            let mut data = api.sample(operation, &call);
            if let Some(currency) = currency(shared, &call) {
                api.set_currency(operation, &mut data, currency);
            }
            Ok(data)
        }
    }
}

/// The currency that a call asks for, else that of its shop.
fn currency<'a>(shared: &Shared, call: &'a Call) -> Option<&'a str> {
    let shop = || shared.engine().world().shops.get(call.shop?)?.market().ok().map(|market| market.currency.as_str());
    call.text("currency").filter(|requested| *requested != LOCAL).or_else(shop)
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
