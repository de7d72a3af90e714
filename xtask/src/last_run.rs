//! The state that a watch keeps from its last run.

use std::collections::BTreeMap;

use codegen::load::Documents;
use codegen::render::Tree;
use codegen::target::OutputTarget;

/// The parsed specs, the rendered files of each target, and the hashes of the inputs of the SDK's files from
/// [`codegen::emit::rust::inputs`].
#[derive(Default)]
pub(crate) struct LastRun {
    pub(crate) documents: Documents,
    pub(crate) trees: Vec<Tree>,
    pub(crate) inputs: BTreeMap<String, u64>,
}

impl LastRun {
    /// The text of a file, if its inputs are the same as in the last run. Other targets have one file, which depends on every spec.
    pub(crate) fn current(&self, target: OutputTarget, path: &str, inputs: &BTreeMap<String, u64>) -> Option<String> {
        let position = OutputTarget::ALL.iter().position(|known| *known == target && target == OutputTarget::Rust)?;
        let folder = path.split('/').next().unwrap_or_default();
        let input = |inputs: &BTreeMap<String, u64>| inputs.get(path).or_else(|| inputs.get(folder)).copied();
        let is_current = input(inputs).is_some_and(|hash| input(&self.inputs) == Some(hash));
        self.trees.get(position)?.get(path).filter(|_| is_current).cloned()
    }
}
