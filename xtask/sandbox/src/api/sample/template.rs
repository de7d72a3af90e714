//! Complete samples: what TikTok documents, with the fields that it leaves out.
//!
//! A sample reports success: lists of failures are empty.

use codegen::drift::{Target, extract_data};
use codegen::model::{Field, Kind, Model, OperationId, Part, TypeId, TypeKind, WebhookId};
use codegen::spec::Scalar;
use serde_json::{Map, Value};

use super::super::fit;
use super::invent;

/// The reply of an operation.
pub(super) fn reply(model: &Model, id: OperationId, ty: TypeId) -> Value {
    complete(model, Target::Operation(id), model.operation(id).sample.as_deref(), ty)
}

/// The data of a delivery.
pub(super) fn delivery(model: &Model, id: WebhookId, payload: TypeId) -> Value {
    complete(model, Target::Webhook(id), model.webhook(id).sample.as_deref(), payload)
}

fn complete(model: &Model, target: Target, documented: Option<&str>, ty: TypeId) -> Value {
    let body: Option<Value> = documented.and_then(|text| serde_json::from_str(text).ok());
    let data = body.as_ref().and_then(|body| extract_data(model, target, body).ok()).cloned().unwrap_or_default();
    let mut completion = Completion { model, around: Vec::new() };
    completion.object(ty, Some(fit::object(model, Some(ty), data))).unwrap_or_default()
}

struct Completion<'a> {
    model: &'a Model,
    /// The types around the current value. A recursive type ends where TikTok documents no further level.
    around: Vec<TypeId>,
}

impl Completion<'_> {
    fn object(&mut self, id: TypeId, documented: Option<Value>) -> Option<Value> {
        let mut documented = match documented {
            Some(Value::Object(members)) => members,
            _ if self.around.contains(&id) => return None,
            _ => Map::new(),
        };
        let ty = self.model.ty(id);
        let failures = self.model.failure_source(ty).map(|source| source.parts.as_slice()).unwrap_or_default();
        let mut members = Map::new();
        self.around.push(id);
        for (index, field) in ty.fields().iter().enumerate() {
            let documented = documented.swap_remove(&field.wire);
            let part = failures.iter().find(|part| part_field(**part) == index);
            let value = match (part, &field.kind) {
                (Some(Part::Causes(_) | Part::Failed(_)), Kind::List(_)) => Some(Value::Array(Vec::new())),
                (Some(Part::Code(_)), Kind::Scalar(Scalar::Int)) => Some(0.into()),
                (Some(Part::Code(_)), Kind::Scalar(Scalar::String)) => Some("0".into()),
                (Some(Part::Message(_)), Kind::Scalar(Scalar::String)) => Some("Success".into()),
                _ => self.value(field, &field.kind, documented),
            };
            members.extend(value.map(|value| (field.wire.clone(), value)));
        }
        self.around.pop();
        Some(Value::Object(members))
    }

    fn value(&mut self, field: &Field, kind: &Kind, documented: Option<Value>) -> Option<Value> {
        match (kind, documented) {
            (Kind::List(item), _) if self.is_failure(item) => Some(Value::Array(Vec::new())),
            (Kind::List(item), Some(Value::Array(items))) if !items.is_empty() => {
                Some(items.into_iter().filter_map(|value| self.value(field, item, Some(value))).collect())
            }
            (Kind::List(item), _) => Some(self.value(field, item, None).into_iter().collect()),
            (Kind::Map(item), Some(Value::Object(members))) if !members.is_empty() => {
                let members = members.into_iter().filter_map(|(key, value)| Some((key, self.value(field, item, Some(value))?)));
                Some(Value::Object(members.collect()))
            }
            (Kind::Map(item), _) => {
                let member = self.value(field, item, None).map(|value| ("sample".to_owned(), value));
                Some(Value::Object(member.into_iter().collect()))
            }
            (Kind::Named(id), documented) => match &self.model.ty(*id).kind {
                TypeKind::Object { .. } => self.object(*id, documented),
                TypeKind::Enum { variants, .. } => invent::variant(field, variants, documented),
                TypeKind::Id => Some(documented.filter(has_content).unwrap_or_else(|| invent::id(self.model.ty(*id)))),
            },
            (Kind::Scalar(scalar), documented) => {
                Some(documented.filter(has_content).unwrap_or_else(|| invent::scalar(self.model, field, *scalar)))
            }
        }
    }

    /// Whether values of a kind say what failed.
    fn is_failure(&self, kind: &Kind) -> bool {
        let Kind::Named(id) = kind else { return false };
        let source = self.model.failure_source(self.model.ty(*id)).filter(|source| !source.is_response);
        source.is_some_and(|source| source.parts.iter().any(|part| matches!(part, Part::Code(_) | Part::Message(_))))
    }
}

fn part_field(part: Part) -> usize {
    match part {
        Part::Code(index)
        | Part::Message(index)
        | Part::About(index)
        | Part::Detail(index)
        | Part::Causes(index)
        | Part::Reason(index)
        | Part::Failed(index)
        | Part::Within(index) => index,
    }
}

/// Whether a documented value has content. TikTok writes empty texts into many samples.
fn has_content(value: &Value) -> bool {
    value.as_str() != Some("")
}
