//! `errors.yaml`: a mapping whose keys are numbers, which no other document has.

use indexmap::IndexMap;

use super::decode::{kind, mapping};
use crate::diagnostic::{Diagnostic, File};
use crate::spec::{ErrorCode, Node, decode};

/// The codes by their text, in order of the file.
pub(super) fn errors(file: File<'_>, mistakes: &mut Vec<Diagnostic>) -> Option<IndexMap<String, ErrorCode>> {
    let mut errors = IndexMap::new();
    for (key, node) in mapping(file, mistakes)? {
        let code = match key {
            Node::Number(number) => number.to_string(),
            Node::String(text) => text,
            other => {
                let message = format!("{} is no error code", kind(&other));
                mistakes.push(file.mistake(&[], message, "an error code is a whole number"));
                continue;
            }
        };
        let shown = kind(&node);
        match decode(node) {
            Ok(error) => drop(errors.insert(code, error)),
            Err(_) => {
                let help = "a code is one line, `CLASS [RETRY] -- HINT`, or such a line for each keyword of its messages";
                mistakes.push(file.mistake(&[&code], format!("this is {shown}"), help));
            }
        }
    }
    Some(errors)
}
