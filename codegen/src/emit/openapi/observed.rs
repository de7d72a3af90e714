//! The JSON types that documented replies and deliveries show besides the type of a field: a number in quotes, a text without
//! quotes, a single value in place of a list.
//!
//! TikTok sends both, so a schema with only one type would reject TikTok's own example.

use std::collections::BTreeSet;

use serde_json::Value;

use super::operation::sample;
use crate::model::{Field, Kind, Model, TypeId, TypeKind};
use crate::spec::WireClass;

/// The other JSON types of the fields of received types.
#[derive(Debug, Default)]
pub(super) struct Observed(BTreeSet<(ValuePlace, &'static str)>);

/// A value of a type: the field, and how many lists and maps lead to the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ValuePlace {
    pub(super) ty: TypeId,
    pub(super) field: usize,
    pub(super) depth: usize,
}

impl Observed {
    /// Observations from the samples of all operations and webhooks.
    pub(super) fn of(model: &Model) -> Self {
        let mut observed = Self::default();
        let replies = model.operations.iter().filter_map(|operation| Some((operation.response?, operation.sample.as_deref())));
        let deliveries = model.webhooks.iter().map(|webhook| (webhook.payload, webhook.sample.as_deref()));
        for (ty, text) in replies.chain(deliveries) {
            if let Some(body) = sample(text) {
                observed.object(model, ty, &body["data"]);
            }
        }
        observed
    }

    /// The other types of a value.
    pub(super) fn types(&self, place: ValuePlace) -> impl Iterator<Item = &'static str> {
        self.0.range((place, "")..).take_while(move |(at, _)| *at == place).map(|(_, ty)| *ty)
    }

    fn object(&mut self, model: &Model, ty: TypeId, value: &Value) {
        for (index, Field { wire, kind, .. }) in model.ty(ty).fields().iter().enumerate() {
            if let Some(member) = value.get(wire) {
                self.value(model, ValuePlace { ty, field: index, depth: 0 }, kind, member);
            }
        }
    }

    fn value(&mut self, model: &Model, place: ValuePlace, kind: &Kind, value: &Value) {
        let inner = ValuePlace { depth: place.depth + 1, ..place };
        match (kind, value) {
            (_, Value::Null) => {}
            (Kind::List(item), Value::Array(items)) => items.iter().for_each(|value| self.value(model, inner, item, value)),
            (Kind::Map(item), Value::Object(members)) => members.values().for_each(|value| self.value(model, inner, item, value)),
            (Kind::Named(id), Value::Object(_)) => self.object(model, *id, value),
            // The schema of an enumeration says itself whether its values are numbers.
            (Kind::Named(id), _) if matches!(model.ty(*id).kind, TypeKind::Enum { .. }) => {}
            (Kind::Named(id), Value::String(_)) if matches!(model.ty(*id).kind, TypeKind::Id) => {}
            (Kind::List(_) | Kind::Map(_) | Kind::Named(_), _) => self.add(place, value),
            (Kind::Scalar(scalar), _) => {
                let is_expected = match scalar.wire() {
                    WireClass::Text | WireClass::IntegerText | WireClass::File => value.is_string(),
                    WireClass::Integer | WireClass::Moment => value.is_i64() || value.is_u64(),
                    WireClass::Bool => value.is_boolean(),
                    WireClass::Any => true,
                };
                if !is_expected {
                    self.add(place, value);
                }
            }
        }
    }

    fn add(&mut self, place: ValuePlace, value: &Value) {
        self.0.insert((
            place,
            match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(number) if number.is_f64() => "number",
                Value::Number(_) => "integer",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            },
        ));
    }
}
