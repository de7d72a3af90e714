//! Errors in requests and in values for them.

use std::error::Error as StdError;
use std::fmt;

use crate::error::InvalidField;

/// Why a request cannot be built.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// A field does not accept its value.
    InvalidField(Box<InvalidField>),
    /// An id for the path is empty or would change the path.
    PathId {
        /// The field that holds the id.
        name: &'static str,
    },
    /// A list for the query, or for a text part of an upload, is empty, or one of its elements is empty or contains a comma. TikTok
    /// would read another list, because commas separate elements.
    List {
        /// The field that holds the list.
        name: &'static str,
    },
    /// A file's media type is malformed.
    MediaType {
        /// The field that holds the file.
        name: &'static str,
    },
    /// The operation does not accept a file's media type.
    UnsupportedMediaType(Box<UnsupportedMediaType>),
    /// A file is empty.
    EmptyFile {
        /// The field that holds the file.
        name: &'static str,
    },
    /// A file is larger than the operation accepts for its media type.
    FileSize {
        /// The field that holds the file.
        name: &'static str,
        /// The maximum size in bytes.
        max_bytes: u64,
    },
    /// An upload is streamed, but the request requires it in memory.
    Streamed,
    /// The path of an untyped request is invalid.
    Path,
    /// An id of an untyped request is missing, does not occur in the path, is empty or would change the path.
    UntypedPathId {
        /// The name of the id.
        name: String,
    },
    /// A query parameter of an untyped request has an empty or reserved key.
    QueryKey {
        /// The key.
        key: String,
    },
    /// An untyped request requires a cipher that is missing.
    Cipher {
        /// The query parameter of the cipher.
        name: &'static str,
    },
    /// The URL is too long for HTTP clients.
    Url,
}

/// A file whose media type the operation does not accept.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnsupportedMediaType {
    /// The field that holds the file.
    pub name: &'static str,
    /// The file's media type.
    pub media_type: String,
    /// The media types that the operation accepts.
    pub accepted: Vec<&'static str>,
}

/// A value that its type does not accept. The error does not repeat it, because it may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue {
    expected: &'static str,
}

impl InvalidValue {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidField(error) => error.fmt(f),
            Self::PathId { name } => {
                write!(f, "`{name}` is not valid in a path: it is empty, a dot segment, or contains a slash or a control character")
            }
            Self::List { name } => {
                write!(f, "the list `{name}` is not valid in a request: it is empty, or an element is empty or contains a comma")
            }
            Self::MediaType { name } => write!(f, "the media type of `{name}` is malformed"),
            Self::UnsupportedMediaType(error) => error.fmt(f),
            Self::EmptyFile { name } => write!(f, "the file `{name}` is empty; TikTok rejects empty files"),
            Self::FileSize { name, max_bytes } => {
                write!(f, "the file `{name}` exceeds {max_bytes} bytes, the maximum of the operation")
            }
            Self::Streamed => f.write_str("a streamed upload is not in memory: use `request_streamed` or a client"),
            Self::Path => f.write_str("the path is not like `/order/202309/orders/{order_id}`, without a trailing slash"),
            Self::UntypedPathId { name } => {
                write!(f, "the id `{name}` is missing, not part of the path as `{{{name}}}`, or not valid in a path")
            }
            Self::QueryKey { key } => {
                write!(f, "`{key}` is not allowed as a query key: it is empty, or the SDK sets it")
            }
            Self::Cipher { name } => write!(f, "the request requires a `{name}`, which is missing"),
            Self::Url => f.write_str("the URL is too long for HTTP clients"),
        }
    }
}

impl fmt::Display for UnsupportedMediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, media_type, accepted } = self;
        write!(f, "the file `{name}` is `{media_type}`, but the operation accepts only {}", accepted.join(", "))
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the value is not {}", self.expected)
    }
}

impl StdError for BuildError {}
impl StdError for InvalidValue {}
