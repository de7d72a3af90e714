//! A transport that answers what it was told to, and waits for nothing.

use std::collections::VecDeque;
use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use tiktok_shop::client::{Bounds, BoxFuture, ClientBuilder, RetryPolicy, Transport};
use tiktok_shop::http::{Request, Response, StatusCode};
use tiktok_shop::{App, Body, Client, TransportError};

pub(crate) type Answer = Result<Response<Bytes>, TransportError>;

/// What to do about a request.
pub(crate) type Act = fn(&Request<Bytes>) -> Answer;

pub(crate) struct Fake(Mutex<VecDeque<Act>>);

impl Transport for Fake {
    fn send(&self, request: Request<Body>, _: Bounds) -> BoxFuture<'_, Answer> {
        let act = self.0.lock().expect("no panic before").pop_front().expect("one more try than expected");
        Box::pin(async move { act(&request.map(|body| body.into_bytes().unwrap_or_default())) })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async {})
    }
}

/// A client of this app whose tries go as these acts say; what fails is tried four times at most.
pub(crate) fn client(app: App, acts: &[Act]) -> Client {
    let retries = RetryPolicy { tries: 4, ..RetryPolicy::DEFAULT };
    ClientBuilder::new(app).retries(retries).build(Fake(Mutex::new(acts.iter().copied().collect())))
}

pub(crate) fn answer(status: u16, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(body.into());
    *answer.status_mut() = StatusCode::from_u16(status).expect("a status");
    Ok(answer)
}
