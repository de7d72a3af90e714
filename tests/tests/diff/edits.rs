//! The single changes in `tests/diff/edits.yaml`.

use std::fs;

use codegen::diff::{ApiDiff, diff};
use codegen::load::Files;
use serde::Deserialize;
use tests::{model_of, root, specs};

/// A change of the specs in `tests/diff/base/`, and the expected verdict of `diff`.
#[derive(Debug, Deserialize)]
pub(crate) struct Edit {
    pub(crate) name: String,
    #[serde(flatten)]
    step: Step,
    /// The second edit of a change of two files.
    and: Option<Step>,
    pub(crate) verdict: String,
    /// The names of the kinds of changes, in alphabetical order.
    pub(crate) kinds: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Step {
    file: String,
    #[serde(flatten)]
    action: Action,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Action {
    Replace { replace: String, by: String },
    Create { create: String },
    Move { r#move: String },
    Delete { delete: bool },
}

pub(crate) fn all() -> Vec<Edit> {
    let text = fs::read_to_string(root().join("tests/diff/edits.yaml")).expect("the edits");
    serde_yaml::from_str(&text).expect("valid edits")
}

/// The specs that all edits change.
pub(crate) fn base() -> Files {
    specs(&root().join("tests/diff/base"))
}

impl Edit {
    /// The specs after the edit.
    pub(crate) fn apply(&self, base: &Files) -> Files {
        let mut files = base.clone();
        for Step { file, action } in [&self.step].into_iter().chain(&self.and) {
            match action {
                Action::Create { create } => assert_eq!(files.insert(file.clone(), create.clone()), None, "{}", self.name),
                Action::Delete { delete } => assert!(*delete && files.remove(file).is_some(), "{}", self.name),
                Action::Move { r#move } => {
                    let text = files.remove(file).expect(file);
                    files.insert(r#move.clone(), text);
                }
                Action::Replace { replace, by } => {
                    let text = files.get_mut(file).expect(file);
                    assert_eq!(text.matches(replace.as_str()).count(), 1, "{}: `{replace}` must occur once in {file}", self.name);
                    *text = text.replacen(replace.as_str(), by, 1);
                }
            }
        }
        files
    }

    /// The result of `diff` for the edit.
    pub(crate) fn diff(&self, base: &Files) -> ApiDiff {
        diff(&model_of(base), &model_of(&self.apply(base)))
    }
}
