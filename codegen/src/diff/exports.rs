//! What a group exports without a version: the newest version of each operation that is not retired.

use std::collections::BTreeMap;

use super::groups::group_named;
use super::log::{Heading, Log};
use super::paths::operation_heading;
use super::{ChangeKind, Comparer, Level};
use crate::model::{Group, Model, OperationId};

/// The exported operations of a group by module.
fn exported<'a>(model: &'a Model, group: &Group) -> BTreeMap<&'a str, OperationId> {
    group.newest.iter().map(|&id| (model.operation(id).module.as_str(), id)).collect()
}

impl Comparer<'_> {
    pub(super) fn exports(&self, log: &mut Log) {
        for group in &self.old.groups {
            if let Some(id) = group_named(self.new, &group.module) {
                self.exports_of(group, self.new.group(id), log);
            }
        }
    }

    fn exports_of(&self, old: &Group, new: &Group, log: &mut Log) {
        let (before, after) = (exported(self.old, old), exported(self.new, new));
        for (module, &id) in &before {
            let counterpart = self.pairs.operations.get(&id);
            match (after.get(module), counterpart) {
                (Some(exported), Some(counterpart)) if exported == counterpart => {}
                (Some(&exported), _) => self.moved_export(id, exported, log),
                (None, Some(&counterpart)) if self.new.operation(counterpart).module == *module => {
                    self.log_export(counterpart, ChangeKind::DefaultVersionRemoved, log);
                }
                // The removal or the new name of the operation is reported.
                (None, _) => {}
            }
        }
        let is_known = |id: &OperationId| self.pairs.operations.values().any(|known| known == id);
        for (module, id) in after {
            if !before.contains_key(module) && is_known(&id) && self.had_module(id, module) {
                self.log_export(id, ChangeKind::DefaultVersionAdded, log);
            }
        }
    }

    /// Whether the counterpart of a new operation had the same module. Otherwise its new name is reported.
    fn had_module(&self, id: OperationId, module: &str) -> bool {
        self.pairs.operations.iter().any(|(old, new)| *new == id && self.old.operation(*old).module == module)
    }

    fn moved_export(&self, old: OperationId, new: OperationId, log: &mut Log) {
        let kind = match self.level_between_versions(old, new) {
            Some(Level::Major) => ChangeKind::DefaultVersionIncompatible,
            Some(Level::Minor | Level::Patch) | None => ChangeKind::DefaultVersionChanged,
        };
        let (heading, path) = self.export(new);
        let versions = (self.old.operation(old).version.clone(), self.new.operation(new).version.clone());
        log.change(&heading, path, kind, versions.0, versions.1);
    }

    fn log_export(&self, id: OperationId, kind: ChangeKind, log: &mut Log) {
        let (heading, path) = self.export(id);
        log.add(&heading, path, kind);
    }

    /// `order::GetOrderList`.
    fn export(&self, id: OperationId) -> (Heading, String) {
        let operation = self.new.operation(id);
        (operation_heading(self.new, operation), format!("{}::{}", self.new.group(operation.group).module, operation.name))
    }
}
