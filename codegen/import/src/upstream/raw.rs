//! An operation as one document describes it: structure, claims and descriptions, before documents are combined.

use serde_json::Value;

use crate::model::Problem;
use crate::upstream::UpstreamError;
use codegen::spec::{Cipher, Token};
use codegen::spec::{Idempotency, Range};

/// The reliability of a document: first by its format, then by its position.
///
/// The official document is the oldest and has neither required body fields nor enumerations. The pages have required fields, and
/// the reconstructed documentation is the newest and has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Authority {
    pub(crate) source: Source,
    /// The document's position in the arguments.
    pub(crate) order: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// OpenAPI 3.0.
    Official,
    /// The reference pages.
    Pages,
    /// OpenAPI 3.1.
    Docs,
}

/// One operation of one document.
#[derive(Debug, Clone)]
pub(crate) struct Sketch {
    pub(crate) authority: Authority,
    /// The position in the document, for reports.
    pub(crate) place: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) claims: Claims,
    pub(crate) path_ids: Vec<RawField>,
    pub(crate) query: Vec<RawField>,
    pub(crate) body: Vec<RawField>,
    /// The fields of the reply's `data`.
    pub(crate) reply: Vec<RawField>,
}

/// What a document says about an operation, except its fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct Claims {
    pub(crate) name: Option<String>,
    pub(crate) docs: Option<String>,
    pub(crate) token: Option<Token>,
    pub(crate) scopes: Vec<String>,
    pub(crate) ciphers: Vec<CipherClaim>,
    pub(crate) idempotency: Option<Idempotency>,
    pub(crate) errors: Vec<i64>,
    pub(crate) request_example: Option<String>,
    pub(crate) response_example: Option<String>,
}

/// A cipher that an operation accepts, and whether it requires it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CipherClaim {
    pub(crate) cipher: Cipher,
    pub(crate) needed: bool,
}

/// One webhook of one document.
#[derive(Debug, Clone)]
pub(crate) struct WebhookSketch {
    pub(crate) place: String,
    pub(crate) kind: i64,
    pub(crate) name: String,
    pub(crate) event: Option<String>,
    pub(crate) data: Vec<RawField>,
}

/// A field, with everything that documents say about it.
#[derive(Debug, Clone)]
pub(crate) struct RawField {
    pub(crate) name: String,
    pub(crate) place: String,
    /// The statement of the most reliable document that has one.
    pub(crate) required: Option<(Authority, bool)>,
    pub(crate) node: Node,
}

/// A value's schema.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) authority: Authority,
    pub(crate) shape: Shape,
    pub(crate) format: Option<Format>,
    /// A formal enumeration.
    pub(crate) values: Vec<String>,
    /// A formal range.
    pub(crate) range: Option<Range>,
    /// A formal default.
    pub(crate) default: Option<Value>,
    pub(crate) prose: Vec<(Authority, String)>,
    pub(crate) examples: Vec<Value>,
}

/// What JSON holds there.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// Nobody says.
    Any,
    String,
    Int,
    Number,
    Bool,
    File,
    Object(Vec<RawField>),
    List(Box<Node>),
}

/// Formats that decide a field's kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Date,
    DateTime,
}

/// What reading a document brings to light beside its content.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub(crate) errors: Vec<UpstreamError>,
    pub(crate) problems: Vec<Problem>,
}

impl Node {
    pub(crate) fn new(authority: Authority, shape: Shape) -> Self {
        Self {
            authority,
            shape,
            format: None,
            values: Vec::new(),
            range: None,
            default: None,
            prose: Vec::new(),
            examples: Vec::new(),
        }
    }
}

impl Shape {
    /// What a report calls it.
    pub(crate) fn title(&self) -> &'static str {
        match self {
            Self::Any => "anything",
            Self::String => "a string",
            Self::Int => "an integer",
            Self::Number => "a number",
            Self::Bool => "a boolean",
            Self::File => "a file",
            Self::Object(_) => "an object",
            Self::List(_) => "a list",
        }
    }
}

impl Log {
    /// The value. Records an error and returns `None` otherwise.
    pub(crate) fn take<T>(&mut self, result: Result<T, UpstreamError>) -> Option<T> {
        result.map_err(|error| self.errors.push(error)).ok()
    }

    pub(crate) fn problem(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.problems.push(Problem { place: place.into(), message: message.into() });
    }
}
