//! What each output file is made of, so that a watch renders only the files that a change concerns.
//!
//! The types that several specs share are described by their files, but all specs that use them decide whether they are sent, received
//! or unused. An operation also depends on its other versions, which it may inherit from, and on the operation that replaces it.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::operation_path;
use crate::load::Files;
use crate::model::{GroupId, Model, Module, OperationId, TypeKind};

/// A hash of the inputs of each output file, by its path, or by its folder if all other files there have the same inputs. A file that
/// is in neither way listed depends on the whole model.
pub fn inputs(specs: &Files, model: &Model) -> BTreeMap<String, u64> {
    let top = hash((texts(specs, |path| !path.contains('/')), shared(model, Module::Common)));
    let below = |folder: &str| {
        let folder = format!("{folder}/");
        hash((top, texts(specs, |path| path.starts_with(&folder))))
    };
    let mut inputs: BTreeMap<String, u64> = ["errors.rs", "fields.rs", "types.rs"].map(|path| (path.to_owned(), top)).into();
    inputs.insert("webhooks".to_owned(), below("webhooks"));
    for (index, group) in model.groups.iter().enumerate() {
        let operations = group.versions.iter().flat_map(|version| &version.operations);
        let replaced = hash(operations.clone().map(|&id| replacement(model, id)).collect::<Vec<_>>());
        inputs.insert(group.module.clone(), hash((below(&group.module), replaced)));
        let own_types = specs.get(&format!("{}/types.yaml", group.module));
        let types = hash((top, own_types, shared(model, Module::Group(GroupId(index)))));
        for &id in operations {
            let file = format!("/{}.yaml", model.operation(id).module);
            let folder = format!("{}/", group.module);
            let versions = texts(specs, |path| path.starts_with(&folder) && path.ends_with(&file));
            inputs.insert(operation_path(model, id), hash((types, versions, replacement(model, id))));
        }
    }
    inputs
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn texts(specs: &Files, is_input: impl Fn(&str) -> bool) -> Vec<(&String, &String)> {
    specs.iter().filter(|(path, _)| is_input(path)).collect()
}

/// What the users of shared types decide about them.
fn shared(model: &Model, module: Module) -> Vec<(&str, bool, bool, bool)> {
    let types = model.types.iter().filter(|ty| ty.module == module);
    let usage = types.map(|ty| {
        let (TypeKind::Object { direction, .. } | TypeKind::Enum { direction, .. }) = &ty.kind;
        (ty.name.as_str(), ty.is_used, direction.is_sent(), direction.is_received())
    });
    usage.collect()
}

/// How the documentation names the operation that replaces another one.
fn replacement(model: &Model, id: OperationId) -> Option<[&str; 4]> {
    let new = model.operation(model.operation(id).replaced_by?);
    Some([&model.group(new.group).module, &new.version, &new.module, &new.name])
}
