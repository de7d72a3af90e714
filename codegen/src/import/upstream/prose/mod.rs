//! Facts that documents state in sentences, taken out of them.
//!
//! Each rule is conservative: a fact missed is a plain `string` or no bound, a fact imagined is a request that cannot be built. So
//! a rule speaks only where the phrase leaves no doubt, and stays silent where one text says two things.

pub(super) mod default;
mod listing;
pub(super) mod money;
pub(super) mod range;
pub(super) mod time;
pub(super) mod values;

use regex::Regex;
use serde_json::Value;

use super::sketch::{Node, RawField};

/// What is known of a field beside its type.
#[derive(Debug, Clone)]
pub(super) struct Evidence<'a> {
    pub(super) name: &'a str,
    /// The field that holds it; empty at the top.
    pub(super) parent: &'a str,
    /// In the order of documents.
    pub(super) texts: Vec<&'a str>,
    /// The same, best document first.
    pub(super) best: Vec<&'a str>,
    /// Scalars; those of a list one by one.
    pub(super) examples: Vec<&'a Value>,
}

/// What a range bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Number,
    /// A text's characters.
    Length,
    /// A list's items.
    Count,
}

/// How a Unix time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Seconds,
    Milliseconds,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(field: &'a RawField, parent: &'a str) -> Self {
        let mut evidence = Self { name: &field.name, parent, texts: Vec::new(), best: Vec::new(), examples: Vec::new() };
        evidence.add(&field.node);
        evidence
    }

    /// What is said of a list holds for its items as well.
    pub(super) fn of_items(&self, item: &'a Node) -> Self {
        let mut evidence = self.clone();
        evidence.add(item);
        evidence
    }

    fn add(&mut self, node: &'a Node) {
        self.texts.extend(node.prose.iter().map(|(_, text)| text.as_str()));
        let mut best: Vec<_> = node.prose.iter().collect();
        best.sort_by_key(|(authority, _)| std::cmp::Reverse(*authority));
        self.best.extend(best.into_iter().map(|(_, text)| text.as_str()));
        for example in &node.examples {
            match example {
                Value::Array(items) => self.examples.extend(items.iter().filter(|item| !item.is_array() && !item.is_object())),
                Value::Object(_) | Value::Null => {}
                Value::Bool(_) | Value::Number(_) | Value::String(_) => self.examples.push(example),
            }
        }
    }

    /// Examples as they would be written.
    pub(super) fn written(&self) -> impl Iterator<Item = String> {
        self.examples.iter().map(|example| match example {
            Value::String(text) => text.trim().trim_matches('"').to_owned(),
            other => other.to_string(),
        })
    }

    /// Whether any text matches.
    pub(super) fn says(&self, pattern: &Regex) -> bool {
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
pub(super) fn evidence<'a>(name: &'a str, text: &'a str, examples: &'a [Value]) -> Evidence<'a> {
    Evidence { name, parent: "", texts: vec![text], best: vec![text], examples: examples.iter().collect() }
}
