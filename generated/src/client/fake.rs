//! A transport for tests: a function answers, and nothing ever waits.

use std::future::ready;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};

use crate::access::AccessToken;
use crate::app::App;
use crate::body::Body;
use crate::client::scope::Shop;
use crate::client::transport::{Bounds, BoxFuture, Transport};
use crate::client::{Client, Handle};
use crate::error::{TransportError, TransportFailure};

struct Fake<F>(F);

impl<F> Transport for Fake<F>
where
    F: Fn(Request<Bytes>) -> Result<String, TransportFailure> + Send + Sync + 'static,
{
    fn send(&self, request: Request<Body>, _: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let request = request.map(|body| body.into_bytes().unwrap_or_default());
        Box::pin(ready((self.0)(request).map(|body| Response::new(body.into())).map_err(Into::into)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

/// A shop whose requests are answered by a function, with a body or a failure.
pub(super) fn shop<F>(answer: F) -> Handle<Shop>
where
    F: Fn(Request<Bytes>) -> Result<String, TransportFailure> + Send + Sync + 'static,
{
    let token = AccessToken::new("token").expect("a token");
    Client::builder(App::new("key", "secret")).rate(None).build(Fake(answer)).seller(token).shop("cipher")
}

/// The envelope of a success.
pub(super) fn data(data: &str) -> String {
    format!(r#"{{"code":0,"message":"Success","request_id":"1","data":{data}}}"#)
}

/// The envelope of a refusal.
pub(super) fn refusal(code: i64) -> String {
    format!(r#"{{"code":{code},"message":"refused","request_id":"1"}}"#)
}

/// A parameter of the query, which no test needs escaped.
pub(super) fn param<'a>(request: &'a Request<Bytes>, key: &str) -> Option<&'a str> {
    let mut pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == key).map(|(_, value)| value)
}
