//! Errors that carry the path of the value that does not fit.
//!
//! Reading does not track a path, because that would cost time on every field. As an error propagates, each enclosing object and
//! list prepends its step. `serde` errors carry only text, so the steps travel in that text, separated by control characters that
//! a step cannot contain, and are extracted at the end.

use std::fmt;

use serde::de::Error;

use crate::wire::observe;

const STEP_END: char = '\u{1}';
const PART_END: char = '\u{2}';

/// A value that does not fit its field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct PathError {
    /// For example `data.orders[3].id`; empty for the document itself.
    pub(crate) path: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

/// Creates the error for a value other than `expected`. The reader must have consumed the value, because an observed reading goes on
/// after it.
#[cold]
pub(crate) fn mismatch<E: Error>(expected: &str, found: &dyn fmt::Display) -> E {
    observe::note_misfit(expected, found);
    fatal_mismatch(expected, found)
}

/// Creates the error for a value after which no reading can go on.
#[cold]
pub(crate) fn fatal_mismatch<E: Error>(expected: &str, found: &dyn fmt::Display) -> E {
    E::custom(format_args!("{PART_END}{expected}{PART_END}{found}{PART_END}"))
}

/// Prepends an object's key to the path of an error.
#[cold]
pub(crate) fn prepend_key<E: Error>(key: &str, error: E) -> E {
    prepend(&format!(".{}", observe::readable_key(key)), &error)
}

/// Prepends a list index to the path of an error.
#[cold]
pub(crate) fn prepend_index<E: Error>(index: usize, error: E) -> E {
    prepend(&format!("[{index}]"), &error)
}

/// Converts an error of a nested reader, if it carries a path.
#[cold]
pub(crate) fn nested_error<E: Error>(error: &serde_json::Error) -> Option<E> {
    let text = error.to_string();
    text.contains(STEP_END).then(|| E::custom(text))
}

fn prepend<E: Error>(step: &str, error: &dyn fmt::Display) -> E {
    E::custom(format_args!("{step}{STEP_END}{error}"))
}

impl PathError {
    /// Extracts the path from an error's text. A syntax error of the JSON reader itself becomes `found`.
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
