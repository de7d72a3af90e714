//! A sample reply with functions that read it as the type of its operation.

use std::fmt::Debug;
use std::fs;

use serde::Serialize;
use serde_json::{Value, json};
use tests::root;
use tiktok_shop::http::StatusCode;
use tiktok_shop::read::Slot;
use tiktok_shop::{Endpoint, Error, Failure, PartialFailures, Reply, decode_strict};

use crate::json::ToJson;

/// The traits that the type of each reply implements.
trait Stored: ToJson + Debug + PartialEq + Serialize {}

impl<T: ToJson + Debug + PartialEq + Serialize> Stored for T {}

type ReadFailures = fn(&[u8]) -> Vec<Failure>;

/// A sample reply of an operation.
pub(crate) struct DocumentedReply {
    /// Relative to the root of the repository.
    pub(crate) file: &'static str,
    /// For example `GET /order/202309/orders`.
    pub(crate) operation: String,
    read: fn(&[u8]) -> Result<Value, Error>,
    show: fn(&[u8]) -> Result<String, Error>,
    store: fn(&[u8]) -> Result<(), String>,
    /// Collects partial failures, if the type has any.
    pub(crate) failures: Option<ReadFailures>,
}

/// All sample replies.
#[expect(deprecated, reason = "retired operations have samples too")]
pub(crate) fn replies() -> Vec<DocumentedReply> {
    include!(concat!(env!("OUT_DIR"), "/replies.rs"))
}

/// The reply in `file` to the request `T`.
fn documented<T: Endpoint<Response: Stored>>(file: &'static str) -> DocumentedReply {
    let operation = format!("{} {}", T::METHOD, T::PATH);
    let (read, show, store) = (read::<T::Response>, show::<T::Response>, store::<T::Response>);
    DocumentedReply { file, operation, read, show, store, failures: None }
}

/// The same for a reply that can have partial failures.
fn with_failures<T: Endpoint<Response: Stored + PartialFailures>>(file: &'static str) -> DocumentedReply {
    DocumentedReply { failures: Some(failures::<T::Response>), ..documented::<T>(file) }
}

fn failures<R: Slot + Default + PartialFailures>(body: &[u8]) -> Vec<Failure> {
    decode_strict::<R>(StatusCode::OK, body).expect("a reply").failures()
}

fn read<R: Slot + Default + ToJson>(body: &[u8]) -> Result<Value, Error> {
    let reply = decode_strict::<R>(StatusCode::OK, body)?;
    Ok(json!({ "code": 0, "message": reply.message, "request_id": reply.request_id, "data": reply.data.to_json() }))
}

fn show<R: Slot + Default + Debug>(body: &[u8]) -> Result<String, Error> {
    decode_strict::<R>(StatusCode::OK, body).map(|reply| format!("{:?}", reply.data))
}

fn store<R: Slot + Default + Stored>(body: &[u8]) -> Result<(), String> {
    let reply = decode_strict::<R>(StatusCode::OK, body).expect("a reply");
    let text = serde_json::to_string(&reply).expect("JSON");
    let read: Reply<R> = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
    if read == reply { Ok(()) } else { Err(format!("{reply:?}\nwas stored as {text}\nand read as {read:?}")) }
}

impl DocumentedReply {
    /// The bytes of the file.
    pub(crate) fn body(&self) -> Vec<u8> {
        fs::read(root().join(self.file)).expect(self.file)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body()).expect(self.file)
    }

    /// Fails if the reply changes when `serde` writes and reads it.
    pub(crate) fn store_and_read(&self) -> Result<(), String> {
        (self.store)(&self.body())
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
