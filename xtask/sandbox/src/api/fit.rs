//! Reduces values to what the model documents, in place: unknown fields and nulls go, scalars get their documented JSON type.

use codegen::model::{Field, Kind, Model, TypeId, TypeKind};
use serde_json::{Map, Value};

use super::scalar;

/// Reduces the `data` of a reply or a delivery, which is an object. An operation without a type of its own replies `{}`.
pub(super) fn object(model: &Model, ty: Option<TypeId>, mut data: Value) -> Value {
    match ty {
        Some(id) if data.is_object() && named(model, id, &mut data) => data,
        Some(_) | None => Value::Object(Map::new()),
    }
}

/// Reduces a value. Returns whether its kind can hold it.
pub(super) fn value(model: &Model, kind: &Kind, found: &mut Value) -> bool {
    match (kind, &mut *found) {
        (_, Value::Null) => false,
        (Kind::Scalar(scalar), _) => scalar::convert(*scalar, found),
        (Kind::Named(id), _) => named(model, *id, found),
        (Kind::List(item), Value::Array(items)) => {
            items.retain_mut(|found| value(model, item, found));
            true
        }
        // A value alone is a list of one.
        (Kind::List(item), _) => {
            let fits = value(model, item, found);
            if fits {
                *found = Value::Array(vec![found.take()]);
            }
            fits
        }
        (Kind::Map(item), Value::Object(members)) => {
            members.retain(|_, found| value(model, item, found));
            true
        }
        (Kind::Map(_), _) => false,
    }
}

fn named(model: &Model, id: TypeId, found: &mut Value) -> bool {
    match (&model.ty(id).kind, &mut *found) {
        (TypeKind::Object { fields, .. }, Value::Object(found)) => {
            members(model, fields, found);
            true
        }
        // A list where one object belongs: the first one.
        (TypeKind::Object { .. }, Value::Array(items)) if !items.is_empty() => {
            *found = items.swap_remove(0);
            !found.is_array() && named(model, id, found)
        }
        (TypeKind::Object { .. }, _) => false,
        (TypeKind::Enum { .. } | TypeKind::Id, _) => scalar::to_text(found),
    }
}

/// Members usually come in the order of the fields, so the search for a field begins behind the one before.
fn members(model: &Model, fields: &[Field], found: &mut Map<String, Value>) {
    let mut next = 0;
    found.retain(|name, found| {
        let (before, after) = fields.split_at(next.min(fields.len()));
        let position = after.iter().position(|field| field.wire == *name).map(|index| index + before.len());
        let Some(position) = position.or_else(|| before.iter().position(|field| field.wire == *name)) else { return false };
        next = position + 1;
        value(model, &fields[position].kind, found)
    });
}
