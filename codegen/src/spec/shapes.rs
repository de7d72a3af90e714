//! The documents: `api.yaml`, operations, webhooks and types files.

use indexmap::IndexMap;
use serde::Deserialize;

/// `specs/api.yaml`: what all operations share.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    pub hosts: Hosts,
    /// Module name to what is known of the group.
    pub groups: IndexMap<String, Group>,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hosts {
    pub api: String,
    pub auth: String,
}

/// A family of operations: a module and a cargo feature of the SDK.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    pub title: String,
    /// Whose token the group's operations take, unless one says otherwise.
    pub token: Token,
}

/// Whose access token a call carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    Seller,
    Creator,
    Partner,
}

/// Which cipher goes into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cipher {
    Shop,
    CategoryAsset,
    #[default]
    None,
}

/// Where an idempotency key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Idempotency {
    Query,
    Body,
}

/// `specs/<group>/<version>/<operation>.yaml`: one endpoint.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Operation {
    /// One sentence of our own, or nothing yet.
    pub summary: Option<String>,
    /// `METHOD /path/{id}`.
    pub request: String,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    /// Only where it differs from the group's.
    pub token: Option<Token>,
    /// One scope, or a list of them separated by blanks.
    pub scope: Option<String>,
    pub cipher: Cipher,
    /// The list of the reply that `next_page_token` continues.
    pub pages: Option<String>,
    /// Where `idempotency_key` goes.
    pub idempotency: Option<Idempotency>,
    /// Whether sending it twice does no harm, where it is not a GET.
    pub repeatable: bool,
    /// The error codes that the operation documents.
    pub errors: Vec<i64>,
    /// Rust type name, where the file's name does not give it.
    pub rust: Option<String>,
    pub path: IndexMap<String, Field>,
    pub query: IndexMap<String, Field>,
    /// JSON, or multipart when a field is a `file`.
    pub body: Option<IndexMap<String, Field>>,
    /// The fields of the reply's `data`.
    pub response: IndexMap<String, Field>,
    pub types: IndexMap<String, TypeDef>,
}

/// `specs/webhooks/<event>.yaml`: one event that TikTok sends.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Webhook {
    pub summary: Option<String>,
    /// The number in the envelope's `type`.
    #[serde(rename = "type")]
    pub kind: i64,
    /// The name that registering the webhook takes, where the API registers it.
    pub event: Option<String>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    pub rust: Option<String>,
    /// The fields of the envelope's `data`.
    pub data: IndexMap<String, Field>,
    pub types: IndexMap<String, TypeDef>,
}

/// A named type: an object (`fields`) or an enumeration (`values`).
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypeDef {
    pub doc: Option<String>,
    /// Rust type name, where the YAML name would not do.
    pub rust: Option<String>,
    pub fields: Option<IndexMap<String, Field>>,
    pub values: Option<Values>,
}

/// The values of an enumeration: a bare list, or a mapping that says something of each.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Values {
    List(Vec<String>),
    Described(IndexMap<String, Option<Value>>),
}

/// What is said of one value: a text, or the long form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Doc(String),
    Long(ValueForm),
}

/// The long form of a value.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ValueForm {
    pub rust: Option<String>,
    pub doc: Option<String>,
}

/// A field: one line (`int! 1..100 -- Orders per page.`), or the long form.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Field {
    Line(String),
    Long(Box<FieldForm>),
}

/// The long form of a field, for what one line cannot hold.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldForm {
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub required: bool,
    pub range: Option<String>,
    /// The media types that an upload takes.
    pub media: Option<Vec<String>>,
    pub default: Option<serde_yaml::Value>,
    pub example: Option<serde_yaml::Value>,
    pub rust: Option<String>,
    pub doc: Option<String>,
}
