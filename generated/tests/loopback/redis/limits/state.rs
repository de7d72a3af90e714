//! The state of a bucket over time. The tests change the times in Redis instead of waiting.

use tiktok_shop::redis::aio::MultiplexedConnection;
use tiktok_shop::redis::{Client as RedisClient, cmd};

use super::*;
use crate::redis::prefix;
use crate::redis::server::OwnServer;

const SECOND: i64 = 1_000_000;

/// A worker and the key of its only bucket.
struct Bucket {
    worker: Worker,
    key: String,
    connection: MultiplexedConnection,
}

impl Bucket {
    async fn start(url: &str) -> Self {
        let prefix = prefix();
        let worker = Worker::start(url, &prefix).await;
        worker.call().await;
        let mut connection = RedisClient::open(url).expect("a URL").get_multiplexed_async_connection().await.expect("a server");
        let keys: Vec<String> = cmd("KEYS").arg(format!("{prefix}*")).query_async(&mut connection).await.expect("keys");
        let [key] = &keys[..] else { panic!("{keys:?}") };
        Self { worker, key: key.clone(), connection }
    }

    async fn shift(&mut self, field: &str, micros: i64) {
        let shifted = cmd("HINCRBY").arg(&self.key).arg(field).arg(micros).query_async(&mut self.connection).await;
        let _: i64 = shifted.expect("a number");
    }

    /// The wait for the last of ten further slots, in seconds.
    async fn wait_after_ten_calls(&self) -> u64 {
        for _ in 0..10 {
            self.worker.call().await;
        }
        self.worker.last_wait().as_secs()
    }
}

#[tokio::test]
async fn concurrent_rejections_count_as_one() {
    let Some(server) = RedisServer::find() else { return };
    let mut bucket = Bucket::start(&server.url).await;
    bucket.worker.rejected_call("0").await;
    // The second rejection comes within half a second of the first one, on any machine.
    bucket.shift("changed", SECOND * 3600).await;
    bucket.worker.tiktok.next(rate_limited("0"));
    bucket.worker.shop.send(&GetOrderList::new(10)).await.expect_err("a rate limit");
    let wait = bucket.wait_after_ten_calls().await;
    assert!((12..30).contains(&wait), "{wait} seconds");
}

#[tokio::test]
async fn later_rejections_halve_the_rate_again() {
    let Some(server) = RedisServer::find() else { return };
    let mut bucket = Bucket::start(&server.url).await;
    for _ in 0..2 {
        bucket.worker.rejected_call("0").await;
        bucket.shift("changed", -SECOND).await;
    }
    let wait = bucket.wait_after_ten_calls().await;
    assert!((30..60).contains(&wait), "{wait} seconds");
}

#[tokio::test]
async fn rate_has_a_minimum() {
    let Some(server) = RedisServer::find() else { return };
    let mut bucket = Bucket::start(&server.url).await;
    for _ in 0..20 {
        bucket.worker.rejected_call("0").await;
        bucket.shift("changed", -SECOND).await;
    }
    let before = bucket.worker.last_wait().as_secs();
    let wait = bucket.wait_after_ten_calls().await - before;
    assert!(wait < 150, "{wait} seconds");
}

#[tokio::test]
async fn rate_recovers() {
    let Some(server) = RedisServer::find() else { return };
    let mut bucket = Bucket::start(&server.url).await;
    bucket.worker.rejected_call("0").await;
    bucket.shift("changed", -100 * SECOND).await;
    bucket.shift("next", -100 * SECOND).await;
    let wait = bucket.wait_after_ten_calls().await;
    assert!((2..12).contains(&wait), "{wait} seconds");
}

/// The clock goes back if a failover selects a server with another clock.
#[tokio::test]
async fn clock_set_back_does_not_block_calls() {
    let Some(server) = RedisServer::find() else { return };
    let mut bucket = Bucket::start(&server.url).await;
    for field in ["next", "changed", "now"] {
        bucket.shift(field, 3600 * SECOND).await;
    }
    bucket.worker.call().await;
    assert!(bucket.worker.last_wait() < Duration::from_secs(60), "{:?}", bucket.worker.last_wait());
}

/// A server in cluster mode rejects scripts whose keys belong to different nodes.
#[tokio::test]
async fn scripts_work_in_cluster_mode() {
    let Some(server) = OwnServer::start(&["--cluster-enabled", "yes"]) else { return };
    let client = RedisClient::open(server.url()).expect("a URL");
    let mut connection = client.get_multiplexed_async_connection().await.expect("a server");
    let slots: Vec<u32> = (0..16384).collect();
    let _: () = cmd("CLUSTER").arg("ADDSLOTS").arg(&slots).query_async(&mut connection).await.expect("all slots");
    let state = async |connection: &mut MultiplexedConnection| -> String {
        cmd("CLUSTER").arg("INFO").query_async(connection).await.expect("a state")
    };
    while !state(&mut connection).await.contains("cluster_state:ok") {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder.daily_quota(Some(100)));
    for _ in 0..2 {
        worker.rejected_call("1").await;
    }
    assert!(limits.is_available());
    assert_eq!(worker.client.quota("PLANTED-cipher").expect("a quota").used, 2);
}
