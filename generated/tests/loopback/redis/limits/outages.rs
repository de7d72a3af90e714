//! Redis servers that fail while workers use them.

use super::*;
use crate::redis::prefix;
use crate::redis::server::OwnServer;

async fn use_until_available(worker: &Worker, limits: &RedisLimits) {
    while !limits.is_available() {
        tokio::time::sleep(Duration::from_millis(50)).await;
        worker.call().await;
    }
}

#[tokio::test]
async fn calls_continue_while_redis_is_down() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder.rate(Some(50)));
    worker.call().await;
    server.stop();
    for _ in 0..20 {
        worker.call().await;
    }
    assert!(!limits.is_available());
    worker.rejected_call("40").await;
    worker.call().await;
    assert!(worker.last_wait() > Duration::from_secs(10), "the process still applies its own limit");
    server.restart();
    use_until_available(&worker, &limits).await;
}

#[tokio::test]
async fn idle_connection_survives_a_restart() {
    let Some(mut server) = OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder);
    for _ in 0..3 {
        server.stop();
        server.restart();
        worker.call().await;
        assert!(limits.is_available());
    }
}

#[cfg(unix)]
#[tokio::test]
async fn calls_continue_while_redis_hangs() {
    let Some(server) = OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder.rate(Some(1000)));
    server.signal("STOP");
    for _ in 0..100 {
        worker.call().await;
    }
    assert!(!limits.is_available());
    server.signal("CONT");
    use_until_available(&worker, &limits).await;
}

#[tokio::test]
async fn failed_connection_is_a_store_error() {
    let error: Box<dyn std::error::Error> = match RedisLimits::connect("redis://127.0.0.1:1").await {
        Ok(_) => panic!("connected without a server"),
        Err(error) => error.into(),
    };
    assert!(error.is::<tiktok_shop::RedisConnError>());
}
