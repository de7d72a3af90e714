//! How a value that does not fit says where it stands.
//!
//! Reading knows no path: that would cost every field of every reply. Only as an error leaves, each
//! object and list on the way puts its own step before it. The types read through `serde`, whose
//! errors carry nothing but text, so the steps travel in the text, apart by control characters that
//! no step can hold, and are taken out again at the end.

use std::fmt;

use serde::de::Error;

const STEP_END: char = '\u{1}';
const PART_END: char = '\u{2}';

/// A value that is not what a field holds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PathError {
    /// Such as `data.orders[3].id`; empty for the document itself.
    pub(crate) path: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

/// The error of a value that is something else than `expected`.
#[cold]
pub(crate) fn mismatch<E: Error>(expected: &str, found: &dyn fmt::Display) -> E {
    E::custom(format_args!("{PART_END}{expected}{PART_END}{found}{PART_END}"))
}

/// Puts an object's key before the path of an error.
#[cold]
pub(crate) fn prepend_key<E: Error>(key: &str, error: E) -> E {
    let mut step: String = key.chars().filter(|c| !c.is_control()).take(64).collect();
    step.insert(0, '.');
    prepend(&step, &error)
}

/// Puts a list's index before the path of an error.
#[cold]
pub(crate) fn prepend_index<E: Error>(index: usize, error: E) -> E {
    prepend(&format!("[{index}]"), &error)
}

/// The same error for another reader, if it stands deeper than what was read.
#[cold]
pub(crate) fn nested_error<E: Error>(error: &serde_json::Error) -> Option<E> {
    let text = error.to_string();
    text.contains(STEP_END).then(|| E::custom(text))
}

fn prepend<E: Error>(step: &str, error: &dyn fmt::Display) -> E {
    E::custom(format_args!("{step}{STEP_END}{error}"))
}

impl PathError {
    /// Takes the steps out of an error's text. What the JSON reader itself complained about is not
    /// one of our mismatches: it becomes what was found.
    pub(crate) fn from_json_error(error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let (steps, rest) = text.rsplit_once(STEP_END).unwrap_or(("", &text));
        let path: String = steps.chars().filter(|c| *c != STEP_END).collect();
        let path = path.strip_prefix('.').unwrap_or(&path).to_owned();
        let mut parts = rest.split(PART_END).skip(1).map(str::to_owned);
        match (parts.next(), parts.next()) {
            (Some(expected), Some(found)) => Self { path, expected, found },
            _ => Self { path, expected: "JSON".to_owned(), found: rest.to_owned() },
        }
    }
}
