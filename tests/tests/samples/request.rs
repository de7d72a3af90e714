//! A sample request, built with the public types but not sent.

use std::fs;

use serde::Serialize;
use serde_json::Value;
use tests::root;
use tiktok_shop::http::header::CONTENT_TYPE;
use tiktok_shop::{Access, AccessToken, App, BodyKind, BuildError, Endpoint, FileUpload, Timestamp};

/// A documented body, and a function that builds it.
pub(crate) struct DocumentedRequest {
    /// Relative to the root of the repository.
    pub(crate) file: &'static str,
    pub(crate) written: fn() -> WrittenRequest,
}

/// A request in the forms in which the SDK writes it.
pub(crate) struct WrittenRequest {
    /// The body.
    pub(crate) sent: Value,
    /// The path of the value that the SDK rejects, if it rejects one.
    pub(crate) rejected: Option<String>,
    /// The request as `serde` writes it, if it writes the fields of the body under their names.
    pub(crate) stored: Option<Value>,
}

/// All sample requests.
#[expect(deprecated, reason = "retired operations have samples too")]
pub(crate) fn requests() -> Vec<DocumentedRequest> {
    include!(concat!(env!("OUT_DIR"), "/requests.rs"))
}

fn documented(file: &'static str, written: fn() -> WrittenRequest) -> DocumentedRequest {
    DocumentedRequest { file, written }
}

fn written<T: Endpoint + Serialize>(request: &T) -> WrittenRequest {
    let (sent, rejected) = sent(request);
    WrittenRequest { sent, rejected, stored: Some(serde_json::to_value(request).expect(T::NAME)) }
}

fn not_stored<T: Endpoint>(request: &T) -> WrittenRequest {
    let (sent, rejected) = sent(request);
    WrittenRequest { sent, rejected, stored: None }
}

impl DocumentedRequest {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&fs::read(root().join(self.file)).expect(self.file)).expect(self.file)
    }
}

/// The body of the signed request, or `null` if it has none, and the path of the value that the SDK rejects, if it rejects one.
fn sent<T: Endpoint>(request: &T) -> (Value, Option<String>) {
    let token = AccessToken::new("token").expect("a token");
    let access = Access::new().token(&token).shop_cipher("cipher");
    let build = |app: App| app.request(request, access, Timestamp::from(1_700_000_000));
    let app = App::new("key", "secret");
    let (request, rejected) = match build(app.clone()) {
        Err(BuildError::InvalidField(invalid)) => (build(app.check_values(false)).expect(T::NAME), Some(invalid.path)),
        request => (request.expect(T::NAME), None),
    };
    let body = match T::BODY {
        BodyKind::None => Value::Null,
        BodyKind::Multipart => {
            let kind = request.headers()[CONTENT_TYPE].to_str().expect("ASCII");
            texts(kind.split_once("boundary=").expect("a boundary").1, &String::from_utf8_lossy(request.body()))
        }
        _ => serde_json::from_slice(request.body()).expect(T::NAME),
    };
    (body, rejected)
}

/// The text parts of a multipart body.
fn texts(boundary: &str, body: &str) -> Value {
    let boundary = format!("--{boundary}");
    let parts = body.split(&boundary).filter(|part| !part.contains("; filename=\""));
    let text = |part: &str| {
        let (head, text) = part.split_once("\r\n\r\n")?;
        let name = head.split_once("; name=\"")?.1.split_once('"')?.0;
        Some((name.to_owned(), Value::from(text.trim_end_matches("\r\n"))))
    };
    parts.filter_map(text).collect()
}

fn file(media_type: &str) -> FileUpload {
    FileUpload::new("name", media_type, "content")
}

/// An empty list with the type of an item.
fn empty_list_of<T>(_: T) -> Vec<T> {
    Vec::new()
}
