//! A daily quota that workers share.

use std::time::SystemTime;

use tiktok_shop::http::header::DATE;
use tiktok_shop::{Error, Retry};

use super::waiting::PausedTransport;
use super::*;
use crate::redis::prefix;

#[tokio::test]
async fn workers_share_a_daily_quota() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let start = async || Worker::with(limits(&server.url, &prefix).await, |builder| builder.rate(None).daily_quota(Some(5)));
    let workers = [start().await, start().await];
    for n in 0..5 {
        workers[n % 2].call().await;
    }
    assert_eq!(workers[0].client.quota("PLANTED-cipher").expect("a quota").used, 5);
    for worker in &workers {
        let sent = worker.tiktok.requests().len();
        let error = worker.shop.send(&GetOrderList::new(10)).await.expect_err("an exhausted quota");
        assert!(matches!(error, Error::Quota(quota) if quota.limit == 5), "{error:?}");
        assert_eq!((error.retry(), worker.tiktok.requests().len()), (Retry::NextDay, sent));
        assert_eq!(worker.client.quota("PLANTED-cipher").expect("a quota").used, 5);
    }
    workers[0].client.seller(token(1)).shop("other").send(&GetOrderList::new(10)).await.expect("another shop");
}

/// A server without persistence forgets the count. The workers remember it.
#[tokio::test]
async fn workers_restore_the_count_after_data_loss() {
    let Some(mut server) = crate::redis::server::OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder.rate(None).daily_quota(Some(1000)));
    for _ in 0..5 {
        worker.call().await;
    }
    server.stop();
    worker.call().await;
    server.restart();
    let mut calls = 6;
    while !limits.is_available() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        worker.call().await;
        calls += 1;
    }
    assert_eq!(worker.client.quota("PLANTED-cipher").expect("a quota").used, calls);
}

#[tokio::test]
async fn cancelled_calls_do_not_use_the_quota() {
    let Some(server) = RedisServer::find() else { return };
    let (prefix, transport) = (prefix(), PausedTransport::default());
    let client = builder(limits(&server.url, &prefix).await).daily_quota(Some(3)).build(transport.clone());
    let shop = client.seller(token(1)).shop("PLANTED-cipher");
    let used = || client.quota("PLANTED-cipher").expect("a quota").used;
    shop.send(&GetOrderList::new(10)).await.expect("the first slot");
    for _ in 0..10 {
        let call = transport.start_call(&shop).await;
        call.abort();
        call.await.expect_err("a cancelled call");
    }
    assert_eq!(used(), 1);
    let waiting = [transport.start_call(&shop).await, transport.start_call(&shop).await];
    assert_eq!(used(), 1);
    transport.resume();
    for call in waiting {
        call.await.expect("a reply");
    }
    assert_eq!(used(), 3);
    let error = shop.send(&GetOrderList::new(10)).await.expect_err("an exhausted quota");
    assert!(matches!(error, Error::Quota(_)), "{error:?}");
}

/// A quota error for one worker stops all workers until the next day, even if Redis loses its data.
#[tokio::test]
async fn quota_errors_of_tiktok_are_shared() {
    let Some(mut server) = crate::redis::server::OwnServer::start(&[]) else { return };
    let prefix = prefix();
    let limits = [limits(&server.url(), &prefix).await, limits(&server.url(), &prefix).await];
    let start = |limits: &RedisLimits| Worker::with(limits.clone(), |builder| builder.rate(None).daily_quota(Some(1000)));
    let workers = limits.each_ref().map(start);
    workers[1].call().await;
    // On TikTok's clock, the day ends in twelve hours.
    let noon = tiktok_shop::http::HeaderValue::from_static("Sat, 03 Jan 2026 12:00:00 GMT");
    workers[0].tiktok.next(FakeResponse::api_error(45101004, "quota").header(DATE, noon));
    workers[0].shop.send(&GetOrderList::new(10)).await.expect_err("an exhausted quota");
    let rejects = async |worker: &Worker| {
        let sent = worker.tiktok.requests().len();
        let error = worker.shop.send(&GetOrderList::new(10)).await.expect_err("an exhausted quota");
        assert!(matches!(error, Error::Quota(_)) && worker.tiktok.requests().len() == sent, "{error:?}");
        let quota = worker.client.quota("PLANTED-cipher").expect("a quota");
        let end = quota.resets_at.to_system_time().expect("a time").duration_since(SystemTime::now()).expect("later");
        assert!(quota.used == 1000 && end.as_secs().abs_diff(12 * 60 * 60) < 60, "{quota:?}");
    };
    for worker in workers.iter().rev() {
        rejects(worker).await;
    }
    server.stop();
    rejects(&workers[1]).await;
    server.restart();
    while !limits[1].is_available() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        rejects(&workers[1]).await;
    }
    rejects(&Worker::with(super::limits(&server.url(), &prefix).await, |builder| builder.daily_quota(Some(1000)))).await;
}
