//! Two processes share the limits of one app. Each prints the waits of its calls.

use std::env;
use std::process::{Command, Stdio};

use super::*;
use crate::redis::prefix;

/// Environment variables that turn this test binary into a worker.
const REDIS: &str = "LIMITS_REDIS_OF_TEST";
const PREFIX: &str = "LIMITS_PREFIX_OF_TEST";
/// Number of calls of each process.
const CALLS: usize = 30;

/// Runs in a child process. Does nothing in a normal test run.
#[tokio::test]
async fn child_process() {
    let (Ok(redis), Ok(prefix)) = (env::var(REDIS), env::var(PREFIX)) else { return };
    let worker = Worker::start(&redis, &prefix).await;
    for _ in 0..CALLS {
        worker.call().await;
    }
    let waits = worker.tiktok.sleeps();
    println!("waits={} last={}", waits.len(), worker.last_wait().as_secs());
}

/// The waits of a child process: their number, and the last one in seconds.
fn numbers(output: &str) -> Option<(usize, u64)> {
    let (count, last) = output.split_once("waits=")?.1.split_once(" last=")?;
    let last = last.split(|letter: char| !letter.is_ascii_digit()).next()?;
    Some((count.parse().ok()?, last.parse().ok()?))
}

fn run_two(redis: &str, prefix: &str) -> [(usize, u64); 2] {
    let start = || {
        Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "--nocapture", "redis::limits::processes::child_process"])
            .envs([(REDIS, redis), (PREFIX, prefix)])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process")
    };
    [start(), start()].map(|process| {
        let output = process.wait_with_output().expect("an end");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text}");
        numbers(&text).unwrap_or_else(|| panic!("{text}"))
    })
}

#[tokio::test]
async fn two_processes_share_one_rate_limit() {
    let Some(server) = RedisServer::find() else { return };
    let [one, other] = run_two(&server.url, &prefix());
    assert_eq!(one.0 + other.0, 2 * CALLS - 1, "only one of all calls is immediate");
    // Alone, a process would wait 33 seconds for its last slot.
    assert!(one.1.max(other.1) > 45, "{one:?} {other:?}");
}

#[tokio::test]
async fn rate_limit_error_slows_both_processes() {
    let Some(server) = RedisServer::find() else { return };
    let prefix = prefix();
    Worker::start(&server.url, &prefix).await.rejected_call("60").await;
    let [one, other] = run_two(&server.url, &prefix);
    assert_eq!(one.0 + other.0, 2 * CALLS, "no call is immediate");
    // After the pause, the 60 calls take 2.2 seconds each.
    assert!(one.1.max(other.1) > 150, "{one:?} {other:?}");
}
