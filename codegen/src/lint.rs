//! Remarks about specs that are correct: what could be simpler or more complete, and which operations TikTok has retired.

use std::collections::BTreeMap;

use crate::model::{Field, GroupId, Kind, Model, Module, Operation, Sunset, Type, TypeId, TypeKind};

/// Objects of one group that are equal and could be one shared type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EqualObjects {
    pub group: String,
    /// The specs that declare them, each with the name of the type.
    pub declarations: Vec<String>,
}

/// Finds objects with the same name in one group that have the same fields, with the same types and descriptions.
pub fn equal_objects(model: &Model) -> Vec<EqualObjects> {
    let mut found = BTreeMap::<(GroupId, &str, String), Vec<&Type>>::new();
    for (index, ty) in model.types.iter().enumerate() {
        let (Some(group), Some(name)) = (group(model, ty.module), &ty.declared) else { continue };
        if ty.is_used && matches!(ty.kind, TypeKind::Object { .. }) {
            found.entry((group, name, shape(model, TypeId(index), &mut Vec::new()))).or_default().push(ty);
        }
    }
    let equal = found.into_iter().filter(|(_, types)| types.len() > 1);
    equal
        .map(|((group, name, _), types)| EqualObjects {
            group: model.group(group).module.clone(),
            declarations: types.iter().map(|ty| format!("{}: {name}", model.source(ty.module))).collect(),
        })
        .collect()
}

/// A spec that could inherit facts from an older version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inheritable {
    pub source: String,
    /// The version before it: `202309`.
    pub version: String,
}

/// Finds operations that do not inherit, although the version before has the same method, path and token.
pub fn inheritable(model: &Model) -> Vec<Inheritable> {
    let operations = model.operations.iter().enumerate().filter(|(_, operation)| operation.inherits.is_none());
    let found = operations.filter_map(|(index, operation)| {
        let older = model.operations[..index].iter().rev().find(|older| operation.continues(older))?;
        Some(Inheritable { source: operation.source.clone(), version: older.version_number().to_owned() })
    });
    found.collect()
}

/// The operations that TikTok has retired by a day, written as `2026-08-15`.
pub fn retired<'a>(model: &'a Model, today: &str) -> Vec<&'a Operation> {
    let is_retired = |operation: &&Operation| matches!(&operation.sunset, Some(Sunset::On(day)) if day.as_str() <= today);
    model.operations.iter().filter(is_retired).collect()
}

fn group(model: &Model, module: Module) -> Option<GroupId> {
    match module {
        Module::Group(id) => Some(id),
        Module::Operation(id) => Some(model.operation(id).group),
        Module::Common | Module::Ids | Module::Webhooks | Module::Webhook(_) => None,
    }
}

/// Everything that two equal types have in common, including the shapes of the types inside. `outer` holds the types around this
/// one, where a recursive type ends.
fn shape(model: &Model, id: TypeId, outer: &mut Vec<TypeId>) -> String {
    if let Some(depth) = outer.iter().position(|known| *known == id) {
        return format!("recursion {depth}");
    }
    outer.push(id);
    let text = match &model.ty(id).kind {
        TypeKind::Enum { variants, .. } => format!("{variants:?}"),
        TypeKind::Id => model.ty(id).name.clone(),
        TypeKind::Object { fields, direction } => {
            let fields: Vec<String> = fields.iter().map(|field| field_shape(model, field, outer)).collect();
            format!("{direction:?} {fields:?}")
        }
    };
    outer.pop();
    text
}

fn field_shape(model: &Model, field: &Field, outer: &mut Vec<TypeId>) -> String {
    let Field { wire, name, doc, range, only, default, example, kind, required, accepts, boxed } = field;
    let kind = kind_shape(model, kind, outer);
    format!("{wire} {name} {doc:?} {range:?} {only:?} {default:?} {example:?} {kind} {required} {accepts:?} {boxed}")
}

fn kind_shape(model: &Model, kind: &Kind, outer: &mut Vec<TypeId>) -> String {
    match kind {
        Kind::Scalar(scalar) => scalar.name().to_owned(),
        Kind::Named(id) => shape(model, *id, outer),
        Kind::List(item) => format!("[{}]", kind_shape(model, item, outer)),
        Kind::Map(value) => format!("{{{}}}", kind_shape(model, value, outer)),
    }
}
