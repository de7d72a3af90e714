//! Specs to an [`Api`]: those of the program itself, or those of a folder.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::load::{Files, read_dir};
use include_dir::{Dir, DirEntry, include_dir};

use super::Api;

static SPECS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../specs");

impl Api {
    /// The API of the specs that are part of the program. They are read once per process.
    ///
    /// # Errors
    ///
    /// Returns all mistakes in the specs, with their positions. Released programs have none.
    pub fn embedded() -> Result<Arc<Self>, String> {
        static EMBEDDED: OnceLock<Result<Arc<Api>, String>> = OnceLock::new();
        EMBEDDED.get_or_init(|| Self::from_files(&embedded_files()).map(Arc::new)).clone()
    }

    /// The API of a folder of specs.
    ///
    /// # Errors
    ///
    /// Returns all mistakes in the specs, each with file, line, column and help.
    pub fn from_dir(dir: &Path) -> Result<Self, String> {
        if !dir.join("api.yaml").is_file() {
            let problem = if dir.is_dir() { "not a folder of specs, because it has no `api.yaml`" } else { "no such folder" };
            return Err(format!("{}: {problem}; choose the folder that contains `api.yaml`", dir.display()));
        }
        let mut unreadable = Vec::new();
        let files = read_dir(dir, &mut unreadable);
        build(&files, unreadable, |path| dir.join(path).display().to_string())
    }

    /// The API of specs by their paths, such as `order/202309/get_order_list.yaml`.
    ///
    /// # Errors
    ///
    /// Returns all mistakes in the specs, each with file, line, column and help.
    pub fn from_files(files: &Files) -> Result<Self, String> {
        build(files, Vec::new(), |path| format!("{ROOT}{path}"))
    }
}

/// The folder with which the paths of diagnostics begin.
const ROOT: &str = "specs/";

/// `locate` names a file by its path within the folder.
fn build(files: &Files, unreadable: Vec<Diagnostic>, locate: impl Fn(&str) -> String) -> Result<Api, String> {
    let (model, diagnostics) = codegen::model(files, unreadable);
    match model {
        Some(model) => Ok(Api::new(model)),
        None => {
            let errors = diagnostics.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
            let located = errors.map(|error| {
                let path = locate(error.path.strip_prefix(ROOT).unwrap_or(&error.path));
                Diagnostic { path, ..error }.to_string()
            });
            Err(located.collect::<Vec<_>>().join("\n\n"))
        }
    }
}

/// The files of the program's own specs. Texts only: specs and samples are UTF-8.
fn embedded_files() -> Files {
    let mut files = Files::new();
    let mut rest = vec![&SPECS];
    while let Some(dir) = rest.pop() {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => rest.push(dir),
                DirEntry::File(file) => {
                    if let Some(text) = file.contents_utf8() {
                        let path = file.path().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
                        files.insert(path.join("/"), text.to_owned());
                    }
                }
            }
        }
    }
    files
}
