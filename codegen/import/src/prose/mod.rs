//! Finds facts in the sentences of documents.
//!
//! Each rule is conservative. A missed fact only makes a type less precise, but an invented one makes valid requests impossible. So
//! a rule applies only if the phrase is unambiguous.

pub(crate) mod default;
mod listing;
pub(crate) mod money;
pub(crate) mod range;
pub(crate) mod time;
pub(crate) mod values;

use regex::Regex;
use serde_json::Value;

/// Everything that documents say about a field, except its type.
#[derive(Debug, Clone)]
pub(crate) struct Evidence<'a> {
    pub(crate) name: &'a str,
    /// The field around it. Empty at the top level.
    pub(crate) parent: &'a str,
    /// In the order of documents.
    pub(crate) texts: Vec<&'a str>,
    /// The same texts, most reliable document first.
    pub(crate) best: Vec<&'a str>,
    /// Scalars. The items of a list are separate.
    pub(crate) examples: Vec<&'a Value>,
}

/// The property that a range limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Number,
    /// The characters of a text.
    Length,
    /// The items of a list.
    Count,
}

/// The unit of a Unix time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
}

impl Evidence<'_> {
    /// Examples as they would be written.
    pub(crate) fn example_texts(&self) -> impl Iterator<Item = String> {
        self.examples.iter().map(|example| match example {
            Value::String(text) => text.trim().trim_matches('"').to_owned(),
            other => other.to_string(),
        })
    }

    /// Whether any text matches.
    pub(crate) fn matches(&self, pattern: &Regex) -> bool {
        self.texts.iter().any(|text| pattern.is_match(text))
    }
}

/// A pattern of this module.
#[expect(clippy::expect_used, reason = "patterns are literals, and a test compiles each")]
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this module is well formed")
}

/// A text on one line, because documents wrap sentences anywhere.
fn single_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) fn evidence<'a>(name: &'a str, text: &'a str, examples: &'a [Value]) -> Evidence<'a> {
    Evidence { name, parent: "", texts: vec![text], best: vec![text], examples: examples.iter().collect() }
}
