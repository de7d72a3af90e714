//! Two processes share a `FileStore`.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::client::SystemClock;

/// Environment variables for the child process, which runs this test binary.
const HOST: &str = "TOKEN_HOST_OF_TEST";
const FOLDER: &str = "TOKEN_FOLDER_OF_TEST";

/// A minimal HTTP transport, so that the test requires no transport feature.
struct PlainHttp(String);

impl Transport for PlainHttp {
    fn send(&self, request: Request<Body>, _: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let mut stream = TcpStream::connect(&self.0).expect("a host");
        write!(stream, "GET {} HTTP/1.0\r\n\r\n", request.uri().path_and_query().expect("a path")).expect("sent");
        let mut body = String::new();
        stream.read_to_string(&mut body).expect("an answer");
        Box::pin(std::future::ready(Ok(Response::new(body.into()))))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        std::thread::sleep(duration);
        Box::pin(std::future::ready(()))
    }
}

/// The child process. Does nothing in a normal test run.
#[test]
fn child_process() {
    let (Ok(host), Ok(folder)) = (env::var(HOST), env::var(FOLDER)) else { return };
    let client = Client::builder(app()).clock(SystemClock).build(PlainHttp(host.clone()));
    let endpoint = TokenEndpoint::new(&app()).with_base_url(&format!("http://{host}")).expect("a URL");
    let store = FileStore::open(folder).expect("a store");
    let manager = TokenManager::builder(&client, store).endpoint(endpoint).build();
    assert_eq!(obtain(&manager).expect("a token"), token(1));
}

#[test]
fn two_processes_refresh_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::from(SystemTime::now()).unix_seconds();
    let expired = authorization(now - NOW - 10);
    assert!(block_on(FileStore::open(folder.path()).expect("a store").save("them", None, &expired)).expect("saved"));

    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let host = listener.local_addr().expect("an address").to_string();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    // The thread ends with the test process.
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut line = String::new();
            BufReader::new(&stream).read_line(&mut line).expect("a request");
            let n = count.fetch_add(1, Ordering::SeqCst) + 1;
            // Delays the response so that the other process overlaps.
            std::thread::sleep(Duration::from_millis(1500));
            stream.write_all(answer(n, now).as_bytes()).expect("answered");
        }
    });

    let start = || {
        Command::new(env::current_exe().expect("this test"))
            .args(["--exact", "oauth::tests::processes::child_process"])
            .env(HOST, &host)
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("a process")
    };
    for process in [start(), start()] {
        let output = process.wait_with_output().expect("an end");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}
