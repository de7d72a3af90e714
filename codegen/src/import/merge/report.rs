//! What an import did, told to a person.

use std::fmt;

/// One line for each thing, grouped by what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Operations, webhooks, fields, values and facts that the specs lacked.
    pub added: Vec<String>,
    /// What upstream now says differently; and corrections that have become unnecessary.
    pub changed: Vec<String>,
    /// What specs describe and the documents do not. Nothing is deleted.
    pub gone: Vec<String>,
    /// What has no place in a spec, or could not be decided.
    pub unplaced: Vec<String>,
}

impl Report {
    /// Whether upstream and specs agree.
    pub fn is_empty(&self) -> bool {
        self.sections().iter().all(|(_, lines)| lines.is_empty())
    }

    /// In a fixed order, each line once.
    pub(super) fn sorted(mut self) -> Self {
        for lines in [&mut self.added, &mut self.changed, &mut self.gone, &mut self.unplaced] {
            lines.sort_unstable();
            lines.dedup();
        }
        self
    }

    fn sections(&self) -> [(&str, &[String]); 4] {
        [
            ("Added", &self.added),
            ("Changed", &self.changed),
            ("Gone upstream (kept here)", &self.gone),
            ("Could not be placed", &self.unplaced),
        ]
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("Nothing new: the specs say what the documents say.\n");
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
