//! The text of new entries: types, enumerations, lists and settings.

use codegen::spec::{FieldSpec, plain};

use super::WIDTH;
use crate::field_spec::line;
use crate::names::NamedValue;

/// The definition of an object.
pub(crate) fn definition_of_object(name: &str, fields: &[(String, FieldSpec)]) -> Vec<String> {
    let mut lines = vec![format!("{name}:"), "  fields:".to_owned()];
    lines.extend(fields.iter().map(|(wire, field)| format!("    {}", line(wire, field))));
    lines
}

/// The definition of an enumeration.
pub(crate) fn definition_of_enum(name: &str, values: &[NamedValue]) -> Vec<String> {
    let mut lines = vec![format!("{name}:"), "  values:".to_owned()];
    if values.iter().any(|value| value.rust.is_some()) {
        lines.extend(values.iter().map(|value| format!("    {}", value_entry(value))));
        return lines;
    }
    let values: Vec<String> = values.iter().map(|value| plain(&value.wire)).collect();
    let short = format!("{name}: {{ values: [{}] }}", values.join(", "));
    if short.len() + 2 <= WIDTH {
        return vec![short];
    }
    lines.extend(wrap(&values, 4));
    lines
}

/// A value on its own line.
pub(super) fn value_entry(value: &NamedValue) -> String {
    match &value.rust {
        Some(rust) => format!("{}: {{ rust: {rust} }}", plain(&value.wire)),
        None => format!("{}:", plain(&value.wire)),
    }
}

/// A list in brackets as the value of a top-level key, wrapped if it is long.
pub(crate) fn flow_list(key: &str, values: &[String]) -> String {
    let short = format!("[{}]", values.join(", "));
    if key.len() + 2 + short.len() <= WIDTH { short } else { format!("\n{}", wrap(values, 2).join("\n")) }
}

/// A long list in brackets, on as few lines as possible.
fn wrap(values: &[String], indent: usize) -> Vec<String> {
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

/// The settings of an operation, in the order of specs. Settings without a value are omitted.
pub(crate) fn settings(settings: &[(&str, Option<String>)]) -> String {
    let entry = |(name, value): &(&str, Option<String>)| {
        let value = value.as_ref()?;
        let space = if value.starts_with('\n') { "" } else { " " };
        Some(format!("{name}:{space}{value}\n"))
    };
    settings.iter().filter_map(entry).collect()
}
