//! Numbers for the files that use types.

use std::collections::{BTreeMap, BTreeSet};

/// The files of a run by number, in the order in which they were first named.
#[derive(Debug, Default)]
pub(super) struct Homes {
    numbers: BTreeMap<String, usize>,
}

impl Homes {
    pub(super) fn of(&mut self, file: &str) -> usize {
        let next = self.numbers.len();
        *self.numbers.entry(file.to_owned()).or_insert(next)
    }

    /// The files that many read: what they use, all may use.
    pub(super) fn shared(&self) -> BTreeSet<usize> {
        self.numbers.iter().filter(|(file, _)| file.ends_with("types.yaml")).map(|(_, home)| *home).collect()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, usize)> {
        self.numbers.iter().map(|(file, home)| (file.as_str(), *home))
    }
}
