//! Runs `cargo xtask` on a project that a test created.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Output};

use crate::root;

fn xtask<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> Output {
    Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--package", "xtask", "--", "--root"])
        .arg(project)
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("cargo runs")
}

/// The result of a run.
#[derive(Debug)]
pub struct Run {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

/// Runs a command that may fail.
pub fn run<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> Run {
    let Output { status, stdout, stderr } = xtask(project, arguments);
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Run { status: status.code(), stdout: text(stdout), stderr: text(stderr) }
}

/// Runs a command that succeeds, and returns its standard output.
///
/// # Panics
///
/// Panics if the command fails.
pub fn succeeds<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> String {
    let output = xtask(project, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a check that finds something, and returns its standard error.
///
/// # Panics
///
/// Panics if the exit status is not 1.
pub fn finds<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> String {
    ends_with(1, project, arguments)
}

/// Runs a command that cannot do its work, and returns its standard error.
///
/// # Panics
///
/// Panics if the exit status is not 2.
pub fn fails<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> String {
    ends_with(2, project, arguments)
}

fn ends_with<A: AsRef<OsStr>>(status: i32, project: &Path, arguments: &[A]) -> String {
    let run = run(project, arguments);
    assert_eq!(run.status, Some(status), "{}{}", run.stdout, run.stderr);
    run.stderr
}
