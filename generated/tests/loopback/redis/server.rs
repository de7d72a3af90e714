//! A Redis server for one test. Stops when dropped.

use std::env;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// Environment variable with the URL of an existing server.
const URL_VARIABLE: &str = "TIKTOK_SHOP_TEST_REDIS";
const PROGRAMS: [&str; 2] = ["redis-server", "valkey-server"];

/// A server that other tests may use at the same time.
pub(crate) struct RedisServer {
    pub(crate) url: String,
    _own: Option<OwnServer>,
}

/// A server that only this test uses.
pub(crate) struct OwnServer {
    pub(crate) port: u16,
    options: Vec<&'static str>,
    folder: TempDir,
    child: Child,
}

impl RedisServer {
    /// Returns `None` and prints a message if no server is available.
    pub(crate) fn find() -> Option<Self> {
        if let Ok(url) = env::var(URL_VARIABLE) {
            return Some(Self { url, _own: None });
        }
        let own = OwnServer::start(&[])?;
        Some(Self { url: own.url(), _own: Some(own) })
    }
}

impl OwnServer {
    /// Returns `None` and prints a message if no server program is installed.
    pub(crate) fn start(options: &[&'static str]) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        // Another process may take a port that was free a moment ago.
        for _ in 0..5 {
            let port = free_port();
            let Some(mut child) = spawn(port, options, &folder) else {
                eprintln!("skipped: no redis-server or valkey-server in PATH, and {URL_VARIABLE} is not set");
                return None;
            };
            if wait_until_ready(port, &mut child) {
                return Some(Self { port, options: options.to_vec(), folder, child });
            }
        }
        panic!("the server does not respond");
    }

    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub(crate) fn stop(&mut self) {
        self.child.kill().expect("a running server");
        self.child.wait().expect("an exit status");
    }

    /// Restarts the server on the same port, without data.
    pub(crate) fn restart(&mut self) {
        self.child = spawn(self.port, &self.options, &self.folder).expect("a server program");
        assert!(wait_until_ready(self.port, &mut self.child), "the server does not respond");
    }

    /// Sends a signal such as `STOP` or `CONT` to the server.
    pub(crate) fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([format!("-{signal}"), self.child.id().to_string()]).status();
        assert!(status.expect("the program `kill`").success());
    }
}

impl Drop for OwnServer {
    fn drop(&mut self) {
        // The test may have stopped the server already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port").port()
}

fn spawn(port: u16, options: &[&str], folder: &TempDir) -> Option<Child> {
    let port = port.to_string();
    let fixed = ["--port", &port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--daemonize", "no"];
    PROGRAMS.iter().find_map(|program| {
        let command = &mut Command::new(program);
        command.args(fixed).arg("--dir").arg(folder.path()).args(options).stdin(Stdio::null()).stdout(Stdio::null());
        match command.spawn() {
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            started => Some(started.expect("a process")),
        }
    })
}

/// Waits until the server responds. Returns false if it exits or does not respond.
fn wait_until_ready(port: u16, child: &mut Child) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if child.try_wait().expect("a child").is_some() {
            return false;
        }
        if ping(port).is_ok_and(|is_ready| is_ready) {
            return true;
        }
        sleep(Duration::from_millis(10));
    }
    drop(child.kill());
    drop(child.wait());
    false
}

/// Returns true if the server responds. A server that requires a password responds with an error.
fn ping(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    stream.write_all(b"PING\r\n")?;
    let mut answer = [0; 5];
    stream.read_exact(&mut answer)?;
    Ok([b"+PONG", b"-NOAU"].contains(&&answer))
}
