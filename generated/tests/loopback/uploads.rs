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

use crate::server::{ScriptedResponse, Server};

type SendFn = fn(&str, FileUpload) -> Result<(), Error>;

const TRANSPORTS: [SendFn; 2] = [over_reqwest, over_ureq];

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

/// Content larger than one chunk, in which no two parts are the same.
fn content() -> String {
    (0..50_000).map(|n| format!("{n},")).collect()
}

fn streamed(content: String) -> FileUpload {
    let chunks: Vec<String> = content.as_bytes().chunks(1000).map(|chunk| String::from_utf8_lossy(chunk).into_owned()).collect();
    FileUpload::from_stream("a.png", "image/png", content.len() as u64, stream::iter(chunks).map(Ok::<_, std::io::Error>))
}

/// A file of each kind of content, and whether it can be sent again.
fn files(folder: &tempfile::TempDir) -> [(FileUpload, bool); 4] {
    let path = folder.path().join("a.png");
    std::fs::write(&path, content()).expect("a written file");
    let length = content().len() as u64;
    [
        (FileUpload::png("a.png", content()), true),
        (FileUpload::from_path(path, "image/png").expect("a file"), true),
        (FileUpload::from_reader("a.png", "image/png", length, std::io::Cursor::new(content())), false),
        (streamed(content()), false),
    ]
}

fn failure<T>(result: Result<T, Error>) -> TransportFailure {
    match result.err().expect("a failure") {
        Error::Transport(error) => error.failure(),
        error => panic!("{error}"),
    }
}

#[test]
fn uploads_send_all_content_with_content_length() {
    let folder = tempfile::tempdir().expect("a folder");
    for send in TRANSPORTS {
        for (file, _) in files(&folder) {
            let server = Server::start([], ScriptedResponse::success());
            send(&server.url, file).expect("sent");
            let request = server.requests().remove(0);
            let length_headers = (request.header("content-length"), request.header("transfer-encoding"));
            assert_eq!(length_headers, (Some(request.body.len().to_string().as_str()), None));
            let media_type = request.header("content-type").expect("a media type");
            let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
            let expected = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.png\"\r\n\
                 Content-Type: image/png\r\n\r\n{}\r\n--{boundary}--\r\n",
                content()
            );
            assert!(request.body == expected, "the body differs");
        }
    }
}

#[test]
fn rewindable_uploads_are_retried() {
    let folder = tempfile::tempdir().expect("a folder");
    for send in TRANSPORTS {
        for (file, is_rewindable) in files(&folder) {
            let server = Server::start([ScriptedResponse::http(429, "Retry-After: 0\r\n", "")], ScriptedResponse::success());
            let sent = send(&server.url, file.clone());
            let lengths: Vec<_> = server.requests().iter().map(|request| request.body.len()).collect();
            if is_rewindable {
                sent.expect("sent");
                assert!(lengths.len() == 2 && lengths[0] == lengths[1], "{lengths:?}");
            } else {
                let error = sent.expect_err("refused");
                assert_eq!((error.status().map(|status| status.as_u16()), lengths.len()), (Some(429), 1), "{error}");
                // The content is consumed, so no request is sent.
                assert_eq!(failure(send(&server.url, file)), TransportFailure::Content);
                assert_eq!(server.requests().len(), 1);
            }
        }
    }
}

#[test]
fn wrong_content_length_is_a_body_error() {
    for send in TRANSPORTS {
        for declared in [content().len() as u64 - 1, content().len() as u64 + 1] {
            let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
            let base = format!("http://{}", listener.local_addr().expect("an address"));
            let server = std::thread::spawn(move || {
                let mut received = Vec::new();
                let _ = listener.accept().expect("a connection").0.read_to_end(&mut received);
                listener.set_nonblocking(true).expect("a setting");
                // The client opens one connection, and does not complete the request.
                (received.ends_with(b"--\r\n"), listener.accept().is_ok())
            });
            let file = FileUpload::from_reader("a.png", "image/png", declared, std::io::Cursor::new(content()));
            let error = send(&base, file).expect_err("a failure");
            let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            assert!(source.contains("than declared"), "{source}");
            assert_eq!(failure::<()>(Err(error)), TransportFailure::Content);
            assert_eq!(server.join().expect("the server ends"), (false, false));
        }
    }
}

