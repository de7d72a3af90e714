//! Why the content of an upload could not be read.
//!
//! HTTP clients report that in ways of their own, so it is written down where it happens, and the client looks there.

use std::io::{Error, ErrorKind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A note that the reader of a content and who sends it share.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorSlot(Arc<Mutex<Option<Error>>>);

impl ErrorSlot {
    /// Notes an error, and gives another of the same kind and words for the HTTP client.
    pub(crate) fn record(&self, error: Error) -> Error {
        let copy = Error::new(error.kind(), error.to_string());
        // An error is written whole or not at all.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        copy
    }

    /// The first error that was noted.
    #[cfg(feature = "client")]
    pub(crate) fn take(&self) -> Option<Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

pub(super) fn too_short() -> Error {
    Error::new(ErrorKind::UnexpectedEof, "the content of the upload is shorter than was said")
}

pub(super) fn too_long() -> Error {
    Error::new(ErrorKind::InvalidData, "the content of the upload is longer than was said")
}

pub(super) fn already_sent() -> Error {
    Error::other("the content of the upload was sent before, and can be read only once")
}

/// The same error, with the path that it is about.
pub(crate) fn with_path(path: &Path, error: Error) -> Error {
    Error::new(error.kind(), format!("{}: {error}", path.display()))
}
