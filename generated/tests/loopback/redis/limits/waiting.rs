//! Calls that wait for their slots: slowdowns move the slots, cancelled calls return them, and each attempt costs one round trip.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;

use futures_util::future::{BoxFuture, poll_fn};
use tiktok_shop::client::{Bounds, Transport};
use tiktok_shop::http::{Request, Response};
use tiktok_shop::redis::{Client as RedisClient, cmd};
use tiktok_shop::{Body, TransportError};

use super::*;
use crate::redis::prefix;
use crate::redis::server::OwnServer;

/// A transport whose sleeps end when the test releases them.
#[derive(Clone, Default)]
pub(super) struct PausedTransport {
    is_open: Arc<AtomicBool>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Transport for PausedTransport {
    fn send(&self, request: Request<Body>, bounds: Bounds) -> BoxFuture<'_, Result<Response<bytes::Bytes>, TransportError>> {
        let tiktok = FakeTransport::from_fn(|_| FakeResponse::data("{}"));
        Box::pin(async move { tiktok.send(request, bounds).await })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        self.waits.lock().expect("the waits").push(duration);
        Box::pin(poll_fn(|context| {
            context.waker().wake_by_ref();
            if self.is_open.load(Ordering::SeqCst) { Poll::Ready(()) } else { Poll::Pending }
        }))
    }
}

impl PausedTransport {
    fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("the waits").clone()
    }

    fn shop(&self, limits: RedisLimits) -> Handle<Shop> {
        builder(limits).build(self.clone()).seller(token(1)).shop("PLANTED-cipher")
    }

    /// Ends all sleeps.
    pub(super) fn resume(&self) {
        self.is_open.store(true, Ordering::SeqCst);
    }

    /// Starts a call, and returns it once it waits for its slot.
    pub(super) async fn start_call(&self, shop: &Handle<Shop>) -> tokio::task::JoinHandle<()> {
        let (before, shop) = (self.waits().len(), shop.clone());
        let call = tokio::spawn(async move { drop(shop.send(&GetOrderList::new(10)).await.expect("a reply")) });
        while self.waits().len() == before {
            assert!(!call.is_finished(), "the call does not wait");
            tokio::task::yield_now().await;
        }
        call
    }
}

/// A worker that has taken the first slot, and a shop whose calls wait for the next ones.
async fn start(server: &RedisServer) -> (Worker, PausedTransport, Handle<Shop>) {
    let prefix = prefix();
    let (other, transport) = (Worker::start(&server.url, &prefix).await, PausedTransport::default());
    let shop = transport.shop(limits(&server.url, &prefix).await);
    other.call().await;
    (other, transport, shop)
}

#[tokio::test]
async fn waiting_call_follows_a_slowdown_of_another_worker() {
    let Some(server) = RedisServer::find() else { return };
    let (other, transport, shop) = start(&server).await;
    let waiting = transport.start_call(&shop).await;
    other.rejected_call("40").await;
    // This call finds out about the slowdown.
    let later = transport.start_call(&shop).await;
    transport.resume();
    for call in [waiting, later] {
        call.await.expect("a reply");
    }
    let [first, second, third] = transport.waits()[..] else { panic!("{:?}", transport.waits()) };
    assert!(first < Duration::from_secs(2) && second > Duration::from_secs(30), "{first:?} {second:?}");
    assert!(third > Duration::from_secs(30), "the first call waits again: {third:?}");
}

#[tokio::test]
async fn cancelled_calls_return_their_slots() {
    let Some(server) = RedisServer::find() else { return };
    let (other, transport, shop) = start(&server).await;
    for _ in 0..40 {
        let call = transport.start_call(&shop).await;
        call.abort();
        call.await.expect_err("a cancelled call");
    }
    other.call().await;
    assert!(other.last_wait() < Duration::from_secs(10), "{:?}", other.last_wait());
}

/// Counts the scripts that the server ran.
async fn script_count(server: &OwnServer) -> u32 {
    let client = RedisClient::open(server.url()).expect("a URL");
    let mut connection = client.get_multiplexed_async_connection().await.expect("a server");
    let text: String = cmd("INFO").arg("commandstats").query_async(&mut connection).await.expect("statistics");
    let calls = text.split_once("cmdstat_eval:calls=").and_then(|(_, rest)| rest.split(',').next());
    calls.map_or(0, |calls| calls.parse().expect("a number"))
}

#[tokio::test]
async fn attempt_costs_one_round_trip() {
    let Some(server) = OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let retries = RetryPolicy::DEFAULT.tries(3);
    let worker = Worker::with(limits.clone(), |builder| builder.retries(retries));
    for _ in 0..20 {
        worker.call().await;
    }
    assert_eq!(script_count(&server).await, 20);
    worker.tiktok.next(rate_limited("1"));
    worker.call().await;
    assert_eq!(worker.tiktok.requests().len(), 22);
    assert_eq!(script_count(&server).await, 23, "two attempts and the report of the error");

    let worker = Worker::with(limits, |builder| builder.rate(None).daily_quota(Some(1000)));
    for _ in 0..20 {
        worker.call().await;
    }
    assert_eq!(script_count(&server).await, 43, "an immediate slot is counted at once");
}
