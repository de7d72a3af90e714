//! The exit status of `cargo xtask sandbox`, with a script in the place of cargo.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;

use tempfile::TempDir;

/// Runs `cargo xtask sandbox run PROGRAM`. `build` and `run` are what the script does in place of `cargo build` and `cargo run`. Returns the
/// exit status and the messages.
fn sandbox(build: &str, run: &str) -> (Option<i32>, String) {
    let folder = TempDir::new().expect("a folder");
    let cargo = folder.path().join("cargo");
    fs::write(&cargo, format!("#!/bin/sh\ncase $1 in build) {build} ;; run) {run} ;; esac\n")).expect("a script");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o700)).expect("permissions");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command.args(["sandbox", "run", "PROGRAM"]).env("CARGO", &cargo).output().expect("a running command");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn the_exit_status_of_a_program_is_passed_on() {
    for status in [0, 1, 2, 7, 101, 255] {
        assert_eq!(sandbox("exit 0", &format!("exit {status}")), (Some(status), String::new()));
    }
}

#[test]
fn a_failed_build_has_a_message() {
    let (status, message) = sandbox("exit 101", "exit 0");
    assert_eq!(status, Some(2));
    assert!(message.contains("could not be built"), "{message}");
}

#[test]
fn a_sandbox_that_was_killed_has_a_message() {
    let (status, message) = sandbox("exit 0", "kill -9 $$");
    assert_eq!(status, Some(2));
    assert!(message.contains("the sandbox ended: signal: 9"), "{message}");
}
