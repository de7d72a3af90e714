//! One field on one line: `TYPE[!] [RANGE] [-- TEXT]`.

use std::fmt;

/// A field's line, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLine {
    pub shape: Shape,
    pub required: bool,
    pub range: Option<Range>,
    pub doc: Option<String>,
}

/// A type as written: a scalar or a named type, in lists and maps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    Name(String),
    List(Box<Shape>),
    Map(Box<Shape>),
}

/// Bounds, both inclusive: of a number, of a text's length in characters, of a list's count, of a file's bytes. One end may be
/// open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// Why a line is no field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldLineError {
    pub message: String,
    pub help: String,
}

impl FieldLine {
    /// Takes a line apart. The type's names are not looked up.
    pub fn parse(line: &str) -> Result<Self, FieldLineError> {
        let (head, doc) = match line.split_once("--") {
            Some((head, text)) => (head, Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            None => (line, None),
        };
        let mut words = head.split_whitespace();
        let Some(kind) = words.next() else {
            return Err(error(
                "this field has no type",
                "write `TYPE[!] [RANGE] [-- TEXT]`, for example `string! -- The order's id.`",
            ));
        };
        let range = words.next().map(Range::parse).transpose()?;
        if let Some(word) = words.next() {
            return Err(error(
                format!("`{word}` is neither a type nor a range"),
                "write `TYPE[!] [RANGE] [-- TEXT]`; text comes after ` -- `",
            ));
        }
        let (kind, required) = match kind.strip_suffix('!') {
            Some(kind) => (kind, true),
            None => (kind, false),
        };
        Ok(Self { shape: Shape::parse(kind)?, required, range, doc })
    }
}

impl Shape {
    /// Reads `T`, `T[]` or `map<T>`.
    pub fn parse(text: &str) -> Result<Self, FieldLineError> {
        if let Some(item) = text.strip_suffix("[]") {
            return Ok(Self::List(Box::new(Self::parse(item)?)));
        }
        if let Some(value) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
            return Ok(Self::Map(Box::new(Self::parse(value)?)));
        }
        if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(error(
                format!("`{text}` is not a type"),
                "a type is a scalar, the name of a type, `T[]` or `map<T>`; `!` after it marks a required field",
            ));
        }
        Ok(Self::Name(text.to_owned()))
    }

    /// The name at the core: `Order` of `map<Order[]>`.
    pub fn name(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::List(inner) | Self::Map(inner) => inner.name(),
        }
    }
}

impl Range {
    /// Reads `1..100`, `1..` or `..100`.
    pub fn parse(text: &str) -> Result<Self, FieldLineError> {
        let malformed = || error(format!("`{text}` is not a range"), "a range is `1..100`, `1..` or `..100`, both ends included");
        let (min, max) = text.split_once("..").ok_or_else(malformed)?;
        let bound = |end: &str| if end.is_empty() { Ok(None) } else { end.parse().map(Some).map_err(|_| malformed()) };
        let range = Self { min: bound(min)?, max: bound(max)? };
        match range {
            Self { min: None, max: None } => Err(malformed()),
            Self { min: Some(min), max: Some(max) } if min > max => {
                Err(error(format!("the range `{text}` is empty"), format!("write the lower bound first: `{max}..{min}`")))
            }
            _ => Ok(range),
        }
    }
}

impl fmt::Display for Shape {
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

impl fmt::Display for FieldLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.shape, if self.required { "!" } else { "" })?;
        if let Some(range) = self.range {
            write!(f, " {range}")?;
        }
        match &self.doc {
            Some(doc) => write!(f, " -- {doc}"),
            None => Ok(()),
        }
    }
}

fn error(message: impl Into<String>, help: impl Into<String>) -> FieldLineError {
    FieldLineError { message: message.into(), help: help.into() }
}
