//! Remembers the last run of `generate`, so that a run with nothing to do can stop early.
//!
//! A stamp is a hash of the generator, of every spec and of every generated file. It is stored next to the program, outside the
//! project. Without it, the next run generates everything.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use codegen::load::Files;
use codegen::render::Tree;

pub(crate) struct Stamp {
    /// `None` if the path of the program or of the project is unknown.
    path: Option<PathBuf>,
    generator: u64,
    last: Option<String>,
}

impl Stamp {
    pub(crate) fn read(root: &Path) -> Self {
        let generator = generator().unwrap_or_default();
        let path = path(root);
        let last = path.as_ref().and_then(|path| std::fs::read_to_string(path).ok());
        Self { path, generator, last }
    }

    /// Whether this generator made these files from these specs.
    pub(crate) fn is_up_to_date(&self, specs: &Files, disk: &[Tree]) -> bool {
        self.last.as_deref() == Some(&self.hash(specs, disk))
    }

    /// Stores the stamp. A failure is ignored, because it only makes the next run slower.
    pub(crate) fn write(&self, specs: &Files, trees: &[Tree]) {
        if let Some(path) = &self.path {
            let _ = std::fs::write(path, self.hash(specs, trees));
        }
    }

    fn hash(&self, specs: &Files, trees: &[Tree]) -> String {
        let mut hasher = DefaultHasher::new();
        (self.generator, specs, trees).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

/// The stamp's file. Its name depends on the project, so that runs on different projects do not overwrite each other's stamps.
fn path(root: &Path) -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let mut hasher = DefaultHasher::new();
    root.canonicalize().ok()?.hash(&mut hasher);
    Some(program.parent()?.join(format!("generate-{:016x}.stamp", hasher.finish())))
}

/// Identifies the generator by its size and build time.
fn generator() -> Option<u64> {
    let program = std::fs::metadata(std::env::current_exe().ok()?).ok()?;
    let mut hasher = DefaultHasher::new();
    (program.len(), program.modified().ok()?).hash(&mut hasher);
    Some(hasher.finish())
}
