//! Builds and prints JSON. A value that fits on one line is printed on one line, so changing a field changes one line.

use serde_json::{Map, Value};

/// The length up to which an object or a list is printed on one line.
const LINE_LENGTH: usize = 130;

/// An object of the members that have a value.
pub(super) fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Map<String, Value> {
    members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

/// A list of texts, unless it is empty.
pub(super) fn texts<S: AsRef<str>>(texts: &[S]) -> Option<Value> {
    (!texts.is_empty()).then(|| texts.iter().map(|text| text.as_ref()).collect())
}

/// An object, unless it is empty.
pub(super) fn non_empty(members: Map<String, Value>) -> Option<Value> {
    (!members.is_empty()).then_some(Value::Object(members))
}

/// The text of a document.
pub(super) fn print(document: &Map<String, Value>) -> String {
    let mut text = String::new();
    // The first member is on a separate line, because it marks the file as generated.
    block(&mut text, 0, '{', '}', document.iter(), |text, (key, value)| member(text, key, value, 1));
    text.push('\n');
    text
}

fn value(text: &mut String, value: &Value, indent: usize) {
    let start = text.len();
    let used = start - text.rfind('\n').map_or(0, |at| at + 1);
    if used < LINE_LENGTH && compact(text, value, start + LINE_LENGTH - used) {
        return;
    }
    text.truncate(start);
    match value {
        Value::Object(members) => {
            block(text, indent, '{', '}', members.iter(), |text, (key, value)| member(text, key, value, indent + 1));
        }
        Value::Array(items) => {
            block(text, indent, '[', ']', items.iter(), |text, item| self::value(text, item, indent + 1));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => scalar(text, value),
    }
}

fn member(text: &mut String, key: &str, value: &Value, indent: usize) {
    string(text, key);
    text.push_str(": ");
    self::value(text, value, indent);
}

/// Prints one item per line.
fn block<T>(
    text: &mut String,
    indent: usize,
    open: char,
    close: char,
    items: impl Iterator<Item = T>,
    mut print: impl FnMut(&mut String, T),
) {
    let line = |text: &mut String, indent: usize| {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", indent));
    };
    text.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            text.push(',');
        }
        line(text, indent + 1);
        print(text, item);
    }
    line(text, indent);
    text.push(close);
}

/// Prints a value on one line. Stops and returns `false` if the text becomes longer than `limit`.
fn compact(text: &mut String, value: &Value, limit: usize) -> bool {
    match value {
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                if !compact(text, item, limit) {
                    return false;
                }
            }
            text.push(']');
        }
        Value::Object(members) => {
            text.push_str(if members.is_empty() { "{" } else { "{ " });
            for (index, (key, member)) in members.iter().enumerate() {
                text.push_str(if index > 0 { ", " } else { "" });
                string(text, key);
                text.push_str(": ");
                if !compact(text, member, limit) {
                    return false;
                }
            }
            text.push_str(if members.is_empty() { "}" } else { " }" });
        }
        Value::String(long) if text.len() + long.len() > limit => return false,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => scalar(text, value),
    }
    text.len() <= limit
}

fn scalar(text: &mut String, value: &Value) {
    match value {
        Value::String(value) => string(text, value),
        other => text.push_str(&other.to_string()),
    }
}

/// Prints a text. Most need no escapes, and are copied.
fn string(text: &mut String, value: &str) {
    let is_plain = value.bytes().all(|byte| byte >= b' ' && !matches!(byte, b'"' | b'\\' | 0x7f));
    if is_plain {
        text.push('"');
        text.push_str(value);
        text.push('"');
    } else {
        text.push_str(&Value::from(value).to_string());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::print;

    #[test]
    fn short_values_stay_on_one_line() {
        let long = "x".repeat(130);
        let value = json!({ "first": {}, "short": { "a": [1, "b"], "c": [] }, "long": [{ "text": long, "n": null }], "escaped": "a \"quote\"\nand \u{7f} \\ \u{1} \u{e9}" });
        let Value::Object(members) = &value else { panic!("an object") };
        let expected = format!(
            "{{\n  \"first\": {{}},\n  \"short\": {{ \"a\": [1, \"b\"], \"c\": [] }},\n  \"long\": [\n    {{\n      \"text\": \
             \"{long}\",\n      \"n\": null\n    }}\n  ],\n  \
             \"escaped\": \"a \\\"quote\\\"\\nand \u{7f} \\\\ \\u0001 é\"\n}}\n"
        );
        assert_eq!(print(members), expected);
        assert_eq!(serde_json::from_str::<Value>(&expected).ok(), Some(value));
        assert_eq!(print(&Map::new()), "{\n}\n");
    }
}