/// An endless reader of zeros that counts its bytes.
struct Zeros(Arc<AtomicU64>);

impl std::io::Read for Zeros {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        buffer.fill(0);
        self.0.fetch_add(buffer.len() as u64, Ordering::Relaxed);
        Ok(buffer.len())
    }
}

/// A server that reads the first bytes of a request, and then stalls longer than the client waits.
fn start_stalling_server(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut vec![0; bytes]).expect("the first bytes");
        std::thread::sleep(Duration::from_secs(10));
    });
    base
}

/// An upload of 90 MiB that is not held in memory.
fn large_upload(read: &Arc<AtomicU64>) -> UploadProductFile {
    let file = FileUpload::from_reader("a.mp4", "video/mp4", 90 << 20, Zeros(read.clone()).take(90 << 20));
    UploadProductFile::new(file, "a.mp4")
}

fn seller_with_short_stall(base: &str) -> Handle<Seller> {
    let transport = Reqwest::new().expect("a transport").stall_timeout(Duration::from_millis(300));
    client(base, transport).seller(token())
}

#[tokio::test]
async fn uploads_apply_backpressure() {
    let read = Arc::new(AtomicU64::new(0));
    let sent = seller_with_short_stall(&start_stalling_server(1 << 20)).send(&large_upload(&read)).await;
    assert_eq!(failure(sent), TransportFailure::Timeout);
    // The socket buffers hold a few megabytes.
    let read = read.load(Ordering::Relaxed);
    assert!((1 << 20..30 << 20).contains(&read), "{read}");
}

#[tokio::test]
async fn progressing_uploads_do_not_time_out() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let (mut received, mut buffer) = (0, vec![0; 10 << 20]);
        // The nine pauses are together several times as long as the stall timeout.
        while received < 90 << 20 {
            let read = stream.read(&mut buffer).expect("bytes");
            if (received + read) / (10 << 20) > received / (10 << 20) {
                std::thread::sleep(Duration::from_millis(150));
            }
            received += read;
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"code\":0}").expect("a written response");
    });
    let sent: Result<Reply<_>, Error> = seller_with_short_stall(&base).send(&large_upload(&Arc::default())).await;
    sent.expect("sent");
    server.join().expect("the server ends");
}

/// A server that responds before it has received the whole request.
fn start_interrupting_server(bytes: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        stream.read_exact(&mut vec![0; bytes]).expect("the first bytes");
        let body = r#"{"code":12039001,"message":"too large"}"#;
        let head = format!("HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all((head + body).as_bytes()).expect("a written response");
        // Reads the rest of the request, so that the connection is not reset before the client reads the response.
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    });
    base
}

#[tokio::test]
async fn early_responses_to_uploads_are_read() {
    let error = seller_with_short_stall(&start_interrupting_server(1 << 20))
        .send(&large_upload(&Arc::default()))
        .await
        .expect_err("refused");
    assert_eq!(error.code(), Some(12039001), "{error:?}");
}

/// A custom transport that cannot stream. Unlike `FakeTransport`, it does not report why the content could not be read.
struct BufferingTransport;

impl Transport for BufferingTransport {
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
    let seller = client("http://127.0.0.1:1", BufferingTransport).seller(token()).with(CallOptions::new());
    for file in [streamed(content()), FileUpload::png("a.png", content())] {
        seller.send_raw(&UploadProductImage::new(file)).await.expect("sent").decode::<Empty>().expect("a reply");
    }
    // The client reports the content error even though the transport hides it.
    let short = FileUpload::from_reader("a.png", "image/png", 9, &b"12345678"[..]);
    assert_eq!(failure(seller.send(&UploadProductImage::new(short)).await), TransportFailure::Content);
}
