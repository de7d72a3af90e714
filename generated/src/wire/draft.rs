//! An unsigned request.

use crate::wire::FirstError;

/// The buffers and the first error, which the writers of a request share. They borrow it, so that it is not moved while they fill it.
pub(crate) struct Draft {
    /// The path and query of the URL, then the body. One buffer, split at the end without copying. It does not contain uploads, which
    /// are not signed.
    pub(crate) bytes: Vec<u8>,
    /// The length of the URL in `bytes`, once it is written.
    pub(crate) url_length: usize,
    /// The text to sign so far. It contains the secret.
    pub(crate) text: Vec<u8>,
    pub(crate) error: FirstError,
}

impl Draft {
    /// Starts the URL with `prefix` and the text to sign with `secret`.
    pub(crate) fn new(prefix: &str, secret: &str, checks_values: bool) -> Self {
        let mut bytes = Vec::with_capacity(prefix.len() + 768);
        bytes.extend_from_slice(prefix.as_bytes());
        let mut text = Vec::with_capacity(secret.len() + 512);
        text.extend_from_slice(secret.as_bytes());
        Self { bytes, url_length: 0, text, error: FirstError::new(checks_values) }
    }
}
