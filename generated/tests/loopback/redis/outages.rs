//! Unavailable and hanging servers.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use tiktok_shop::oauth::{RedisStore, StoreError, TokenStore as _};
use tiktok_shop::{SeenRedis, SeenStore as _};

use super::server::OwnServer;
use super::{authorization, connect, now, prefix};

/// What the documentation says, and a little more.
const BOUND: Duration = Duration::from_secs(6);

/// An error, in time.
async fn fails<T: std::fmt::Debug>(work: impl Future<Output = Result<T, StoreError>>) -> StoreError {
    let start = Instant::now();
    let error = work.await.expect_err("there is no server");
    assert!(start.elapsed() < BOUND, "it took {:?}", start.elapsed());
    error
}

#[tokio::test]
async fn reconnects_after_a_server_outage() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    let seen = SeenRedis::connect(&server.url()).await.expect("a server");
    assert!(store.save("them", None, &authorization(0)).await.expect("a server"));
    server.stop();
    let minute = Duration::from_secs(60);
    fails(store.load("them")).await;
    fails(store.save("them", None, &authorization(0))).await;
    fails(store.lease("them", minute)).await;
    seen.claim("key", now(), now()).await.expect_err("there is no server");
    server.restart();
    assert_eq!(store.load("them").await.expect("it is back"), None);
    assert!(store.save("them", None, &authorization(1)).await.expect("it is back"));
    seen.claim("key", now(), now()).await.expect("it is back");
}

#[tokio::test]
async fn an_idle_connection_survives_a_server_restart() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    for _ in 0..3 {
        server.stop();
        server.restart();
        assert_eq!(store.load("them").await.expect("it is back"), None);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_hanging_server_times_out() {
    let Some(server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    server.signal("STOP");
    fails(store.load("them")).await;
    server.signal("CONT");
    assert_eq!(store.load("them").await.expect("it goes on"), None);
}

#[tokio::test]
async fn connecting_to_an_unresponsive_server_fails() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("redis://{}", listener.local_addr().expect("an address"));
    let error = fails(RedisStore::connect(&url)).await;
    assert_eq!(error.to_string(), "the token store failed connecting to Redis");
    drop(listener);
    fails(RedisStore::connect(&url)).await;
}
