//! Values that documented bodies contain, by the name and type of their field. Examples use them for fields that no body of their
//! own operation shows, such as the ids of a path.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Field, GroupId, Kind, Model, Operation, TypeId, TypeKind};
use crate::spec::Scalar;

/// A number with at least as many digits looks like an id of TikTok. Documented bodies also contain ids such as `123456`.
const ID_DIGITS: usize = 15;

/// The use of a value. All fields of an id type or of an enumeration share their values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum ValueKey {
    Type(TypeId),
    Field(Scalar, String),
}

/// Values with the number of their occurrences, in order of their first one.
type Counts = Vec<(String, usize)>;

/// The values that documented bodies contain. A group's own values are also listed under the group.
#[derive(Debug, Default)]
pub(super) struct KnownValues {
    counts: BTreeMap<(ValueKey, Option<GroupId>), Counts>,
}

impl KnownValues {
    pub(super) fn collect(model: &Model) -> Self {
        let mut known = Self::default();
        for operation in &model.operations {
            let reply = operation.response.map(|reply| model.ty(reply).fields()).unwrap_or_default();
            known.add_body(model, operation, &operation.fields, operation.request_sample.as_deref());
            known.add_body(model, operation, reply, operation.sample.as_deref().and_then(data).as_deref());
        }
        known
    }

    /// The values of a field, the best first: those of the same group, ids that look like ids, then the most frequent ones.
    pub(super) fn of(&self, model: &Model, group: GroupId, field: &Field, kind: &Kind) -> Vec<&str> {
        let Some(key) = value_key(model, field, kind) else { return Vec::new() };
        let of = |group| self.counts.get(&(key.clone(), group)).into_iter().flatten();
        let is_id = matches!(key, ValueKey::Type(id) if matches!(model.ty(id).kind, TypeKind::Id));
        let looks_right = |text: &str| !is_id || (text.len() >= ID_DIGITS && text.bytes().all(|byte| byte.is_ascii_digit()));
        let own = of(Some(group)).map(|value| (value, true));
        let mut ranked: Vec<_> = own.chain(of(None).map(|value| (value, false))).collect();
        ranked.sort_by_key(|((text, count), is_own)| (!looks_right(text), !is_own, Reverse(*count)));
        ranked.into_iter().map(|((text, _), _)| text.as_str()).collect()
    }

    fn add_body(&mut self, model: &Model, operation: &Operation, fields: &[Field], body: Option<&str>) {
        if let Some(Value::Object(members)) = body.and_then(|body| serde_json::from_str(body).ok()) {
            self.add_members(model, operation.group, fields, &members);
        }
    }

    fn add_members(&mut self, model: &Model, group: GroupId, fields: &[Field], members: &serde_json::Map<String, Value>) {
        for field in fields {
            if let Some(value) = members.get(&field.wire) {
                self.add(model, group, field, &field.kind, value);
            }
        }
    }

    fn add(&mut self, model: &Model, group: GroupId, field: &Field, kind: &Kind, value: &Value) {
        match (kind, value) {
            (Kind::List(item), Value::Array(values)) => {
                values.iter().for_each(|value| self.add(model, group, field, item, value));
            }
            (Kind::Map(item), Value::Object(members)) => {
                members.values().for_each(|value| self.add(model, group, field, item, value));
            }
            (Kind::Named(id), Value::Object(members)) => self.add_members(model, group, model.ty(*id).fields(), members),
            _ => {
                let text = text(value).filter(|text| !text.trim().is_empty());
                if let Some((key, text)) = value_key(model, field, kind).zip(text) {
                    self.count((key.clone(), Some(group)), &text);
                    self.count((key, None), &text);
                }
            }
        }
    }

    fn count(&mut self, key: (ValueKey, Option<GroupId>), text: &str) {
        let counts = self.counts.entry(key).or_default();
        match counts.iter_mut().find(|(other, _)| other == text) {
            Some((_, count)) => *count += 1,
            None => counts.push((text.to_owned(), 1)),
        }
    }
}

/// The data of a reply.
fn data(reply: &str) -> Option<String> {
    serde_json::from_str::<Value>(reply).ok()?.get("data").map(Value::to_string)
}

fn value_key(model: &Model, field: &Field, kind: &Kind) -> Option<ValueKey> {
    match kind {
        Kind::Named(id) if !matches!(model.ty(*id).kind, TypeKind::Object { .. }) => Some(ValueKey::Type(*id)),
        Kind::Scalar(scalar) => Some(ValueKey::Field(*scalar, field.wire.clone())),
        Kind::Named(_) | Kind::List(_) | Kind::Map(_) => None,
    }
}

/// The text of a string, a number or a boolean.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
