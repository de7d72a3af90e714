//! Strings and values, quoted where YAML would read them as something else.

/// Words that some YAML reader takes for a truth value or for nothing.
const WORDS: &[&str] = &["", "~", "false", "n", "no", "null", "off", "on", "true", "y", "yes"];

/// A string as a value or a key, in braces or not.
pub(in super::super) fn plain(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// Any value, on one line: JSON is YAML.
pub(in super::super) fn json(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => plain(text),
        serde_json::Value::Array(items) => format!("[{}]", items.iter().map(json).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn is_plain(text: &str) -> bool {
    let word = !WORDS.contains(&text.to_ascii_lowercase().as_str());
    let quiet = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    let start = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    // `24h_sales` begins like a number and is none; `1e3`, `0x1F`, `1_000` and `2024-01-01` are.
    let unlike_numbers =
        text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(|c: char| matches!(c, 'g'..='w' | 'y' | 'z'));
    word && quiet && (start || unlike_numbers)
}
