//! The inputs of each output file, so that a watch renders only the affected files.
//!
//! The types that several specs share are described by their files, but all specs that use them decide whether they are sent, received
//! or unused. Every file may name operations of all groups. An operation also depends on its other versions, which it may inherit from,
//! and on the operation that replaces it.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{is_stored, link, operation_path};
use crate::load::Documents;
use crate::model::{Field, FieldOwner, GroupId, Kind, Model, Module, OnlyUse, OperationId, Type, TypeKind};
use crate::spec::Scalar;

/// A hash of the inputs of each output file, by its path, or by its folder if all other files there have the same inputs. All
/// other files depend on the whole model.
pub fn inputs(documents: &Documents, model: &Model) -> BTreeMap<String, u64> {
    let specs: BTreeMap<&str, u64> = documents.hashes().collect();
    let top_level: Vec<_> = specs.iter().filter(|(path, _)| !path.contains('/')).collect();
    let top = hash((top_level, shared(model, Module::Common), link::exports(model)));
    let mut inputs: BTreeMap<String, u64> = ["errors.rs", "fields.rs", "types.rs"].map(|path| (path.to_owned(), top)).into();
    inputs.insert("webhooks".to_owned(), hash((top, below(&specs, "webhooks"))));
    inputs.insert("ids.rs".to_owned(), hash((specs.get("ids.yaml"), ids(model))));
    for (index, group) in model.groups.iter().enumerate() {
        let files = below(&specs, &group.module);
        let operations = group.versions.iter().flat_map(|version| &version.operations);
        let replaced: Vec<_> = operations.clone().map(|&id| replacement(model, id)).collect();
        inputs.insert(group.module.clone(), hash((top, &files, replaced)));
        let own_types = specs.get(format!("{}/types.yaml", group.module).as_str());
        let types = hash((top, own_types, shared(model, Module::Group(GroupId(index)))));
        inputs.insert(format!("{}/types.rs", group.module), types);
        inputs.insert(format!("{}/fields.rs", group.module), hash(fields(model, GroupId(index))));
        let examples: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".json")).collect();
        let names: Vec<_> = operations.clone().map(|&id| name(model, id)).collect();
        inputs.insert(format!("{}/samples.rs", group.module), hash((examples, names)));
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

/// The specs in a folder, each with the hash of its text. Files are in order of their paths.
fn below<'a>(specs: &BTreeMap<&'a str, u64>, folder: &str) -> Vec<(&'a str, u64)> {
    let folder = format!("{folder}/");
    specs.iter().filter(|(path, _)| path.starts_with(&folder)).map(|(path, hash)| (*path, *hash)).collect()
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

/// The ids, and how the documentation names the operations that return and take them.
fn ids(model: &Model) -> Vec<impl Hash> {
    let names = |ids: &[OperationId]| ids.iter().map(|id| name(model, *id)).collect::<Vec<_>>();
    let used = model.types.iter().zip(model.id_uses()).filter(|(ty, _)| ty.module == Module::Ids && ty.is_used);
    used.map(|(ty, uses)| (ty.name.as_str(), names(&uses.returned_by), names(&uses.taken_by))).collect()
}

/// What the list of all fields of a group contains: the names of its operations, types and fields.
fn fields(model: &Model, id: GroupId) -> Vec<impl Hash> {
    let names = |fields: &[Field]| -> Vec<_> {
        fields
            .iter()
            .map(|field| (field.wire.clone(), field.name.clone(), field.kind == Kind::Scalar(Scalar::TimestampText)))
            .collect()
    };
    let of_type = |ty: &Type| match &ty.kind {
        TypeKind::Object { fields, direction } => (ty.name.clone(), Some((direction.is_received(), names(fields)))),
        TypeKind::Enum { .. } | TypeKind::Id => (ty.name.clone(), None),
    };
    let types = |module| model.types_of(module).into_iter().map(of_type).collect::<Vec<_>>();
    let operations = model.group(id).versions.iter().flat_map(|version| &version.operations).copied();
    let of_operation = |id: OperationId| {
        let operation = model.operation(id);
        (Some((name(model, id), is_stored(operation), names(&operation.fields))), types(Module::Operation(id)))
    };
    std::iter::once((None, types(Module::Group(id)))).chain(operations.map(of_operation)).collect()
}

/// Where an operation is, and whether its users get a warning.
fn name(model: &Model, id: OperationId) -> (&str, &str, &str, &str, bool) {
    let operation = model.operation(id);
    (&model.group(operation.group).module, &operation.version, &operation.module, &operation.name, operation.sunset.is_some())
}

/// How the documentation names the operation that replaces another one.
fn replacement(model: &Model, id: OperationId) -> Option<[&str; 4]> {
    let new = model.operation(model.operation(id).replaced_by?);
    Some([&model.group(new.group).module, &new.version, &new.module, &new.name])
}
