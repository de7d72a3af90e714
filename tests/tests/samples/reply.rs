//! A sample and the type that reads it, with the type erased: decoding is compiled once for each response, everything else once.

use std::fmt::Debug;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tiktok_shop::http::StatusCode;
use tiktok_shop::read::Slot;
use tiktok_shop::{Endpoint, Error, decode};

/// A documented or recorded reply of one operation.
pub(crate) struct Sample {
    pub(crate) file: &'static str,
    pub(crate) method: String,
    pub(crate) path: &'static str,
    read: fn(&[u8]) -> Result<String, Error>,
}

/// The sample in `file` as a reply to the request `T`.
pub(crate) fn sample<T: Endpoint<Response: Debug>>(file: &'static str) -> Sample {
    Sample { file, method: T::METHOD.to_string(), path: T::PATH, read: read::<T::Response> }
}

fn read<R: Slot + Debug>(body: &[u8]) -> Result<String, Error> {
    // The default of a status is 200.
    decode::<R>(StatusCode::OK, body).map(|reply| format!("{:?}", reply.data))
}

impl Sample {
    /// The body as it stands in the file.
    pub(crate) fn body(&self) -> Vec<u8> {
        fs::read(folder().join(self.file).with_extension("json")).expect(self.file)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body()).expect(self.file)
    }

    /// What the operation's response makes of a body, as its `Debug` shows it.
    pub(crate) fn read(&self, body: &[u8]) -> Result<String, Error> {
        (self.read)(body)
    }
}

/// Where the samples are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/responses")
}
