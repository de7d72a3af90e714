//! Rust names for enumeration values that do not make good names themselves.

use heck::ToUpperCamelCase;

/// A value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedValue {
    pub(crate) wire: String,
    /// The Rust name, if the generator cannot derive a good one from the value.
    pub(crate) rust: Option<String>,
}

/// Names the values of an enumeration.
pub(crate) fn value_names(values: &[String]) -> Vec<NamedValue> {
    let rivals = |preferred: &str| values.iter().filter(|value| value.to_upper_camel_case() == preferred).count() > 1;
    values
        .iter()
        .map(|value| {
            let preferred = value.to_upper_camel_case();
            let rust = if rivals(&preferred) { style_name(value, &preferred) } else { spelled_name(value, &preferred) };
            NamedValue { wire: value.clone(), rust }
        })
        .collect()
}

/// The name of a value that differs from another only in case or punctuation: `OnHoldUpperSnake`.
fn style_name(value: &str, preferred: &str) -> Option<String> {
    let letters = || value.chars().filter(char::is_ascii_alphabetic);
    let style = if letters().all(|c| c.is_ascii_uppercase()) {
        "Upper"
    } else if letters().all(|c| c.is_ascii_lowercase()) {
        "Lower"
    } else {
        return None;
    };
    Some(format!("{preferred}{style}{}", if value.contains('_') { "Snake" } else { "" }))
}

/// `ThreeDayDelivery` for `3DayDelivery`, `Days30` for `30Days`, `Value7` for `7`.
fn number_name(name: &str, sign: &str) -> String {
    const DIGITS: [&str; 10] = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &name[..name.len() - rest.len()];
    match number.parse::<usize>().ok().and_then(|number| DIGITS.get(number)) {
        Some(word) if sign.is_empty() && !rest.is_empty() => format!("{word}{rest}"),
        _ if sign.is_empty() && rest.starts_with(|c: char| c.is_ascii_uppercase()) => format!("{rest}{number}"),
        _ => format!("{}{name}", if sign.is_empty() { "Value" } else { sign }),
    }
}

/// The name of a value that does not start with a letter.
fn spelled_name(value: &str, preferred: &str) -> Option<String> {
    let ascii: String = preferred.chars().filter(char::is_ascii_alphanumeric).collect();
    let sign = if value.starts_with('-') { "Minus" } else { "" };
    if ascii.is_empty() {
        return Some(format!("Sign{}", value.chars().map(|c| format!("{:X}", u32::from(c))).collect::<String>()));
    }
    if ascii.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(number_name(&ascii, sign));
    }
    (ascii != preferred || !sign.is_empty()).then(|| format!("{sign}{ascii}"))
}
