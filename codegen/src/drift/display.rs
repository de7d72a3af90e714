//! Short texts for values and types.

use serde_json::Value;

use crate::model::{Kind, Model, TypeId, TypeKind};

/// The longest text of a value or an enumeration, in characters.
const MAX_LENGTH: usize = 60;

/// A value: its type and its text, shortened.
pub(super) fn describe_value(value: &Value) -> String {
    let kind = match value {
        Value::Null => return "null".to_owned(),
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "int",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    truncate(&format!("{kind} {value}"))
}

/// The type of a field in the spec language.
pub(super) fn expected(model: &Model, kind: &Kind) -> String {
    let Kind::Named(id) = kind else { return model.type_text(kind) };
    let name = model.type_text(kind);
    match &model.ty(*id).kind {
        TypeKind::Object { .. } => format!("{name}, an object"),
        TypeKind::Id => format!("{name}, an id"),
        TypeKind::Enum { variants, .. } => {
            let values: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
            truncate(&format!("{name}: one of {}", values.join(", ")))
        }
    }
}

/// The type that would hold an unknown field.
pub(super) fn holder(model: &Model, holder: Option<TypeId>) -> String {
    holder.map_or("no field: the spec describes no reply".to_owned(), |id| format!("a field of `{}`", model.ty(id).spec_name()))
}

fn truncate(text: &str) -> String {
    match text.char_indices().nth(MAX_LENGTH) {
        Some(_) => text.chars().take(MAX_LENGTH - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
