//! Slots, slowdowns and keys of the workers of one app.

use tiktok_shop::client::Client;
use tiktok_shop::redis::{Client as RedisClient, cmd};

use super::*;
use crate::redis::prefix;

#[tokio::test]
async fn workers_share_the_slots_of_a_bucket() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let workers = [Worker::start(&server.url, &prefix).await, Worker::start(&server.url, &prefix).await];
    for n in 0..60 {
        workers[n % 2].call().await;
    }
    let waits = workers.map(|worker| worker.tiktok.sleeps());
    assert_eq!(waits[0].len() + waits[1].len(), 59, "only the first call is immediate");
    assert!(waits[1].last().expect("a wait") > &Duration::from_secs(50), "{waits:?}");
}

#[tokio::test]
async fn buckets_of_shops_and_operations_are_independent() {
    let Some(server) = RedisServer::find() else { return };
    let worker = Worker::start(&server.url, &prefix()).await;
    worker.call().await;
    worker.client.seller(token(1)).shop("other").send(&GetOrderList::new(10)).await.expect("a reply");
    worker.shop.send(&tiktok_shop::product::SearchProducts::new(10)).await.expect("a reply");
    assert_eq!(worker.tiktok.sleeps(), []);
    worker.call().await;
    assert_eq!(worker.tiktok.sleeps().len(), 1);
}

#[tokio::test]
async fn rate_limit_error_of_one_worker_pauses_the_others() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let (one, other) = (Worker::start(&server.url, &prefix).await, Worker::start(&server.url, &prefix).await);
    one.rejected_call("40").await;
    other.call().await;
    assert!(other.last_wait() > Duration::from_secs(30), "{:?}", other.last_wait());
    // The rate is halved: the next slot comes more than two seconds later.
    let first = other.last_wait();
    other.call().await;
    assert!(other.last_wait() > first + Duration::from_secs(1), "{:?} after {first:?}", other.last_wait());
}

#[tokio::test]
async fn pause_has_a_maximum() {
    let Some(server) = RedisServer::find() else { return };
    let worker = Worker::start(&server.url, &prefix()).await;
    worker.rejected_call("86400").await;
    worker.call().await;
    assert!(worker.last_wait() <= Duration::from_secs(60), "{:?}", worker.last_wait());
}

#[tokio::test]
async fn keys_contain_no_secret_and_expire() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let worker = Worker::with(limits(&server.url, &prefix).await, |builder| builder.daily_quota(Some(100)));
    worker.call().await;
    worker.client.seller(token(1)).send(&tiktok_shop::authorization::GetAuthorizedShops::new()).await.expect("a reply");
    let mut connection =
        RedisClient::open(server.url.as_str()).expect("a URL").get_multiplexed_async_connection().await.expect("a server");
    let keys: Vec<String> = cmd("KEYS").arg(format!("{prefix}*")).query_async(&mut connection).await.expect("keys");
    assert_eq!(keys.len(), 4, "a bucket and a quota each: {keys:?}");
    for key in keys {
        let content: Vec<String> = cmd("HGETALL").arg(&key).query_async(&mut connection).await.expect("a hash");
        let seconds: i64 = cmd("TTL").arg(&key).query_async(&mut connection).await.expect("a time");
        assert!(!format!("{key} {content:?}").contains("PLANTED"), "{key} {content:?}");
        assert!((1..=172_800).contains(&seconds), "{key} expires in {seconds} seconds");
    }
}

#[tokio::test]
async fn clients_without_limits_do_not_use_redis() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    let worker = Worker::with(limits(&server.url, &prefix).await, |builder| builder.rate(None));
    worker.rejected_call("40").await;
    worker.call().await;
    assert_eq!(worker.tiktok.sleeps(), []);
    let mut connection =
        RedisClient::open(server.url.as_str()).expect("a URL").get_multiplexed_async_connection().await.expect("a server");
    let keys: Vec<String> = cmd("KEYS").arg(format!("{prefix}*")).query_async(&mut connection).await.expect("keys");
    assert_eq!(keys, Vec::<String>::new());
}

#[test]
fn blocking_clients_share_the_slots() {
    let Some(server) = RedisServer::find() else { return };
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let worker = runtime.block_on(Worker::start(&server.url, &prefix()));
    let client = tiktok_shop::blocking::Client::from(Client::clone(&worker.client));
    let shop = client.seller(token(1)).shop("PLANTED-cipher");
    for _ in 0..3 {
        shop.send(&GetOrderList::new(10)).expect("a reply");
    }
    assert_eq!(worker.tiktok.sleeps().len(), 2);
}
