//! Clients with scripted responses.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use tiktok_shop::client::{ClientBuilder, RetryPolicy};
use tiktok_shop::http::StatusCode;
use tiktok_shop::testing::{FakeResponse, FakeTransport, SentRequest};
use tiktok_shop::{App, Client};

/// Returns the response to a request.
pub(crate) type ScriptedResponse = fn(&SentRequest) -> FakeResponse;

/// Returns a client that receives one scripted response per attempt, with at most four attempts.
pub(crate) fn client(app: App, script: &[ScriptedResponse]) -> Client {
    let script = Mutex::new(VecDeque::from(script.to_vec()));
    let tiktok = FakeTransport::from_fn(move |request| {
        let respond = script.lock().expect("an unpoisoned lock").pop_front().expect("more attempts than responses");
        respond(request)
    });
    let retries = RetryPolicy::DEFAULT.tries(4);
    ClientBuilder::new(app).clock(tiktok.clock()).retries(retries).build(tiktok)
}

pub(crate) fn answer(status: u16, body: impl Into<Bytes>) -> FakeResponse {
    FakeResponse::raw(StatusCode::from_u16(status).expect("a status"), body)
}
