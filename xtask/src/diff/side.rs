//! One of the two sets of specs that are compared: a folder, a git revision, or files in memory.

use std::path::{Path, PathBuf};

use codegen::diagnostic::{Diagnostic, Severity};
use codegen::load::{self, Files};
use codegen::model::Model;
use codegen::nouns::pluralize;

use crate::output::Failure;
use crate::{files, git};

/// How many errors are printed. Old revisions may break newer rules in many places.
const MAX_ERRORS: usize = 5;

/// The name that a user gave, the diagnostics of the specs, and the model if they have no errors.
pub(super) struct Side {
    label: String,
    model: Option<Model>,
    diagnostics: Vec<Diagnostic>,
}

impl Side {
    pub(super) fn new(label: &str, files: Files, mistakes: Vec<Diagnostic>) -> Self {
        let (model, diagnostics) = codegen::model(&files, mistakes);
        Self { label: label.to_owned(), model, diagnostics }
    }

    /// A folder or a revision.
    pub(super) fn named(root: &Path, name: &str) -> Result<Self, Failure> {
        match Path::new(name).is_dir() {
            true => Self::folder(name),
            false => Self::revision(root, name),
        }
    }

    /// A folder or a revision. Without a name, the project's specs.
    pub(super) fn newer(root: &Path, name: Option<&str>) -> Result<Self, Failure> {
        let Some(name) = name else {
            let (specs, mistakes) = files::specs(root)?;
            return Ok(Self::new("specs/", specs, mistakes));
        };
        Self::named(root, name)
    }

    /// A folder of specs, or a project that contains one.
    fn folder(name: &str) -> Result<Self, Failure> {
        let candidates = [PathBuf::from(name), Path::new(name).join("specs")];
        let Some(folder) = candidates.iter().find(|folder| folder.join("api.yaml").is_file()) else {
            return Err(format!("{name}: this folder contains no specs: neither api.yaml nor specs/api.yaml exists in it"));
        };
        let mut mistakes = Vec::new();
        let files = load::read_dir(folder, &mut mistakes);
        Ok(Self::new(name, files, mistakes))
    }

    pub(super) fn revision(root: &Path, name: &str) -> Result<Self, Failure> {
        Ok(Self::new(name, git::specs(root, name)?, Vec::new()))
    }

    /// The model. Prints the first errors of the specs, if there are any. Warnings do not matter here.
    pub(super) fn model(self) -> Result<Model, Failure> {
        let errors: Vec<_> = self.diagnostics.iter().filter(|found| found.severity == Severity::Error).collect();
        errors.iter().take(MAX_ERRORS).for_each(|error| eprintln!("{}: {error}\n", self.label));
        let count = pluralize(errors.len(), "error");
        self.model.ok_or_else(|| format!("{}: {count} in these specs; nothing was compared", self.label))
    }
}
