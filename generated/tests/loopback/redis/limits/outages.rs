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
    assert!(worker.last_wait() > Duration::from_secs(10), "this process still limits itself");
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
async fn hanging_server_is_skipped() {
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

#[cfg(feature = "tracing")]
#[tokio::test]
async fn outage_emits_one_warning() {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Output(Arc<Mutex<Vec<u8>>>);

    impl Write for Output {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("the output").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let Some(mut server) = OwnServer::start(&[]) else { return };
    let limits = limits(&server.url(), &prefix()).await;
    let worker = Worker::with(limits.clone(), |builder| builder);
    // A subscriber hears reliably only of call sites that were reached before, because tests run concurrently.
    server.stop();
    worker.call().await;
    server.restart();
    use_until_available(&worker, &limits).await;

    let output = Output::default();
    let writer = output.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_writer(move || writer.clone()).finish();
    let guard = tracing::subscriber::set_default(subscriber);
    server.stop();
    for _ in 0..20 {
        worker.call().await;
    }
    drop(guard);
    let text = String::from_utf8(output.0.lock().expect("the output").clone()).expect("text");
    assert_eq!(text.matches("shared rate limits are unavailable").count(), 1, "{text}");
    assert!(!text.contains("PLANTED"), "{text}");
}

#[tokio::test]
async fn connecting_to_no_server_is_a_public_error() {
    let error: Box<dyn std::error::Error> = match RedisLimits::connect("redis://127.0.0.1:1").await {
        Ok(_) => panic!("there is no server"),
        Err(error) => error.into(),
    };
    assert!(error.is::<tiktok_shop::RedisConnError>());
}
