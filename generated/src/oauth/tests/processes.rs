//! Two processes share a token folder. The token endpoint counts requests.

use std::env;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::client::SystemClock;

/// Environment variables that turn this test binary into a child process.
const HOST: &str = "TOKEN_HOST_OF_TEST";
const FOLDER: &str = "TOKEN_FOLDER_OF_TEST";

/// A minimal HTTP transport, so that the child process does not depend on a transport of the SDK.
struct PlainHttpTransport(String);

impl Transport for PlainHttpTransport {
    fn send(&self, request: Request<Body>, _: Bounds) -> BoxFuture<'_, Result<Response<Bytes>, TransportError>> {
        let mut stream = TcpStream::connect(&self.0).expect("a host");
        write!(stream, "GET {} HTTP/1.0\r\n\r\n", request.uri().path_and_query().expect("a path")).expect("sent");
        let mut body = String::new();
        stream.read_to_string(&mut body).expect("a response");
        Box::pin(std::future::ready(Ok(Response::new(body.into()))))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        std::thread::sleep(duration);
        Box::pin(std::future::ready(()))
    }
}

/// Runs in a child process. Does nothing in a normal test run.
#[test]
fn child_process() {
    let (Ok(host), Ok(folder)) = (env::var(HOST), env::var(FOLDER)) else { return };
    let client = Client::builder(app()).clock(SystemClock).build(PlainHttpTransport(host.clone()));
    let endpoint = TokenEndpoint::new(&app()).with_base_url(&format!("http://{host}")).expect("a URL");
    let store = FileStore::open(folder).expect("a store");
    let manager = TokenManager::builder(&client, store).endpoint(endpoint).build();
    assert_eq!(token_for_call(&manager).expect("a token"), token(1));
}

#[test]
fn two_processes_refresh_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = Timestamp::from(SystemTime::now()).unix_seconds();
    let expired = authorization(now - NOW - 10);
    assert!(block_on(FileStore::open(folder.path()).expect("a store").save("seller", None, &expired)).expect("saved"));

    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let host = listener.local_addr().expect("an address").to_string();
    let request_count = Arc::new(AtomicUsize::new(0));
    let count = request_count.clone();
    // The thread ends with the test process.
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut line = String::new();
            BufReader::new(&stream).read_line(&mut line).expect("a request");
            let n = count.fetch_add(1, Ordering::SeqCst) + 1;
            // The delay lets the other process start its request.
            std::thread::sleep(Duration::from_millis(1500));
            stream.write_all(token_response(n, now).as_bytes()).expect("sent");
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
    assert_eq!(request_count.load(Ordering::SeqCst), 1);
}
