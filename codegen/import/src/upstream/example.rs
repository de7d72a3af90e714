//! Builds sample bodies from the examples of fields, for operations without a documented body.

use serde_json::{Map, Value, json};

use crate::model::{Field, Kind};
use crate::upstream::raw::{Node, RawField, Shape};

/// A request body. `None` if no field has an example.
pub(crate) fn request(raw: &[RawField], fields: &[Field]) -> Option<String> {
    object(raw, fields).map(|body| body.to_string())
}

/// A reply in its envelope. `None` if no field has an example.
pub(crate) fn response(raw: &[RawField], fields: &[Field]) -> Option<String> {
    let data = object(raw, fields)?;
    Some(json!({ "code": 0, "message": "Success", "request_id": "20260101000000000000000000000000", "data": data }).to_string())
}

fn object(raw: &[RawField], fields: &[Field]) -> Option<Value> {
    let members: Map<_, _> = raw
        .iter()
        .zip(fields)
        .filter_map(|(raw, field)| Some((raw.name.clone(), value(&raw.node, &raw.node.examples, &field.kind)?)))
        .collect();
    (!members.is_empty()).then_some(Value::Object(members))
}

/// The first example with the JSON form of the field's kind.
fn value(node: &Node, examples: &[Value], kind: &Kind) -> Option<Value> {
    match (&node.shape, kind) {
        (Shape::Object(raw), Kind::Object { fields }) => object(raw, fields),
        (Shape::List(item), Kind::List(kind)) => {
            let whole = examples.iter().find_map(|example| list(example, &item.shape));
            whole.or_else(|| value(item, &item.examples, kind).map(|item| json!([item])))
        }
        (shape, _) => examples.iter().find_map(|example| scalar(example, shape)),
    }
}

/// An example that is a whole list of scalars.
fn list(example: &Value, item: &Shape) -> Option<Value> {
    let items: Option<Vec<_>> = example.as_array()?.iter().map(|example| scalar(example, item)).collect();
    items.filter(|items| !items.is_empty()).map(Value::Array)
}

/// An example as the API sends it. Documents show numbers as texts and texts as numbers.
fn scalar(example: &Value, shape: &Shape) -> Option<Value> {
    match (shape, example) {
        (Shape::Int, Value::Number(number)) => number.is_i64().then(|| example.clone()),
        (Shape::Int, Value::String(text)) => text.trim().parse::<i64>().ok().map(Value::from),
        (Shape::Number, Value::Number(_)) | (Shape::Bool, Value::Bool(_)) => Some(example.clone()),
        // Examples may contain line breaks and quotes from a table.
        (Shape::String, Value::String(text)) => Some(unquote(text.trim())).filter(|text| !text.is_empty()).map(Value::from),
        (Shape::Bool, Value::String(text)) => text.trim().to_ascii_lowercase().parse::<bool>().ok().map(Value::from),
        (Shape::String, Value::Number(number)) => Some(Value::from(number.to_string())),
        _ => None,
    }
}

fn unquote(text: &str) -> &str {
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text)
}
