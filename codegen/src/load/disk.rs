//! Reads `specs/` from disk. The library does no other I/O.

use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::Files;
use crate::diagnostic::{Diagnostic, Diagnostics, SpecFile};
use crate::spec::Position;

const CHECK_ACCESS: &str = "check that it exists and is readable";

/// Reads all files below a folder. A file that cannot be read is reported, and the others are read.
pub fn read_dir(root: &Path, mistakes: &mut Vec<Diagnostic>) -> Files {
    let diagnostics = Diagnostics::default();
    let mut files = Files::new();
    let is_visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.');
    for entry in WalkDir::new(root).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_visible) {
        match entry {
            Ok(entry) if entry.file_type().is_file() => read_file(root, entry.path(), &mut files, &diagnostics),
            Ok(_) => {}
            Err(error) => {
                let path = relative(root, error.path().unwrap_or(root));
                let at = diagnostics.file(SpecFile { path: &path, text: "" });
                match error.loop_ancestor() {
                    Some(ancestor) => at.error(
                        format!("this link leads back to its own parent `{}`", ancestor.display()),
                        "remove the link: a folder of specs cannot contain itself",
                    ),
                    None => at.error(format!("cannot be read: {error}"), CHECK_ACCESS),
                }
            }
        }
    }
    mistakes.extend(diagnostics.into_sorted());
    files
}

fn read_file(root: &Path, path: &Path, files: &mut Files, diagnostics: &Diagnostics) {
    let name = relative(root, path);
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let file = SpecFile { path: &name, text: "" };
            return diagnostics.file(file).error(format!("cannot be read: {error}"), CHECK_ACCESS);
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => {
            files.insert(name, text);
        }
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes());
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let file = SpecFile { path: &name, text: &text };
            diagnostics.file(file).error_at(Position { line, column }, "the file is not UTF-8", "save it as UTF-8");
        }
    }
}

/// The path below the root, with `/` on every system.
fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
