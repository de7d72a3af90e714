//! Collects changes.

use super::{ApiChange, ApiDiff, ChangeKind, ChangedItem, Level};

/// The changes so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    changes: Vec<ApiChange>,
}

/// The item that changes belong to, without a path.
#[derive(Debug, Clone, Default)]
pub(super) struct Heading {
    pub(super) group: Option<String>,
    pub(super) name: Option<String>,
}

impl Log {
    /// Adds a change that its kind describes completely.
    pub(super) fn add(&mut self, heading: &Heading, path: impl Into<String>, kind: ChangeKind) {
        self.push(heading, path, kind, None, None);
    }

    /// Adds a change from one state to another.
    pub(super) fn change(
        &mut self,
        heading: &Heading,
        path: impl Into<String>,
        kind: ChangeKind,
        old: impl Into<String>,
        new: impl Into<String>,
    ) {
        self.push(heading, path, kind, Some(old.into()), Some(new.into()));
    }

    /// Adds a change if two states differ.
    pub(super) fn compare(
        &mut self,
        heading: &Heading,
        path: &str,
        kind: ChangeKind,
        (old, new): (impl Into<String>, impl Into<String>),
    ) {
        let (old, new) = (old.into(), new.into());
        if old != new {
            self.change(heading, path, kind, old, new);
        }
    }

    fn push(&mut self, heading: &Heading, path: impl Into<String>, kind: ChangeKind, old: Option<String>, new: Option<String>) {
        let Heading { group, name } = heading.clone();
        let [old, new] = [old, new].map(|state| state.filter(|state| !state.is_empty()));
        self.changes.push(ApiChange { item: ChangedItem { group, name, path: path.into() }, kind, old, new });
    }

    /// The highest level so far.
    pub(super) fn level(&self) -> Option<Level> {
        self.changes.iter().map(|change| change.kind.level()).max()
    }

    pub(super) fn into_diff(self) -> ApiDiff {
        let mut changes = self.changes;
        changes.sort_by(|a, b| a.item.cmp(&b.item));
        ApiDiff { changes }
    }
}
