//! The files of the last run, for a watch.

use std::collections::BTreeMap;

use codegen::render::Tree;

/// Rendered files, and hashes of what they are made of, as [`codegen::emit::rust::inputs`] makes them.
#[derive(Default)]
pub(crate) struct Rendered {
    pub(crate) tree: Tree,
    pub(crate) inputs: BTreeMap<String, u64>,
}

impl Rendered {
    /// The text of a file, if its inputs are the same as in the last run.
    pub(crate) fn current(&self, path: &str, inputs: &BTreeMap<String, u64>) -> Option<&String> {
        let folder = path.split('/').next().unwrap_or_default();
        let input = |inputs: &BTreeMap<String, u64>| inputs.get(path).or_else(|| inputs.get(folder)).copied();
        let is_current = input(inputs).is_some_and(|hash| input(&self.inputs) == Some(hash));
        self.tree.get(path).filter(|_| is_current)
    }
}
