//! The only module that uses the YAML parser, and the quoting rules of YAML.

use serde::de::DeserializeOwned;

use super::outline::Position;

/// A value of a YAML document.
pub type Node = serde_yaml::Value;

/// Why a text is not YAML, or a value does not have the expected shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlError {
    pub message: String,
    /// Only syntax errors have one.
    pub position: Option<Position>,
}

/// Parses a document.
pub fn parse(text: &str) -> Result<Node, YamlError> {
    serde_yaml::from_str(text).map_err(|error| YamlError {
        position: error.location().map(|at| Position { line: at.line(), column: at.column() }),
        message: error.to_string(),
    })
}

/// Deserializes a value.
pub fn decode<T: DeserializeOwned>(node: Node) -> Result<T, YamlError> {
    serde_yaml::from_value(node).map_err(|error| YamlError { message: error.to_string(), position: None })
}

/// A text as a YAML key or value, in quotes only where it needs them.
pub fn plain(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quote(text) }
}

/// A text in double quotes. JSON is YAML.
pub fn quote(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Any value on one line.
pub(super) fn scalar_text(node: &Node) -> String {
    match node {
        Node::String(text) => plain(text),
        Node::Sequence(items) => format!("[{}]", items.iter().map(scalar_text).collect::<Vec<_>>().join(", ")),
        other => serde_json::to_string(other).unwrap_or_default(),
    }
}

/// A value as a text, without the quotes that YAML needs.
pub fn text_of(node: &Node) -> String {
    match node {
        Node::String(text) => text.clone(),
        other => scalar_text(other),
    }
}

/// Words that some YAML parsers read as a boolean or as null.
const RESERVED_WORDS: &[&str] = &["", "~", "false", "n", "no", "null", "off", "on", "true", "y", "yes"];

fn is_plain(text: &str) -> bool {
    let is_reserved = RESERVED_WORDS.contains(&text.to_ascii_lowercase().as_str());
    let has_safe_characters = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    let starts_like_a_name = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    // `24h_sales` starts with a digit but is not a number. `1e3`, `0x1F`, `1_000` and `2024-01-01` are numbers or dates.
    let is_not_a_number =
        text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(|c: char| matches!(c, 'g'..='w' | 'y' | 'z'));
    !is_reserved && has_safe_characters && (starts_like_a_name || is_not_a_number)
}
