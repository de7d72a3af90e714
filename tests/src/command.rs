//! Runs `cargo xtask` on a project that a test created.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::root;

fn command<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--offline", "--package", "xtask", "--", "--root"])
        .arg(project)
        .args(arguments)
        .current_dir(root());
    command
}

fn xtask<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> Output {
    command(project, arguments).output().expect("a running command")
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

/// Runs a command that succeeds in an environment with another variable, and returns its standard output.
///
/// # Panics
///
/// Panics if the command fails.
pub fn succeeds_with<A: AsRef<OsStr>>(project: &Path, arguments: &[A], (name, value): (&str, &str)) -> String {
    let output = command(project, arguments).env(name, value).output().expect("a running command");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a check with findings, and returns its standard error.
///
/// # Panics
///
/// Panics if the exit status is not 1.
pub fn finds<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> String {
    ends_with(1, project, arguments)
}

/// Runs a command that fails, and returns its standard error.
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

/// A running command. Dropping it stops the command.
#[derive(Debug)]
pub struct Running {
    child: Child,
    stderr: Arc<Mutex<String>>,
}

/// Starts a command that runs until it is interrupted.
///
/// # Panics
///
/// Panics if the command cannot be started.
pub fn start<A: AsRef<OsStr>>(project: &Path, arguments: &[A]) -> Running {
    let mut child = command(project, arguments).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("a running command");
    let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    let stderr = Arc::new(Mutex::new(String::new()));
    let written = Arc::clone(&stderr);
    // The thread ends with the command, which closes the pipe.
    std::thread::spawn(move || {
        lines.map_while(Result::ok).for_each(|line| *written.lock().expect("the text") += &format!("{line}\n"))
    });
    Running { child, stderr }
}

impl Running {
    /// Returns the standard error output so far.
    ///
    /// # Panics
    ///
    /// Panics if the thread that collects it panicked.
    #[must_use]
    pub fn stderr(&self) -> String {
        self.stderr.lock().expect("the text").clone()
    }

    /// Waits until the condition is true. The timeout is long enough for slow machines.
    ///
    /// # Panics
    ///
    /// Panics after two minutes, or if the command ends.
    pub fn wait_until(&mut self, what: &str, is_true: impl Fn(&str) -> bool) {
        for _ in 0..2400 {
            if is_true(&self.stderr()) {
                return;
            }
            let ended = self.child.try_wait().expect("the status");
            assert!(ended.is_none(), "the command ended before {what}: {}", self.stderr());
            std::thread::sleep(Duration::from_millis(50));
        }
        assert!(is_true(&self.stderr()), "never: {what}\n{}", self.stderr());
    }

    /// Sends the signal of Ctrl-C, and returns the exit status.
    ///
    /// # Panics
    ///
    /// Panics if the signal cannot be sent.
    #[cfg(unix)]
    pub fn interrupt(mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill runs").success());
        self.child.wait().expect("the status").code()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The command may have exited already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
