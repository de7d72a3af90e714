//! An operation as one document draws it: structure, claims and prose, before documents are held against each other.

use serde_json::Value;

use super::UpstreamError;
use super::model::{Cipher, Problem, Token};
use crate::spec::{Idempotency, Range};

/// How far a document is to be believed where documents disagree: by its kind, then the later one.
///
/// The official document is the oldest and states neither required body fields nor enumerations; the pages state the first,
/// the reconstructed documentation is newer than both and states both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Authority {
    pub(super) source: Source,
    /// The document's position among those given.
    pub(super) order: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Source {
    /// OpenAPI 3.0.
    Official,
    /// The reference pages.
    Pages,
    /// OpenAPI 3.1.
    Docs,
}

/// One operation of one document.
#[derive(Debug, Clone)]
pub(super) struct Sketch {
    pub(super) authority: Authority,
    /// Where it stands, for reports.
    pub(super) place: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) claims: Claims,
    pub(super) path_ids: Vec<RawField>,
    pub(super) query: Vec<RawField>,
    pub(super) body: Vec<RawField>,
    /// The fields of the reply's `data`.
    pub(super) reply: Vec<RawField>,
}

/// What a document says of an operation beside its fields.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    pub(super) name: Option<String>,
    pub(super) docs: Option<String>,
    pub(super) token: Option<Token>,
    pub(super) scopes: Vec<String>,
    pub(super) ciphers: Vec<CipherClaim>,
    pub(super) idempotency: Option<Idempotency>,
    pub(super) errors: Vec<i64>,
    pub(super) request_example: Option<String>,
    pub(super) response_example: Option<String>,
}

/// A cipher that an operation takes, and whether it must have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct CipherClaim {
    pub(super) cipher: Cipher,
    pub(super) needed: bool,
}

/// One webhook of one document.
#[derive(Debug, Clone)]
pub(super) struct WebhookSketch {
    pub(super) place: String,
    pub(super) kind: i64,
    pub(super) name: String,
    pub(super) event: Option<String>,
    pub(super) data: Vec<RawField>,
}

/// A field, with all that documents say of it.
#[derive(Debug, Clone)]
pub(super) struct RawField {
    pub(super) name: String,
    pub(super) place: String,
    /// What the best document that speaks of it says.
    pub(super) required: Option<(Authority, bool)>,
    pub(super) node: Node,
}

/// A value's schema.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) authority: Authority,
    pub(super) shape: Shape,
    pub(super) format: Option<Format>,
    /// A formal enumeration.
    pub(super) values: Vec<String>,
    /// A formal range.
    pub(super) range: Option<Range>,
    /// A formal default.
    pub(super) default: Option<Value>,
    pub(super) prose: Vec<(Authority, String)>,
    pub(super) examples: Vec<Value>,
}

/// What JSON holds there.
#[derive(Debug, Clone)]
pub(super) enum Shape {
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
pub(super) enum Format {
    Date,
    DateTime,
}

/// What reading a document brings to light beside its content.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) errors: Vec<UpstreamError>,
    pub(super) problems: Vec<Problem>,
}

impl Node {
    pub(super) fn new(authority: Authority, shape: Shape) -> Self {
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
    pub(super) fn title(&self) -> &'static str {
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
    /// The value, or nothing and its error on the record.
    pub(super) fn take<T>(&mut self, result: Result<T, UpstreamError>) -> Option<T> {
        result.map_err(|error| self.errors.push(error)).ok()
    }

    pub(super) fn problem(&mut self, place: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem { place: place.into(), what: what.into() });
    }
}
