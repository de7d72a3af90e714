//! Clients whose tries go one after the other as functions say.

use std::collections::VecDeque;
use std::sync::Mutex;

use bytes::Bytes;
use tiktok_shop::client::{ClientBuilder, RetryPolicy};
use tiktok_shop::http::StatusCode;
use tiktok_shop::testing::{CannedResponse, FakeTransport, SentRequest};
use tiktok_shop::{App, Client};

/// What to do about a request.
pub(crate) type Act = fn(&SentRequest) -> CannedResponse;

/// A client of this app whose tries go as these acts say; what fails is tried four times at most.
pub(crate) fn client(app: App, acts: &[Act]) -> Client {
    let acts = Mutex::new(VecDeque::from(acts.to_vec()));
    let tiktok = FakeTransport::answering(move |request| {
        let act = acts.lock().expect("no panic before").pop_front().expect("one more try than expected");
        act(request)
    });
    let retries = RetryPolicy { tries: 4, ..RetryPolicy::DEFAULT };
    ClientBuilder::new(app).clock(tiktok.clock()).retries(retries).build(tiktok)
}

pub(crate) fn answer(status: u16, body: impl Into<Bytes>) -> CannedResponse {
    CannedResponse::raw(StatusCode::from_u16(status).expect("a status"), body)
}
