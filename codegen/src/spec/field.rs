//! Fields: one line, `TYPE[(VALUES)][!] [RANGE] [-- TEXT]`, or a mapping for what a line cannot hold. Parsed and printed here only.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::schema::{FieldLine, Identifier, MediaType, Plain, RangeText};
use super::yaml::{Node, plain, quote, scalar_text, text_of};
use super::{Range, SyntaxError, TypeExpr};

/// Accepted values in parentheses, after the name of a type: not empty, and without ` -- `, which begins the text.
const VALUES_PATTERN: &str = r"(?:\((?=[^)]*[^), ])(?:(?!--)[^)])*\))?";

/// What a spec says about a field.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "FieldForm")]
pub struct FieldSpec {
    pub ty: TypeExpr,
    pub required: bool,
    pub range: Option<Range>,
    /// The values that the field accepts, if its type has others too.
    pub only: Option<Vec<String>>,
    /// The media types that a file field accepts, as written.
    pub media: Option<Vec<String>>,
    pub default: Option<Node>,
    pub example: Option<Node>,
    /// The Rust name, where the wire name does not give it.
    pub rust: Option<String>,
    pub doc: Option<String>,
}

/// The mapping form of a field.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldMapping {
    /// The type of the field, with `!` if a request requires it.
    #[serde(rename = "type")]
    #[schemars(with = "FieldLine")]
    ty: String,
    /// Whether a request requires the field; the same as `!` after the type.
    #[serde(default)]
    required: bool,
    /// Inclusive bounds of a number, or of the length of a text or a list, or the size of a file in bytes: `1..100`, `1..`, `..50`.
    #[schemars(with = "Option<RangeText>")]
    range: Option<String>,
    /// The values that a request may send, if the type has others too.
    #[schemars(with = "Option<Vec<Plain>>", length(min = 1))]
    only: Option<Vec<Node>>,
    /// The media types that a file may have, each with its own size limit if it has one.
    #[schemars(with = "Option<Vec<MediaType>>", length(min = 1))]
    media: Option<Vec<String>>,
    /// The value that TikTok uses if a request omits the field.
    #[schemars(with = "Option<serde_json::Value>")]
    default: Option<Node>,
    /// A value for the documentation.
    #[schemars(with = "Option<serde_json::Value>")]
    example: Option<Node>,
    /// The Rust name; defaults to the wire name in snake case.
    #[schemars(with = "Option<Identifier>")]
    rust: Option<String>,
    /// What the field is, in a sentence.
    doc: Option<String>,
}

/// A field: one line, or a mapping for what a line cannot hold.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
enum FieldForm {
    Line(#[schemars(with = "FieldLine")] String),
    Mapping(Box<FieldMapping>),
}

impl JsonSchema for FieldSpec {
    fn schema_name() -> Cow<'static, str> {
        "FieldSpec".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        FieldForm::json_schema(generator)
    }
}

impl TryFrom<FieldForm> for FieldSpec {
    type Error = SyntaxError;

    fn try_from(form: FieldForm) -> Result<Self, SyntaxError> {
        match form {
            FieldForm::Line(line) => Self::parse(&line),
            FieldForm::Mapping(mapping) => Self::from_mapping(*mapping),
        }
    }
}

impl FieldSpec {
    /// A field of which only the type is known.
    pub fn of_type(ty: TypeExpr) -> Self {
        Self { ty, required: false, range: None, only: None, media: None, default: None, example: None, rust: None, doc: None }
    }

    /// A field whose type cannot be read.
    pub(crate) fn unreadable() -> Self {
        Self::of_type(TypeExpr::Name(String::new()))
    }

    /// Whether the type cannot be read.
    pub(crate) fn is_unreadable(&self) -> bool {
        self.ty.name().is_empty()
    }

