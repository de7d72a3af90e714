//! Replies that differ from the specs: new fields, new values of enumerations, values of another type, and bytes that are not UTF-8.

use codegen::model::{Field, Kind, Model, OperationId, TypeKind};
use codegen::spec::Scalar;
use serde_json::{Value, json};

use crate::api::Api;

/// The name of the added field.
const UNKNOWN_FIELD: &str = "sandbox_unknown_field";
const UNKNOWN_VALUE: &str = "SANDBOX_UNKNOWN_VALUE";

/// A change of the reply's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mutation {
    pub kind: MutationKind,
    /// Selects the place of the change among the possible ones.
    pub choice: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MutationKind {
    /// Each object has a field that no spec documents.
    UnknownField,
    /// Each enumeration has a value that no spec documents.
    UnknownEnum,
    /// One value is an object where the spec documents a scalar.
    Unreadable,
}

/// A change of the reply's bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Garbling {
    /// A letter in Latin-1 in the first text, which makes the reply invalid UTF-8.
    Latin1,
    /// A byte order mark before the reply.
    Bom,
}

impl Mutation {
    /// Changes the `data` of a reply. Returns whether it had a place for the change.
    pub fn mutate(&self, api: &Api, operation: OperationId, data: &mut Value) -> bool {
        let Some(response) = api.operation(operation).response else {
            return self.kind == MutationKind::UnknownField && add_field(data);
        };
        let mut walk = Walk { model: &api.model, kind: self.kind, target: None, seen: 0 };
        walk.object(api.model.ty(response).fields(), data);
        if self.kind == MutationKind::Unreadable && walk.seen > 0 {
            walk.target = Some(self.choice % walk.seen);
            walk.seen = 0;
            walk.object(api.model.ty(response).fields(), data);
        }
        walk.seen > 0
    }
}

/// Visits a reply along its type.
struct Walk<'a> {
    model: &'a Model,
    kind: MutationKind,
    /// Which place changes, if it is only one.
    target: Option<u64>,
    /// How many places there were so far.
    seen: u64,
}

impl Walk<'_> {
    fn object(&mut self, fields: &[Field], value: &mut Value) {
        for field in fields {
            if let Some(value) = value.get_mut(&field.wire).filter(|value| !value.is_null()) {
                self.value(&field.kind, value);
            }
        }
        if self.kind == MutationKind::UnknownField && add_field(value) {
            self.seen += 1;
        }
    }

    fn value(&mut self, kind: &Kind, value: &mut Value) {
        match kind {
            Kind::List(item) => value.as_array_mut().into_iter().flatten().for_each(|value| self.value(item, value)),
            Kind::Map(item) => {
                value.as_object_mut().into_iter().flatten().for_each(|(_, value)| self.value(item, value));
            }
            Kind::Named(id) => match &self.model.ty(*id).kind {
                TypeKind::Object { fields, .. } => self.object(fields, value),
                TypeKind::Enum { .. } => self.enumeration(value),
                TypeKind::Id => {}
            },
            // A reader can accept anything where any JSON is documented.
            Kind::Scalar(Scalar::Json) => {}
            Kind::Scalar(_) => self.scalar(value),
        }
    }

    fn enumeration(&mut self, value: &mut Value) {
        if self.kind == MutationKind::UnknownEnum {
            *value = if value.is_number() { json!(987_654) } else { json!(UNKNOWN_VALUE) };
            self.seen += 1;
        }
    }

    fn scalar(&mut self, value: &mut Value) {
        if self.kind == MutationKind::Unreadable {
            if self.target == Some(self.seen) {
                *value = json!({"sandbox": "unreadable"});
            }
            self.seen += 1;
        }
    }
}

fn add_field(value: &mut Value) -> bool {
    let field =
        value.as_object_mut().map(|object| object.insert(UNKNOWN_FIELD.to_owned(), json!({"since": 2030, "values": ["new"]})));
    field.is_some()
}

impl Garbling {
    /// Changes the bytes of a reply.
    pub fn garble(self, mut body: Vec<u8>) -> Vec<u8> {
        match self {
            Self::Bom => [b"\xEF\xBB\xBF".as_slice(), &body].concat(),
            Self::Latin1 => {
                let key = b"\"message\":\"";
                let message = body.windows(key.len()).position(|window| window == key).map(|start| start + key.len());
                // `é` in Latin-1.
                body.insert(message.unwrap_or(body.len()), 0xE9);
                body
            }
        }
    }
}
