//! Failures before a request is sent: connections that are not accepted and failed TLS handshakes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use tiktok_shop::client::{Reqwest, Transport};
use tiktok_shop::testing::FakeClock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::harness::{Call, Harness, READ, WRITE, within, word};

const CONNECT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(2);

/// A host that answers the first words of TLS with these bytes, and then hangs up or does nothing more.
struct Host {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Host {
    async fn start(answer: &'static [u8], hangs_up: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(greet(stream, answer, hangs_up));
            }
        });
        Self { address, connections }
    }

    fn url(&self) -> String {
        format!("https://{}", self.address)
    }
}

async fn greet(mut stream: TcpStream, answer: &[u8], hangs_up: bool) {
    let hello = stream.read(&mut [0; 4096]).await;
    let answered = stream.write_all(answer).await;
    if !hangs_up && hello.is_ok() && answered.is_ok() {
        std::future::pending::<()>().await;
    }
}

/// The outcome of a call and its number of attempts, which are the same over both transports.
async fn call<const WRITES: bool>(request: Call<WRITES>, url: &str, try_for: Duration) -> (String, usize) {
    let [over_reqwest, over_ureq] = call_over_each(request, url, try_for).await;
    assert_eq!(over_ureq, over_reqwest, "over `ureq`");
    over_reqwest
}

/// The outcome of a call and its number of attempts, over `reqwest` and over `ureq`. The connect timeout is a tenth of a second, and
/// the timeout of an attempt is `try_for`.
async fn call_over_each<const WRITES: bool>(request: Call<WRITES>, url: &str, try_for: Duration) -> [(String, usize); 2] {
    let start = Instant::now();
    let builder = reqwest::Client::builder().connect_timeout(CONNECT);
    let harness = |transport: Arc<dyn Transport>| {
        Harness::over(transport, url, FakeClock::at(SystemTime::now()), |builder| builder.timeout(try_for))
    };
    let over_reqwest = harness(Arc::new(Reqwest::of(builder).expect("a transport")));
    let outcome = (word(&within(over_reqwest.shop().send(&request)).await), over_reqwest.tries());
    let config = ureq::Agent::config_builder().timeout_connect(Some(CONNECT));
    let over_ureq = harness(Arc::new(tiktok_shop::blocking::Ureq::of(config)));
    let blocked = super::over_ureq::send(request, &over_ureq).await;
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    [outcome, (blocked, over_ureq.tries())]
}

/// Nothing was sent, so even a write is tried to the end, and no further.
async fn never_connects(url: &str) {
    let outcomes = tokio::join!(call(READ, url, LONG), call(WRITE, url, LONG));
    assert_eq!(outcomes, (("Connect".to_owned(), 3), ("Connect".to_owned(), 3)));
}

#[tokio::test]
async fn tls_handshake_without_a_response() {
    let host = Host::start(b"", false).await;
    never_connects(&host.url()).await;
    assert!([6, 12].contains(&host.connections.load(Ordering::SeqCst)));
}

/// If the timeout of the attempt is shorter than the connect timeout, `reqwest` does not report whether it was connected.
#[tokio::test]
async fn tls_handshake_exceeds_the_attempt_timeout() {
    let url = Host::start(b"", false).await.url();
    let (reads, writes) = tokio::join!(call_over_each(READ, &url, CONNECT / 2), call_over_each(WRITE, &url, CONNECT / 2));
    assert_eq!(reads, [("Timeout".to_owned(), 3), ("Connect".to_owned(), 3)]);
    assert_eq!(writes, [("Timeout".to_owned(), 1), ("Connect".to_owned(), 3)]);
}

#[tokio::test]
async fn connection_closed_during_tls_handshake() {
    // Of a request without a body `ureq` does not tell whether it was sent; it is one that reads, and is tried again anyhow.
    assert_eq!(call(WRITE, &Host::start(b"", true).await.url(), LONG).await, ("Connect".to_owned(), 3));
}

#[tokio::test]
async fn server_without_tls() {
    for hangs_up in [true, false] {
        never_connects(&Host::start(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", hangs_up).await.url()).await;
    }
}

/// An alert of TLS: `handshake_failure`, and it is fatal.
#[tokio::test]
async fn server_rejects_tls() {
    never_connects(&Host::start(&[21, 3, 3, 0, 2, 2, 40], true).await.url()).await;
}

/// A host too busy to take a connection from the queue of its system: the request is sent, and nobody reads it.
#[tokio::test]
async fn connection_is_never_accepted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let outcomes = tokio::join!(call(READ, &url, CONNECT), call(WRITE, &url, CONNECT));
    assert_eq!(outcomes, (("Timeout".to_owned(), 3), ("Timeout".to_owned(), 1)));
}

/// The same, but the queue is full.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn full_accept_queue() {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("a port");
    let listener = socket.listen(0).expect("a queue");
    let address = listener.local_addr().expect("an address");
    let mut queued = Vec::new();
    while let Ok(stream) = tokio::time::timeout(CONNECT, TcpStream::connect(address)).await {
        queued.push(stream.expect("a connection"));
    }
    never_connects(&format!("http://{address}")).await;
}
