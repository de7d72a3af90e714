//! A sandbox in a process of its own.

use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::Value;

/// A process that ends with this.
pub(crate) struct SandboxProcess {
    child: Child,
    pub(crate) origin: String,
    messages: Arc<Mutex<String>>,
}

impl SandboxProcess {
    /// Starts the program on a free port, and waits until it listens.
    pub(crate) fn start(option: &str, path: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_tiktok-shop-sandbox"))
            .args(["--port", "0", "--scenario", "empty", option])
            .arg(path)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let connection: Value = serde_json::from_str(&line).unwrap();
        let messages = Arc::default();
        collect(child.stderr.take().unwrap(), Arc::clone(&messages));
        Self { child, origin: connection["base_url"].as_str().unwrap().to_owned(), messages }
    }

    /// Waits until the program has written a message, at most a minute.
    pub(crate) fn wait_for(&self, message: &str) {
        for _ in 0..1_200 {
            if self.messages.lock().unwrap().contains(message) {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("`{message}` is not in:\n{}", self.messages.lock().unwrap());
    }

    /// Forgets the messages so far, and returns them.
    pub(crate) fn take_messages(&self) -> String {
        std::mem::take(&mut self.messages.lock().unwrap())
    }

    /// Ends the process without a warning: SIGKILL.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for SandboxProcess {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Collects what a process writes, until it ends.
fn collect(mut from: impl Read + Send + 'static, into: Arc<Mutex<String>>) {
    thread::spawn(move || {
        let mut part = [0; 4096];
        while let Ok(length @ 1..) = from.read(&mut part) {
            into.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..length]));
        }
    });
}
