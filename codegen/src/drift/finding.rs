//! Findings and their paths.

use std::fmt;

use serde_json::Value;

use super::display;
use crate::model::TypeId;

/// The result of comparing one body with its spec.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drift<'a> {
    /// In the order of the body.
    pub findings: Vec<Finding<'a>>,
    /// The number of compared values without members. An undescribed value counts once, whatever it holds.
    pub values: usize,
    pub(super) lists: usize,
    pub(super) items: usize,
}

/// Something that the spec does not describe.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding<'a> {
    pub path: Path<'a>,
    pub kind: FindingKind,
    pub value: &'a Value,
    /// The type that the spec gives.
    pub expected: String,
    /// The type that lacks the field or the value. `None` for an operation whose spec has no reply.
    pub holder: Option<TypeId>,
}

/// The kinds of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    UnknownField,
    /// A value that the SDK cannot read into its field.
    WrongType,
    /// An unknown enumeration value, which the SDK keeps as text.
    UnknownValue,
}

/// The path to a value, starting at `data`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path<'a>(pub(super) Vec<Step<'a>>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

impl Drift<'_> {
    /// Whether all lists are empty, so that nothing is known about their items.
    pub fn has_only_empty_lists(&self) -> bool {
        self.lists > 0 && self.items == 0
    }
}

impl Finding<'_> {
    /// The type and the text of the value, shortened.
    pub fn value_text(&self) -> String {
        display::describe_value(self.value)
    }
}

impl FindingKind {
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownField => "unknown_field",
            Self::WrongType => "wrong_type",
            Self::UnknownValue => "unknown_value",
        }
    }
}

impl Path<'_> {
    /// The path without indexes, equal for all items of a list.
    pub fn without_indexes(&self) -> String {
        self.0.iter().fold("data".to_owned(), |path, step| match step {
            Step::Member(_) => format!("{path}{step}"),
            Step::Item(_) => format!("{path}[]"),
        })
    }

    /// The last key of the path.
    pub fn last_key(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Member(key) => Some(*key),
            Step::Item(_) => None,
        })
    }
}

/// As the SDK's errors write it: `data.orders[3].id`.
impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("data")?;
        self.0.iter().try_for_each(|step| step.fmt(f))
    }
}

impl fmt::Display for Step<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 64;
        match self {
            Self::Member(key) => {
                let printable: String = key.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
                write!(f, ".{printable}")
            }
            Self::Item(index) => write!(f, "[{index}]"),
        }
    }
}
