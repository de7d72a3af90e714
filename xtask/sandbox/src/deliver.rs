//! Delivers webhooks: signed requests to the addresses of apps.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::http::Request;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http_body_util::Full;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use sha2::Sha256;
use tokio::task::JoinSet;

use crate::engine::real_time;
use crate::hex;
use crate::shared::Shared;
use crate::world::webhooks::{Attempt, Delivery, UNDELIVERABLE, is_deliverable};
use crate::world::{Command, Id};

/// How long an app may take to answer.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(3);

/// The longest pause between two looks at the clock.
const MAX_PAUSE: Duration = Duration::from_secs(1);

/// The client of all deliveries.
pub(crate) type HttpClient = Client<HttpConnector, Full<Bytes>>;

/// Creates the client.
pub(crate) fn client() -> HttpClient {
    Client::builder(TokioExecutor::new()).build_http()
}

/// Delivers what is due and fires timers, until the server ends.
pub(crate) async fn run(shared: Arc<Shared>) {
    loop {
        deliver_due(&shared).await;
        // Fires the timers that are due.
        drop(shared.engine());
        let _ = tokio::time::timeout(MAX_PAUSE, shared.wake.notified()).await;
    }
}

/// Delivers all webhooks that are due. Those of one address keep their order; a slow address does not hold up the others.
pub(crate) async fn deliver_due(shared: &Arc<Shared>) {
    // Two runs at once would deliver the same webhooks.
    let _only = shared.delivering.lock().await;
    let mut by_address: IndexMap<String, Vec<Id>> = IndexMap::new();
    {
        let engine = shared.engine();
        let now = engine.now();
        for delivery in engine.world().webhooks.due(now) {
            by_address.entry(delivery.address.clone()).or_default().push(delivery.id);
        }
    }
    let mut addresses = JoinSet::new();
    for ids in by_address.into_values() {
        let shared = shared.clone();
        addresses.spawn(async move {
            for id in ids {
                deliver(&shared, id).await;
            }
        });
    }
    addresses.join_all().await;
}

/// Makes one attempt.
async fn deliver(shared: &Shared, id: Id) {
    let Some(request) = request(shared, id) else { return };
    let result = send(&shared.http, request).await;
    let at = shared.now();
    shared.engine_mut().apply(&Command::Delivered(Attempt { delivery: id, at, result }));
}

/// The request of a delivery.
fn request(shared: &Shared, id: Id) -> Option<Result<Request<Full<Bytes>>, String>> {
    let api = shared.api();
    let engine = shared.engine();
    let delivery = engine.world().webhooks.get(id)?;
    if !is_deliverable(&delivery.address) {
        return Some(Err(UNDELIVERABLE.to_owned()));
    }
    let secret = engine.world().access.apps.get(&delivery.app).map(|app| app.secret.clone()).unwrap_or_default();
    let data = api.fit_webhook(delivery.webhook, delivery.data.clone());
    // Receivers compare the time with their own clock, which does not follow that of the sandbox.
    let body = body(delivery, data, real_time());
    let signature = sign(&delivery.app, &secret, &body);
    let request = Request::post(&delivery.address)
        .header("content-type", "application/json")
        .header("authorization", signature)
        .body(Full::from(body));
    Some(request.map_err(|error| format!("the address is not valid: {error}")))
}

/// The body. Each attempt has its own timestamp.
fn body(delivery: &Delivery, data: Value, now: i64) -> Vec<u8> {
    let (owner, value) = &delivery.owner;
    let mut envelope = Map::new();
    envelope.insert("type".to_owned(), json!(delivery.webhook));
    envelope.insert("tts_notification_id".to_owned(), json!(delivery.notification));
    envelope.insert(owner.clone(), json!(value));
    envelope.insert("timestamp".to_owned(), json!(now));
    envelope.insert("data".to_owned(), data);
    serde_json::to_vec(&envelope).unwrap_or_default()
}

/// The signature of a webhook: the app key and the body, keyed with the secret.
fn sign(app_key: &str, secret: &str, body: &[u8]) -> String {
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else { return String::new() };
    hex::encode(&mac.chain_update(app_key).chain_update(body).finalize().into_bytes())
}

/// Sends a delivery. The result is the HTTP status of the answer, or why there was none.
async fn send(client: &HttpClient, request: Result<Request<Full<Bytes>>, String>) -> Result<u16, String> {
    let request = request?;
    match tokio::time::timeout(RESPONSE_TIMEOUT, client.request(request)).await {
        Ok(Ok(response)) => Ok(response.status().as_u16()),
        Ok(Err(error)) => Err(std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string)),
        Err(_) => Err("no answer within 3 seconds".to_owned()),
    }
}
