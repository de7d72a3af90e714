//! A scripted loopback server that records its requests.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::{JoinHandle, JoinSet};

/// One runtime thread for all servers, so that tests may block.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"));

/// The response to one request: bytes, and what happens to the connection afterwards.
#[derive(Clone, Debug)]
pub(crate) struct ScriptedResponse {
    delay: Duration,
    bytes: Vec<u8>,
    then: ThenAction,
}

#[derive(Clone, Copy, Debug)]
enum ThenAction {
    KeepOpen,
    Close,
    Stall,
    Drip,
}

impl ScriptedResponse {
    /// Sends these bytes and keeps the connection open.
    pub(crate) fn send(bytes: impl Into<Vec<u8>>) -> Self {
        Self { delay: Duration::ZERO, bytes: bytes.into(), then: ThenAction::KeepOpen }
    }

    /// Sends these bytes and closes the connection.
    pub(crate) fn close(bytes: impl Into<Vec<u8>>) -> Self {
        Self { then: ThenAction::Close, ..Self::send(bytes) }
    }

    /// Sends these bytes and then stalls.
    pub(crate) fn stall(bytes: impl Into<Vec<u8>>) -> Self {
        Self { then: ThenAction::Stall, ..Self::send(bytes) }
    }

    /// Sends these bytes, and then one byte every ten milliseconds.
    pub(crate) fn drip(bytes: impl Into<Vec<u8>>) -> Self {
        Self { then: ThenAction::Drip, ..Self::send(bytes) }
    }

    /// Delays the response.
    pub(crate) fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// A complete HTTP response.
    pub(crate) fn http(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut bytes = format!("HTTP/1.1 {status} Any\r\ncontent-length: {}\r\n{headers}\r\n", body.len()).into_bytes();
        bytes.extend_from_slice(body);
        Self::send(bytes)
    }

    /// A complete response with the TikTok envelope.
    pub(crate) fn envelope(status: u16, code: i64, message: &str) -> Self {
        Self::http(status, "", format!(r#"{{"code":{code},"message":"{message}","request_id":"1","data":{{}}}}"#))
    }

    /// A success response without data.
    pub(crate) fn success() -> Self {
        Self::data("{}")
    }

    /// A success response with this JSON as `data`.
    pub(crate) fn data(json: &str) -> Self {
        Self::http(200, "", format!(r#"{{"code":0,"message":"Success","request_id":"1","data":{json}}}"#))
    }
}

/// A received request.
#[derive(Clone, Debug)]
pub(crate) struct ReceivedRequest {
    /// The index of the connection.
    pub(crate) connection: usize,
    pub(crate) method: String,
    /// Path and query.
    pub(crate) target: String,
    /// Header names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl ReceivedRequest {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let (_, query) = self.target.split_once('?')?;
        query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// The server. Closes all connections when dropped.
pub(crate) struct Server {
    pub(crate) url: String,
    state: Arc<ServerState>,
    work: JoinHandle<()>,
}

struct ServerState {
    script: Box<dyn Fn(&ReceivedRequest) -> ScriptedResponse + Send + Sync>,
    requests: Mutex<Vec<ReceivedRequest>>,
}

impl Server {
    /// Each request receives the next response. The last response repeats.
    pub(crate) fn start(first: impl IntoIterator<Item = ScriptedResponse>, then: ScriptedResponse) -> Self {
        let first: Mutex<VecDeque<_>> = Mutex::new(first.into_iter().collect());
        Self::with_script(move |_| first.lock().expect("the script").pop_front().unwrap_or_else(|| then.clone()))
    }

    /// The script computes the response from the request.
    pub(crate) fn with_script(script: impl Fn(&ReceivedRequest) -> ScriptedResponse + Send + Sync + 'static) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let state = Arc::new(ServerState { script: Box::new(script), requests: Mutex::default() });
        let work = RUNTIME.spawn(accept(listener, state.clone()));
        Self { url, state, work }
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.state.requests.lock().expect("the requests").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.work.abort();
    }
}

async fn accept(listener: std::net::TcpListener, state: Arc<ServerState>) {
    listener.set_nonblocking(true).expect("a setting");
    let listener = TcpListener::from_std(listener).expect("a port");
    // Dropping the set closes the connections.
    let mut connections = JoinSet::new();
    for connection in 0.. {
        let (stream, _) = listener.accept().await.expect("a connection");
        connections.spawn(serve(stream, connection, state.clone()));
    }
}

async fn serve(mut stream: TcpStream, connection: usize, state: Arc<ServerState>) {
    let mut unread = Vec::new();
    while let Some(request) = read(&mut stream, connection, &mut unread).await {
        let response = (state.script)(&request);
        state.requests.lock().expect("the requests").push(request);
        tokio::time::sleep(response.delay).await;
        // The client may close the connection early.
        if stream.write_all(&response.bytes).await.is_err() {
            return;
        }
        match response.then {
            ThenAction::KeepOpen => {}
            ThenAction::Close => return,
            ThenAction::Stall => std::future::pending().await,
            ThenAction::Drip => {
                while stream.write_all(b" ").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
                return;
            }
        }
    }
}

/// Reads the next request. Returns `None` when the client closes the connection.
async fn read(stream: &mut TcpStream, connection: usize, unread: &mut Vec<u8>) -> Option<ReceivedRequest> {
    loop {
        if let Some((length, received)) = parse(unread, connection) {
            unread.drain(..length);
            return Some(received);
        }
        if stream.read_buf(unread).await.ok()? == 0 {
            return None;
        }
    }
}

/// Parses a complete request, and returns its length.
fn parse(bytes: &[u8], connection: usize) -> Option<(usize, ReceivedRequest)> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(head) = request.parse(bytes).expect("a request") else { return None };
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).expect("a text");
    let headers = request.headers.iter().map(|header| (header.name.to_ascii_lowercase(), text(header.value))).collect();
    let (method, target) = (request.method?.to_owned(), request.path?.to_owned());
    let mut received = ReceivedRequest { connection, method, target, headers, body: String::new() };
    let length: usize = received.header("content-length").map_or(0, |length| length.parse().expect("a length"));
    received.body = text(bytes.get(head..head + length)?);
    Some((head + length, received))
}
