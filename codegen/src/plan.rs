//! Compares the generated tree with the files on disk, and lists what to create, update and delete.

use std::fmt;

use crate::render::Tree;

/// One change to the files on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change<'a> {
    Create(&'a str),
    Update(&'a str),
    /// A generated file that no spec produces any more.
    Delete(&'a str),
}

/// The changes that make the disk equal to the tree, sorted by path. Empty if they are equal.
pub fn plan<'a>(tree: &'a Tree, disk: &'a Tree) -> Vec<Change<'a>> {
    let writes = tree.iter().filter_map(|(path, text)| match disk.get(path) {
        None => Some(Change::Create(path)),
        Some(old) if old != text => Some(Change::Update(path)),
        Some(_) => None,
    });
    let orphans = disk.keys().filter(|path| !tree.contains_key(*path)).map(|path| Change::Delete(path));
    let mut changes: Vec<_> = writes.chain(orphans).collect();
    changes.sort_by_key(|change| change.path());
    changes
}

impl<'a> Change<'a> {
    /// Relative to the output root.
    pub fn path(self) -> &'a str {
        match self {
            Self::Create(path) | Self::Update(path) | Self::Delete(path) => path,
        }
    }
}

impl fmt::Display for Change<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Create(path) => write!(f, "create {path}"),
            Self::Update(path) => write!(f, "update {path}"),
            Self::Delete(path) => write!(f, "delete {path}"),
        }
    }
}
