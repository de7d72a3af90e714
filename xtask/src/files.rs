//! Reads and writes files.

use std::io::Write;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostic;
use codegen::load::{self, Files};
use codegen::model::Model;
use codegen::render::Tree;
use walkdir::WalkDir;

use crate::output::{Failure, Output};

/// The prefix of temporary files. An interrupted run leaves at most one of them.
pub(crate) const UNFINISHED: &str = ".unfinished-";

/// The folder of the project's specs.
pub(crate) fn specs_folder(root: &Path) -> Result<PathBuf, Failure> {
    let folder = root.join("specs");
    if !folder.is_dir() {
        return Err(format!("{}: no such folder; run this in the project, or pass its folder with --root", folder.display()));
    }
    Ok(folder)
}

/// The project's specs, and a diagnostic for each file that cannot be read.
pub(crate) fn specs(root: &Path) -> Result<(Files, Vec<Diagnostic>), Failure> {
    let folder = specs_folder(root)?;
    let mut unreadable = Vec::new();
    let files = load::read_dir(&folder, &mut unreadable);
    Ok((files, unreadable))
}

/// The model of the project's specs. Prints all diagnostics.
pub(crate) fn model(root: &Path, output: &Output) -> Result<Model, Failure> {
    Ok(specs_and_model(root, output)?.1)
}

/// The project's specs with their model. Prints all diagnostics.
pub(crate) fn specs_and_model(root: &Path, output: &Output) -> Result<(Files, Model), Failure> {
    let (files, unreadable) = specs(root)?;
    let (model, diagnostics) = codegen::model(&files, unreadable);
    output.remarks(&diagnostics)?;
    Ok((files, model.ok_or_else(|| "specs/ has errors".to_owned())?))
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}

/// The text of a file. It is empty if the file does not exist.
pub(crate) fn text_or_empty(path: &Path) -> Result<String, Failure> {
    if path.exists() { text(path) } else { Ok(String::new()) }
}

/// Every file below a folder, without following links. The tree is empty if the folder does not exist.
pub(crate) fn tree(root: &Path) -> Result<Tree, Failure> {
    let mut tree = Tree::new();
    if !root.exists() {
        return Ok(tree);
    }
    for entry in WalkDir::new(root) {
        let entry = entry.map_err(|error| format!("{}: {error}", root.display()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let bytes = std::fs::read(entry.path()).map_err(|error| format!("{}: {error}", entry.path().display()))?;
        let below = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let path = below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        tree.insert(path, String::from_utf8_lossy(&bytes).into_owned());
    }
    Ok(tree)
}

/// Writes a file atomically.
pub(crate) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    set_permissions(&file).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Temporary files are private. Generated files need the usual permissions of files in a repository.
#[cfg(unix)]
fn set_permissions(file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn set_permissions(_file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    Ok(())
}
