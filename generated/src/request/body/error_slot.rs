//! Errors while reading the content of an upload.
//!
//! HTTP clients report such errors in different ways, so the reader records them here and the client takes them.

use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A slot for an error, shared by the reader of the content and the sender.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorSlot(Arc<Mutex<Option<Error>>>);

impl ErrorSlot {
    /// Records an error, and returns a copy of it for the HTTP client.
    pub(crate) fn record(&self, error: Error) -> Error {
        let copy = Error::new(error.kind(), error.to_string());
        // A poisoned lock is harmless: the value is replaced in one step.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        copy
    }

    /// Returns the first recorded error.
    #[cfg(feature = "client")]
    pub(crate) fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

pub(super) fn too_short() -> Error {
    Error::new(ErrorKind::UnexpectedEof, "the content of the upload is shorter than declared")
}

pub(super) fn too_long() -> Error {
    Error::new(ErrorKind::InvalidData, "the content of the upload is longer than declared")
}

pub(super) fn already_sent() -> Error {
    Error::other("the content of the upload was already sent and can be read only once")
}

/// Adds the path to an error.
pub(crate) fn with_path(path: &Path, error: Error) -> Error {
    Error::new(error.kind(), format!("{}: {error}", path.display()))
}
