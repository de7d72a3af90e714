//! Two processes share a token folder while their token expires.

use std::env;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use tiktok_shop::Client;
use tiktok_shop::oauth::{FileStore, TokenEndpoint, TokenManager, TokenStore as _};
use tokio::task::JoinSet;

use super::harness::{SECRETS, WRITE, app, within, word};
use super::tokens::{asked, expired, grant, is_refresh, tokens};
use crate::server::{Act, Seen, Server};

/// What the other process does: a test of its own, called with these set.
const HOST: &str = "HOST_OF_TEST";
const FOLDER: &str = "TOKEN_FOLDER_OF_TEST";
const CALLS: usize = 10;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// One of the processes; nothing when it is run with all other tests.
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
        calls.spawn(async move { word(&handle.send(&WRITE).await) });
    }
    assert_eq!(within(calls.join_all()).await, ["ok"; CALLS]);
}

fn process(host: &str, folder: &Path) -> Output {
    let mut command = Command::new(env::current_exe().expect("this test"));
    command.args(["--exact", "faults::processes::child_process"]).env(HOST, host).env(FOLDER, folder);
    command.output().expect("a process")
}

/// Ten calls of each process are refused at the same time, and one of the processes refreshes for both.
#[tokio::test]
async fn two_processes_share_one_refresh() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = FileStore::open(folder.path()).expect("a store");
    assert!(store.save("them", None, &tokens(3 * DAY)).await.expect("saved"));
    // Long enough for the other process to be refused as well.
    let script = |seen: &Seen| match seen.header("x-tts-access-token") {
        _ if is_refresh(seen) => grant(1).after(Duration::from_secs(1)),
        Some("planted-token-1") => Act::fine(),
        _ => expired(),
    };
    let server = Server::play(script);
    let start = || {
        let (host, folder) = (server.url.clone(), folder.path().to_owned());
        tokio::task::spawn_blocking(move || process(&host, &folder))
    };
    let (one, other) = tokio::join!(start(), start());
    for output in [one.expect("a process"), other.expect("a process")] {
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    }
    assert_eq!([asked(&server, 0), asked(&server, 1)], [(1, 2 * CALLS); 2]);
}
