//! Mistakes in published documents.

use std::fmt;

/// A mistake that prevents reading a document in its format.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UpstreamError {
    /// The file name of the document.
    pub document: String,
    /// The JSON pointer to the wrong value. Empty for the document itself and for text that is not JSON.
    pub pointer: String,
    /// The mistake, and how to fix it.
    pub message: String,
    /// Line and column, counted from one, if the text is not JSON.
    pub position: Option<(usize, usize)>,
}

impl fmt::Display for UpstreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.document, self.message),
            None => write!(f, "{}#{}: {}", self.document, self.pointer, self.message),
        }
    }
}

impl std::error::Error for UpstreamError {}
