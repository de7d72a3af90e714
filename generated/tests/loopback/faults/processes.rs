//! Two processes share a token folder while their token expires.

use std::env;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use tiktok_shop::Client;
use tiktok_shop::oauth::{FileStore, TokenEndpoint, TokenManager, TokenStore as _};
use tokio::task::JoinSet;

use super::harness::{SECRETS, WRITE, app, summarize, with_timeout};
use super::tokens::{count_requests, expired, grant, is_refresh, tokens};
use crate::server::{ReceivedRequest, ScriptedResponse, Server};

/// Environment variables that turn this test binary into a child process.
const HOST: &str = "HOST_OF_TEST";
const FOLDER: &str = "TOKEN_FOLDER_OF_TEST";
const CALLS: usize = 10;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Runs in a child process. Does nothing in a normal test run.
#[tokio::test]
async fn child_process() {
    let (Ok(host), Ok(folder)) = (env::var(HOST), env::var(FOLDER)) else { return };
    let client = Client::new(app(&host)).expect("a transport");
    let endpoint = TokenEndpoint::new(&app(&host)).with_base_url(&host).expect("a URL");
    let manager = TokenManager::builder(&client, FileStore::open(folder).expect("a store")).endpoint(endpoint).build();
    let handle = client.seller(manager.tokens("them")).shop(SECRETS[2]);
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        let handle = handle.clone();
        calls.spawn(async move { summarize(&handle.send(&WRITE).await) });
    }
    assert_eq!(with_timeout(calls.join_all()).await, ["ok"; CALLS]);
}

fn run_child(host: &str, folder: &Path) -> Output {
    let mut command = Command::new(env::current_exe().expect("this test"));
    command.args(["--exact", "faults::processes::child_process"]).env(HOST, host).env(FOLDER, folder);
    command.output().expect("a process")
}

/// The token expires for ten concurrent calls of each process. One process refreshes it for both.
#[tokio::test]
async fn two_processes_share_one_refresh() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = FileStore::open(folder.path()).expect("a store");
    assert!(store.save("them", None, &tokens(3 * DAY)).await.expect("saved"));
    // The delay lets the other process see the expired token too.
    let script = |request: &ReceivedRequest| match request.header("x-tts-access-token") {
        _ if is_refresh(request) => grant(1).after(Duration::from_secs(1)),
        Some("planted-token-1") => ScriptedResponse::success(),
        _ => expired(),
    };
    let server = Server::with_script(script);
    let start = || {
        let (host, folder) = (server.url.clone(), folder.path().to_owned());
        tokio::task::spawn_blocking(move || run_child(&host, &folder))
    };
    let (one, other) = tokio::join!(start(), start());
    for output in [one.expect("a process"), other.expect("a process")] {
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && stdout.contains("1 passed"), "{stdout}");
    }
    assert_eq!([count_requests(&server, 0), count_requests(&server, 1)], [(1, 2 * CALLS); 2]);
}
