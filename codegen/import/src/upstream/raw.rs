//! Operations as a single document describes them, before documents are merged.

use serde_json::Value;

use crate::model::{Kind, Problem};
use crate::upstream::UpstreamError;
use codegen::spec::{Cipher, Token};
use codegen::spec::{Idempotency, Range};

/// The rank of a document if documents disagree: by format, then by order.
///
/// The official document is the oldest and lacks required body fields and enumerations. The pages have required fields. The
/// reconstructed documentation is newer than both and has both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Authority {
    pub(crate) source: Source,
    /// The position of the document in the import.
    pub(crate) order: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// Our own export, which repeats the specs. Any other document is newer.
    Export,
    /// OpenAPI 3.0.
    Official,
    /// The reference pages.
    Pages,
    /// OpenAPI 3.1.
    Docs,
}

/// One operation of one document.
#[derive(Debug, Clone)]
pub(crate) struct RawOperation {
    pub(crate) authority: Authority,
    /// The position in the document, for reports.
    pub(crate) place: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) settings: RawSettings,
    pub(crate) path_ids: Vec<RawField>,
    pub(crate) query: Vec<RawField>,
    pub(crate) body: Vec<RawField>,
    /// The fields of the reply's `data`.
    pub(crate) reply: Vec<RawField>,
}

/// The settings of an operation in a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct RawSettings {
    pub(crate) name: Option<String>,
    /// Other names.
    pub(crate) aliases: Vec<String>,
    pub(crate) docs: Option<String>,
    pub(crate) token: Option<Token>,
    pub(crate) scopes: Vec<String>,
    pub(crate) ciphers: Vec<RawCipher>,
    pub(crate) idempotency: Option<Idempotency>,
    pub(crate) errors: Vec<i64>,
    pub(crate) request_example: Option<String>,
    pub(crate) response_example: Option<String>,
}

/// A cipher that an operation accepts, and whether it is required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RawCipher {
    pub(crate) cipher: Cipher,
    pub(crate) is_required: bool,
}

/// One webhook of one document.
#[derive(Debug, Clone)]
pub(crate) struct RawWebhook {
    pub(crate) place: String,
    pub(crate) kind: i64,
    pub(crate) name: String,
    pub(crate) event: Option<String>,
    pub(crate) data: Vec<RawField>,
}

/// A field with everything that documents say about it.
#[derive(Debug, Clone)]
pub(crate) struct RawField {
    pub(crate) name: String,
    pub(crate) place: String,
    /// Whether it is required, according to the best document that states it.
    pub(crate) required: Option<(Authority, bool)>,
    pub(crate) node: Node,
}

/// The schema of a value.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) authority: Authority,
    pub(crate) shape: Shape,
    /// The kind, if the schema alone decides it.
    pub(crate) exact: Option<Kind>,
    pub(crate) format: Option<Format>,
    /// The values in the schema.
    pub(crate) values: Vec<String>,
    /// The range in the schema.
    pub(crate) range: Option<Range>,
    /// The default in the schema.
    pub(crate) default: Option<Value>,
    pub(crate) prose: Vec<(Authority, String)>,
    pub(crate) examples: Vec<Value>,
}

/// The JSON type of a value.
#[derive(Debug, Clone)]
pub(crate) enum Shape {
    /// Unknown.
    Any,
    String,
    Int,
    Number,
    Bool,
    File,
    Object(Vec<RawField>),
    List(Box<Node>),
}

/// Formats that decide the kind of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Date,
    DateTime,
}

/// The errors and problems of all documents.
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
            exact: None,
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
    /// The name in reports.
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
    /// Records an error. Returns the value otherwise.
    pub(crate) fn record<T>(&mut self, result: Result<T, UpstreamError>) -> Option<T> {
        result.map_err(|error| self.errors.push(error)).ok()
    }

    pub(crate) fn problem(&mut self, place: impl Into<String>, message: impl Into<String>) {
        self.problems.push(Problem { place: place.into(), message: message.into() });
    }
}
