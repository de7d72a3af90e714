//! Turns JSON into the Rust expression that builds it: constructors, setters and literals.
//!
//! A value that does not fit its field has no expression. The test then reports it as missing.

use codegen::emit::rust::ident;
use codegen::model::{Field, Kind, Model, TypeKind};
use codegen::spec::Scalar;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::paths;

/// The constructor with the required fields, and a setter for every other field that has a value.
pub(crate) fn object<'a>(
    model: &Model,
    path: &TokenStream,
    given: impl Iterator<Item = (&'a Field, Option<&'a Value>)>,
) -> TokenStream {
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (field, json) in given {
        let value = json.and_then(|json| value(model, &field.kind, json));
        let name = ident(&field.name);
        match value {
            value if field.required => arguments.push(value.unwrap_or_else(|| required(model, field))),
            Some(value) => setters.push(quote! { .#name(#value) }),
            None => {}
        }
    }
    quote! { #path::new(#(#arguments),*) #(#setters)* }
}

/// The expression of a value, or `None` if the value does not fit.
fn value(model: &Model, kind: &Kind, json: &Value) -> Option<TokenStream> {
    match kind {
        Kind::Scalar(scalar) => scalar_value(*scalar, json),
        Kind::Named(id) => match &model.ty(*id).kind {
            TypeKind::Enum { .. } => text(json).map(|text| quote! { #text }),
            TypeKind::Object { fields, .. } => {
                let members = json.as_object()?;
                let given = fields.iter().map(|field| (field, members.get(&field.wire)));
                Some(object(model, &paths::ty(model, *id), given))
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
    match scalar {
        Scalar::String | Scalar::Secret => text(json).map(|text| quote! { #text }),
        Scalar::Decimal => {
            let text = text(json).filter(|text| is_decimal(text))?;
            Some(quote! { #text.parse::<tiktok_shop::Decimal>().expect(#text) })
        }
        Scalar::Date => {
            let text = text(json).filter(|text| text.len() == "2026-01-31".len() && text.split('-').count() == 3)?;
            Some(quote! { #text.parse().expect(#text) })
        }
        Scalar::DateTime => {
            let text = text(json).filter(|text| text.contains('T'))?;
            Some(quote! { #text.parse::<tiktok_shop::DateTime>().expect(#text) })
        }
        Scalar::Int | Scalar::Timestamp | Scalar::TimestampMillis | Scalar::TimestampText => {
            let number = Literal::i64_suffixed(text(json)?.parse().ok()?);
            Some(quote! { #number })
        }
        Scalar::Bool => {
            let flag: bool = json.as_bool().or_else(|| json.as_str()?.parse().ok())?;
            Some(quote! { #flag })
        }
        Scalar::Json => {
            let text = json.to_string();
            Some(quote! { #text.parse().expect(#text) })
        }
        Scalar::File => None,
    }
}

fn scalar_placeholder(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::String | Scalar::Secret => quote! { "1" },
        Scalar::Int | Scalar::Timestamp | Scalar::TimestampMillis | Scalar::TimestampText => quote! { 1_i64 },
        Scalar::Bool => quote! { false },
        Scalar::Decimal => quote! { tiktok_shop::Decimal::from(1) },
        Scalar::Date => quote! { "2026-01-31".parse().expect("a day") },
        Scalar::DateTime => quote! { "2026-01-31T00:00:00Z".parse::<tiktok_shop::DateTime>().expect("a moment") },
        Scalar::Json => quote! { "null".parse().expect("JSON") },
        Scalar::File => quote! { file("image/png") },
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

/// A placeholder for a required field that the sample lacks. A file has a media type that the field accepts.
fn required(model: &Model, field: &Field) -> TokenStream {
    match field.accepts.first() {
        Some(accepted) => {
            let media_type = &accepted.media_type;
            quote! { file(#media_type) }
        }
        None => placeholder(model, &field.kind),
    }
}

/// A placeholder of a kind.
fn placeholder(model: &Model, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Scalar(scalar) => scalar_placeholder(*scalar),
        Kind::Named(id) => match &model.ty(*id).kind {
            TypeKind::Enum { .. } => quote! { "1" },
            TypeKind::Object { fields, .. } => object(model, &paths::ty(model, *id), fields.iter().map(|field| (field, None))),
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
