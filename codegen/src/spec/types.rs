//! Named types, in files of shared types and under `types` of an operation or a webhook.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::FieldSpec;
use super::schema::{Identifier, excludes};

/// A named type: an object (`fields`), an enumeration (`values`), or an id of `ids.yaml`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = excludes("fields", "values"))]
pub struct TypeSpec {
    /// What the type is, in a sentence.
    pub doc: Option<String>,
    /// The name of the Rust type; defaults to the name of the type in `UpperCamelCase`.
    #[schemars(with = "Option<Identifier>")]
    pub rust: Option<String>,
    /// The fields of an object.
    pub fields: Option<IndexMap<String, FieldSpec>>,
    /// The values of an enumeration.
    pub values: Option<ValuesSpec>,
    /// Whether it is a line of `ids.yaml`.
    #[serde(skip)]
    pub is_id: bool,
    /// Whether mistakes hide what the type is.
    #[serde(skip)]
    pub is_unreadable: bool,
}

/// The values of an enumeration: a list, or a mapping that describes each value.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ValuesSpec {
    /// The values as JSON contains them.
    List(#[schemars(length(min = 1))] Vec<String>),
    /// Each value as JSON contains it, with a description.
    Described(#[schemars(extend("minProperties" = 1))] IndexMap<String, Option<ValueSpec>>),
}

/// The description of a value: a text or a mapping.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ValueSpec {
    /// What the value means, in a sentence.
    Doc(String),
    /// The description and the Rust name of the value.
    Long(ValueMapping),
}

/// The mapping form of a value.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ValueMapping {
    /// The name of the Rust variant; defaults to the value in `UpperCamelCase`.
    #[schemars(with = "Option<Identifier>")]
    pub rust: Option<String>,
    /// What the value means, in a sentence.
    pub doc: Option<String>,
}

impl ValuesSpec {
    /// The values as JSON contains them.
    pub fn wire_values(&self) -> Vec<&str> {
        match self {
            Self::List(list) => list.iter().map(String::as_str).collect(),
            Self::Described(map) => map.keys().map(String::as_str).collect(),
        }
    }
}
