//! Types and ranges as a field writes them.

use std::fmt;

use super::SyntaxError;

/// A type expression: a scalar or a named type, in lists and maps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeExpr {
    Name(String),
    List(Box<TypeExpr>),
    Map(Box<TypeExpr>),
}

/// Inclusive bounds of a number, a text's length in characters, the number of entries of a list or map, or a file's bytes. One end
/// may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl TypeExpr {
    /// The deepest nesting of maps that the pattern accepts, because a regular expression cannot count brackets.
    const NESTED_MAPS: usize = 4;

    /// A regular expression for a type whose innermost name `suffix` may follow.
    pub(super) fn pattern(suffix: &str) -> String {
        let name = format!("[A-Za-z0-9_]+{suffix}");
        let nested = |inner: String, _| format!(r"(?:{name}|map<{inner}>)(?:\[\])*");
        (0..Self::NESTED_MAPS).fold(format!(r"{name}(?:\[\])*"), nested)
    }

    /// Parses `T`, `T[]` or `map<T>`.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        if let Some(item) = text.strip_suffix("[]") {
            return Ok(Self::List(Box::new(Self::parse(item)?)));
        }
        if let Some(value) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Self::Map(Box::new(Self::parse(value)?)));
        }
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(SyntaxError::new(
                format!("`{text}` is not a type"),
                "a type is a scalar, the name of a type, `T[]` or `map<T>`; `!` after it marks a required field",
            ));
        }
        Ok(Self::Name(text.to_owned()))
    }

    /// The innermost name: `Order` of `map<Order[]>`.
    pub fn name(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::List(inner) | Self::Map(inner) => inner.name(),
        }
    }
}

impl Range {
    /// A regular expression for ranges. It does not compare the two bounds.
    pub(crate) const PATTERN: &str = r"(?:[+-]?\d+\.\.(?:[+-]?\d+)?|\.\.[+-]?\d+)";

    /// Parses `1..100`, `1..` or `..100`.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        let malformed =
            || SyntaxError::new(format!("`{text}` is not a range"), "a range is `1..100`, `1..` or `..100`, both ends inclusive");
        let (min, max) = text.split_once("..").ok_or_else(malformed)?;
        let bound = |end: &str| if end.is_empty() { Ok(None) } else { end.parse().map(Some).map_err(|_| malformed()) };
        let range = Self { min: bound(min)?, max: bound(max)? };
        match range {
            Self { min: None, max: None } => Err(malformed()),
            Self { min: Some(min), max: Some(max) } if min > max => Err(SyntaxError::new(
                format!("the range `{text}` is empty"),
                format!("write the lower bound first: `{max}..{min}`"),
            )),
            _ => Ok(range),
        }
    }
}

impl fmt::Display for TypeExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::List(item) => write!(f, "{item}[]"),
            Self::Map(value) => write!(f, "map<{value}>"),
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |bound: Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
        write!(f, "{}..{}", end(self.min), end(self.max))
    }
}
