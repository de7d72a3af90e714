//! Parts of JSON Schemas that the types of the spec language refer to.
//!
//! The schema of a document is derived from its type. A compact text, such as the line of a field, is a `String` there; its type in
//! this file gives it a name in the schema. [`crate::schema`] fills in what the name stands for.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

macro_rules! texts {
    ($($name:ident)*) => {
        $(
            pub(crate) enum $name {}

            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    Schema::default()
                }
            }
        )*
    };
}

texts! { Day ErrorCode ErrorLineText FieldLine Host Identifier Market MediaType Plain RangeText RequestLine Span Version }

/// Makes a key of a mapping mandatory.
pub(super) fn require(key: &'static str) -> impl Fn(&mut Schema) {
    move |schema| drop(schema.insert("required".to_owned(), json!([key])))
}

/// Forbids a key in a mapping that has the other one.
pub(super) fn excludes(other: &'static str, key: &'static str) -> impl Fn(&mut Schema) {
    forbid(key, move || json!({ "required": [other] }))
}

/// Forbids a key in a mapping that lacks the other one.
pub(super) fn requires(key: &'static str, other: &'static str) -> impl Fn(&mut Schema) {
    forbid(key, move || json!({ "not": { "required": [other] } }))
}

/// Forbids a key under a condition. Editors then mark the key, and not the whole mapping.
fn forbid(key: &'static str, condition: impl Fn() -> Value) -> impl Fn(&mut Schema) {
    move |schema| {
        let rules = schema.ensure_object().entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(rules) = rules {
            rules.push(json!({ "if": condition(), "then": { "properties": { key: false } } }));
        }
    }
}
