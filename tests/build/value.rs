//! Turns JSON into the Rust expression that builds it: constructors, setters and literals.
//!
//! A value that does not fit its field has no expression. The test then reports it as missing.

use codegen::emit::rust::{convert_argument, ident, takes_struct};
use codegen::model::{Field, Kind, Model, TypeKind};
use codegen::spec::{Scalar, WireClass};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::paths;

/// The call that creates an object: its constructor with the required fields, then a setter for each other field that has a value.
///
/// `path` is the path of the type. `required_path` is the path of the struct with its required fields, which some constructors take.
pub(crate) fn object<'a>(
    model: &Model,
    (path, required_path): (TokenStream, TokenStream),
    values: impl Iterator<Item = (&'a Field, Option<&'a Value>)>,
) -> TokenStream {
    let (values, mut required_fields, mut setters) = (values.collect::<Vec<_>>(), Vec::new(), Vec::new());
    for &(field, json) in &values {
        let value = json.and_then(|json| value(model, &field.kind, json));
        let name = ident(&field.name);
        match value {
            value if field.required => required_fields.push((field, value.unwrap_or_else(|| required(model, field)))),
            Some(value) => setters.push(quote! { .#name(#value) }),
            None => {}
        }
    }
    let fields: Vec<Field> = values.into_iter().map(|(field, _)| field.clone()).collect();
    let arguments = if takes_struct(model, &fields) {
        let members = required_fields.into_iter().map(|(field, value)| {
            let (name, value) = (ident(&field.name), member(model, &field.kind, value));
            quote! { #name: #value }
        });
        quote! { #required_path { #(#members),* } }
    } else {
        let arguments = required_fields.into_iter().map(|(_, value)| value);
        quote! { #(#arguments),* }
    };
    quote! { #path::new(#arguments) #(#setters)* }
}

/// The expression of a field of a struct. Decimals and times are parsed as their own type, so they need no conversion.
fn member(model: &Model, kind: &Kind, value: TokenStream) -> TokenStream {
    match kind {
        Kind::Scalar(Scalar::Decimal | Scalar::DateTime) => value,
        _ => convert_argument(model, kind, value),
    }
}

/// The expression of a value, or `None` if the value does not fit.
fn value(model: &Model, kind: &Kind, json: &Value) -> Option<TokenStream> {
    match kind {
        Kind::Scalar(scalar) => scalar_value(*scalar, json),
        Kind::Named(id) => match &model.ty(*id).kind {
            TypeKind::Enum { .. } | TypeKind::Id => text(json).map(|text| quote! { #text }),
            TypeKind::Object { fields, .. } => {
                let members = json.as_object()?;
                let values = fields.iter().map(|field| (field, members.get(&field.wire)));
                Some(object(model, paths::with_required(model, *id), values))
            }
        },
        Kind::List(item) => list(model, item, json.as_array()?),
        Kind::Map(item) => {
            let entries = json.as_object()?.iter().filter_map(|(key, json)| {
                let value = value(model, item, json)?;
                Some(quote! { (#key.to_owned(), #value.into()) })
            });
            Some(quote! { vec![#(#entries),*].into_iter().collect() })
        }
    }
}

fn scalar_value(scalar: Scalar, json: &Value) -> Option<TokenStream> {
    match scalar.wire() {
        WireClass::Text => text(json).filter(|text| is_valid(scalar, text)).map(|text| text_value(scalar, &text)),
        WireClass::Integer | WireClass::IntegerText | WireClass::Moment => {
            let number = Literal::i64_suffixed(text(json)?.parse().ok()?);
            Some(quote! { #number })
        }
        WireClass::Bool => {
            let flag: bool = json.as_bool().or_else(|| json.as_str()?.parse().ok())?;
            Some(quote! { #flag })
        }
        WireClass::Any => {
            let text = json.to_string();
            Some(quote! { #text.parse().expect(#text) })
        }
        WireClass::File => None,
    }
}

/// An argument for a text scalar. Setters convert texts and secrets; other types are parsed.
fn text_value(scalar: Scalar, text: &str) -> TokenStream {
    match scalar {
        Scalar::String | Scalar::Secret => quote! { #text },
        Scalar::Decimal => quote! { #text.parse::<tiktok_shop::Decimal>().expect(#text) },
        Scalar::DateTime => quote! { #text.parse::<tiktok_shop::DateTime>().expect(#text) },
        _ => quote! { #text.parse().expect(#text) },
    }
}

fn is_valid(scalar: Scalar, text: &str) -> bool {
    match scalar {
        Scalar::Decimal => is_decimal(text),
        Scalar::Date => text.len() == "2026-01-31".len() && text.split('-').count() == 3,
        Scalar::DateTime => text.contains('T'),
        _ => true,
    }
}

fn scalar_placeholder(scalar: Scalar) -> TokenStream {
    match scalar.wire() {
        WireClass::Text => text_value(
            scalar,
            if is_valid(scalar, "1") {
                "1"
            } else if scalar == Scalar::Date {
                "2026-01-31"
            } else {
                "2026-01-31T00:00:00Z"
            },
        ),
        WireClass::Moment if scalar == Scalar::TimestampMillis => quote! { 1_700_000_000_000_i64 },
        WireClass::Integer | WireClass::IntegerText | WireClass::Moment => quote! { 1_i64 },
        WireClass::Bool => quote! { false },
        WireClass::Any => quote! { "null".parse().expect("JSON") },
        WireClass::File => quote! { file("image/png") },
    }
}

fn list(model: &Model, item: &Kind, items: &[Value]) -> Option<TokenStream> {
    let items: Vec<_> = items.iter().filter_map(|json| value(model, item, json)).collect();
    if items.is_empty() {
        // An empty `vec![]` has no item type, so the type of a placeholder is used.
        let example = placeholder(model, item);
        return Some(quote! { empty_list_of(#example) });
    }
    Some(quote! { vec![#(#items),*] })
}

/// An accepted placeholder value for a required field that the sample omits.
fn required(model: &Model, field: &Field) -> TokenStream {
    if let Some(json) = accepted(field)
        && let Some(value) = value(model, &field.kind, &json)
    {
        return value;
    }
    match field.accepts.first() {
        Some(accepted) => {
            let media_type = &accepted.media_type;
            quote! { file(#media_type) }
        }
        None => placeholder(model, &field.kind),
    }
}

/// A value within the limits of a field, if it has limits.
fn accepted(field: &Field) -> Option<Value> {
    let min = field.range.as_ref().and_then(|range| range.value.min);
    match (&field.kind, field.only.first(), min) {
        (Kind::List(_) | Kind::Map(_), _, _) => None,
        (_, Some(value), _) => Some(Value::from(value.as_str())),
        (Kind::Scalar(Scalar::Int), None, Some(min)) => Some(Value::from(min)),
        (Kind::Scalar(Scalar::String) | Kind::Named(_), None, Some(min)) => {
            Some(Value::from("1".repeat(usize::try_from(min).ok()?)))
        }
        _ => None,
    }
}

/// A placeholder of a kind.
fn placeholder(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Scalar(scalar) => scalar_placeholder(*scalar),
        Kind::Named(id) => match &model.ty(*id).kind {
            TypeKind::Enum { variants, .. } => {
                let first = variants.first().map_or("", |variant| variant.wire.as_str());
                quote! { #first }
            }
            TypeKind::Id => quote! { "1" },
            TypeKind::Object { fields, .. } => {
                object(model, paths::with_required(model, *id), fields.iter().map(|field| (field, None)))
            }
        },
        Kind::List(item) => {
            let item = placeholder(model, item);
            quote! { empty_list_of(#item) }
        }
        Kind::Map(_) => quote! { [].into() },
    }
}

/// The text of a string or a number.
fn text(json: &Value) -> Option<String> {
    match json {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether `Decimal` can parse a text.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
