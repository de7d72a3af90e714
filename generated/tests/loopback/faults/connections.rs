//! Connections that break, stall or are refused.

use std::time::{Duration, SystemTime};

use tiktok_shop::client::{CallOptions, Client, Reqwest, RetryPolicy};
use tiktok_shop::testing::FakeClock;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::harness::{Harness, READ, SECRETS, WRITE, heals_for_reads_alone, token, within, word};
use crate::server::{Act, Server};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";

#[tokio::test]
async fn connection_closed_before_the_response() {
    heals_for_reads_alone(Act::close(""), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_the_headers() {
    heals_for_reads_alone(Act::close("HTTP/1.1 200 OK\r\ncontent-"), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_before_the_body() {
    heals_for_reads_alone(Act::close(HEAD), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_the_body() {
    heals_for_reads_alone(Act::close(format!(r#"{HEAD}{{"code":0,"#)), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_a_chunk() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    heals_for_reads_alone(Act::close(format!("{head}28\r\n{{\"code\":0,")), "Interrupted").await;
}

#[tokio::test]
async fn response_is_not_http() {
    heals_for_reads_alone(Act::close("220 smtp.example ESMTP\r\n"), "Interrupted").await;
}

#[tokio::test]
async fn response_never_arrives() {
    heals_for_reads_alone(Act::stall(""), "Timeout").await;
}

#[tokio::test]
async fn response_stalls() {
    heals_for_reads_alone(Act::stall(format!(r#"{HEAD}{{"code":0,"#)), "Timeout").await;
}

/// A kept connection may be closed just when a request goes out on it: whether that was seen is anybody's guess.
#[tokio::test]
async fn idle_connection_closed_on_reuse() {
    let script = || [Act::fine(), Act::close("")];
    let (reading, writing) = (Server::start(script(), Act::fine()), Server::start(script(), Act::fine()));
    let (reader, writer) = (Harness::to(&reading).shop(), Harness::to(&writing).shop());
    let reads = [word(&within(reader.send(&READ)).await), word(&within(reader.send(&READ)).await)];
    let writes = [word(&within(writer.send(&WRITE)).await), word(&within(writer.send(&WRITE)).await)];
    assert_eq!((reads, reading.seen().len()), (["ok", "ok"].map(str::to_owned), 3));
    assert_eq!((writes, writing.seen().len()), (["ok", "Interrupted"].map(str::to_owned), 2));
    assert_eq!(writing.seen()[1].connection, 0);
}

#[tokio::test]
async fn connection_refused() {
    let free = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", free.local_addr().expect("an address"));
    drop(free);
    let harness = Harness::of(&url, FakeClock::at(SystemTime::now()), |builder| builder);
    assert_eq!(word(&within(harness.shop().send(&WRITE)).await), "Connect");
    // It was not sent, so even a write is tried to the end.
    assert_eq!(harness.tries(), 3);
    let waits = harness.waits();
    assert!(waits.len() == 2 && waits[0] >= Duration::from_millis(500) && waits[1] >= Duration::from_secs(1), "{waits:?}");
}

#[tokio::test]
async fn each_call_has_its_own_timeout() {
    let server = Server::start([], Act::stall(""));
    let options = CallOptions::new().timeout(Duration::from_millis(50)).retries(RetryPolicy::NEVER);
    let handle =
        Harness::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder.timeout(Duration::from_secs(3600))).shop();
    assert_eq!(word(&within(handle.with(options).send(&READ)).await), "Timeout");
    assert_eq!(server.seen().len(), 1);
}

/// With a transport that gives up when no byte comes, however much time the call has.
#[tokio::test]
async fn idle_timeout_ends_a_call_early() {
    let server = Server::start([], Act::stall(HEAD));
    let app = tiktok_shop::App::new("key", SECRETS[0]).with_base_url(&server.url).expect("a URL");
    let builder = reqwest::Client::builder().read_timeout(Duration::from_millis(100));
    let client = Client::builder(app).retries(RetryPolicy::NEVER).build(Reqwest::of(builder).expect("a transport"));
    let outcome = within(client.seller(token(SECRETS[1])).shop(SECRETS[2]).send(&READ)).await;
    assert_eq!((word(&outcome), server.seen().len()), ("Timeout".to_owned(), 1));
}

/// A budget bounds what all calls together try again.
#[tokio::test]
async fn retries_are_limited_during_an_outage() {
    let server = Server::start([], Act::close(""));
    let harness = Harness::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder.rate(None));
    for _ in 0..100 {
        assert_eq!(word(&within(harness.shop().send(&READ)).await), "Interrupted");
    }
    let tries = server.seen().len();
    assert!((120..=130).contains(&tries), "{tries}");
}

#[tokio::test]
async fn a_hundred_concurrent_calls() {
    let server = Server::start([], Act::fine());
    let harness = Harness::to(&server);
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let handle = harness.shop();
        calls.spawn(async move { word(&handle.send(&WRITE).await) });
    }
    let words = within(calls.join_all()).await;
    assert!(words.iter().all(|word| word == "ok"), "{words:?}");
    assert_eq!(server.seen().len(), 100);
}

#[tokio::test]
async fn calls_reuse_a_connection() {
    let server = Server::start([], Act::fine());
    let harness = Harness::to(&server);
    for _ in 0..10 {
        assert_eq!(word(&within(harness.shop().send(&READ)).await), "ok");
    }
    assert!(server.seen().iter().all(|seen| seen.connection == 0));
}
