//! Two processes share a Redis store. The token host counts requests.

use std::env;
use std::process::{Child, Command, Stdio};

use tiktok_shop::client::TokenSource as _;
use tiktok_shop::oauth::TokenStore as _;

use super::host::{self, manager};
use super::server::RedisServer;
use super::{connect, expired, prefix, token};

/// Environment variables that turn this test binary into a child process.
const HOST: &str = "TOKEN_HOST_OF_TEST";
const REDIS: &str = "REDIS_OF_TEST";
const PREFIX: &str = "PREFIX_OF_TEST";

/// Runs in a child process. Does nothing in a normal test run.
#[tokio::test]
async fn child_process() {
    let (Ok(host), Ok(redis), Ok(prefix)) = (env::var(HOST), env::var(REDIS), env::var(PREFIX)) else { return };
    let manager = manager(connect(&redis, &prefix).await, &host);
    assert_eq!(manager.tokens("them").token().await.expect("a token"), token(1));
}

#[tokio::test]
async fn two_processes_refresh_once() {
    let Some(server) = RedisServer::find() else { return };
    let (host, prefix) = (host::start(), prefix());
    let store = connect(&server.url, &prefix).await;
    assert!(store.save("them", None, &expired()).await.expect("a server"));
    let start = || -> Child {
        Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "redis::processes::child_process"])
            .envs([(HOST, &host.url), (REDIS, &server.url), (PREFIX, &prefix)])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process")
    };
    for process in [start(), start()] {
        let output = process.wait_with_output().expect("an exit status");
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
    }
    assert_eq!(host.requests().len(), 1);
    assert_eq!(store.load("them").await.expect("a server").expect("kept").access_token, token(1));
}
