//! The documents of `specs/`: `api.yaml`, operations, webhooks and files of shared types.

use indexmap::IndexMap;
use serde::Deserialize;

use super::{FieldSpec, Node, PagesSpec};

/// `specs/api.yaml`: settings of the whole API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApiSpec {
    pub hosts: HostsSpec,
    /// By module name.
    pub groups: IndexMap<String, GroupSpec>,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostsSpec {
    pub api: String,
    pub auth: String,
}

/// A group of operations: a module and a Cargo feature of the SDK.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupSpec {
    pub title: String,
    /// What the group is for, in a few sentences.
    pub about: Option<String>,
    /// The token that the group's operations require by default.
    pub token: Token,
    /// What is special about a version, by its number.
    #[serde(default)]
    pub versions: IndexMap<Node, String>,
}

/// The kind of access token that a call carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    Seller,
    Creator,
    Partner,
    /// TikTok does not say which of the two; both are offered.
    #[serde(rename = "seller | creator")]
    SellerOrCreator,
    #[serde(rename = "seller | partner")]
    SellerOrPartner,
}

/// The cipher that goes into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cipher {
    Shop,
    CategoryAsset,
    /// The cipher of the handle, if it has one.
    Optional,
    #[default]
    None,
}

/// The section of the request that holds the idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Idempotency {
    Query,
    Body,
}

/// `specs/<group>/<version>/<operation>.yaml`: one endpoint.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OperationSpec {
    /// One sentence of our own.
    pub summary: Option<String>,
    /// `METHOD /path/{id}`.
    pub request: String,
    /// The older version whose facts apply where this spec is silent.
    pub inherits: Option<Node>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    /// TikTok's names of the operation in camel case, where they differ from ours.
    pub aliases: Vec<String>,
    /// Only where it differs from the group's token.
    pub token: Option<Token>,
    /// Scopes, separated by spaces.
    pub scope: Option<String>,
    pub cipher: Cipher,
    /// How the reply's list is paginated.
    pub pages: Option<PagesSpec>,
    /// The section that holds the idempotency key.
    pub idempotency: Option<Idempotency>,
    /// Whether the request is safe to retry. Every GET is.
    pub repeatable: Option<bool>,
    /// The documented error codes.
    pub errors: Option<Vec<i64>>,
    /// The day when TikTok stops the operation, or `announced`.
    pub sunset: Option<String>,
    /// The request line of the operation to use instead.
    pub replaced_by: Option<String>,
    /// The only markets that TikTok offers the operation in.
    pub markets: Vec<String>,
    /// The markets that TikTok does not offer the operation in.
    pub except_markets: Vec<String>,
    /// The Rust type name, where the file name does not give it.
    pub rust: Option<String>,
    pub path: IndexMap<String, FieldSpec>,
    pub query: IndexMap<String, FieldSpec>,
    /// JSON, or a multipart form if a field is a `file`.
    pub body: Option<IndexMap<String, FieldSpec>>,
    /// The fields of the reply's `data`.
    pub response: IndexMap<String, FieldSpec>,
    pub types: IndexMap<String, TypeSpec>,
}

/// `specs/webhooks/<event>.yaml`: one event that TikTok sends.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WebhookSpec {
    pub summary: Option<String>,
    /// The number in the envelope's `type`.
    #[serde(rename = "type")]
    pub kind: i64,
    /// The event name for registering the webhook, if the API can register it.
    pub event: Option<String>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    pub rust: Option<String>,
    /// The fields of the envelope's `data`.
    pub data: IndexMap<String, FieldSpec>,
    pub types: IndexMap<String, TypeSpec>,
}

/// A named type: an object (`fields`), an enumeration (`values`), or an id of `ids.yaml`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypeSpec {
    pub doc: Option<String>,
    /// The Rust type name, where the YAML name does not give it.
    pub rust: Option<String>,
    pub fields: Option<IndexMap<String, FieldSpec>>,
    pub values: Option<ValuesSpec>,
    /// Whether it is a line of `ids.yaml`.
    #[serde(skip)]
    pub is_id: bool,
}

/// The values of an enumeration: a list, or a mapping that describes each value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ValuesSpec {
    List(Vec<String>),
    Described(IndexMap<String, Option<ValueSpec>>),
}

/// The description of a value: a text or a mapping.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ValueSpec {
    Doc(String),
    Long(ValueMapping),
}

/// The mapping form of a value.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ValueMapping {
    pub rust: Option<String>,
    pub doc: Option<String>,
}

impl ValuesSpec {
    /// The values as JSON carries them.
    pub fn wire_values(&self) -> Vec<&str> {
        match self {
            Self::List(list) => list.iter().map(String::as_str).collect(),
            Self::Described(map) => map.keys().map(String::as_str).collect(),
        }
    }
}

impl OperationSpec {
    /// The method and the path of `request`. Either may be empty if the line is malformed.
    pub fn method_and_path(&self) -> (&str, &str) {
        let (method, path) = self.request.split_once(' ').unwrap_or(("", &self.request));
        (method.trim(), path.trim())
    }
}

impl Token {
    /// The name in specs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Seller => "seller",
            Self::Creator => "creator",
            Self::Partner => "partner",
            Self::SellerOrCreator => "seller | creator",
            Self::SellerOrPartner => "seller | partner",
        }
    }

    /// The kinds of account that the token may belong to.
    pub fn owners(self) -> &'static [&'static str] {
        match self {
            Self::Seller => &["seller"],
            Self::Creator => &["creator"],
            Self::Partner => &["partner"],
            Self::SellerOrCreator => &["seller", "creator"],
            Self::SellerOrPartner => &["seller", "partner"],
        }
    }
}

impl Token {
    /// The token that belongs to one of these kinds of account.
    pub fn of_owners(owners: &[&str]) -> Option<Self> {
        let all = [Self::Seller, Self::Creator, Self::Partner, Self::SellerOrCreator, Self::SellerOrPartner];
        all.into_iter().find(|token| token.owners() == owners)
    }
}

impl Cipher {
    /// The name in specs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::CategoryAsset => "category_asset",
            Self::Optional => "optional",
            Self::None => "none",
        }
    }
}

impl Idempotency {
    /// TikTok's names for the field with the key. An operation has at most one of them.
    pub const KEYS: [&str; 2] = ["idempotency_key", "idempotent_key"];

    /// The section that holds the key.
    pub fn section(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Body => "body",
        }
    }
}
