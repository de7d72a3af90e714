//! Edits one entry of a YAML text and leaves all other bytes as they are, including comments and blank lines.

use codegen::spec::{EntrySpan, comment_of, find_entry, indentation, is_content, is_kept};

use super::WIDTH;

/// The lines of a text.
#[derive(Debug, Clone)]
pub(crate) struct TextEditor {
    lines: Vec<String>,
    /// The end of the last line. Empty if the file does not end with a line break.
    end: &'static str,
}

impl TextEditor {
    pub(crate) fn new(text: &str) -> Self {
        let (body, end) = match text.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (text, if text.is_empty() { "\n" } else { "" }),
        };
        let lines = if text.is_empty() { Vec::new() } else { body.split('\n').map(str::to_owned).collect() };
        Self { lines, end }
    }

    pub(crate) fn text(&self) -> String {
        self.lines.join("\n") + self.end
    }

    /// Whether the entry exists.
    pub(crate) fn has(&self, keys: &[&str]) -> bool {
        self.find(keys).is_some()
    }

    /// Whether an entry has a comment `# keep: …`, on its line or above it.
    pub(crate) fn is_kept(&self, keys: &[&str]) -> bool {
        is_kept(&self.lines, keys)
    }

    /// Replaces an entry by one line and keeps the comment at its end. Returns `false` if there is no such entry or if comments
    /// inside it would be lost.
    pub(crate) fn replace(&mut self, keys: &[&str], entry: &str) -> bool {
        let Some(span) = self.find(keys) else { return false };
        let inner = &self.lines[span.first + 1..span.end];
        if inner.iter().any(|line| line.contains('#')) {
            return false;
        }
        let comment = comment_of(&self.lines[span.first]).map(|comment| format!("  {comment}")).unwrap_or_default();
        let line = format!("{}{entry}{comment}", " ".repeat(span.indent));
        self.lines.splice(span.first..span.end, [line]);
        true
    }

    /// Replaces an entry by lines. Returns `false` if there is no such entry or if a comment would be lost.
    pub(crate) fn rewrite(&mut self, keys: &[&str], entry: &[String]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        if self.lines[span.first..span.end].iter().any(|line| comment_of(line).is_some()) {
            return false;
        }
        let pad = " ".repeat(span.indent);
        self.lines.splice(span.first..span.end, entry.iter().map(|line| format!("{pad}{line}")));
        true
    }

    /// Whether an entry is a block list (`- item`).
    pub(crate) fn has_items(&self, keys: &[&str]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        self.lines[span.first + 1..span.end]
            .iter()
            .find(|line| is_content(line))
            .is_some_and(|line| line.trim_start().starts_with("- "))
    }

    /// Adds lines at the end of a block mapping or list. Returns `false` if the entry is not a block.
    pub(crate) fn append(&mut self, keys: &[&str], entry: &[String]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        let Some(indent) = self.child_indent(span) else { return false };
        self.insert(span.end, indent, entry);
        true
    }

    /// Appends values to the list in brackets of an entry. Returns `false` if the entry does not contain exactly one such list.
    pub(crate) fn extend_list(&mut self, keys: &[&str], values: &[String]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        let Some((at, bracket)) = (span.first..span.end).rev().find_map(|at| Some((at, code_of(&self.lines[at]).rfind(']')?)))
        else {
            return false;
        };
        let brackets = self.lines[span.first..span.end].iter().map(|line| code_of(line).matches(']').count());
        if brackets.sum::<usize>() > 1 {
            return false;
        }
        let (head, tail) = self.lines[at].split_at(bracket);
        let head = head.trim_end().trim_end_matches(',');
        let separator = if head.ends_with('[') { "" } else { ", " };
        let one = format!("{head}{separator}{}{tail}", values.join(", "));
        if one.len() <= WIDTH || separator.is_empty() {
            self.lines[at] = one;
            return true;
        }
        let opening = head.find('[').map_or(head.len() - head.trim_start().len(), |bracket| bracket + 1);
        let second = format!("{}{}{tail}", " ".repeat(opening), values.join(", "));
        self.lines.splice(at..=at, [format!("{head},"), second]);
        true
    }

    /// Inserts a top-level entry before the first of `followers` that exists, or at the end. `spaced` adds a blank line between
    /// sections.
    pub(crate) fn insert_section(&mut self, entry: &[String], followers: &[&str], spaced: bool) {
        let follower = followers.iter().filter_map(|key| self.find(&[key])).map(|span| self.comment_start(span.first)).min();
        let mut lines = entry.to_vec();
        match follower {
            Some(_) if spaced => lines.push(String::new()),
            None if spaced && self.lines.last().is_some_and(|line| !line.is_empty()) => lines.insert(0, String::new()),
            Some(_) | None => {}
        }
        let mut at = follower.unwrap_or(self.lines.len());
        if !spaced {
            // Settings form one block, before the blank line that precedes the first section.
            while at > 0 && self.lines[at - 1].is_empty() {
                at -= 1;
            }
        }
        self.lines.splice(at..at, lines);
    }

    /// Inserts a top-level entry in alphabetical order.
    pub(crate) fn insert_sorted(&mut self, name: &str, entry: &[String]) {
        let next = self.lines.iter().position(|line| line.split(':').next().is_some_and(|key| is_key(key) && key > name));
        let at = next.map_or(self.lines.len(), |line| self.comment_start(line));
        self.lines.splice(at..at, entry.iter().cloned());
    }

    /// The first line of the comment directly above a line.
    fn comment_start(&self, line: usize) -> usize {
        let comments = self.lines[..line].iter().rev().take_while(|line| line.starts_with('#')).count();
        line - comments
    }

    fn insert(&mut self, at: usize, indent: usize, entry: &[String]) {
        let pad = " ".repeat(indent);
        self.lines.splice(at..at, entry.iter().map(|line| format!("{pad}{line}")));
    }

    /// The indentation inside an entry, if it is a block.
    fn child_indent(&self, span: EntrySpan) -> Option<usize> {
        let line = &self.lines[span.first];
        if !code_of(line).trim_end().ends_with(':') {
            return None;
        }
        let child = self.lines[span.first + 1..span.end].iter().find(|line| is_content(line))?;
        (!child.trim_start().starts_with('[')).then(|| indentation(child))
    }

    fn find(&self, keys: &[&str]) -> Option<EntrySpan> {
        find_entry(&self.lines, keys)
    }
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
}

/// A line without the comment at its end.
fn code_of(line: &str) -> &str {
    &line[..line.len() - comment_of(line).map_or(0, str::len)]
}
