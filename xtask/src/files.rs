//! Files, read and written whole.

use std::io::Write;
use std::path::Path;

use codegen::diagnostic::Diagnostic;
use codegen::load::{self, Files};
use codegen::model::Model;
use codegen::render::Tree;
use walkdir::WalkDir;

use crate::output::{Failure, Output};

/// Begins the names of files that are still being written; a run that was cut short leaves at most one such file.
pub(crate) const UNFINISHED: &str = ".unfinished-";

/// The project's specs, and what could not be read of them.
pub(crate) fn specs(root: &Path) -> Result<(Files, Vec<Diagnostic>), Failure> {
    let folder = root.join("specs");
    if !folder.is_dir() {
        return Err(format!("{}: there is no such folder; run this in the project, or name it with --root", folder.display()));
    }
    let mut mistakes = Vec::new();
    let files = load::read_dir(&folder, &mut mistakes);
    Ok((files, mistakes))
}

/// The model of the project's specs; every mistake is printed.
pub(crate) fn model(root: &Path, output: &Output) -> Result<Model, Failure> {
    let (files, mistakes) = specs(root)?;
    let (model, remarks) = codegen::model(&files, mistakes);
    output.remarks(&remarks)?;
    model.ok_or_else(|| "the specs have mistakes".to_owned())
}

/// Every file below a folder, links not followed; an empty tree when there is no folder.
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

/// Writes a file so that it is old or new at any moment, never half.
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

/// Temporary files are private; ours are to be read by everyone, as git would make them.
#[cfg(unix)]
fn set_permissions(file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn set_permissions(_file: &tempfile::NamedTempFile) -> std::io::Result<()> {
    Ok(())
}
