//! The text of entries: fields, types, enumerations.

use super::scalar::{json, plain};
use crate::spec::Range;

/// The widest line that is written.
pub(in super::super) const WIDTH: usize = 132;

/// A field, its type spelled out.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in super::super) struct FieldText {
    pub(in super::super) wire: String,
    pub(in super::super) kind: String,
    pub(in super::super) required: bool,
    pub(in super::super) range: Option<Range>,
    /// What an upload takes; importers never learn it.
    pub(in super::super) media: Option<Vec<String>>,
    pub(in super::super) default: Option<serde_json::Value>,
    pub(in super::super) example: Option<serde_json::Value>,
    pub(in super::super) rust: Option<String>,
    pub(in super::super) doc: Option<String>,
}

/// A field's line, without indentation.
pub(in super::super) fn field(field: &FieldText) -> String {
    let range = field.range.map(|range| range.to_string());
    if field.media.is_none() && field.default.is_none() && field.example.is_none() && field.rust.is_none() {
        let bang = if field.required { "!" } else { "" };
        let range = range.map(|range| format!(" {range}")).unwrap_or_default();
        let doc = field.doc.as_ref().map(|doc| format!(" -- {doc}")).unwrap_or_default();
        return format!("{}: {}", plain(&field.wire), sentence(&format!("{}{bang}{range}{doc}", field.kind)));
    }
    let mut parts = vec![format!("type: {}", flow(&field.kind))];
    parts.extend(field.required.then(|| "required: true".to_owned()));
    parts.extend(range.map(|range| format!("range: {range}")));
    parts.extend(field.media.as_ref().map(|media| format!("media: [{}]", media.join(", "))));
    parts.extend(field.default.as_ref().map(|default| format!("default: {}", json(default))));
    parts.extend(field.example.as_ref().map(|example| format!("example: {}", json(example))));
    parts.extend(field.rust.as_ref().map(|rust| format!("rust: {rust}")));
    parts.extend(field.doc.as_ref().map(|doc| format!("doc: {}", serde_json::Value::from(doc.as_str()))));
    format!("{}: {{ {} }}", plain(&field.wire), parts.join(", "))
}

/// A line that holds text, in quotes where YAML would end it early.
fn sentence(line: &str) -> String {
    let cut = line.contains(": ") || line.contains(" #") || line.ends_with(':');
    if cut { serde_json::Value::from(line).to_string() } else { line.to_owned() }
}

/// A type's text may hold brackets, which end a value within braces.
fn flow(kind: &str) -> String {
    if kind.ends_with(']') { format!("\"{kind}\"") } else { kind.to_owned() }
}

/// The definition of an object.
pub(in super::super) fn object(name: &str, fields: &[FieldText]) -> Vec<String> {
    let mut lines = vec![format!("{name}:"), "  fields:".to_owned()];
    lines.extend(fields.iter().map(|one| format!("    {}", field(one))));
    lines
}

/// The definition of an enumeration. `rust` names the values that cannot name themselves.
pub(in super::super) fn enumeration(name: &str, values: &[(String, Option<String>)]) -> Vec<String> {
    if values.iter().all(|(_, rust)| rust.is_none()) {
        let values: Vec<String> = values.iter().map(|(value, _)| plain(value)).collect();
        let one = format!("{name}: {{ values: [{}] }}", values.join(", "));
        if one.len() + 2 <= WIDTH {
            return vec![one];
        }
        let mut lines = vec![format!("{name}:"), "  values:".to_owned()];
        lines.extend(wrapped(&values, 4));
        return lines;
    }
    let mut lines = vec![format!("{name}:"), "  values:".to_owned()];
    lines.extend(values.iter().map(|(value, rust)| format!("    {}", value_entry(value, rust.as_deref()))));
    lines
}

/// A value that stands on a line of its own.
pub(in super::super) fn value_entry(value: &str, rust: Option<&str>) -> String {
    match rust {
        Some(rust) => format!("{}: {{ rust: {rust} }}", plain(value)),
        None => format!("{}:", plain(value)),
    }
}

/// The value of a key of the top level: a list in brackets, on lines of its own if need be.
pub(in super::super) fn list(key: &str, values: &[String]) -> String {
    let one = format!("[{}]", values.join(", "));
    if key.len() + 2 + one.len() <= WIDTH { one } else { format!("\n{}", wrapped(values, 2).join("\n")) }
}

/// A long list in brackets, as few lines as fit.
fn wrapped(values: &[String], indent: usize) -> Vec<String> {
    let pad = " ".repeat(indent);
    let mut lines = Vec::new();
    let mut line = format!("{pad}[");
    for (at, value) in values.iter().enumerate() {
        let end = if at + 1 == values.len() { "]" } else { "," };
        if line.len() + value.len() + 3 > WIDTH && line.trim_start() != "[" {
            lines.push(line.trim_end().to_owned());
            line = format!("{pad} ");
        }
        line.push_str(value);
        line.push_str(end);
        line.push(' ');
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The facts of an operation, in the order in which specs state them.
pub(in super::super) fn facts(facts: &[(&str, Option<String>)]) -> String {
    facts
        .iter()
        .filter_map(|(name, value)| {
            value.as_ref().map(|value| format!("{name}:{}{value}\n", if value.starts_with('\n') { "" } else { " " }))
        })
        .collect()
}
