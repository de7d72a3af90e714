//! The spec language: documents, fields, types, scalars and the layout of a file, each defined once.
//!
//! These types hold what the YAML says. They check syntax only: whether a type exists or two names collide is decided by
//! [`lower`](crate::lower), so that one run reports every mistake. Loading, the importer and drift all use them.

mod day;
mod documents;
mod error_code;
mod field;
mod glossary;
mod market;
mod media;
mod outline;
mod pages;
mod scalar;
pub(crate) mod schema;
mod type_expr;
mod types;
mod yaml;

use std::fmt;

pub(crate) use day::DAY_PATTERN;
pub use day::is_day;
pub use documents::{ApiSpec, Cipher, GroupSpec, HostsSpec, Idempotency, OperationSpec, Token, WebhookSpec};
pub use error_code::{ANY_MESSAGE, ErrorCodeSpec, ErrorLine};
pub use field::{FieldMapping, FieldSpec};
pub use glossary::{FieldEntry, GlossarySpec, NamePattern, Side, TypeEntry, TypePattern, ValueEntry};
pub use market::{COUNTRIES, MARKET_GROUPS};
pub use media::MediaSpec;
pub use outline::{
    EntrySpan, Position, comment_of, find_entry, has_key, indentation, is_content, is_kept, locate, locate_repeated,
};
pub(crate) use pages::SPAN_PATTERN;
pub use pages::{PagesMapping, PagesSpec};
pub use scalar::{Measure, Scalar, WireClass};
pub use type_expr::{Range, TypeExpr};
pub use types::{TypeSpec, ValueMapping, ValueSpec, ValuesSpec};
pub use yaml::{Node, YamlError, decode, parse, plain, quote, text_of};

/// Why a text does not follow the spec language, and how to fix it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    pub message: String,
    pub help: String,
}

impl SyntaxError {
    pub(crate) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.message, self.help)
    }
}

impl std::error::Error for SyntaxError {}
