//! Mistakes in published documents.

use std::fmt;

/// A mistake in a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpstreamError {
    /// The document's file name.
    pub document: String,
    /// JSON pointer to the invalid value. Empty for the document itself and for invalid JSON.
    pub pointer: String,
    /// What is wrong and how to fix it.
    pub message: String,
    /// Line and column of invalid JSON, counted from one.
    pub place: Option<(usize, usize)>,
}

impl fmt::Display for UpstreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.document, self.message),
            None => write!(f, "{}#{}: {}", self.document, self.pointer, self.message),
        }
    }
}

impl std::error::Error for UpstreamError {}
