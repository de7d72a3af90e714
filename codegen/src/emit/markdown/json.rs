//! Readable JSON: a value that fits on one line is printed on one line.

use serde_json::Value;

/// The lengths of lines to try, in characters. Long bodies have long lines, so that they fit on a page.
const WIDTHS: [usize; 3] = [100, 160, 320];

/// Formats JSON in at most this many lines, if possible.
pub(super) fn pretty(value: &Value, max_lines: usize) -> String {
    let texts = WIDTHS.map(|width| {
        let mut text = String::new();
        write(value, width, 0, 0, &mut text);
        text
    });
    let [.., widest] = &texts;
    texts.iter().find(|text| text.lines().count() <= max_lines).unwrap_or(widest).clone()
}

/// Writes a value. `used` is the number of characters that its line already contains, besides the indentation.
fn write(value: &Value, width: usize, depth: usize, used: usize, text: &mut String) {
    let flat = flat(value);
    let entries: Vec<(String, &Value)> = match value {
        Value::Array(items) => items.iter().map(|item| (String::new(), item)).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    if entries.is_empty() || 2 * depth + used + flat.chars().count() <= width {
        text.push_str(&flat);
        return;
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    text.push(open);
    for (index, (key, value)) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        text.push_str(key);
        write(value, width, depth + 1, key.chars().count() + 1, text);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

/// A value on one line, with spaces between its parts.
fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let field = |(key, value): (&String, &Value)| format!("{}: {}", Value::from(key.as_str()), flat(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_values_are_on_one_line() {
        let value = serde_json::json!({ "id": "1", "tags": ["a", "b"], "empty": {} });
        assert_eq!(pretty(&value, 100), r#"{ "id": "1", "tags": ["a", "b"], "empty": {} }"#);
        let long = serde_json::json!({ "a": "x".repeat(60), "b": [1, { "c": "y".repeat(60) }] });
        let (x, y) = ("x".repeat(60), "y".repeat(60));
        assert_eq!(pretty(&long, 100), format!("{{\n  \"a\": \"{x}\",\n  \"b\": [1, {{ \"c\": \"{y}\" }}]\n}}"));
    }
}
