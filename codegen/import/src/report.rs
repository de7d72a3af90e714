//! The report of an import.

use std::fmt;

/// One line per change or remark, by category.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Operations, webhooks, fields, values and settings that the specs lacked.
    pub added: Vec<String>,
    /// Facts that the documents now state differently, and corrections that are no longer needed.
    pub changed: Vec<String>,
    /// Items of the specs that the documents do not describe. They are not deleted.
    pub removed: Vec<String>,
    /// Facts that a spec cannot express, or that a maintainer must decide.
    pub unresolved: Vec<String>,
}

impl Report {
    /// Whether the documents contain nothing new.
    pub fn is_empty(&self) -> bool {
        self.sections().iter().all(|(_, lines)| lines.is_empty())
    }

    /// Records an edit that was made, or that the layout of the file prevented.
    pub(crate) fn added_or_unresolved(&mut self, is_done: bool, line: String) {
        if is_done { self.added.push(line) } else { self.unresolved.push(line) }
    }

    /// In a fixed order, each line once.
    pub(crate) fn sorted(mut self) -> Self {
        for lines in [&mut self.added, &mut self.changed, &mut self.removed, &mut self.unresolved] {
            lines.sort_unstable();
            lines.dedup();
        }
        self
    }

    fn sections(&self) -> [(&str, &[String]); 4] {
        [
            ("Added", &self.added),
            ("Changed", &self.changed),
            ("Removed from the documents (kept in the specs)", &self.removed),
            ("Unresolved", &self.unresolved),
        ]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("Nothing new: the specs already say what the documents say.\n");
        }
        let sections = self.sections();
        for (at, (title, lines)) in sections.iter().filter(|(_, lines)| !lines.is_empty()).enumerate() {
            writeln!(f, "{}{title}: {}", if at == 0 { "" } else { "\n" }, lines.len())?;
            for line in *lines {
                writeln!(f, "  {line}")?;
            }
        }
        Ok(())
    }
}
