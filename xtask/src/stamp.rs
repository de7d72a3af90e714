//! What the last `generate` saw and left, so that a run with nothing to do knows it.
//!
//! A stamp is a hash of the generator itself, of every spec and of every generated file, all read anew each time. It lies beside the
//! program, never in the project, and losing it costs one full run.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use codegen::load::Files;
use codegen::render::Tree;

pub(crate) struct Stamp {
    /// Nowhere, when the program cannot tell where it lies.
    place: Option<PathBuf>,
    generator: u64,
    last: Option<String>,
}

impl Stamp {
    pub(crate) fn read(root: &Path) -> Self {
        let generator = generator(root).unwrap_or_default();
        let place = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("generate.stamp")));
        let last = place.as_ref().and_then(|place| std::fs::read_to_string(place).ok());
        Self { place, generator, last }
    }

    /// Whether these specs made these files, by this generator.
    pub(crate) fn is_fresh(&self, specs: &Files, disk: &Tree) -> bool {
        self.last.as_deref() == Some(&self.hash(specs, disk))
    }

    /// Remembers. A stamp that cannot be written is only missed.
    pub(crate) fn write(&self, specs: &Files, tree: &Tree) {
        if let Some(place) = &self.place {
            let _ = std::fs::write(place, self.hash(specs, tree));
        }
    }

    fn hash(&self, specs: &Files, tree: &Tree) -> String {
        let mut hasher = DefaultHasher::new();
        (self.generator, specs, tree).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

/// The program's size and time of making, and the project it works on.
fn generator(root: &Path) -> Option<u64> {
    let program = std::fs::metadata(std::env::current_exe().ok()?).ok()?;
    let mut hasher = DefaultHasher::new();
    (program.len(), program.modified().ok()?, root.canonicalize().ok()?).hash(&mut hasher);
    Some(hasher.finish())
}
