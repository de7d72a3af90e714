//! Observations of a reader: values that do not fit, and fields and enum values that the SDK does not know.
//!
//! Reading does not track its path, because that would cost time on every field. An observation begins with an empty path. As each
//! object and list around it ends its part, it prepends a step.

use std::fmt;

/// Limit on the misfits, and on the unknown parts, of one document. A document of nothing else would otherwise fill the memory.
const MAX_OBSERVATIONS: usize = 1000;

/// A value that does not fit its field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Misfit {
    /// The path of the value, such as `data.orders[3].is_cod`. Empty if the body as a whole is malformed.
    pub path: String,
    /// What the field expects.
    pub expected: String,
    /// What the reply or webhook contains. The text is included only if it is short, without long words, because it may be confidential.
    pub found: String,
}

impl Misfit {
    pub(crate) fn new(expected: &str, found: &dyn fmt::Display) -> Self {
        Self { path: String::new(), expected: expected.to_owned(), found: found.to_string() }
    }

    /// Prepends a step to the path.
    pub(crate) fn prepend(&mut self, step: PathStep<'_>) {
        match step {
            PathStep::Field(key) | PathStep::MapKey(key) => prepend(&readable_key(key), &mut self.path),
            PathStep::Index(index) => prepend(&format!("[{index}]"), &mut self.path),
        }
    }
}

/// A part of a document that this version of the SDK does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnknownPath {
    /// The path without indices and map keys, such as `data.orders[].fee`.
    pub(crate) path: String,
    pub(crate) is_field: bool,
}

/// The way from an object or a list to one of its parts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PathStep<'a> {
    Field(&'a str),
    /// The key of a map. The API does not define it.
    MapKey(&'a str),
    Index(usize),
}

/// Everything that one reading observed.
#[derive(Debug)]
pub(crate) struct Observations {
    pub(crate) misfits: Vec<Misfit>,
    pub(crate) unknown: Vec<UnknownPath>,
    notes_unknown: bool,
}

/// The numbers of observations at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    misfits: usize,
    unknown: usize,
}

impl Observations {
    /// Notes unknown parts only if they are of interest.
    pub(crate) fn new(notes_unknown: bool) -> Self {
        Self { misfits: Vec::new(), unknown: Vec::new(), notes_unknown }
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts { misfits: self.misfits.len(), unknown: self.unknown.len() }
    }

    /// Adds a misfit, unless there are too many.
    pub(crate) fn add(&mut self, misfit: Misfit) -> Result<(), Misfit> {
        if self.misfits.len() == MAX_OBSERVATIONS {
            return Err(misfit);
        }
        self.misfits.push(misfit);
        Ok(())
    }

    /// Notes a field or an enum value at the current position.
    pub(crate) fn note_unknown(&mut self, is_field: bool) {
        if self.notes_unknown && self.unknown.len() < MAX_OBSERVATIONS {
            self.unknown.push(UnknownPath { path: String::new(), is_field });
        }
    }

    /// Prepends a step to the observations since `part`. Keeps each unknown part once among those since `whole`, in which the part is.
    pub(crate) fn locate(&mut self, step: PathStep<'_>, [whole, part]: [Counts; 2]) {
        self.misfits[part.misfits..].iter_mut().for_each(|misfit| misfit.prepend(step));
        let pattern = match step {
            PathStep::Field(key) => readable_key(key),
            PathStep::MapKey(_) => "*".to_owned(),
            PathStep::Index(_) => "[]".to_owned(),
        };
        for mut unknown in self.unknown.split_off(part.unknown) {
            prepend(&pattern, &mut unknown.path);
            if !self.unknown[whole.unknown..].contains(&unknown) {
                self.unknown.push(unknown);
            }
        }
    }
}

fn prepend(step: &str, path: &mut String) {
    let separator = if path.is_empty() || path.starts_with('[') { "" } else { "." };
    *path = format!("{step}{separator}{path}");
}

/// A key without control characters, at most 64 characters long. An empty key is quoted, because it would hide its step of the path.
fn readable_key(key: &str) -> String {
    let readable: String = key.chars().filter(|c| !c.is_control()).take(64).collect();
    if readable.is_empty() { "\"\"".to_owned() } else { readable }
}
