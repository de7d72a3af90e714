//! Clients with scripted responses.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use tiktok_shop::client::{ClientBuilder, RetryPolicy};
use tiktok_shop::http::StatusCode;
use tiktok_shop::testing::{CannedResponse, FakeTransport, SentRequest};
use tiktok_shop::{App, Client};

/// Returns the response to a request.
pub(crate) type ScriptedResponse = fn(&SentRequest) -> CannedResponse;

/// Returns a client that receives one scripted response per attempt, with at most four attempts.
pub(crate) fn client(app: App, script: &[ScriptedResponse]) -> Client {
    let script = Mutex::new(VecDeque::from(script.to_vec()));
    let tiktok = FakeTransport::answering(move |request| {
        let respond = script.lock().expect("no panic before").pop_front().expect("more attempts than responses");
        respond(request)
    });
    let retries = RetryPolicy { tries: 4, ..RetryPolicy::DEFAULT };
    ClientBuilder::new(app).clock(tiktok.clock()).retries(retries).build(tiktok)
}

pub(crate) fn answer(status: u16, body: impl Into<Bytes>) -> CannedResponse {
    CannedResponse::raw(StatusCode::from_u16(status).expect("a status"), body)
}
