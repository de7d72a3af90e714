//! Positions of the entries of a spec in its text, for diagnostics and for edits.
//!
//! `serde_yaml` does not keep the position of a value. Specs are block mappings with short values in braces or brackets, so an
//! entry is found by its keys and its indentation.

/// A position in a file, counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The lines of an entry, counted from zero: its first line, the line after its last, and its indentation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntrySpan {
    pub first: usize,
    pub end: usize,
    pub indent: usize,
}

/// The entry that a path of keys leads to, in block mappings only.
pub fn find_entry<S: AsRef<str>>(lines: &[S], keys: &[&str]) -> Option<EntrySpan> {
    let mut span = None;
    for key in keys {
        span = Some(find_child(lines, span, key)?);
    }
    span
}

/// The position of the last key of a path, or of the deepest key that the text has. Follows flow mappings (`{ … }`) too.
pub fn locate(text: &str, keys: &[&str]) -> Position {
    let lines: Vec<&str> = text.lines().collect();
    let mut span = None;
    let mut position = Position { line: 1, column: 1 };
    for (depth, key) in keys.iter().enumerate() {
        let Some(child) = find_child(&lines, span, key) else {
            let (first, end) = span.map_or((0, lines.len()), |span| (span.first, span.end));
            return find_in_flow(&lines, first, end, position, &keys[depth..]);
        };
        position = Position { line: child.first + 1, column: child.indent + 1 };
        span = Some(child);
    }
    position
}

/// The position of the second occurrence of a key in one block mapping. The parser names the key but not its position.
pub fn locate_repeated(text: &str, key: &str) -> Option<Position> {
    let lines: Vec<&str> = text.lines().collect();
    let has_the_key = |line: &usize| has_key(lines[*line].trim_start(), key);
    (0..lines.len()).filter(has_the_key).find_map(|first| {
        let column = indentation(lines[first]);
        let block = (first + 1..lines.len()).take_while(|&line| !is_content(lines[line]) || indentation(lines[line]) >= column);
        let second = block.filter(has_the_key).find(|&line| indentation(lines[line]) == column)?;
        Some(Position { line: second + 1, column: column + 1 })
    })
}

/// An entry among the direct children of another, or of the document.
fn find_child<S: AsRef<str>>(lines: &[S], parent: Option<EntrySpan>, key: &str) -> Option<EntrySpan> {
    let (first, end) = parent.map_or((0, lines.len()), |span| (span.first + 1, span.end));
    let lines = &lines[first..end];
    let indent = lines.iter().map(AsRef::as_ref).find(|line| is_content(line)).map(indentation)?;
    let is_entry = |line: &str| is_content(line) && indentation(line) == indent && has_key(&line[indent..], key);
    let at = lines.iter().position(|line| is_entry(line.as_ref()))?;
    let after = &lines[at + 1..];
    let ends = |line: &S| is_content(line.as_ref()) && indentation(line.as_ref()) <= indent;
    let next = after.iter().position(ends).unwrap_or(after.len());
    // Blank lines, and comments no deeper than the entry, belong to what follows.
    let is_own = |line: &S| !line.as_ref().trim().is_empty() && indentation(line.as_ref()) > indent;
    let own = after[..next].iter().rposition(is_own).map_or(0, |last| last + 1);
    Some(EntrySpan { first: first + at, end: first + at + 1 + own, indent })
}

/// Follows the rest of a path through the text of one entry, where mappings are in braces.
fn find_in_flow(lines: &[&str], first: usize, end: usize, mut position: Position, keys: &[&str]) -> Position {
    let (mut line, mut column) = (first, position.column);
    for key in keys {
        let found = (line..end).find_map(|at| {
            let from = if at == line { column.min(lines[at].len()) } else { 0 };
            let tail = lines[at].get(from..)?;
            let offset = tail.char_indices().map(|(offset, _)| offset).find(|&offset| {
                let starts_word = offset == 0 || tail[..offset].ends_with(['{', ' ', ',', '[', '"', '\'']);
                starts_word && has_key(&tail[offset..], key)
            })?;
            Some((at, from + offset))
        });
        let Some((at, offset)) = found else { return position };
        position = Position { line: at + 1, column: offset + 1 };
        (line, column) = (at, offset + key.len());
    }
    position
}

/// Whether an entry has a comment `# keep: …`, on its line or above it.
pub fn is_kept<S: AsRef<str>>(lines: &[S], keys: &[&str]) -> bool {
    let Some(span) = find_entry(lines, keys) else { return false };
    let above = lines[..span.first].iter().rev().map(|line| line.as_ref().trim_start()).take_while(|line| line.starts_with('#'));
    let trailing = comment_of(lines[span.first].as_ref());
    above.chain(trailing).any(|comment| comment.trim_start_matches('#').trim_start().starts_with("keep:"))
}

/// Whether a text begins with `key:`, in quotes or not.
pub fn has_key(text: &str, key: &str) -> bool {
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text);
    let Some(rest) = text.strip_prefix(key) else { return false };
    let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
    rest.trim_start().starts_with(':')
}

/// The number of blanks that a line begins with.
pub fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether a line holds more than blanks and a comment.
pub fn is_content(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with('#')
}

/// The comment at the end of a line, starting at its `#`.
pub fn comment_of(line: &str) -> Option<&str> {
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
