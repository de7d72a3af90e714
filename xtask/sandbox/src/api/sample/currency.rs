//! Puts the currency of a shop into samples, which TikTok documents with the currencies of several markets.

use codegen::model::{Field, Kind, Model, TypeKind};
use codegen::spec::Scalar;
use serde_json::Value;

/// Sets the currencies of an object. Amounts stay, and so does an enumeration that lacks the currency.
pub(super) fn set(model: &Model, fields: &[Field], data: &mut Value, currency: &str) {
    for field in fields {
        if let Some(value) = data.get_mut(&field.wire) {
            set_value(model, field, &field.kind, value, currency);
        }
    }
}

fn set_value(model: &Model, field: &Field, kind: &Kind, value: &mut Value, currency: &str) {
    match (kind, &mut *value) {
        (Kind::List(item), Value::Array(items)) => {
            items.iter_mut().for_each(|value| set_value(model, field, item, value, currency))
        }
        (Kind::Map(item), Value::Object(members)) => {
            members.values_mut().for_each(|value| set_value(model, field, item, value, currency));
        }
        (Kind::Named(id), value) => match &model.ty(*id).kind {
            TypeKind::Object { fields, .. } => set(model, fields, value, currency),
            TypeKind::Enum { variants, .. } => {
                let is_known =
                    model.ty(*id).spec_name().ends_with("Currency") && variants.iter().any(|known| known.wire == currency);
                if is_known {
                    *value = currency.into();
                }
            }
            TypeKind::Id => {}
        },
        (Kind::Scalar(Scalar::String), value) if is_currency(&field.wire) => *value = currency.into(),
        (Kind::Scalar(_) | Kind::List(_) | Kind::Map(_), _) => {}
    }
}

fn is_currency(name: &str) -> bool {
    name.ends_with("currency") || name.ends_with("currency_code")
}
