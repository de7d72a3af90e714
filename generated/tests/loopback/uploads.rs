//! Uploads with real connections: streaming, retries and bounded memory.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures_util::{StreamExt as _, stream};
use tiktok_shop::client::{CallOptions, Handle, Reqwest, RetryPolicy, Seller, Transport};
use tiktok_shop::product::{UploadProductFile, UploadProductImage};
use tiktok_shop::{AccessToken, App, BoxFuture, Client, Empty, Error, FileUpload, Reply, TransportFailure, blocking};

use crate::server::{Act, Server};

/// One way to send.
type Send = fn(&str, FileUpload) -> Result<(), Error>;

const WAYS: [Send; 2] = [over_reqwest, over_ureq];

fn client(base: &str, transport: impl Transport) -> Client {
    let app = App::new("key", "secret").with_base_url(base).expect("a URL");
    let retries = RetryPolicy::DEFAULT.base(Duration::from_millis(1));
    Client::builder(app).retries(retries).timeout(Duration::from_secs(10)).build(transport)
}

fn token() -> AccessToken {
    AccessToken::new("token").expect("a token")
}

fn over_reqwest(base: &str, file: FileUpload) -> Result<(), Error> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let seller = client(base, Reqwest::new().expect("a transport")).seller(token());
    runtime.block_on(seller.send(&UploadProductImage::new(file))).map(drop)
}

fn over_ureq(base: &str, file: FileUpload) -> Result<(), Error> {
    let client = blocking::Client::from(client(base, blocking::Ureq::new()));
    client.seller(token()).send(&UploadProductImage::new(file)).map(drop)
}

/// A body larger than one piece, in which each place differs from its neighbours.
fn content() -> String {
    (0..50_000).map(|n| format!("{n},")).collect()
}

fn streamed(content: String) -> FileUpload {
    let chunks: Vec<String> = content.as_bytes().chunks(1000).map(|chunk| String::from_utf8_lossy(chunk).into_owned()).collect();
    FileUpload::from_stream("a.png", "image/png", content.len() as u64, stream::iter(chunks).map(Ok::<_, std::io::Error>))
}

/// Every content that there can be, and whether it can be sent again.
fn files(folder: &tempfile::TempDir) -> [(FileUpload, bool); 4] {
    let path = folder.path().join("a.png");
    std::fs::write(&path, content()).expect("written");
    let length = content().len() as u64;
    [
        (FileUpload::png("a.png", content()), true),
        (FileUpload::from_path(path, "image/png").expect("a file"), true),
        (FileUpload::from_reader("a.png", "image/png", length, std::io::Cursor::new(content())), false),
        (streamed(content()), false),
    ]
}

fn failure<T>(result: Result<T, Error>) -> TransportFailure {
    match result.err().expect("it fails") {
        Error::Transport(error) => error.failure(),
        error => panic!("{error}"),
    }
}

#[test]
fn uploads_send_all_content_with_content_length() {
    let folder = tempfile::tempdir().expect("a folder");
    for send in WAYS {
        for (file, _) in files(&folder) {
            let server = Server::start([], Act::fine());
            send(&server.url, file).expect("sent");
            let seen = server.seen().remove(0);
            let announced = (seen.header("content-length"), seen.header("transfer-encoding"));
            assert_eq!(announced, (Some(seen.body.len().to_string().as_str()), None));
            let media_type = seen.header("content-type").expect("a media type");
            let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
            let expected = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.png\"\r\n\
                 Content-Type: image/png\r\n\r\n{}\r\n--{boundary}--\r\n",
                content()
            );
            assert!(seen.body == expected, "the body differs");
        }
    }
}

#[test]
fn rewindable_uploads_are_retried() {
    let folder = tempfile::tempdir().expect("a folder");
    for send in WAYS {
        for (file, is_repeatable) in files(&folder) {
            let server = Server::start([Act::answer(429, "Retry-After: 0\r\n", "")], Act::fine());
            let sent = send(&server.url, file.clone());
            let lengths: Vec<_> = server.seen().iter().map(|seen| seen.body.len()).collect();
            if is_repeatable {
                sent.expect("sent");
                assert!(lengths.len() == 2 && lengths[0] == lengths[1], "{lengths:?}");
            } else {
                let error = sent.expect_err("refused");
                assert_eq!((error.status().map(|status| status.as_u16()), lengths.len()), (Some(429), 1), "{error}");
                // What is gone cannot be sent, and nothing is sent instead.
                assert_eq!(failure(send(&server.url, file)), TransportFailure::Content);
                assert_eq!(server.seen().len(), 1);
            }
        }
    }
}

