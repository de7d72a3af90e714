//! The state that a watch keeps from its last run.

use std::collections::BTreeMap;

use codegen::load::Documents;
use codegen::render::Tree;
use codegen::target::OutputTarget;

/// Specs as read, rendered files of each target, and hashes of what those of the SDK are made of, as [`codegen::emit::rust::inputs`] makes them.
#[derive(Default)]
pub(crate) struct Rendered {
    pub(crate) documents: Documents,
    pub(crate) trees: Vec<Tree>,
    pub(crate) inputs: BTreeMap<String, u64>,
}

impl Rendered {
    /// The text of a file, if its inputs are the same as in the last run. Other targets have one file, which every spec concerns.
    pub(crate) fn current(&self, target: OutputTarget, path: &str, inputs: &BTreeMap<String, u64>) -> Option<String> {
        let position = OutputTarget::ALL.iter().position(|known| *known == target && target == OutputTarget::Rust)?;
        let folder = path.split('/').next().unwrap_or_default();
        let input = |inputs: &BTreeMap<String, u64>| inputs.get(path).or_else(|| inputs.get(folder)).copied();
        let is_current = input(inputs).is_some_and(|hash| input(&self.inputs) == Some(hash));
        self.trees.get(position)?.get(path).filter(|_| is_current).cloned()
    }
}
