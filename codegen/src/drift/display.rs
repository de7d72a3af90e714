//! Short texts for values and types.

use serde_json::Value;

use crate::model::{Kind, Model, TypeId, TypeKind};

/// The longest text of a value or an enumeration, in characters.
const LONGEST: usize = 60;

/// A value: its type and its text, shortened.
pub(super) fn seen(value: &Value) -> String {
    let kind = match value {
        Value::Null => return "null".to_owned(),
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "int",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    };
    cut(&format!("{kind} {value}"))
}

/// The type of a field in the spec language.
pub(super) fn expected(model: &Model, kind: &Kind) -> String {
    let Kind::Named(id) = kind else { return spelled(model, kind) };
    let name = spelled(model, kind);
    match &model.ty(*id).kind {
        TypeKind::Object { .. } => format!("{name}, an object"),
        TypeKind::Id => format!("{name}, an id"),
        TypeKind::Enum { variants, .. } => {
            let values: Vec<&str> = variants.iter().map(|variant| variant.wire.as_str()).collect();
            cut(&format!("{name}: one of {}", values.join(", ")))
        }
    }
}

/// The type that would hold an unknown field.
pub(super) fn holder(model: &Model, holder: Option<TypeId>) -> String {
    holder.map_or("no field: the spec describes no reply".to_owned(), |id| format!("a field of `{}`", name(model, id)))
}

fn spelled(model: &Model, kind: &Kind) -> String {
    match kind {
        Kind::Scalar(scalar) => scalar.name().to_owned(),
        Kind::Named(id) => name(model, *id).to_owned(),
        Kind::List(item) => format!("{}[]", spelled(model, item)),
        Kind::Map(value) => format!("map<{}>", spelled(model, value)),
    }
}

/// The name in the spec, or the Rust name if the spec has none.
fn name(model: &Model, id: TypeId) -> &str {
    let ty = model.ty(id);
    ty.declared.as_deref().unwrap_or(&ty.name)
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some(_) => text.chars().take(LONGEST - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}
