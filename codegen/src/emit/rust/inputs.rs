//! What the files of a group are made of, so that a watch emits only the groups that a change concerns.
//!
//! A group's files depend on the specs in its folder, on the specs at the top level, on the shared types as they were lowered (other
//! groups decide whether these are sent or received), and on operations of other groups that replace its own.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::load::Files;
use crate::model::{Model, Module};

/// A hash of the inputs of each folder of the output root. A file in a folder that is not listed depends on the whole model.
pub fn inputs(specs: &Files, model: &Model) -> BTreeMap<String, u64> {
    let (top, folders): (Vec<_>, Vec<_>) = specs.iter().partition(|(path, _)| !path.contains('/'));
    let common: Vec<_> = model.types_of(Module::Common).into_iter().map(|ty| format!("{ty:?}")).collect();
    let hash = |folder: &str| {
        let mut hasher = DefaultHasher::new();
        (&top, &common).hash(&mut hasher);
        let own = folders.iter().filter(|(path, _)| path.split('/').next() == Some(folder));
        own.for_each(|entry| entry.hash(&mut hasher));
        hasher
    };
    let group = |group: &str| {
        let mut hasher = hash(group);
        let own = model.operations.iter().filter(|operation| model.group(operation.group).module == group);
        for new in own.filter_map(|operation| operation.replaced_by).map(|id| model.operation(id)) {
            (&model.group(new.group).module, &new.version, &new.module, &new.name).hash(&mut hasher);
        }
        (group.to_owned(), hasher.finish())
    };
    let groups = model.groups.iter().map(|it| group(&it.module));
    groups.chain([("webhooks".to_owned(), hash("webhooks").finish())]).collect()
}
