//! Unavailable and hanging servers.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use tiktok_shop::oauth::{RedisStore, StoreError, TokenStore as _};
use tiktok_shop::{SeenRedis, SeenStore as _};

use super::server::OwnServer;
use super::{authorization, connect, now, prefix};

/// The documented timeout, with some tolerance.
const MAX_DURATION: Duration = Duration::from_secs(6);

/// Asserts that the operation expect_error within the documented timeout.
async fn expect_error<T: std::fmt::Debug>(work: impl Future<Output = Result<T, StoreError>>) -> StoreError {
    let start = Instant::now();
    let error = work.await.expect_err("the server is stopped");
    assert!(start.elapsed() < MAX_DURATION, "it took {:?}", start.elapsed());
    error
}

#[tokio::test]
async fn stores_reconnect_after_a_server_outage() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    let seen = SeenRedis::connect(&server.url()).await.expect("a server");
    assert!(store.save("them", None, &authorization(0)).await.expect("a server"));
    server.stop();
    let minute = Duration::from_secs(60);
    expect_error(store.load("them")).await;
    expect_error(store.save("them", None, &authorization(0))).await;
    expect_error(store.lease("them", minute)).await;
    seen.claim("key", now(), now()).await.expect_err("the server is stopped");
    server.restart();
    assert_eq!(store.load("them").await.expect("the server is running again"), None);
    assert!(store.save("them", None, &authorization(1)).await.expect("the server is running again"));
    seen.claim("key", now(), now()).await.expect("the server is running again");
}

#[tokio::test]
async fn an_idle_connection_survives_a_server_restart() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    for _ in 0..3 {
        server.stop();
        server.restart();
        assert_eq!(store.load("them").await.expect("the server is running again"), None);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_hanging_server_times_out() {
    let Some(server) = OwnServer::start(&[]) else { return };
    let store = connect(&server.url(), &prefix()).await;
    server.signal("STOP");
    expect_error(store.load("them")).await;
    server.signal("CONT");
    assert_eq!(store.load("them").await.expect("the server responds again"), None);
}

#[tokio::test]
async fn connecting_to_an_unresponsive_server_fails() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("redis://{}", listener.local_addr().expect("an address"));
    let error = expect_error(RedisStore::connect(&url)).await;
    assert_eq!(error.to_string(), "the token store failed connecting to Redis");
    drop(listener);
    expect_error(RedisStore::connect(&url)).await;
}
