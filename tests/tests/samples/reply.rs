//! A sample reply with functions that read it as the type of its operation.

use std::fmt::Debug;
use std::fs;

use serde_json::{Value, json};
use tests::root;
use tiktok_shop::http::StatusCode;
use tiktok_shop::read::Slot;
use tiktok_shop::{Endpoint, Error, Failure, PartialFailures, decode_strict};

use crate::json::ToJson;

type ReadFailures = fn(&[u8]) -> Vec<Failure>;

/// A sample reply of an operation.
pub(crate) struct DocumentedReply {
    /// Relative to the root of the repository.
    pub(crate) file: &'static str,
    /// For example `GET /order/202309/orders`.
    pub(crate) operation: String,
    read: fn(&[u8]) -> Result<Value, Error>,
    show: fn(&[u8]) -> Result<String, Error>,
    /// Collects partial failures, if the type has any.
    pub(crate) failures: Option<ReadFailures>,
}

/// All sample replies.
#[expect(deprecated, reason = "retired operations have samples too")]
pub(crate) fn replies() -> Vec<DocumentedReply> {
    include!(concat!(env!("OUT_DIR"), "/replies.rs"))
}

/// The reply in `file` to the request `T`.
fn documented<T: Endpoint<Response: ToJson + Debug>>(file: &'static str) -> DocumentedReply {
    let operation = format!("{} {}", T::METHOD, T::PATH);
    DocumentedReply { file, operation, read: read::<T::Response>, show: show::<T::Response>, failures: None }
}

/// The same for a reply that can have partial failures.
fn with_failures<T: Endpoint<Response: ToJson + Debug + PartialFailures>>(file: &'static str) -> DocumentedReply {
    DocumentedReply { failures: Some(failures::<T::Response>), ..documented::<T>(file) }
}

fn failures<R: Slot + PartialFailures>(body: &[u8]) -> Vec<Failure> {
    decode_strict::<R>(StatusCode::OK, body).expect("a reply").failures()
}

fn read<R: Slot + ToJson>(body: &[u8]) -> Result<Value, Error> {
    let reply = decode_strict::<R>(StatusCode::OK, body)?;
    Ok(json!({ "code": 0, "message": reply.message, "request_id": reply.request_id, "data": reply.data.to_json() }))
}

fn show<R: Slot + Debug>(body: &[u8]) -> Result<String, Error> {
    decode_strict::<R>(StatusCode::OK, body).map(|reply| format!("{:?}", reply.data))
}

impl DocumentedReply {
    /// The bytes of the file.
    pub(crate) fn body(&self) -> Vec<u8> {
        fs::read(root().join(self.file)).expect(self.file)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body()).expect(self.file)
    }

    /// Reads a body as the operation's response, and converts it back to JSON.
    pub(crate) fn read(&self, body: &[u8]) -> Result<Value, Error> {
        (self.read)(body)
    }

    /// Reads a body as the operation's response, and returns its `Debug` output.
    pub(crate) fn show(&self, body: &[u8]) -> Result<String, Error> {
        (self.show)(body)
    }
}
