//! Mistakes in specs, told so that they can be mended: where, what, and what to do.

use std::fmt;

use crate::spec::{Place, locate};

/// One mistake, or one remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Relative to the repository: `specs/order/types.yaml`.
    pub path: String,
    pub place: Place,
    /// The line of the place, as it stands in the file.
    pub excerpt: String,
    /// How many characters the caret underlines.
    pub width: usize,
    pub message: String,
    pub help: String,
}

/// Whether a run goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Said, and done all the same.
    Warning,
}

/// A spec file, for those who have something to say of it.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Relative to `specs/`.
    pub path: &'a str,
    pub text: &'a str,
}

impl<'a> File<'a> {
    /// A mistake in the entry that a path of keys leads to.
    pub fn mistake(&self, keys: &[&str], message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let place = locate(self.text, keys);
        let width = keys.last().map_or(1, |key| key.chars().count());
        self.diagnostic(place, width, message, help)
    }

    /// A mistake in one word of an entry's value.
    pub fn mistake_in(&self, keys: &[&str], word: &str, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        let start = locate(self.text, keys);
        let skip = keys.last().map_or(0, |key| key.len());
        match find_word(self.text, start, skip, word) {
            Some(place) => self.diagnostic(place, word.chars().count(), message, help),
            None => self.mistake(keys, message, help),
        }
    }

    /// A mistake at a known place.
    pub fn mistake_at(&self, place: Place, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        self.diagnostic(place, 1, message, help)
    }

    fn diagnostic(&self, place: Place, width: usize, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        Diagnostic {
            severity: Severity::Error,
            path: format!("specs/{}", self.path),
            place,
            excerpt: self.text.lines().nth(place.line - 1).unwrap_or_default().to_owned(),
            width: width.max(1),
            message: message.into(),
            help: help.into(),
        }
    }
}

impl Diagnostic {
    /// The same, as a remark that stops nothing.
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }
}

/// A word after a key: on its line, or on one of the lines of a long form below.
fn find_word(text: &str, start: Place, skip: usize, word: &str) -> Option<Place> {
    const LONGEST_ENTRY: usize = 12;
    text.lines().enumerate().skip(start.line - 1).take(LONGEST_ENTRY).find_map(|(index, line)| {
        let from = if index + 1 == start.line { start.column - 1 + skip } else { 0 };
        let column = line.get(from..)?.find(word)? + from;
        Some(Place { line: index + 1, column: column + 1 })
    })
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        let remark = match self.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        writeln!(f, "{}:{line}:{column}: {remark}{}", self.path, self.message)?;
        if self.excerpt.is_empty() {
            return write!(f, "  = {}", self.help);
        }
        let gutter = " ".repeat(line.to_string().len());
        let before: String = self.excerpt.chars().take(column - 1).map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        writeln!(f, "{gutter} |")?;
        writeln!(f, "{line} | {}", self.excerpt)?;
        writeln!(f, "{gutter} | {before}{}", "^".repeat(self.width))?;
        write!(f, "{gutter} = {}", self.help)
    }
}
