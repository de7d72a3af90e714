//! Values that a user entered for a request, in the form of an example.

use std::cell::OnceCell;

use serde_json::{Map, Value};

use super::examples;
use super::known_values::KnownValues;
use crate::model::{ExampleFields, ExampleValue, Field, GroupId, Kind, Model, OperationId, TypeKind};
use crate::spec::{Scalar, WireClass};

/// A request with entered values.
#[derive(Debug, Clone, PartialEq)]
pub struct EnteredRequest {
    /// The entered values. A required field without one has the value of the operation's example or, if that has none, a made-up value.
    pub fields: ExampleFields,
    /// The entered values that no field of the operation can hold, such as `line_items[0].id`.
    pub left_out: Vec<String>,
}

/// Reads the values of the path, of the query and of the body by their JSON names. A text can stand for a number, and for a list if it has
/// commas between the items, because paths and queries consist of texts.
pub fn request(model: &Model, id: OperationId, sections: [&Map<String, Value>; 3]) -> EnteredRequest {
    let operation = model.operation(id);
    let mut reader = Reader { model, known: OnceCell::new(), group: operation.group, path: String::new(), left_out: Vec::new() };
    let (mut values, mut start) = (ExampleFields::new(), 0);
    for (fields, members) in operation.sections().into_iter().zip(sections) {
        for (index, entered) in reader.field_values(fields, members).into_iter().enumerate() {
            let example = operation.example.iter().find(|(other, _)| *other == start + index).map(|(_, value)| value.clone());
            let field = &fields[index];
            let value = entered.or_else(|| field.required.then(|| example.unwrap_or_else(|| reader.placeholder(field))));
            values.extend(value.map(|value| (start + index, value)));
        }
        start += fields.len();
    }
    EnteredRequest { fields: values, left_out: reader.left_out }
}

struct Reader<'a> {
    model: &'a Model,
    /// Only made-up values need them.
    known: OnceCell<KnownValues>,
    group: GroupId,
    /// The path to the value that is read.
    path: String,
    left_out: Vec<String>,
}

impl Reader<'_> {
    /// The entered value of each field.
    fn field_values(&mut self, fields: &[Field], members: &Map<String, Value>) -> Vec<Option<ExampleValue>> {
        for name in members.keys().filter(|name| fields.iter().all(|field| field.wire != **name)) {
            self.within(&format!(".{name}"), |_| None);
        }
        let mut value = |field: &Field| {
            let input = members.get(&field.wire).filter(|input| !input.is_null())?;
            self.within(&format!(".{}", field.wire), |reader| reader.value(&field.kind, input))
        };
        fields.iter().map(&mut value).collect()
    }

    fn object(&mut self, fields: &[Field], members: &Map<String, Value>) -> ExampleFields {
        let entered = self.field_values(fields, members);
        let values = entered.into_iter().zip(fields).enumerate();
        let complete = |(index, (value, field)): (usize, (Option<ExampleValue>, &Field))| {
            let value = value.or_else(|| field.required.then(|| self.placeholder(field)));
            value.map(|value| (index, value))
        };
        values.filter_map(complete).collect()
    }

    /// `None` if the entered value is not of this kind.
    fn value(&mut self, kind: &Kind, input: &Value) -> Option<ExampleValue> {
        match (kind, input) {
            (Kind::Named(id), input) => match (&self.model.ty(*id).kind, input) {
                (TypeKind::Object { fields, .. }, Value::Object(members)) => {
                    Some(ExampleValue::Object(self.object(fields, members)))
                }
                (TypeKind::Enum { .. } | TypeKind::Id, Value::String(text)) => Some(ExampleValue::Text(text.clone())),
                (TypeKind::Enum { .. } | TypeKind::Id, Value::Number(number)) => Some(ExampleValue::Text(number.to_string())),
                _ => None,
            },
            (Kind::List(item), Value::Array(items)) => Some(self.list(item, items.iter())),
            (Kind::List(item), Value::String(text)) => {
                let items: Vec<Value> = text.split(',').map(|item| item.trim().into()).collect();
                Some(self.list(item, items.iter()))
            }
            (Kind::Map(item), Value::Object(members)) => {
                let entry = |(name, input): (&String, &Value)| {
                    let value = self.within(&format!(".{name}"), |reader| reader.value(item, input));
                    value.map(|value| (name.clone(), value))
                };
                Some(ExampleValue::Map(members.iter().filter_map(entry).collect()))
            }
            (Kind::Scalar(scalar), input) => self::scalar(*scalar, input),
            (Kind::List(_) | Kind::Map(_), _) => None,
        }
    }

    fn list<'v>(&mut self, item: &Kind, items: impl Iterator<Item = &'v Value>) -> ExampleValue {
        let value = |(index, input)| self.within(&format!("[{index}]"), |reader: &mut Self| reader.value(item, input));
        ExampleValue::List(items.enumerate().filter_map(value).collect())
    }

    fn placeholder(&self, field: &Field) -> ExampleValue {
        let known = self.known.get_or_init(|| KnownValues::collect(self.model));
        examples::placeholder(self.model, known, self.group, field)
    }

    /// Reads a value at a place below the current one, and remembers the place if the value does not fit.
    fn within(&mut self, place: &str, read: impl FnOnce(&mut Self) -> Option<ExampleValue>) -> Option<ExampleValue> {
        let length = self.path.len();
        self.path.push_str(place);
        let value = read(self);
        if value.is_none() {
            self.left_out.push(self.path.trim_start_matches('.').to_owned());
        }
        self.path.truncate(length);
        value
    }
}

fn scalar(scalar: Scalar, input: &Value) -> Option<ExampleValue> {
    match scalar.wire() {
        WireClass::Bool => input.as_bool().or_else(|| input.as_str()?.parse().ok()).map(ExampleValue::Bool),
        WireClass::Integer | WireClass::IntegerText | WireClass::Moment => {
            input.as_i64().or_else(|| input.as_str()?.parse().ok()).map(ExampleValue::Int)
        }
        WireClass::Text => match input {
            Value::String(text) => Some(ExampleValue::Text(text.clone())),
            Value::Number(number) => Some(ExampleValue::Text(number.to_string())),
            _ => None,
        },
        WireClass::Any => Some(ExampleValue::Json(input.to_string())),
        // A file cannot be entered as a text.
        WireClass::File => None,
    }
}
