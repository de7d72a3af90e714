//! Fields: one line, `TYPE[!] [RANGE] [-- TEXT]`, or a mapping for what a line cannot hold. Parsed and printed here only.

use serde::Deserialize;

use super::yaml::{Node, quoted, scalar_text};
use super::{Range, SyntaxError, TypeExpr};

/// What a spec says about a field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub struct FieldSpec {
    pub ty: TypeExpr,
    pub required: bool,
    pub range: Option<Range>,
    /// The media types that a file field accepts, as written.
    pub media: Option<Vec<String>>,
    pub default: Option<Node>,
    pub example: Option<Node>,
    /// The Rust name, where the wire name does not give it.
    pub rust: Option<String>,
    pub doc: Option<String>,
}

/// The mapping form of a field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldMapping {
    #[serde(rename = "type")]
    ty: String,
    #[serde(default)]
    required: bool,
    range: Option<String>,
    media: Option<Vec<String>>,
    default: Option<Node>,
    example: Option<Node>,
    rust: Option<String>,
    doc: Option<String>,
}

/// Either form, before it is parsed.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Line(String),
    Mapping(Box<FieldMapping>),
}

impl TryFrom<Written> for FieldSpec {
    type Error = SyntaxError;

    fn try_from(written: Written) -> Result<Self, SyntaxError> {
        match written {
            Written::Line(line) => Self::parse(&line),
            Written::Mapping(mapping) => Self::from_mapping(*mapping),
        }
    }
}

impl FieldSpec {
    /// A field of which only the type is known.
    pub fn of_type(ty: TypeExpr) -> Self {
        Self { ty, required: false, range: None, media: None, default: None, example: None, rust: None, doc: None }
    }

    /// Parses the line form. Names of types are not looked up.
    pub fn parse(line: &str) -> Result<Self, SyntaxError> {
        let (head, doc) = match line.split_once("--") {
            Some((head, text)) => (head, Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            None => (line, None),
        };
        let mut words = head.split_whitespace();
        let Some(ty) = words.next() else {
            return Err(SyntaxError::new(
                "this field has no type",
                "write `TYPE[!] [RANGE] [-- TEXT]`, for example `string! -- ID of the order.`",
            ));
        };
        let range = words.next().map(Range::parse).transpose()?;
        if let Some(word) = words.next() {
            return Err(SyntaxError::new(
                format!("`{word}` is neither a type nor a range"),
                "write `TYPE[!] [RANGE] [-- TEXT]`; text comes after ` -- `",
            ));
        }
        let (ty, required) = match ty.strip_suffix('!') {
            Some(ty) => (ty, true),
            None => (ty, false),
        };
        Ok(Self { required, range, doc, ..Self::of_type(TypeExpr::parse(ty)?) })
    }

    /// Takes the mapping form, whose `type` may itself be a line.
    pub fn from_mapping(mapping: FieldMapping) -> Result<Self, SyntaxError> {
        let line = Self::parse(&mapping.ty)?;
        let range = mapping.range.as_deref().map(Range::parse).transpose()?;
        Ok(Self {
            ty: line.ty,
            required: mapping.required || line.required,
            range: range.or(line.range),
            media: mapping.media,
            default: mapping.default,
            example: mapping.example,
            rust: mapping.rust,
            doc: mapping.doc.or(line.doc),
        })
    }

    /// The field as the value of a YAML entry, on one line.
    pub fn to_yaml(&self) -> String {
        let needs_mapping = self.media.is_some() || self.default.is_some() || self.example.is_some() || self.rust.is_some();
        if needs_mapping { self.mapping_text() } else { self.line_text() }
    }

    fn line_text(&self) -> String {
        let mut line = format!("{}{}", self.ty, if self.required { "!" } else { "" });
        if let Some(range) = self.range {
            line.push_str(&format!(" {range}"));
        }
        if let Some(doc) = &self.doc {
            line.push_str(&format!(" -- {doc}"));
        }
        // YAML ends a plain value at these.
        let needs_quotes = line.contains(": ") || line.contains(" #") || line.ends_with(':');
        if needs_quotes { quoted(&line) } else { line }
    }

    fn mapping_text(&self) -> String {
        let ty = self.ty.to_string();
        // A bracket ends a plain value inside braces.
        let mut parts = vec![format!("type: {}", if ty.ends_with(']') { quoted(&ty) } else { ty })];
        parts.extend(self.required.then(|| "required: true".to_owned()));
        parts.extend(self.range.map(|range| format!("range: {range}")));
        parts.extend(self.media.as_ref().map(|media| format!("media: [{}]", media.join(", "))));
        parts.extend(self.default.as_ref().map(|default| format!("default: {}", scalar_text(default))));
        parts.extend(self.example.as_ref().map(|example| format!("example: {}", scalar_text(example))));
        parts.extend(self.rust.as_ref().map(|rust| format!("rust: {rust}")));
        parts.extend(self.doc.as_ref().map(|doc| format!("doc: {}", quoted(doc))));
        format!("{{ {} }}", parts.join(", "))
    }
}
