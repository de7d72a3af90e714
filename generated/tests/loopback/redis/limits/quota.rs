//! A daily quota that workers share.

use tiktok_shop::{Error, Retry};

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
        let error = worker.shop.send(&GetOrderList::new(10)).await.expect_err("it is used up");
        assert!(matches!(error, Error::Quota(quota) if quota.limit == 5), "{error:?}");
        assert_eq!((error.retry(), worker.tiktok.requests().len()), (Retry::NextDay, sent));
        assert_eq!(worker.client.quota("PLANTED-cipher").expect("a quota").used, 5);
    }
    workers[0].client.seller(token(1)).shop("other").send(&GetOrderList::new(10)).await.expect("another shop");
}

/// A server without persistence forgets the count. The workers remember it.
#[tokio::test]
async fn count_survives_the_loss_of_the_data() {
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
