//! Failures before a request is sent: connections that are not accepted and failed TLS handshakes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use tiktok_shop::client::{Reqwest, Transport};
use tiktok_shop::testing::FakeClock;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::harness::{Call, Harness, READ, WRITE, summarize, with_timeout};

const CONNECT_TIMEOUT: Duration = Duration::from_millis(100);
const LONG: Duration = Duration::from_secs(2);

/// A host that responds to the TLS client hello with fixed bytes, and then closes the connection or stalls.
struct Host {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Host {
    async fn start(answer: &'static [u8], closes: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let count = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(respond_to_hello(stream, answer, closes));
            }
        });
        Self { address, connections }
    }

    fn url(&self) -> String {
        format!("https://{}", self.address)
    }
}

async fn respond_to_hello(mut stream: TcpStream, answer: &[u8], closes: bool) {
    let hello = stream.read(&mut [0; 4096]).await;
    let answered = stream.write_all(answer).await;
    if !closes && hello.is_ok() && answered.is_ok() {
        std::future::pending::<()>().await;
    }
}

/// Returns the outcome and the number of attempts, and asserts that both transports agree.
async fn call<const WRITES: bool>(request: Call<WRITES>, url: &str, attempt_timeout: Duration) -> (String, usize) {
    let [over_reqwest, over_ureq] = call_with_each_transport(request, url, attempt_timeout).await;
    assert_eq!(over_ureq, over_reqwest, "over `ureq`");
    over_reqwest
}

/// Returns the outcome and the number of attempts with `reqwest` and with `ureq`.
async fn call_with_each_transport<const WRITES: bool>(
    request: Call<WRITES>,
    url: &str,
    attempt_timeout: Duration,
) -> [(String, usize); 2] {
    let start = Instant::now();
    let builder = reqwest::Client::builder().connect_timeout(CONNECT_TIMEOUT);
    let harness = |transport: Arc<dyn Transport>| {
        Harness::over(transport, url, FakeClock::at(SystemTime::now()), |builder| builder.timeout(attempt_timeout))
    };
    let over_reqwest = harness(Arc::new(Reqwest::of(builder).expect("a transport")));
    let outcome = (summarize(&with_timeout(over_reqwest.shop().send(&request)).await), over_reqwest.tries());
    let config = ureq::Agent::config_builder().timeout_connect(Some(CONNECT_TIMEOUT));
    let over_ureq = harness(Arc::new(tiktok_shop::blocking::Ureq::of(config)));
    let ureq_outcome = super::over_ureq::send(request, &over_ureq).await;
    assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    [outcome, (ureq_outcome, over_ureq.tries())]
}

/// Asserts that reads and writes are retried, because nothing was sent.
async fn expect_connect_failure(url: &str) {
    let outcomes = tokio::join!(call(READ, url, LONG), call(WRITE, url, LONG));
    assert_eq!(outcomes, (("Connect".to_owned(), 3), ("Connect".to_owned(), 3)));
}

#[tokio::test]
async fn tls_handshake_without_a_response() {
    let host = Host::start(b"", false).await;
    expect_connect_failure(&host.url()).await;
    assert!([6, 12].contains(&host.connections.load(Ordering::SeqCst)));
}

/// If the timeout of the attempt is shorter than the connect timeout, `reqwest` does not report whether it connected.
#[tokio::test]
async fn tls_handshake_exceeds_the_attempt_timeout() {
    let url = Host::start(b"", false).await.url();
    let (reads, writes) = tokio::join!(
        call_with_each_transport(READ, &url, CONNECT_TIMEOUT / 2),
        call_with_each_transport(WRITE, &url, CONNECT_TIMEOUT / 2)
    );
    assert_eq!(reads, [("Timeout".to_owned(), 3), ("Connect".to_owned(), 3)]);
    assert_eq!(writes, [("Timeout".to_owned(), 1), ("Connect".to_owned(), 3)]);
}

#[tokio::test]
async fn connection_closed_during_tls_handshake() {
    // Only writes: without a body, `ureq` does not report whether the request was sent. Reads are retried in any case.
    assert_eq!(call(WRITE, &Host::start(b"", true).await.url(), LONG).await, ("Connect".to_owned(), 3));
}

#[tokio::test]
async fn server_without_tls() {
    for closes in [true, false] {
        expect_connect_failure(&Host::start(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n", closes).await.url()).await;
    }
}

/// The bytes are a fatal TLS alert, `handshake_failure`.
#[tokio::test]
async fn server_rejects_tls() {
    expect_connect_failure(&Host::start(&[21, 3, 3, 0, 2, 2, 40], true).await.url()).await;
}

/// The host is too busy to accept the connection. The request is sent but never read.
#[tokio::test]
async fn connection_is_never_accepted() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let outcomes = tokio::join!(call(READ, &url, CONNECT_TIMEOUT), call(WRITE, &url, CONNECT_TIMEOUT));
    assert_eq!(outcomes, (("Timeout".to_owned(), 3), ("Timeout".to_owned(), 1)));
}

/// If the accept queue is full, no connection is established.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn full_accept_queue() {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket.bind(([127, 0, 0, 1], 0).into()).expect("a port");
    let listener = socket.listen(0).expect("a queue");
    let address = listener.local_addr().expect("an address");
    let mut queued = Vec::new();
    while let Ok(stream) = tokio::time::timeout(CONNECT_TIMEOUT, TcpStream::connect(address)).await {
        queued.push(stream.expect("a connection"));
    }
    expect_connect_failure(&format!("http://{address}")).await;
}
