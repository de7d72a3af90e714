//! Hosts and groups.

use super::log::{Heading, Log};
use super::paths::group_heading;
use super::{ChangeKind, Comparer};
use crate::model::{Group, GroupId, Model};

/// The group with this module.
pub(super) fn group_named(model: &Model, module: &str) -> Option<GroupId> {
    model.groups.iter().position(|group| group.module == module).map(GroupId)
}

impl Comparer<'_> {
    pub(super) fn groups(&self, log: &mut Log) {
        let (old, new) = (&self.old.hosts, &self.new.hosts);
        log.compare(&Heading::default(), "API_HOST", ChangeKind::HostChanged, (&old.api, &new.api));
        log.compare(&Heading::default(), "AUTH_HOST", ChangeKind::HostChanged, (&old.auth, &new.auth));
        for group in &self.old.groups {
            match group_named(self.new, &group.module) {
                None => log.add(&group_heading(&group.module), &group.module, ChangeKind::GroupRemoved),
                Some(id) => compare(group, self.new.group(id), log),
            }
        }
        for group in self.new.groups.iter().filter(|group| group_named(self.old, &group.module).is_none()) {
            log.add(&group_heading(&group.module), &group.module, ChangeKind::GroupAdded);
        }
    }
}

fn compare(old: &Group, new: &Group, log: &mut Log) {
    let heading = group_heading(&new.module);
    match (old.opt_in, new.opt_in) {
        (false, true) => log.add(&heading, &new.module, ChangeKind::GroupOptIn),
        (true, false) => log.add(&heading, &new.module, ChangeKind::GroupOnByDefault),
        (false, false) | (true, true) => {}
    }
    let text = |group: &Group| {
        let versions = group.versions.iter().filter_map(|version| Some((&version.module, version.about.as_ref()?)));
        format!("{}: {} {:?}", group.title, group.about.as_deref().unwrap_or_default(), versions.collect::<Vec<_>>())
    };
    log.compare(&heading, &new.module, ChangeKind::DocumentationChanged, (text(old), text(new)));
}
