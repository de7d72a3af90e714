//! Changes to a spec's text that leave all else as it was written.
//!
//! Specs are block mappings with short values in braces or brackets. An entry is found by its keys and its indentation; what
//! an edit does not name keeps its bytes, comments and blank lines included.

/// A text under edit, line by line.
#[derive(Debug, Clone)]
pub(in super::super) struct Editor {
    lines: Vec<String>,
    /// What stands behind the last line: nothing, where a person forgot the line's end.
    end: &'static str,
}

/// Where an entry stands: its first line, the line after its last, its indentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: usize,
    end: usize,
    indent: usize,
}

impl Editor {
    pub(in super::super) fn new(text: &str) -> Self {
        let (body, end) = match text.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (text, if text.is_empty() { "\n" } else { "" }),
        };
        let lines = if text.is_empty() { Vec::new() } else { body.split('\n').map(str::to_owned).collect() };
        Self { lines, end }
    }

    pub(in super::super) fn text(&self) -> String {
        self.lines.join("\n") + self.end
    }

    /// Whether there is such an entry, whatever it says.
    pub(in super::super) fn has(&self, keys: &[&str]) -> bool {
        self.find(keys).is_some()
    }

    /// Whether a person has put `# keep: …` on an entry's line, or in the comment above it.
    pub(in super::super) fn is_kept(&self, keys: &[&str]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        let above = self.lines[..span.first].iter().rev().map(|line| line.trim_start()).take_while(|line| line.starts_with('#'));
        let on_it = comment_of(&self.lines[span.first]);
        above.chain(on_it).any(|comment| comment.trim_start_matches('#').trim_start().starts_with("keep:"))
    }

    /// Replaces what stands behind an entry's key; a comment behind it stays. `false` if the entry cannot be rewritten whole.
    pub(in super::super) fn replace(&mut self, keys: &[&str], entry: &str) -> bool {
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

    /// Replaces a whole entry. `false` if there is none, or if that would lose a comment.
    pub(in super::super) fn rewrite(&mut self, keys: &[&str], entry: &[String]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        if self.lines[span.first..span.end].iter().any(|line| comment_of(line).is_some()) {
            return false;
        }
        let pad = " ".repeat(span.indent);
        self.lines.splice(span.first..span.end, entry.iter().map(|line| format!("{pad}{line}")));
        true
    }

    /// Whether an entry holds a block list.
    pub(in super::super) fn has_items(&self, keys: &[&str]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        self.lines[span.first + 1..span.end]
            .iter()
            .find(|line| is_content(line))
            .is_some_and(|line| line.trim_start().starts_with("- "))
    }

    /// Puts lines at the end of a block mapping or list. `false` if there is no such block.
    pub(in super::super) fn append(&mut self, keys: &[&str], entry: &[String]) -> bool {
        let Some(span) = self.find(keys) else { return false };
        let Some(indent) = self.child_indent(span) else { return false };
        self.insert(span.end, indent, entry);
        true
    }

    /// Puts values at the end of a list in brackets, wherever it ends within the entry. `false` if there is none.
    pub(in super::super) fn extend_list(&mut self, keys: &[&str], values: &[String], width: usize) -> bool {
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
        if one.len() <= width || separator.is_empty() {
            self.lines[at] = one;
            return true;
        }
        let opening = head.find('[').map_or(head.len() - head.trim_start().len(), |bracket| bracket + 1);
        let second = format!("{}{}{tail}", " ".repeat(opening), values.join(", "));
        self.lines.splice(at..=at, [format!("{head},"), second]);
        true
    }

    /// Puts a top-level entry before the first of `followers` that exists, or at the end. `spaced`: a blank line parts sections.
    pub(in super::super) fn insert_section(&mut self, entry: &[String], followers: &[&str], spaced: bool) {
        let follower = followers.iter().filter_map(|key| self.find(&[key])).map(|span| self.above(span.first)).min();
        let mut lines = entry.to_vec();
        match follower {
            Some(_) if spaced => lines.push(String::new()),
            None if spaced && self.lines.last().is_some_and(|line| !line.is_empty()) => lines.insert(0, String::new()),
            Some(_) | None => {}
        }
        let mut at = follower.unwrap_or(self.lines.len());
        if !spaced {
            // Facts stand together: before the blank line that parts them from the sections.
            while at > 0 && self.lines[at - 1].is_empty() {
                at -= 1;
            }
        }
        self.lines.splice(at..at, lines);
    }

    /// Puts a top-level entry where the alphabet wants it.
    pub(in super::super) fn insert_sorted(&mut self, name: &str, entry: &[String]) {
        let next = self.lines.iter().position(|line| line.split(':').next().is_some_and(|key| is_key(key) && key > name));
        let at = next.map_or(self.lines.len(), |line| self.above(line));
        self.lines.splice(at..at, entry.iter().cloned());
    }

    /// The first line of the comment that stands directly above a line.
    fn above(&self, line: usize) -> usize {
        let comments = self.lines[..line].iter().rev().take_while(|line| line.starts_with('#')).count();
        line - comments
    }

    fn insert(&mut self, at: usize, indent: usize, entry: &[String]) {
        let pad = " ".repeat(indent);
        self.lines.splice(at..at, entry.iter().map(|line| format!("{pad}{line}")));
    }

    /// The indentation of what stands within an entry, if that is a block.
    fn child_indent(&self, span: Span) -> Option<usize> {
        let line = &self.lines[span.first];
        if !code_of(line).trim_end().ends_with(':') {
            return None;
        }
        let child = self.lines[span.first + 1..span.end].iter().find(|line| is_content(line))?;
        (!child.trim_start().starts_with('[')).then(|| indentation(child))
    }

    fn find(&self, keys: &[&str]) -> Option<Span> {
        let mut span = None;
        for key in keys {
            span = Some(self.child(span, key)?);
        }
        span
    }

    fn child(&self, parent: Option<Span>, key: &str) -> Option<Span> {
        let (first, end) = parent.map_or((0, self.lines.len()), |span| (span.first + 1, span.end));
        let lines = &self.lines[first..end];
        let indent = lines.iter().find(|line| is_content(line)).map(|line| indentation(line))?;
        let at = lines.iter().position(|line| is_content(line) && indentation(line) == indent && has_key(&line[indent..], key))?;
        let after = &lines[at + 1..];
        let next = after.iter().position(|line| is_content(line) && indentation(line) <= indent).unwrap_or(after.len());
        // Blank lines, and comments that stand as far left as the entry, belong to what follows.
        let own =
            after[..next].iter().rposition(|line| !line.trim().is_empty() && indentation(line) > indent).map_or(0, |last| last + 1);
        Some(Span { first: first + at, end: first + at + 1 + own, indent })
    }
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
}

fn has_key(line: &str, key: &str) -> bool {
    let line = line.strip_prefix(['"', '\'']).unwrap_or(line);
    let Some(rest) = line.strip_prefix(key) else { return false };
    rest.strip_prefix(['"', '\'']).unwrap_or(rest).trim_start().starts_with(':')
}

fn is_content(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with('#')
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// A line without the comment at its end.
fn code_of(line: &str) -> &str {
    &line[..line.len() - comment_of(line).map_or(0, str::len)]
}

/// The comment at the end of a line, from its `#`.
fn comment_of(line: &str) -> Option<&str> {
    let mut quote = None;
    let mut previous = ' ';
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (None, '#') if previous.is_whitespace() => return Some(&line[at..]),
            (None, '"' | '\'') if matches!(previous, ' ' | '[' | '{' | ',') => quote = Some(c),
            (Some(open), c) if c == open && previous != '\\' => quote = None,
            _ => {}
        }
        previous = c;
    }
    None
}
