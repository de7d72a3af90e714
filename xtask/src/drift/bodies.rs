//! Reads recorded bodies. A file that cannot be read is reported, and the others are still read.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use walkdir::WalkDir;

/// A recorded body and its file.
pub(crate) struct Body {
    pub(crate) file: String,
    /// Its index, if the file is a list of bodies.
    pub(crate) index: Option<usize>,
    pub(crate) value: Value,
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}

/// The bodies, in the order of `paths` and of file names in folders, and a message for each file that cannot be read.
pub(crate) fn read(paths: &[PathBuf]) -> (Vec<Body>, Vec<String>) {
    let (mut bodies, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        let files = if path.is_dir() { folder(path, &mut problems) } else { vec![path.clone()] };
        for file in files {
            match bodies_of(&file) {
                Ok(found) => bodies.extend(found),
                Err(problem) => problems.push(problem),
            }
        }
    }
    (bodies, problems)
}

fn folder(path: &Path, problems: &mut Vec<String>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut seen_problem = false;
    for entry in WalkDir::new(path).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) if entry.path().extension().is_some_and(|ending| ending == "json") => files.push(entry.into_path()),
            Ok(_) => {}
            Err(error) => {
                seen_problem = true;
                problems.push(format!("{}: cannot be read: {error}", path.display()));
            }
        }
    }
    if files.is_empty() && !seen_problem {
        problems.push(format!("{}: contains no .json file; pass JSON files or folders of them", path.display()));
    }
    files
}

fn bodies_of(path: &Path) -> Result<Vec<Body>, String> {
    let file = path.display().to_string();
    if !path.exists() {
        return Err(format!("{file}: no such file; pass JSON files or folders of them"));
    }
    let bytes = fs::read(path).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let value = serde_json::from_slice(&bytes).map_err(|error| malformed(&file, &bytes, &error))?;
    let Value::Array(values) = value else { return Ok(vec![Body { file, index: None, value }]) };
    if values.is_empty() {
        return Err(format!("{file}: the list is empty; record at least one body"));
    }
    let numbered = values.into_iter().enumerate();
    Ok(numbered.map(|(index, value)| Body { file: file.clone(), index: Some(index), value }).collect())
}

fn malformed(file: &str, bytes: &[u8], error: &serde_json::Error) -> String {
    if bytes.trim_ascii().is_empty() {
        return format!("{file}: the file is empty; record a body");
    }
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    format!("{file}:{line}:{column}: not JSON: {message}; record the body unchanged")
}
