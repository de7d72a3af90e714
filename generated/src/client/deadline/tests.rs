//! Each wait of a call ends at its deadline.

use std::future::pending;
use std::sync::Arc;

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{Request, Response};

use super::*;
use crate::client::{Bounds, BoxFuture, CallOptions, Client, RetryPolicy, TokenSource, Transport};
use crate::order::GetOrderList;
use crate::request::{AccessToken, App, Body};
use crate::testing::{FakeResponse, FakeTransport};

/// A token source with one step that never ends.
struct StuckTokens(Step);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Token,
    Refresh,
    Refused,
}

impl TokenSource for StuckTokens {
    fn token(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        let token = AccessToken::new("token").expect("a token");
        if self.0 == Step::Token { Box::pin(pending()) } else { Box::pin(std::future::ready(Ok(token))) }
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, Result<AccessToken, Error>> {
        if self.0 == Step::Refresh { Box::pin(pending()) } else { self.token() }
    }

    fn refused<'a>(&'a self, _: &'a AccessToken, _: &'a Error) -> BoxFuture<'a, ()> {
        if self.0 == Step::Refused { Box::pin(pending()) } else { Box::pin(std::future::ready(())) }
    }
}

fn error_of_call(transport: impl Transport, tokens: impl TokenSource, retries: RetryPolicy) -> Error {
    let client = Client::builder(App::new("key", "secret")).build(transport);
    let options = CallOptions::new().deadline(Duration::from_secs(10)).retries(retries);
    let shop = client.seller(Arc::new(tokens)).shop("cipher").with(options);
    shop.send(&GetOrderList::new(1)).now_or_never().expect("it ends").expect_err("an error")
}

#[test]
fn stuck_token_source_is_stopped_at_the_deadline() {
    let cases = [
        (Step::Token, 0, None),
        // TikTok's error takes precedence over the deadline.
        (Step::Refresh, 105002, Some(105002)),
        (Step::Refused, 105001, Some(105001)),
        (Step::Refused, 105002, Some(105002)),
    ];
    for (step, code, expected) in cases {
        for retries in [RetryPolicy::DEFAULT, RetryPolicy::NEVER] {
            let tiktok = FakeTransport::from_fn(move |_| FakeResponse::api_error(code, "rejected"));
            let error = error_of_call(tiktok.clone(), StuckTokens(step), retries);
            assert_eq!((error.code(), tiktok.requests().is_empty()), (expected, expected.is_none()), "{error:?}");
            let is_deadline = matches!(&error, Error::Transport(error) if error.failure() == TransportFailure::Deadline);
            assert_eq!(is_deadline, expected.is_none(), "{error:?}");
        }
    }
}

/// A transport that does not respond, and ignores its bounds.
struct Unbounded;

impl Transport for Unbounded {
    fn send(&self, _: Request<Body>, _: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        Box::pin(pending())
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[test]
fn transport_without_timeouts_is_stopped_at_the_deadline() {
    let tokens = StuckTokens(Step::Refresh);
    let Error::Transport(error) = error_of_call(Unbounded, tokens, RetryPolicy::NEVER) else { panic!("a transport error") };
    assert_eq!(error.failure(), TransportFailure::Timeout, "TikTok may have processed the request");
}
