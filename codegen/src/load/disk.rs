//! `specs/` from the disk: the only reading that the library does.

use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::Files;
use crate::diagnostic::{Diagnostic, File};

/// Reads all files below a folder. What cannot be read is a mistake of its own; the rest is read all the same.
pub fn read_dir(root: &Path, mistakes: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::new();
    let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(root).follow_links(true).sort_by_file_name().into_iter().filter_entry(visible) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => read_file(root, entry.path(), &mut files, mistakes),
            Ok(_) => {}
            Err(error) => {
                let path = relative(root, error.path().unwrap_or(root));
                let (message, help) = match error.loop_ancestor() {
                    Some(ancestor) => (
                        format!("this link leads back to `{}`, which holds it", ancestor.display()),
                        "remove the link: a folder of specs cannot hold itself".to_owned(),
                    ),
                    None => (format!("cannot be read: {error}"), "check that it exists and may be read".to_owned()),
                };
                mistakes.push(File { path: &path, text: "" }.mistake(&[], message, help));
            }
        }
    }
    files
}

fn read_file(root: &Path, path: &Path, files: &mut Files, mistakes: &mut Vec<Diagnostic>) {
    let name = relative(root, path);
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let file = File { path: &name, text: "" };
            mistakes.push(file.mistake(&[], format!("cannot be read: {error}"), "check that it exists and may be read"));
            return;
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => {
            files.insert(name, text);
        }
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let lossy = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let file = File { path: &name, text: &lossy };
            mistakes.push(file.mistake_at(crate::spec::Place { line, column }, "the file is not UTF-8", "save it as UTF-8"));
        }
    }
}

/// The path below the root, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
