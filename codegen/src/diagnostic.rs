//! Diagnostics of specs: position, cause and fix.
//!
//! A [`Context`] knows the file and the keys that a stage is at, and reports to one [`Diagnostics`].

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use crate::spec::{Position, SyntaxError, find_entry, is_kept, locate};

/// The folder that paths of spec files are relative to.
const ROOT: &str = "specs/";

/// One mistake or remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// Relative to the repository: `specs/order/types.yaml`.
    pub path: String,
    pub position: Position,
    /// The line at the position, as it is in the file.
    pub excerpt: String,
    /// The number of characters that the caret underlines.
    pub width: usize,
    pub message: String,
    pub help: String,
}

/// Whether a run continues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Only reported.
    Warning,
}

/// A spec file.
#[derive(Debug, Clone, Copy)]
pub struct SpecFile<'a> {
    /// Relative to `specs/`.
    pub path: &'a str,
    pub text: &'a str,
}

/// Collects the diagnostics of a run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    reported: RefCell<Vec<Diagnostic>>,
}

impl Diagnostics {
    /// The context of a whole file.
    pub fn file<'a>(&'a self, file: SpecFile<'a>) -> Context<'a> {
        Context { diagnostics: self, file, keys: Vec::new() }
    }

    /// Adds the diagnostics of another run.
    pub fn extend(&self, reported: Vec<Diagnostic>) {
        self.reported.borrow_mut().extend(reported);
    }

    /// The paths of the files with errors, relative to `specs/`.
    pub fn paths_with_errors(&self) -> BTreeSet<String> {
        let reported = self.reported.borrow();
        let errors = reported.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        errors.map(|diagnostic| diagnostic.path.strip_prefix(ROOT).unwrap_or(&diagnostic.path).to_owned()).collect()
    }

    /// Everything reported, in order of position, each diagnostic once.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut reported = self.reported.into_inner();
        reported.sort_by(|a, b| (&a.path, a.position, &a.message).cmp(&(&b.path, b.position, &b.message)));
        reported.dedup();
        reported
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(reported: I) -> Self {
        Self { reported: RefCell::new(reported.into_iter().collect()) }
    }
}

/// An entry of a spec file, at whose position diagnostics are reported.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    diagnostics: &'a Diagnostics,
    file: SpecFile<'a>,
    keys: Vec<&'a str>,
}

impl<'a> Context<'a> {
    pub fn file(&self) -> SpecFile<'a> {
        self.file
    }

    /// The path of keys to the entry.
    pub fn keys(&self) -> &[&'a str] {
        &self.keys
    }

    /// The context of an entry below this one.
    pub fn key<'b>(&self, key: &'b str) -> Context<'b>
    where
        'a: 'b,
    {
        let keys = self.keys.iter().copied().chain([key]).collect();
        Context { diagnostics: self.diagnostics, file: self.file, keys }
    }

    /// How much has been reported, here and elsewhere.
    pub fn count(&self) -> usize {
        self.diagnostics.reported.borrow().len()
    }

    /// Reports an error in this entry.
    pub fn error(&self, message: impl Into<String>, help: impl Into<String>) {
        self.report(Severity::Error, self.position(), self.key_width(), message.into(), help.into());
    }

    /// Reports a text that does not follow the spec language.
    pub fn syntax_error(&self, error: SyntaxError) {
        self.error(error.message, error.help);
    }

    /// Reports an error in one word of the entry's value.
    pub fn error_in(&self, word: &str, message: impl Into<String>, help: impl Into<String>) {
        let skipped = self.keys.last().map_or(0, |key| key.len());
        match find_word(self.file.text, self.position(), skipped, word) {
            Some(position) => {
                self.report(Severity::Error, position, word.chars().count(), message.into(), help.into());
            }
            None => self.error(message, help),
        }
    }

    /// Reports an error at a known position of the file.
    pub fn error_at(&self, position: Position, message: impl Into<String>, help: impl Into<String>) {
        self.report(Severity::Error, position, 1, message.into(), help.into());
    }

    /// Reports a remark about this entry.
    pub fn warning(&self, message: impl Into<String>, help: impl Into<String>) {
        self.report(Severity::Warning, self.position(), self.key_width(), message.into(), help.into());
    }

    /// Whether this entry has the key, with a valid value or not.
    pub fn has(&self, key: &str) -> bool {
        let lines: Vec<_> = self.file.text.lines().collect();
        find_entry(&lines, self.key(key).keys()).is_some()
    }

    /// Whether a comment `# keep: …` gives a reason for this entry.
    pub fn is_kept(&self) -> bool {
        is_kept(&self.file.text.lines().collect::<Vec<_>>(), &self.keys)
    }

    fn position(&self) -> Position {
        locate(self.file.text, &self.keys)
    }

    fn key_width(&self) -> usize {
        self.keys.last().map_or(1, |key| key.chars().count())
    }

    fn report(&self, severity: Severity, position: Position, width: usize, message: String, help: String) {
        let excerpt = self.file.text.lines().nth(position.line - 1).unwrap_or_default().to_owned();
        let path = format!("{ROOT}{}", self.file.path);
        let diagnostic = Diagnostic { severity, path, position, excerpt, width: width.max(1), message, help };
        self.diagnostics.reported.borrow_mut().push(diagnostic);
    }
}

/// Finds a word behind a key, on its line or in one of the lines below that belong to the entry.
fn find_word(text: &str, start: Position, skipped: usize, word: &str) -> Option<Position> {
    const LONGEST_ENTRY: usize = 12;
    text.lines().enumerate().skip(start.line - 1).take(LONGEST_ENTRY).find_map(|(index, line)| {
        let from = if index + 1 == start.line { start.column - 1 + skipped } else { 0 };
        let column = line.get(from..)?.find(word)? + from;
        Some(Position { line: index + 1, column: column + 1 })
    })
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        let severity = match self.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        writeln!(f, "{}:{line}:{column}: {severity}{}", self.path, self.message)?;
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
