//! Bodies from the disk. What cannot be read is told; the rest is read all the same.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use walkdir::WalkDir;

/// A body, and where it was recorded.
pub(crate) struct Body {
    pub(crate) file: String,
    /// Its place, where the file is a list of bodies.
    pub(crate) index: Option<usize>,
    pub(crate) value: Value,
}

impl fmt::Display for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        self.index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}

/// The bodies in the order in which they are named, those of a folder in the order of their files; and what is wrong with others.
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
        problems
            .push(format!("{}: holds no .json file; name the folder or the files that bodies were recorded in", path.display()));
    }
    files
}

fn bodies_of(path: &Path) -> Result<Vec<Body>, String> {
    let file = path.display().to_string();
    if !path.exists() {
        return Err(format!("{file}: there is no such file; name JSON files, or folders of them"));
    }
    let bytes = fs::read(path).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let value = serde_json::from_slice(&bytes).map_err(|error| malformed(&file, &bytes, &error))?;
    let Value::Array(values) = value else { return Ok(vec![Body { file, index: None, value }]) };
    if values.is_empty() {
        return Err(format!("{file}: an empty list holds no body; record at least one"));
    }
    let numbered = values.into_iter().enumerate();
    Ok(numbered.map(|(index, value)| Body { file: file.clone(), index: Some(index), value }).collect())
}

fn malformed(file: &str, bytes: &[u8], error: &serde_json::Error) -> String {
    if bytes.trim_ascii().is_empty() {
        return format!("{file}: the file is empty; record a body in it");
    }
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    format!("{file}:{line}:{column}: this is not JSON: {message}; record the body as it came")
}
