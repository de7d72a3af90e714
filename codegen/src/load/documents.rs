//! Parsed files. A watch keeps them, and reads only the files that changed.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::resume_unwind;
use std::thread;

use indexmap::IndexMap;

use super::{Files, SCHEMA_FILES, SCHEMA_FOLDER, decode, examples, glossary};
use crate::diagnostic::{Context, Diagnostic, Diagnostics, SpecFile};
use crate::spec::{ApiSpec, ErrorCodeSpec, GlossarySpec, OperationSpec, TypeSpec, WebhookSpec};

/// The content of a file.
#[derive(Debug)]
pub(super) enum Document {
    Api(ApiSpec),
    /// The error codes as texts, in the order of the file. `None` for a code whose lines cannot be read.
    Errors(IndexMap<String, Option<ErrorCodeSpec>>),
    Glossary(GlossarySpec),
    Types(IndexMap<String, TypeSpec>),
    Operation(Box<OperationSpec>),
    Webhook(Box<WebhookSpec>),
    /// An example on one line.
    Example(String),
    /// The path is not that of a spec, or the file is not for the generator.
    Other,
}

#[derive(Debug)]
struct ReadFile {
    text_hash: u64,
    /// `None` if the file cannot be read.
    document: Option<Document>,
    mistakes: Vec<Diagnostic>,
}

/// The content of all files, by path.
#[derive(Debug, Default)]
pub struct Documents {
    read: BTreeMap<String, ReadFile>,
}

impl Documents {
    /// Reads every file.
    pub fn of(files: &Files) -> Self {
        let mut documents = Self::default();
        documents.update(files);
        documents
    }

    /// Reads the files that changed, and removes those that were deleted.
    pub fn update(&mut self, files: &Files) {
        self.read.retain(|path, _| files.contains_key(path));
        let is_known = |path: &str, hash: u64| self.read.get(path).is_some_and(|known| known.text_hash == hash);
        let hashed = files.iter().map(|(path, text)| (SpecFile { path, text }, hash(text)));
        let changed: Vec<_> = hashed.filter(|(file, hash)| !is_known(file.path, *hash)).collect();
        self.read.extend(read_all(&changed));
    }

    /// The content of a file, unless it cannot be read.
    pub(super) fn get(&self, path: &str) -> Option<&Document> {
        self.read.get(path)?.document.as_ref()
    }

    /// The diagnostics of the file.
    pub(super) fn mistakes(&self, path: &str) -> &[Diagnostic] {
        self.read.get(path).map_or(&[], |file| &file.mistakes)
    }

    /// The paths of the files, each with a hash of its text.
    pub fn hashes(&self) -> impl Iterator<Item = (&str, u64)> {
        self.read.iter().map(|(path, file)| (path.as_str(), file.text_hash))
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// Reads files in parallel. Parsing YAML takes most of the time of a run that renders few files.
fn read_all(files: &[(SpecFile<'_>, u64)]) -> Vec<(String, ReadFile)> {
    let read_part = |part: &[(SpecFile<'_>, u64)]| -> Vec<_> {
        part.iter().map(|&(file, text_hash)| (file.path.to_owned(), read(file, text_hash))).collect()
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let parts = files.chunks(files.len().div_ceil(cores).max(1)).map(|part| scope.spawn(move || read_part(part)));
        let parts: Vec<_> = parts.collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

fn read(file: SpecFile<'_>, text_hash: u64) -> ReadFile {
    let diagnostics = Diagnostics::default();
    let document = document(&diagnostics.file(file));
    ReadFile { text_hash, document, mistakes: diagnostics.into_sorted() }
}

fn document(at: &Context<'_>) -> Option<Document> {
    let parts: Vec<&str> = at.file().path.split('/').collect();
    match parts[..] {
        ["README.md"] => Some(Document::Other),
        [SCHEMA_FOLDER, name] if SCHEMA_FILES.contains(&name) => Some(Document::Other),
        ["api.yaml"] => decode::api(at).map(Document::Api),
        ["errors.yaml"] => decode::error_codes(at).map(Document::Errors),
        ["glossary.yaml"] => glossary::read(at).map(Document::Glossary),
        ["ids.yaml"] => decode::ids(at).map(Document::Types),
        ["types.yaml"] | [_, "types.yaml"] => decode::types(at).map(Document::Types),
        ["webhooks", name] if name.ends_with(".yaml") => decode::webhook(at).map(Box::new).map(Document::Webhook),
        [_, _, name] if name.ends_with(".yaml") => decode::operation(at).map(Box::new).map(Document::Operation),
        ["webhooks", name] | [_, _, name] if name.ends_with(".json") => examples::read(at).map(Document::Example),
        _ => {
            at.error(
                "this file is not a spec",
                "an operation is `<group>/<version>/<operation>.yaml`, a webhook `webhooks/<event>.yaml`, shared types are in \
                 `types.yaml`",
            );
            Some(Document::Other)
        }
    }
}
