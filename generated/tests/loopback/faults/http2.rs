//! HTTP/2 faults: the server rejects one stream or shuts down a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use tiktok_shop::client::Reqwest;
use tiktok_shop::testing::FakeClock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::harness::{Call, Harness, READ, WRITE, within, word};

/// What every client begins with, and how long it is.
const PREFACE: usize = 24;
const HEADERS: u8 = 1;
const SETTINGS: [u8; 9] = [0, 0, 0, 4, 0, 0, 0, 0, 0];
/// An error of the server's own.
const INTERNAL: u8 = 2;
/// A request of which the server promises that it did nothing.
const REFUSED: u8 = 7;

/// Frames for whoever sent a request, by the number of its stream.
type FakeResponse = fn(u8) -> Vec<u8>;

/// Ends one request.
fn reset(stream: u8, reason: u8) -> Vec<u8> {
    vec![0, 0, 4, 3, 0, 0, 0, 0, stream, 0, 0, 0, reason]
}

/// Ends the connection, on which no request was looked at.
fn go_away(reason: u8) -> Vec<u8> {
    vec![0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, reason]
}

/// Answers each request in this way, and counts.
async fn start(answer: FakeResponse) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer, count.clone()));
        }
    });
    (url, asked)
}

async fn serve(mut stream: TcpStream, answer: FakeResponse, asked: Arc<AtomicUsize>) -> std::io::Result<()> {
    stream.write_all(&SETTINGS).await?;
    stream.read_exact(&mut [0; PREFACE]).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = usize::from(head[1]) << 8 | usize::from(head[2]);
        stream.read_exact(&mut vec![0; length]).await?;
        if head[3] == HEADERS {
            asked.fetch_add(1, Ordering::SeqCst);
            stream.write_all(&answer(head[8])).await?;
        }
    }
}

/// What a call sees, how often it was tried, and how often the server was asked.
async fn call<const WRITES: bool>(request: Call<WRITES>, answer: FakeResponse) -> (String, usize, usize) {
    let (url, asked) = start(answer).await;
    let transport = Reqwest::of(reqwest::Client::builder().http2_prior_knowledge()).expect("a transport");
    let harness = Harness::over(Arc::new(transport), &url, FakeClock::at(SystemTime::now()), |builder| builder);
    let outcome = within(harness.shop().send(&request)).await;
    (word(&outcome), harness.tries(), asked.load(Ordering::SeqCst))
}

fn seen(tries: usize, asked: usize) -> (String, usize, usize) {
    ("Interrupted".to_owned(), tries, asked)
}

#[tokio::test]
async fn server_sends_goaway() {
    let faults: [FakeResponse; 2] = [|stream| reset(stream, INTERNAL), |_| go_away(INTERNAL)];
    for fault in faults {
        assert_eq!([call(READ, fault).await, call(WRITE, fault).await], [seen(3, 3), seen(1, 1)]);
    }
}

/// `reqwest` sends such a request twice more by itself, which is within what it may: the server has not looked at it.
#[tokio::test]
async fn refused_stream_is_retried() {
    let faults: [FakeResponse; 2] = [|stream| reset(stream, REFUSED), |_| go_away(0)];
    for fault in faults {
        assert_eq!([call(READ, fault).await, call(WRITE, fault).await], [seen(3, 9), seen(1, 3)]);
    }
}
