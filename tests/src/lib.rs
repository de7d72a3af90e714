//! Helpers that the tests share: paths, and the pipeline from specs to output files in one call.

pub mod command;
pub mod crates;
pub mod schema;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostic;
use codegen::load::{self, Files};
use codegen::model;
use codegen::render::Tree;
use codegen::target::{OutputTarget, TargetFile};

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names of the test specs. Each set of specs covers one feature.
pub fn features() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The specs of one feature.
pub fn feature(name: &str) -> Files {
    specs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs").join(name))
}

/// The specs in a folder. All of them must be readable.
pub fn specs(folder: &Path) -> Files {
    let mut unreadable = Vec::new();
    let files = load::read_dir(folder, &mut unreadable);
    assert_eq!(unreadable, [], "{}", folder.display());
    files
}

/// The bodies of all sample deliveries by file, both those next to the specs and the recorded ones.
///
/// # Panics
///
/// Panics if a file cannot be read.
#[expect(clippy::expect_used, reason = "a test fails by panicking")]
pub fn deliveries() -> BTreeMap<String, Vec<u8>> {
    let mut bodies = BTreeMap::new();
    for folder in ["specs/webhooks", "tests/samples/webhooks"] {
        let entries = fs::read_dir(root().join(folder)).expect(folder);
        for path in
            entries.map(|entry| entry.expect(folder).path()).filter(|path| path.extension().is_some_and(|end| end == "json"))
        {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            bodies.insert(format!("{folder}/{name}"), fs::read(&path).expect(folder));
        }
    }
    bodies
}

/// Every Rust file below a folder.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// Specs from literal texts.
pub fn files(texts: &[(&str, &str)]) -> Files {
    texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The files of the SDK that specs produce.
///
/// # Panics
///
/// Panics if the specs have errors.
pub fn tree(files: &Files) -> Tree {
    target_tree(OutputTarget::Rust, &model_of(files))
}

/// The files of a target.
///
/// # Panics
///
/// Panics if an emitter has a bug.
pub fn target_tree(target: OutputTarget, model: &model::Model) -> Tree {
    let text = |file: &TargetFile<'_>| match file.render() {
        Ok(text) => (file.path.clone(), text),
        Err(error) => panic_with(&[error]),
    };
    target.files(model).iter().map(text).collect()
}

/// The diagnostics of specs, sorted by position.
pub fn diagnostics(files: &Files) -> Vec<Diagnostic> {
    codegen::model(files, Vec::new()).1
}

/// Diagnostics in the form in which they are printed.
pub fn printed(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n\n")).collect()
}

/// The model of specs.
///
/// # Panics
///
/// Panics if the specs have errors.
pub fn model_of(files: &Files) -> model::Model {
    codegen::model(files, Vec::new()).0.unwrap_or_else(|| panic_with(&diagnostics(files)))
}

#[expect(clippy::panic, reason = "a test fails by panicking")]
fn panic_with<T: std::fmt::Display>(messages: &[T]) -> ! {
    let mut text = String::new();
    for message in messages {
        let _ = writeln!(text, "{message}\n");
    }
    panic!("{text}")
}

/// Compiles the first call in the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
