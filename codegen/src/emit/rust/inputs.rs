//! What each output file is made of, so that a watch renders only the files that a change concerns.
//!
//! The types that several specs share are described by their files, but all specs that use them decide whether they are sent, received
//! or unused. Every file may name operations of all groups. An operation also depends on its other versions, which it may inherit from,
//! and on the operation that replaces it.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{link, operation_path};
use crate::load::Files;
use crate::model::{FieldOwner, GroupId, Model, Module, OnlyUse, OperationId, TypeKind};

/// A hash of the inputs of each output file, by its path, or by its folder if all other files there have the same inputs. A file that
/// is in neither way listed depends on the whole model.
pub fn inputs(specs: &Files, model: &Model) -> BTreeMap<String, u64> {
    let at_the_top: Vec<_> = specs.iter().filter(|(path, _)| !path.contains('/')).collect();
    let top = hash((at_the_top, shared(model, Module::Common), link::exports(model)));
    let mut inputs: BTreeMap<String, u64> = ["errors.rs", "fields.rs", "types.rs"].map(|path| (path.to_owned(), top)).into();
    inputs.insert("webhooks".to_owned(), hash((top, below(specs, "webhooks"))));
    for (index, group) in model.groups.iter().enumerate() {
        let files = below(specs, &group.module);
        let operations = group.versions.iter().flat_map(|version| &version.operations);
        let replaced: Vec<_> = operations.clone().map(|&id| replacement(model, id)).collect();
        inputs.insert(group.module.clone(), hash((top, &files, replaced)));
        let own_types = specs.get(&format!("{}/types.yaml", group.module));
        let types = hash((top, own_types, shared(model, Module::Group(GroupId(index)))));
        for &id in operations {
            let name = format!("/{}.yaml", model.operation(id).module);
            let versions: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(&name)).collect();
            inputs.insert(operation_path(model, id), hash((types, versions, replacement(model, id), &model.operation(id).example)));
        }
    }
    inputs
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// The specs in a folder. Files are in order of their paths.
fn below<'a>(specs: &'a Files, folder: &str) -> Vec<(&'a String, &'a String)> {
    let folder = format!("{folder}/");
    specs.range(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder)).collect()
}

/// What the users of shared types decide about them: whether they are sent and received, and the phrase about a type that only one
/// field has.
fn shared(model: &Model, module: Module) -> Vec<impl Hash> {
    let types = model.types.iter().filter(|ty| ty.module == module);
    let usage = types.map(|ty| {
        let direction = match &ty.kind {
            TypeKind::Object { direction, .. } | TypeKind::Enum { direction, .. } => Some(*direction),
            TypeKind::Id => None,
        };
        let directions = direction.map(|direction| (direction.is_sent(), direction.is_received()));
        (ty.name.as_str(), ty.is_used, directions, ty.only_use.map(|used| only_use(model, used)))
    });
    usage.collect()
}

/// The spec, the name and the field of the only use of a type.
fn only_use(model: &Model, OnlyUse { owner, field }: OnlyUse) -> (String, &str, &str) {
    match owner {
        FieldOwner::Operation(id) => {
            let operation = model.operation(id);
            (operation.source.clone(), &operation.name, &operation.fields[field].wire)
        }
        FieldOwner::Type(id) => {
            let ty = model.ty(id);
            (model.source(ty.module), &ty.name, &ty.fields()[field].wire)
        }
    }
}

/// How the documentation names the operation that replaces another one.
fn replacement(model: &Model, id: OperationId) -> Option<[&str; 4]> {
    let new = model.operation(model.operation(id).replaced_by?);
    Some([&model.group(new.group).module, &new.version, &new.module, &new.name])
}
