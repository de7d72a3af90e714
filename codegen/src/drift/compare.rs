//! Compares a body's `data` with the type that the spec gives it.

use serde_json::{Map, Value};

use super::display;
use super::finding::{Drift, Finding, FindingKind, Path, Step};
use super::lenient::{accepts, text};
use super::target::Target;
use crate::model::{Field, Kind, Model, TypeId, TypeKind};
use crate::spec::Scalar;

/// Finds everything that the spec does not describe.
pub fn compare<'a>(model: &'a Model, target: Target, data: &'a Value) -> Drift<'a> {
    let mut walk = Walk { model, path: Path::default(), drift: Drift::default() };
    match (target.reply(model), data) {
        (Some(id), data) => walk.named(id, data),
        (None, Value::Object(members)) => walk.members(None, &[], members),
        // The SDK skips such a value.
        (None, _) => walk.drift.values += 1,
    }
    walk.drift
}

struct Walk<'a> {
    model: &'a Model,
    /// The path to the current value.
    path: Path<'a>,
    drift: Drift<'a>,
}

impl<'a> Walk<'a> {
    fn value(&mut self, kind: &'a Kind, value: &'a Value) {
        match (kind, value) {
            (_, Value::Null) | (Kind::Scalar(Scalar::Json | Scalar::File), _) => self.drift.values += 1,
            (Kind::Named(id), _) => self.named(*id, value),
            (Kind::List(item), Value::Array(items)) => self.items(item, items),
            (Kind::Map(item), Value::Object(members)) => {
                for (key, member) in members {
                    self.step(Step::Member(key), |walk| walk.value(item, member));
                }
            }
            // PHP encodes an empty list and an empty map alike.
            (Kind::List(_), Value::Object(members)) if members.is_empty() => self.drift.values += 1,
            (Kind::Map(_), Value::Array(items)) if items.is_empty() => self.drift.values += 1,
            (Kind::List(item), Value::Object(_)) if self.accepts_objects(item) => self.value(item, value),
            (_, Value::Array(_) | Value::Object(_)) => self.wrong(kind, value),
            (Kind::List(item), _) if accepts(self.model, kind, value) => self.value(item, value),
            _ if accepts(self.model, kind, value) => self.drift.values += 1,
            _ => self.wrong(kind, value),
        }
    }

    fn named(&mut self, id: TypeId, value: &'a Value) {
        let kind = Kind::Named(id);
        match (&self.model.ty(id).kind, value) {
            (TypeKind::Object { fields, .. }, Value::Object(members)) => self.members(Some(id), fields, members),
            (TypeKind::Object { .. }, Value::Array(items)) if items.is_empty() => self.drift.values += 1,
            (_, Value::Array(_) | Value::Object(_)) => self.wrong(&kind, value),
            (TypeKind::Object { .. } | TypeKind::Enum { .. } | TypeKind::Id, _) if !accepts(self.model, &kind, value) => {
                self.wrong(&kind, value)
            }
            (TypeKind::Object { .. } | TypeKind::Id, _) => self.drift.values += 1,
            (TypeKind::Enum { variants, .. }, _) => {
                self.drift.values += 1;
                let text = text(value).filter(|text| !text.is_empty());
                if text.is_some_and(|text| variants.iter().all(|variant| variant.wire != text)) {
                    self.find(FindingKind::UnknownValue, value, display::expected(self.model, &kind), Some(id));
                }
            }
        }
    }

    /// Compares the members of an object. The SDK skips a member without a field, including its content.
    fn members(&mut self, holder: Option<TypeId>, fields: &'a [Field], members: &'a Map<String, Value>) {
        for (key, member) in members {
            self.step(Step::Member(key), |walk| match fields.iter().find(|field| field.wire == *key) {
                Some(field) => walk.value(&field.kind, member),
                None => {
                    walk.drift.values += 1;
                    walk.find(FindingKind::UnknownField, member, display::holder(walk.model, holder), holder);
                }
            });
        }
    }

    fn items(&mut self, item: &'a Kind, items: &'a [Value]) {
        self.drift.lists += 1;
        self.drift.items += items.len();
        for (index, value) in items.iter().enumerate() {
            self.step(Step::Item(index), |walk| walk.value(item, value));
        }
    }

    /// Whether the SDK reads a single object in place of a list of them.
    fn accepts_objects(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Named(id) => matches!(self.model.ty(*id).kind, TypeKind::Object { .. }),
            Kind::List(item) => self.accepts_objects(item),
            Kind::Map(_) | Kind::Scalar(Scalar::Json) => true,
            Kind::Scalar(_) => false,
        }
    }

    fn wrong(&mut self, kind: &Kind, value: &'a Value) {
        self.drift.values += 1;
        self.find(FindingKind::WrongType, value, display::expected(self.model, kind), None);
    }

    fn find(&mut self, kind: FindingKind, value: &'a Value, expected: String, holder: Option<TypeId>) {
        self.drift.findings.push(Finding { path: self.path.clone(), kind, value, expected, holder });
    }

    fn step(&mut self, step: Step<'a>, within: impl FnOnce(&mut Self)) {
        self.path.0.push(step);
        within(self);
        self.path.0.pop();
    }
}
