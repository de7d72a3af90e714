//! A documented or recorded reply and the type that reads it, with the type erased.

use std::fmt::Debug;
use std::fs;

use serde_json::{Value, json};
use tests::root;
use tiktok_shop::http::StatusCode;
use tiktok_shop::read::Slot;
use tiktok_shop::{Endpoint, Error, Failure, PartialFailures, decode};

use crate::json::ToJson;

type ReadFailures = fn(&[u8]) -> Vec<Failure>;

/// A body, and the response of the operation that it answers.
pub(crate) struct DocumentedReply {
    /// Below the project's folder.
    pub(crate) file: &'static str,
    /// As in `GET /order/202309/orders`.
    pub(crate) operation: String,
    read: fn(&[u8]) -> Result<Value, Error>,
    show: fn(&[u8]) -> Result<String, Error>,
    /// The partial failures, where the type tells of any.
    pub(crate) failures: Option<ReadFailures>,
}

/// All of them.
pub(crate) fn replies() -> Vec<DocumentedReply> {
    include!(concat!(env!("OUT_DIR"), "/replies.rs"))
}

/// The body in `file` as a reply to the request `T`.
fn documented<T: Endpoint<Response: ToJson + Debug>>(file: &'static str) -> DocumentedReply {
    let operation = format!("{} {}", T::METHOD, T::PATH);
    DocumentedReply { file, operation, read: read::<T::Response>, show: show::<T::Response>, failures: None }
}

/// The same of a reply that can tell of partial failures.
fn telling<T: Endpoint<Response: ToJson + Debug + PartialFailures>>(file: &'static str) -> DocumentedReply {
    DocumentedReply { failures: Some(failures::<T::Response>), ..documented::<T>(file) }
}

fn failures<R: Slot + PartialFailures>(body: &[u8]) -> Vec<Failure> {
    decode::<R>(StatusCode::OK, body).expect("a reply").failures()
}

fn read<R: Slot + ToJson>(body: &[u8]) -> Result<Value, Error> {
    // The default of a status is 200.
    let reply = decode::<R>(StatusCode::OK, body)?;
    Ok(json!({ "code": 0, "message": reply.message, "request_id": reply.request_id, "data": reply.data.to_json() }))
}

fn show<R: Slot + Debug>(body: &[u8]) -> Result<String, Error> {
    decode::<R>(StatusCode::OK, body).map(|reply| format!("{:?}", reply.data))
}

impl DocumentedReply {
    /// The body as it stands in the file.
    pub(crate) fn body(&self) -> Vec<u8> {
        fs::read(root().join(self.file)).expect(self.file)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body()).expect(self.file)
    }

    /// What the operation's response makes of a body, as JSON again.
    pub(crate) fn read(&self, body: &[u8]) -> Result<Value, Error> {
        (self.read)(body)
    }

    /// What the operation's response makes of a body, as its `Debug` shows it.
    pub(crate) fn show(&self, body: &[u8]) -> Result<String, Error> {
        (self.show)(body)
    }
}
