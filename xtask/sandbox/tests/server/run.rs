//! `run`: a program gets the values of a sandbox, and its exit status is that of the command.

#![cfg(unix)]

use std::process::{Command, Output};

use tiktok_shop_sandbox::Sandbox;

/// Runs a command of a sandbox.
fn command(sandbox: &Sandbox, name: &str, arguments: &[&str]) -> Output {
    let origin = sandbox.connection().base_url;
    let (_, port) = origin.rsplit_once(':').unwrap();
    Command::new(env!("CARGO_BIN_EXE_tiktok-shop-sandbox")).args([name, "--port", port]).args(arguments).output().unwrap()
}

fn message(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_exit_status_of_a_program_is_passed_on() {
    let sandbox = Sandbox::start().unwrap();
    for status in [0, 1, 2, 7, 101, 255] {
        let output = command(&sandbox, "run", &["sh", "-c", &format!("exit {status}")]);
        assert_eq!((output.status.code(), message(&output)), (Some(status), String::new()));
    }
    let killed = command(&sandbox, "run", &["sh", "-c", "kill -9 $$"]);
    assert_eq!((killed.status.code(), message(&killed)), (Some(128 + 9), String::new()));
}

#[test]
fn a_program_that_cannot_run_has_a_message() {
    let output = command(&Sandbox::start().unwrap(), "run", &["/no/such/program"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(message(&output).starts_with("error: /no/such/program: cannot run"), "{}", message(&output));
}