#[test]
fn wrong_content_length_is_a_body_error() {
    for send in WAYS {
        for announced in [content().len() as u64 - 1, content().len() as u64 + 1] {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            let base = format!("http://{}", listener.local_addr().expect("an address"));
            let server = std::thread::spawn(move || {
                let mut asked = Vec::new();
                let _ = listener.accept().expect("a connection").0.read_to_end(&mut asked);
                listener.set_nonblocking(true).expect("set");
                // One connection, and no whole request on it.
                (asked.ends_with(b"--\r\n"), listener.accept().is_ok())
            });
            let file = FileUpload::from_reader("a.png", "image/png", announced, std::io::Cursor::new(content()));
            let error = send(&base, file).expect_err("it fails");
            let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            assert!(source.contains("than declared"), "{source}");
            assert_eq!(failure::<()>(Err(error)), TransportFailure::Content);
            assert_eq!(server.join().expect("the server ends"), (false, false));
        }
    }
}

/// Zeros, as many as are wanted, counted.
struct Zeros(Arc<AtomicU64>);

impl std::io::Read for Zeros {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(0);
        self.0.fetch_add(buffer.len() as u64, Ordering::Relaxed);
        Ok(buffer.len())
    }
}

/// A server that reads so much of a request, and then nothing for as long as the client waits.
fn stalls_after(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut vec![0; bytes]).expect("so much");
        std::thread::sleep(Duration::from_secs(10));
    });
    base
}

/// An upload of 90 megabytes, none of which are anywhere.
fn large(read: &Arc<AtomicU64>) -> UploadProductFile {
    let file = FileUpload::from_reader("a.mp4", "video/mp4", 90 << 20, Zeros(read.clone()).take(90 << 20));
    UploadProductFile::new(file, "a.mp4")
}

fn stalling(base: &str) -> Handle<Seller> {
    let transport = Reqwest::new().expect("a transport").stall_timeout(Duration::from_millis(300));
    client(base, transport).seller(token())
}

#[tokio::test]
async fn uploads_apply_backpressure() {
    let read = Arc::new(AtomicU64::new(0));
    let sent = stalling(&stalls_after(1 << 20)).send(&large(&read)).await;
    assert_eq!(failure(sent), TransportFailure::Timeout);
    // What the system's own buffers hold is some megabytes.
    let read = read.load(Ordering::Relaxed);
    assert!((1 << 20..30 << 20).contains(&read), "{read}");
}

#[tokio::test]
async fn progressing_uploads_do_not_time_out() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let (mut taken, mut buffer) = (0, vec![0; 10 << 20]);
        // Nine rests, together several times the stall that the client bears.
        while taken < 90 << 20 {
            let read = stream.read(&mut buffer).expect("bytes");
            if (taken + read) / (10 << 20) > taken / (10 << 20) {
                std::thread::sleep(Duration::from_millis(150));
            }
            taken += read;
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"code\":0}").expect("answered");
    });
    let sent: Result<Reply<_>, Error> = stalling(&base).send(&large(&Arc::default())).await;
    sent.expect("sent");
    server.join().expect("the server ends");
}

/// A server that has heard enough answers before the whole request is there.
fn interrupts_after(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut vec![0; bytes]).expect("so much");
        let body = r#"{"code":12039001,"message":"too large"}"#;
        let head = format!("HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all((head + body).as_bytes()).expect("answered");
        // What still comes is read, so that the connection does not break before the answer is there.
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
    base
}

#[tokio::test]
async fn early_responses_to_uploads_are_read() {
    let error = stalling(&interrupts_after(1 << 20)).send(&large(&Arc::default())).await.expect_err("refused");
    assert_eq!(error.code(), Some(12039001), "{error:?}");
}

/// A transport of somebody's own that cannot stream, as anyone can write one. Unlike `FakeTransport` it does not tell why a content could
/// not be read.
struct Collecting;

impl Transport for Collecting {
    fn send(
        &self,
        request: http::Request<tiktok_shop::Body>,
        _: tiktok_shop::client::Bounds,
    ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, tiktok_shop::TransportError>> {
        Box::pin(async move {
            let body = request.into_body().collect().await.map_err(|_| TransportFailure::Refused)?;
            assert!(String::from_utf8_lossy(&body).contains(&content()));
            Ok(http::Response::new(r#"{"code":0}"#.into()))
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn non_streaming_transports_buffer_uploads() {
    let seller = client("http://127.0.0.1:1", Collecting).seller(token()).with(CallOptions::new());
    for file in [streamed(content()), FileUpload::png("a.png", content())] {
        seller.send_raw(&UploadProductImage::new(file)).await.expect("sent").decode::<Empty>().expect("a reply");
    }
    // Why a content could not be read is told, whatever the transport makes of it.
    let short = FileUpload::from_reader("a.png", "image/png", 9, &b"12345678"[..]);
    assert_eq!(failure(seller.send(&UploadProductImage::new(short)).await), TransportFailure::Content);
}
