//! HTTP/2 faults: the server resets one stream or shuts down a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use tiktok_shop::client::Reqwest;
use tiktok_shop::testing::FakeClock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::harness::{Call, Harness, READ, WRITE, summarize, with_timeout};

/// Length of the connection preface of the client.
const PREFACE_LENGTH: usize = 24;
const HEADERS: u8 = 1;
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
/// Error code `INTERNAL_ERROR`.
const INTERNAL: u8 = 2;
/// Error code `REFUSED_STREAM`: the server has not processed the request.
const REFUSED: u8 = 7;

/// Returns the response frames for a stream id.
type FakeResponse = fn(u8) -> Vec<u8>;

/// A `RST_STREAM` frame, which ends one request.
fn reset(stream: u8, reason: u8) -> Vec<u8> {
    vec![0, 0, 4, 3, 0, 0, 0, 0, stream, 0, 0, 0, reason]
}

/// A `GOAWAY` frame, which ends the connection. Its last stream id is 0, so no request was processed.
fn go_away(reason: u8) -> Vec<u8> {
    vec![0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, reason]
}

/// Starts a server that sends the same response to each request. Returns its URL and the number of requests.
async fn start(answer: FakeResponse) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Arc::new(AtomicUsize::new(0));
    let count = requests.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer, count.clone()));
        }
    });
    (url, requests)
}

async fn serve(mut stream: TcpStream, answer: FakeResponse, requests: Arc<AtomicUsize>) -> std::io::Result<()> {
    stream.write_all(&SETTINGS).await?;
    stream.read_exact(&mut [0; PREFACE_LENGTH]).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = usize::from(head[1]) << 8 | usize::from(head[2]);
        stream.read_exact(&mut vec![0; length]).await?;
        if head[3] == HEADERS {
            requests.fetch_add(1, Ordering::SeqCst);
            stream.write_all(&answer(head[8])).await?;
        }
    }
}

/// Returns the outcome of a call, the number of attempts and the number of requests that the server received.
async fn call<const WRITES: bool>(request: Call<WRITES>, answer: FakeResponse) -> (String, usize, usize) {
    let (url, requests) = start(answer).await;
    let transport = Reqwest::of(reqwest::Client::builder().http2_prior_knowledge()).expect("a transport");
    let harness = Harness::over(Arc::new(transport), &url, FakeClock::at(SystemTime::now()), |builder| builder);
    let outcome = with_timeout(harness.shop().send(&request)).await;
    (summarize(&outcome), harness.tries(), requests.load(Ordering::SeqCst))
}

fn interrupted(tries: usize, requests: usize) -> (String, usize, usize) {
    ("Interrupted".to_owned(), tries, requests)
}

#[tokio::test]
async fn server_sends_goaway() {
    let faults: [FakeResponse; 2] = [|stream| reset(stream, INTERNAL), |_| go_away(INTERNAL)];
    for fault in faults {
        assert_eq!([call(READ, fault).await, call(WRITE, fault).await], [interrupted(3, 3), interrupted(1, 1)]);
    }
}

/// `reqwest` itself retries such a request twice. This is safe, because the server has not processed it.
#[tokio::test]
async fn refused_stream_is_retried() {
    let faults: [FakeResponse; 2] = [|stream| reset(stream, REFUSED), |_| go_away(0)];
    for fault in faults {
        assert_eq!([call(READ, fault).await, call(WRITE, fault).await], [interrupted(3, 9), interrupted(1, 3)]);
    }
}
