//! The one place that knows the YAML parser.
//!
//! `serde_yaml` says where a document is broken, but not where a value stands once it is read. So a document is read as plain
//! values, and [`locate`] finds the line of a path of keys when a message needs it.

use serde::de::DeserializeOwned;

/// A value of a YAML document.
pub type Node = serde_yaml::Value;

/// A place in a file, counted from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// Why a text is no YAML, or a value is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YamlError {
    pub message: String,
    /// Known for syntax alone.
    pub place: Option<Place>,
}

/// Reads a document.
pub fn parse(text: &str) -> Result<Node, YamlError> {
    serde_yaml::from_str(text).map_err(|error| YamlError {
        place: error.location().map(|at| Place { line: at.line(), column: at.column() }),
        message: error.to_string(),
    })
}

/// Takes a value as `T`.
pub fn decode<T: DeserializeOwned>(node: Node) -> Result<T, YamlError> {
    serde_yaml::from_value(node).map_err(|error| YamlError { message: error.to_string(), place: None })
}

/// The place of the last key of `path`, or of its deepest key that stands in the text.
///
/// Understands what specs are written in: block mappings by indentation, and flow mappings (`{ … }`) within one entry.
pub fn locate(text: &str, path: &[&str]) -> Place {
    let lines: Vec<&str> = text.lines().collect();
    let mut place = Place { line: 1, column: 1 };
    let (mut first, mut end, mut indent) = (0, lines.len(), None::<usize>);
    for (depth, key) in path.iter().enumerate() {
        let Some(at) = block_key(&lines, first, end, indent, key) else {
            return flow_key(&lines, first.saturating_sub(1), end, place, &path[depth..]);
        };
        let column = indentation(lines[at]);
        place = Place { line: at + 1, column: column + 1 };
        first = at + 1;
        end = (first..end).find(|&line| !is_blank(lines[line]) && indentation(lines[line]) <= column).unwrap_or(end);
        indent = Some(column);
    }
    place
}

/// The place where a key stands for the second time in one block mapping: the parser names the key alone.
pub fn locate_repeated(text: &str, key: &str) -> Option<Place> {
    let lines: Vec<&str> = text.lines().collect();
    let stands = |line: &usize| starts_with_key(lines[*line].trim_start(), key);
    (0..lines.len()).filter(stands).find_map(|first| {
        let column = indentation(lines[first]);
        let rest = (first + 1..lines.len()).take_while(|&line| is_blank(lines[line]) || indentation(lines[line]) >= column);
        let second = rest.filter(stands).find(|&line| indentation(lines[line]) == column)?;
        Some(Place { line: second + 1, column: column + 1 })
    })
}

/// The line of a key among the direct children of a block: those of the smallest indentation beyond the parent's.
fn block_key(lines: &[&str], first: usize, end: usize, parent: Option<usize>, key: &str) -> Option<usize> {
    let child = (first..end).find(|&line| !is_blank(lines[line])).map(|line| indentation(lines[line]))?;
    if parent.is_some_and(|parent| child <= parent) {
        return None;
    }
    (first..end).find(|&line| indentation(lines[line]) == child && starts_with_key(&lines[line][child..], key))
}

/// Follows the rest of a path through the text of one entry, where mappings are written in braces.
fn flow_key(lines: &[&str], first: usize, end: usize, mut place: Place, path: &[&str]) -> Place {
    let (mut line, mut column) = (first, place.column);
    for key in path {
        let found = (line..end).find_map(|at| {
            let from = if at == line { column.min(lines[at].len()) } else { 0 };
            let tail = lines[at].get(from..)?;
            let offset = tail.char_indices().map(|(offset, _)| offset).find(|&offset| {
                let bounded = offset == 0 || tail[..offset].ends_with(['{', ' ', ',', '[', '"', '\'']);
                bounded && starts_with_key(&tail[offset..], key)
            })?;
            Some((at, from + offset))
        });
        let Some((at, offset)) = found else { return place };
        place = Place { line: at + 1, column: offset + 1 };
        (line, column) = (at, offset + key.len());
    }
    place
}

fn starts_with_key(text: &str, key: &str) -> bool {
    let text = text.strip_prefix(['"', '\'']).unwrap_or(text);
    let Some(rest) = text.strip_prefix(key) else { return false };
    let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
    rest.trim_start().starts_with(':')
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn is_blank(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}
