//! Connections that break, stall or are refused.

use std::time::{Duration, SystemTime};

use tiktok_shop::client::{CallOptions, Client, Reqwest, RetryPolicy};
use tiktok_shop::testing::FakeClock;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::harness::{Harness, READ, SECRETS, WRITE, expect_only_reads_are_retried, summarize, token, with_timeout};
use crate::server::{ScriptedResponse, Server};

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";

#[tokio::test]
async fn connection_closed_before_the_response() {
    expect_only_reads_are_retried(ScriptedResponse::close(""), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_the_headers() {
    expect_only_reads_are_retried(ScriptedResponse::close("HTTP/1.1 200 OK\r\ncontent-"), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_before_the_body() {
    expect_only_reads_are_retried(ScriptedResponse::close(HEAD), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_the_body() {
    expect_only_reads_are_retried(ScriptedResponse::close(format!(r#"{HEAD}{{"code":0,"#)), "Interrupted").await;
}

#[tokio::test]
async fn connection_closed_within_a_chunk() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    expect_only_reads_are_retried(ScriptedResponse::close(format!("{head}28\r\n{{\"code\":0,")), "Interrupted").await;
}

#[tokio::test]
async fn response_is_not_http() {
    expect_only_reads_are_retried(ScriptedResponse::close("220 smtp.example ESMTP\r\n"), "Interrupted").await;
}

#[tokio::test]
async fn response_never_arrives() {
    expect_only_reads_are_retried(ScriptedResponse::stall(""), "Timeout").await;
}

#[tokio::test]
async fn response_stalls() {
    expect_only_reads_are_retried(ScriptedResponse::stall(format!(r#"{HEAD}{{"code":0,"#)), "Timeout").await;
}

/// The server may close an idle connection while the client sends a request. The client cannot know
/// whether the server received it.
#[tokio::test]
async fn idle_connection_closed_on_reuse() {
    let script = || [ScriptedResponse::success(), ScriptedResponse::close("")];
    let (reading, writing) =
        (Server::start(script(), ScriptedResponse::success()), Server::start(script(), ScriptedResponse::success()));
    let (reader, writer) = (Harness::to(&reading).shop(), Harness::to(&writing).shop());
    let reads = [summarize(&with_timeout(reader.send(&READ)).await), summarize(&with_timeout(reader.send(&READ)).await)];
    let writes = [summarize(&with_timeout(writer.send(&WRITE)).await), summarize(&with_timeout(writer.send(&WRITE)).await)];
    assert_eq!((reads, reading.requests().len()), (["ok", "ok"].map(str::to_owned), 3));
    assert_eq!((writes, writing.requests().len()), (["ok", "Interrupted"].map(str::to_owned), 2));
    assert_eq!(writing.requests()[1].connection, 0);
}

#[tokio::test]
async fn connection_refused() {
    let free = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", free.local_addr().expect("an address"));
    drop(free);
    let harness = Harness::of(&url, FakeClock::at(SystemTime::now()), |builder| builder);
    assert_eq!(summarize(&with_timeout(harness.shop().send(&WRITE)).await), "Connect");
    // The request was not sent, so writes are retried too.
    assert_eq!(harness.tries(), 3);
    let waits = harness.waits();
    assert!(waits.len() == 2 && waits[0] >= Duration::from_millis(500) && waits[1] >= Duration::from_secs(1), "{waits:?}");
}

#[tokio::test]
async fn each_call_has_its_own_timeout() {
    let server = Server::start([], ScriptedResponse::stall(""));
    let options = CallOptions::new().timeout(Duration::from_millis(50)).retries(RetryPolicy::NEVER);
    let handle =
        Harness::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder.timeout(Duration::from_secs(3600))).shop();
    assert_eq!(summarize(&with_timeout(handle.with(options).send(&READ)).await), "Timeout");
    assert_eq!(server.requests().len(), 1);
}

/// The read timeout of the transport applies even if the call has more time.
#[tokio::test]
async fn idle_timeout_ends_a_call_early() {
    let server = Server::start([], ScriptedResponse::stall(HEAD));
    let app = tiktok_shop::App::new("key", SECRETS[0]).with_base_url(&server.url).expect("a URL");
    let builder = reqwest::Client::builder().read_timeout(Duration::from_millis(100));
    let client = Client::builder(app).retries(RetryPolicy::NEVER).build(Reqwest::of(builder).expect("a transport"));
    let outcome = with_timeout(client.seller(token(SECRETS[1])).shop(SECRETS[2]).send(&READ)).await;
    assert_eq!((summarize(&outcome), server.requests().len()), ("Timeout".to_owned(), 1));
}

/// All calls share a retry budget.
#[tokio::test]
async fn retries_are_limited_during_an_outage() {
    let server = Server::start([], ScriptedResponse::close(""));
    let harness = Harness::of(&server.url, FakeClock::at(SystemTime::now()), |builder| builder.rate(None));
    for _ in 0..100 {
        assert_eq!(summarize(&with_timeout(harness.shop().send(&READ)).await), "Interrupted");
    }
    let tries = server.requests().len();
    assert!((120..=130).contains(&tries), "{tries}");
}

#[tokio::test]
async fn a_hundred_concurrent_calls() {
    let server = Server::start([], ScriptedResponse::success());
    let harness = Harness::to(&server);
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        let handle = harness.shop();
        calls.spawn(async move { summarize(&handle.send(&WRITE).await) });
    }
    let summaries = with_timeout(calls.join_all()).await;
    assert!(summaries.iter().all(|summary| summary == "ok"), "{summaries:?}");
    assert_eq!(server.requests().len(), 100);
}

#[tokio::test]
async fn calls_reuse_a_connection() {
    let server = Server::start([], ScriptedResponse::success());
    let harness = Harness::to(&server);
    for _ in 0..10 {
        assert_eq!(summarize(&with_timeout(harness.shop().send(&READ)).await), "ok");
    }
    assert!(server.requests().iter().all(|request| request.connection == 0));
}
