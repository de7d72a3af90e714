//! A media type that an upload accepts: `TYPE/SUBTYPE [..BYTES]`.

use super::{Range, SyntaxError};

/// A media type, and the size limit for files of this type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaSpec {
    pub name: String,
    /// Only where the limit differs from the field's.
    pub range: Option<Range>,
}

impl MediaSpec {
    /// A regular expression for a media type with an optional range.
    pub(crate) fn pattern() -> String {
        let name = r"[a-z0-9][a-z0-9!#$&^_.+-]*";
        format!(r"^\s*{name}/{name}(?:\s+{})?\s*$", Range::PATTERN)
    }

    /// Parses a text. Whether the type is registered is not checked.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let mut words = text.split_whitespace();
        let name = words.next().unwrap_or_default();
        let range = words.next().map(Range::parse).transpose()?;
        if !is_media_type(name) || words.next().is_some() {
            return Err(SyntaxError::new(
                format!("`{text}` is not a media type"),
                "write `type/subtype` in lower case and without parameters, followed by a size limit if it has its own: \
                 `application/pdf ..20971520`",
            ));
        }
        Ok(Self { name: name.to_owned(), range })
    }
}

/// Whether both parts are names that RFC 6838 allows, in lower case.
fn is_media_type(text: &str) -> bool {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "!#$&-^_.+".contains(c))
    };
    text.split_once('/').is_some_and(|(kind, subtype)| is_name(kind) && is_name(subtype))
}