    /// Parses the line form. Names of types are not looked up.
    pub fn parse(line: &str) -> Result<Self, SyntaxError> {
        let (head, doc) = match line.split_once("--") {
            Some((head, text)) => (head, Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
            None => (line, None),
        };
        let (head, only) = split_values(head)?;
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
        Ok(Self { required, range, only, doc, ..Self::of_type(TypeExpr::parse(ty)?) })
    }

    /// A regular expression for the line form. It is stricter than [`parse`](Self::parse) in two points: parentheses follow the name
    /// of the type and hold at least one value, and a range may not be empty.
    pub(crate) fn pattern() -> String {
        format!(r"^\s*{}!?(?:\s+{})?\s*(?:--|$)", TypeExpr::pattern(VALUES_PATTERN), Range::PATTERN)
    }

    /// Takes the mapping form, whose `type` may itself be a line.
    pub fn from_mapping(mapping: FieldMapping) -> Result<Self, SyntaxError> {
        let line = Self::parse(&mapping.ty)?;
        let range = mapping.range.as_deref().map(Range::parse).transpose()?;
        Ok(Self {
            ty: line.ty,
            required: mapping.required || line.required,
            range: range.or(line.range),
            only: mapping.only.map(|values| values.iter().map(text_of).collect()).or(line.only),
            media: mapping.media,
            default: mapping.default,
            example: mapping.example,
            rust: mapping.rust,
            doc: mapping.doc.or(line.doc),
        })
    }

    /// The field as the value of a YAML entry, on one line.
    pub fn to_yaml(&self) -> String {
        let has_keys = self.media.is_some() || self.default.is_some() || self.example.is_some() || self.rust.is_some();
        let needs_list = self.only.iter().flatten().any(|value| !is_bare(value));
        if has_keys || needs_list { self.mapping_text() } else { self.line_text() }
    }

    fn line_text(&self) -> String {
        let mut line = format!("{}{}", self.type_text(), if self.required { "!" } else { "" });
        if let Some(range) = self.range {
            line.push_str(&format!(" {range}"));
        }
        if let Some(doc) = &self.doc {
            line.push_str(&format!(" -- {doc}"));
        }
        // YAML ends a plain value at these.
        let needs_quotes = line.contains(": ") || line.contains(" #") || line.ends_with(':');
        if needs_quotes { quote(&line) } else { line }
    }

    /// The type with the accepted values after its innermost name: `Status(OPEN, CLOSED)[]`.
    fn type_text(&self) -> String {
        let (text, name) = (self.ty.to_string(), self.ty.name());
        let Some(only) = &self.only else { return text };
        text.replacen(name, &format!("{name}({})", only.join(", ")), 1)
    }

    fn mapping_text(&self) -> String {
        let ty = self.ty.to_string();
        // A bracket ends a plain value inside braces.
        let mut parts = vec![format!("type: {}", if ty.ends_with(']') { quote(&ty) } else { ty })];
        parts.extend(self.required.then(|| "required: true".to_owned()));
        parts.extend(self.range.map(|range| format!("range: {range}")));
        parts.extend(
            self.only
                .as_ref()
                .map(|only| format!("only: [{}]", only.iter().map(|value| plain(value)).collect::<Vec<_>>().join(", "))),
        );
        parts.extend(self.media.as_ref().map(|media| format!("media: [{}]", media.join(", "))));
        parts.extend(self.default.as_ref().map(|default| format!("default: {}", scalar_text(default))));
        parts.extend(self.example.as_ref().map(|example| format!("example: {}", scalar_text(example))));
        parts.extend(self.rust.as_ref().map(|rust| format!("rust: {rust}")));
        parts.extend(self.doc.as_ref().map(|doc| format!("doc: {}", quote(doc))));
        format!("{{ {} }}", parts.join(", "))
    }
}

/// Takes the values in parentheses out of a line: `Status(OPEN, CLOSED)[]!` is `Status[]!` with two values.
fn split_values(head: &str) -> Result<(String, Option<Vec<String>>), SyntaxError> {
    let Some((before, rest)) = head.split_once('(') else { return Ok((head.to_owned(), None)) };
    let Some((values, after)) = rest.split_once(')') else {
        return Err(SyntaxError::new("the parenthesis is not closed", "write the values as in `Status(OPEN, CLOSED)`"));
    };
    let values = values.split(',').map(|value| value.trim().to_owned());
    // Empty parentheses are an empty set, which is reported with the other mistakes in meaning.
    let values = values.filter(|value| !value.is_empty()).collect();
    Ok((format!("{before}{after}"), Some(values)))
}

/// Whether a value can stand between parentheses.
fn is_bare(value: &str) -> bool {
    !value.is_empty()
        && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | ' '))
        && !value.contains("--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_part_of_the_type() {
        for (line, ty, values) in [
            ("int(12, 20)! -- Per page.", "int", vec!["12", "20"]),
            ("Status(OPEN)[] ..5", "Status[]", vec!["OPEN"]),
            ("map<Status(OPEN, CLOSED)>", "map<Status>", vec!["OPEN", "CLOSED"]),
        ] {
            let field = FieldSpec::parse(line).expect(line);
            assert_eq!(
                (field.ty.to_string().as_str(), field.only.clone()),
                (ty, Some(values.iter().map(|&v| v.to_owned()).collect()))
            );
            assert_eq!(field.to_yaml(), line);
        }
        assert_eq!(FieldSpec::parse("Status()").expect("a field").only, Some(Vec::new()));
        assert!(FieldSpec::parse("Status(OPEN").is_err());
    }

    #[test]
    fn values_are_a_list_where_the_line_cannot_hold_them() {
        for (written, printed) in [
            ("{ type: int!, only: [12, 20] }", "int(12, 20)!"),
            ("{ type: Status, only: [\"a,b\", OPEN] }", "{ type: Status, only: [\"a,b\", OPEN] }"),
            ("{ type: \"Status(OPEN)[]\", rust: states }", "{ type: \"Status[]\", only: [OPEN], rust: states }"),
        ] {
            let field: FieldSpec = serde_yaml::from_str(written).expect(written);
            assert_eq!(field.to_yaml(), printed);
            let again: FieldSpec = serde_yaml::from_str(printed).expect(printed);
            assert_eq!(again, field);
        }
    }
}
