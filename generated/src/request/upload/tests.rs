//! Content that is read while sending: complete, in order, of the declared length, and repeatable only if possible.

use std::io::{self, Cursor, Read, Write as _};

use bytes::Bytes;
use futures_executor::block_on;
use futures_util::stream;

use super::*;
use crate::request::Body;

const LARGE: usize = 200_000;

fn body(file: &FileUpload) -> Body {
    let errors = ErrorSlot::default();
    Body::of_pieces(
        vec![Piece::Bytes(Bytes::from_static(b"<")), file.piece(&errors), Piece::Bytes(Bytes::from_static(b">"))],
        errors,
    )
}

/// The sent bytes, or the error as the client and its caller see it.
fn sent(file: &FileUpload) -> Result<Bytes, String> {
    let body = body(file);
    let errors = body.failure().expect("an upload");
    let length = body.len();
    match block_on(body.collect()) {
        Ok(bytes) => {
            assert_eq!(bytes.len() as u64, length);
            assert!(errors.take().is_none());
            Ok(bytes)
        }
        Err(error) => {
            assert_eq!(errors.take().expect("a note").to_string(), error.to_string());
            Err(error.to_string())
        }
    }
}

fn content() -> Vec<u8> {
    (0..LARGE).map(|n| n.to_le_bytes()[n % 3]).collect()
}

fn framed(content: &[u8]) -> Vec<u8> {
    [b"<", content, b">"].concat()
}

fn streamed(len: u64, chunks: &[&'static [u8]]) -> FileUpload {
    let chunks: Vec<io::Result<&[u8]>> = chunks.iter().copied().map(Ok).collect();
    FileUpload::from_stream("a", "image/png", len, stream::iter(chunks))
}

fn read(len: u64, content: &'static [u8]) -> FileUpload {
    FileUpload::from_reader("a", "image/png", len, content)
}

#[test]
fn a_file_keeps_its_name_and_can_be_sent_again() {
    let mut file = tempfile::Builder::new().suffix(".png").tempfile().expect("a file");
    file.write_all(&content()).expect("written");
    let upload = FileUpload::from_path(file.path(), "image/png").expect("a file");
    assert!(upload.name().ends_with(".png") && upload.len() == LARGE as u64 && upload.bytes().is_none());
    for _ in 0..2 {
        assert!(body(&upload).is_repeatable());
        assert_eq!(sent(&upload).expect("sent"), framed(&content()));
    }
    assert_eq!(upload.named("b.png").name(), "b.png");
}

#[test]
fn paths_that_are_not_files_are_rejected() {
    for path in ["..", "/", env!("CARGO_MANIFEST_DIR"), "/no/such/file"] {
        let error = FileUpload::from_path(path, "image/png").expect_err("no file").to_string();
        assert!(error.starts_with(&format!("{path}: ")), "{error}");
    }
}

#[test]
fn a_file_that_changed_length_is_an_error() {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(b"1234").expect("written");
    let upload = FileUpload::from_path(file.path(), "image/png").expect("a file");
    file.write_all(b"5").expect("written");
    assert_eq!(sent(&upload).expect_err("longer"), "the content of the upload is longer than declared");
    file.as_file().set_len(3).expect("cut");
    assert_eq!(sent(&upload).expect_err("shorter"), "the content of the upload is shorter than declared");
    let path = file.path().display().to_string();
    drop(file);
    assert!(sent(&upload).expect_err("consumed content").starts_with(&format!("{path}: ")));
}

#[test]
fn readers_and_streams_can_be_sent_once() {
    let reader = FileUpload::from_reader("a", "image/png", LARGE as u64, Cursor::new(content()));
    let whole: Vec<u8> = content();
    let chunks: Vec<io::Result<Bytes>> = whole.chunks(777).map(|chunk| Ok(Bytes::copy_from_slice(chunk))).collect();
    let stream = FileUpload::from_stream("a", "image/png", LARGE as u64, stream::iter(chunks));
    for upload in [reader, stream] {
        assert!(!body(&upload).is_repeatable());
        // Building a request does not consume the content.
        assert_eq!(sent(&upload.clone()).expect("sent"), framed(&content()));
        assert_eq!(
            sent(&upload).expect_err("consumed content"),
            "the content of the upload was already sent and can be read only once"
        );
    }
}

#[test]
fn declared_lengths_are_enforced() {
    for upload in [streamed(4, &[b"12", b"", b"34", b""]), streamed(4, &[b"", b"1234"]), read(4, b"1234")] {
        assert_eq!(sent(&upload).expect("sent"), &b"<1234>"[..]);
    }
    for upload in [streamed(4, &[b"12", b"345"]), streamed(4, &[b"1234", b"5"]), read(4, b"12345")] {
        assert_eq!(sent(&upload).expect_err("too long"), "the content of the upload is longer than declared");
    }
    for upload in [streamed(4, &[b"12", b"3"]), streamed(4, &[]), read(4, b"123"), read(4, b"")] {
        assert_eq!(sent(&upload).expect_err("too short"), "the content of the upload is shorter than declared");
    }
}

#[test]
fn errors_of_the_source_are_reported() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("cannot read the disk"))
        }
    }
    assert_eq!(sent(&FileUpload::from_reader("a", "image/png", 4, Broken)).expect_err("broken"), "cannot read the disk");
    let chunks = stream::iter([Ok(&b"12"[..]), Err("the connection is closed")]);
    assert_eq!(sent(&FileUpload::from_stream("a", "image/png", 4, chunks)).expect_err("broken"), "the connection is closed");
}

#[test]
fn debug_shows_only_the_length() {
    let shown = format!("{:?}", FileUpload::png("a.png", &b"private"[..]));
    assert_eq!(shown, r#"FileUpload { name: "a.png", media_type: "image/png", bytes: 7 }"#);
    assert!(!format!("{:?}", body(&FileUpload::png("a.png", &b"private"[..]))).contains("private"));
}
