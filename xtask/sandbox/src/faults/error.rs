//! Mistakes in rules.

use std::fmt;

/// A mistake in a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultError {
    /// The text of all rules.
    pub text: String,
    /// Where the mistake begins and ends, in bytes.
    pub span: (usize, usize),
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = self.span;
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.text[line_start..].lines().next().unwrap_or_default();
        let column = self.text[line_start..start].chars().count();
        let width = self.text[start..end].chars().count().max(1);
        writeln!(f, "fault rules:{}:{}: {}", before.matches('\n').count() + 1, column + 1, self.message)?;
        writeln!(f, "  {line}")?;
        writeln!(f, "  {}{}", " ".repeat(column), "^".repeat(width))?;
        write!(f, "  {}", self.help)
    }
}

impl std::error::Error for FaultError {}
