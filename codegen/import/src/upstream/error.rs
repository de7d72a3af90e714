//! What is wrong with a published document, and where.

use std::fmt;

/// A mistake in a document: it cannot be read as what it claims to be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpstreamError {
    /// The document's file name.
    pub document: String,
    /// JSON pointer to the value at fault; empty for the document itself, and for text that is no JSON.
    pub pointer: String,
    /// What is wrong and what to do.
    pub message: String,
    /// Line and column, counted from one, where the text is no JSON.
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
