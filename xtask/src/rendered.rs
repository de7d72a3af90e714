//! The files of the last run, for a watch.

use std::collections::BTreeMap;

use codegen::render::Tree;

/// Rendered files, and a hash of what those in each folder are made of.
#[derive(Default)]
pub(crate) struct Rendered {
    pub(crate) tree: Tree,
    pub(crate) inputs: BTreeMap<String, u64>,
}

impl Rendered {
    /// The files whose folder has the same inputs as before.
    pub(crate) fn current(&self, inputs: &BTreeMap<String, u64>) -> Tree {
        let is_current = |path: &str| {
            path.split_once('/').is_some_and(|(folder, _)| {
                inputs.get(folder).is_some_and(|hash| self.inputs.get(folder) == Some(hash))
            })
        };
        self.tree.iter().filter(|(path, _)| is_current(path)).map(|(path, text)| (path.clone(), text.clone())).collect()
    }
}
