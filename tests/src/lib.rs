//! What the tests share: where things are, and the pipeline from specs to a tree in one call.

pub mod command;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostic;
use codegen::emit::rust::{self, OutputFile};
use codegen::load::{self, Files};
use codegen::model;
use codegen::render::{Tree, render};

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The small specs, each showing one feature.
pub fn features() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("specs");
    let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The files of one of them.
pub fn feature(name: &str) -> Files {
    specs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("specs").join(name))
}

/// The files of a folder of specs that can all be read.
pub fn specs(folder: &Path) -> Files {
    let mut mistakes = Vec::new();
    let files = load::read_dir(folder, &mut mistakes);
    assert_eq!(mistakes, [], "{}", folder.display());
    files
}

/// The bodies of all sampled deliveries by their files: those beside the webhooks' specs, and the others.
///
/// # Panics
///
/// When one cannot be read.
#[expect(clippy::expect_used, reason = "tests stop where their samples are broken")]
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

/// Specs made of literal texts.
pub fn files(texts: &[(&str, &str)]) -> Files {
    texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// What specs make, all the way.
///
/// # Panics
///
/// When the specs have a mistake.
pub fn tree(files: &Files) -> Tree {
    let (model, remarks) = codegen::model(files, Vec::new());
    let Some(model) = model else { panic_with(&remarks) };
    let text = |file: &OutputFile<'_>| match render(file) {
        Ok(text) => (file.path.clone(), text),
        Err(error) => panic_with(&[error]),
    };
    rust::files(&model).iter().map(text).collect()
}

/// What is said of specs, in order of place.
pub fn remarks(files: &Files) -> Vec<Diagnostic> {
    codegen::model(files, Vec::new()).1
}

/// Remarks as they are printed.
pub fn printed(remarks: &[Diagnostic]) -> String {
    remarks.iter().map(|remark| format!("{remark}\n\n")).collect()
}

/// The model of specs without mistakes.
pub fn model_of(files: &Files) -> model::Model {
    codegen::model(files, Vec::new()).0.unwrap_or_else(|| panic_with(&remarks(files)))
}

#[expect(clippy::panic, reason = "tests stop where their specs are broken")]
fn panic_with<T: std::fmt::Display>(said: &[T]) -> ! {
    let mut text = String::new();
    for one in said {
        let _ = writeln!(text, "{one}\n");
    }
    panic!("{text}")
}

/// The README's first call, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
