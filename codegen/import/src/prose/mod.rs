//! Facts that documents state in sentences, taken out of them.
//!
//! Each rule is conservative: a fact missed is a plain `string` or no bound, a fact imagined is a request that cannot be built. So
//! a rule speaks only where the phrase leaves no doubt, and stays silent where one text says two things.

pub(crate) mod default;
mod listing;
pub(crate) mod money;
pub(crate) mod range;
pub(crate) mod time;
pub(crate) mod values;

use regex::Regex;
use serde_json::Value;

/// What is known of a field beside its type.
#[derive(Debug, Clone)]
pub(crate) struct Evidence<'a> {
    pub(crate) name: &'a str,
    /// The field that holds it; empty at the top.
    pub(crate) parent: &'a str,
    /// In the order of documents.
    pub(crate) texts: Vec<&'a str>,
    /// The same, best document first.
    pub(crate) best: Vec<&'a str>,
    /// Scalars; those of a list one by one.
    pub(crate) examples: Vec<&'a Value>,
}

/// What a range bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Number,
    /// A text's characters.
    Length,
    /// A list's items.
    Count,
}

/// How a Unix time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Milliseconds,
}

impl Evidence<'_> {
    /// Examples as they would be written.
    pub(crate) fn written(&self) -> impl Iterator<Item = String> {
        self.examples.iter().map(|example| match example {
            Value::String(text) => text.trim().trim_matches('"').to_owned(),
            other => other.to_string(),
        })
    }

    /// Whether any text matches.
    pub(crate) fn says(&self, pattern: &Regex) -> bool {
        self.texts.iter().any(|text| pattern.is_match(text))
    }
}

/// A pattern of this module.
#[expect(clippy::expect_used, reason = "patterns are literals, and a test compiles each")]
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of this module is well formed")
}

/// A text on one line: documents wrap sentences where they please.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) fn evidence<'a>(name: &'a str, text: &'a str, examples: &'a [Value]) -> Evidence<'a> {
    Evidence { name, parent: "", texts: vec![text], best: vec![text], examples: examples.iter().collect() }
}
