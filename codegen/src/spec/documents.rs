//! The documents of `specs/`: `api.yaml`, operations and webhooks.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::schema::{Day, ErrorCode, Host, Identifier, Market, RequestLine, Version, excludes, require, requires};
use super::{FieldSpec, Node, PagesSpec, TypeSpec};

/// A section of fields. It may be empty in a file: `body:`.
type FieldsSection = Option<IndexMap<String, FieldSpec>>;

/// A section of types. An empty type is an object without fields.
type TypesSection = Option<IndexMap<String, Option<TypeSpec>>>;

/// `specs/api.yaml`: settings of the whole API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiSpec {
    /// Where requests go.
    pub hosts: HostsSpec,
    /// Groups of operations by module name, which is also the name of the folder.
    pub groups: IndexMap<String, GroupSpec>,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HostsSpec {
    /// The host of all operations: `https://` and a name, without a path.
    #[schemars(with = "Host")]
    pub api: String,
    /// The host that issues and refreshes tokens: `https://` and a name, without a path.
    #[schemars(with = "Host")]
    pub auth: String,
}

/// A group of operations: a module and a Cargo feature of the SDK.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GroupSpec {
    /// The name of the group in documentation.
    pub title: String,
    /// What the group is for, in a few sentences.
    pub about: Option<String>,
    /// The token that the group's operations require by default.
    pub token: Token,
    /// Whether the group's Cargo feature is off by default, because few apps use the group.
    #[serde(default)]
    pub opt_in: bool,
    /// Notes on versions, by number.
    #[serde(default)]
    #[schemars(with = "IndexMap<String, String>")]
    pub versions: IndexMap<Node, String>,
}

/// The kind of access token that a call requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    /// The token of a seller.
    Seller,
    /// The token of a creator.
    Creator,
    /// The token of a partner.
    Partner,
    /// A seller's or a creator's token. No source says which one, so the SDK accepts both.
    #[serde(rename = "seller | creator")]
    SellerOrCreator,
    /// A seller's or a partner's token. No source says which one, so the SDK accepts both.
    #[serde(rename = "seller | partner")]
    SellerOrPartner,
}

/// The cipher that goes into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Cipher {
    /// The cipher of a shop.
    Shop,
    /// The cipher of a category asset.
    CategoryAsset,
    /// Either cipher may be sent, and neither is required.
    Optional,
    /// No cipher.
    #[default]
    None,
}

/// The section of the request that holds the idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Idempotency {
    /// A field of `query` holds the key.
    Query,
    /// A field of `body` holds the key.
    Body,
}

/// `specs/<group>/<version>/<operation>.yaml`: one endpoint.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = require("request"), transform = excludes("markets", "except_markets"))]
#[schemars(transform = requires("replaced_by", "sunset"))]
pub struct OperationSpec {
    /// What the operation does, in one sentence by a curator.
    pub summary: Option<String>,
    /// The method and the path: `GET /order/202309/orders/{order_id}`.
    #[schemars(with = "RequestLine")]
    pub request: String,
    /// The older version whose facts apply if this spec does not state them.
    #[schemars(with = "Option<Version>")]
    pub inherits: Option<Node>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    /// TikTok's names of the operation in camel case, where they differ from ours.
    #[schemars(with = "Vec<Identifier>")]
    pub aliases: Vec<String>,
    /// The kind of token that the operation requires; defaults to the group's.
    pub token: Option<Token>,
    /// The scopes that the operation requires, separated by spaces; empty if it needs none.
    pub scope: Option<String>,
    /// The cipher that goes into the query; defaults to `none`.
    pub cipher: Cipher,
    /// The paginated list of the reply.
    pub pages: Option<PagesSpec>,
    /// The section of the request that holds the idempotency key.
    pub idempotency: Option<Idempotency>,
    /// `true` if the operation is not a GET, but safe to retry.
    pub repeatable: Option<bool>,
    /// The codes that TikTok documents for the operation.
    #[schemars(with = "Option<Vec<ErrorCode>>")]
    pub errors: Option<Vec<i64>>,
    /// The first day on which the operation no longer works, or `announced` if TikTok has not given a date.
    #[schemars(with = "Option<Day>")]
    pub sunset: Option<String>,
    /// The `request` of the operation to use instead of a retired one.
    #[schemars(with = "Option<RequestLine>")]
    pub replaced_by: Option<String>,
    /// The only countries where TikTok offers the operation.
    #[schemars(with = "Vec<Market>")]
    pub markets: Vec<String>,
    /// The countries where TikTok does not offer the operation.
    #[schemars(with = "Vec<Market>")]
    pub except_markets: Vec<String>,
    /// The name of the Rust type; defaults to the file name in `UpperCamelCase`.
    #[schemars(with = "Option<Identifier>")]
    pub rust: Option<String>,
    /// The optional fields that the example in the documentation sets; defaults to a few of TikTok's own example.
    pub example: Option<Vec<String>>,
    /// The ids of the path.
    #[schemars(with = "FieldsSection")]
    pub path: IndexMap<String, FieldSpec>,
    /// The fields of the query.
    #[schemars(with = "FieldsSection")]
    pub query: IndexMap<String, FieldSpec>,
    /// The fields of the body: a multipart form if a field is a `file`, otherwise JSON. `{}` is sent as `{}`.
    pub body: Option<IndexMap<String, FieldSpec>>,
    /// The fields of the reply's `data`.
    #[schemars(with = "FieldsSection")]
    pub response: IndexMap<String, FieldSpec>,
    /// The objects and enumerations that only this operation uses.
    #[schemars(with = "TypesSection")]
    pub types: IndexMap<String, TypeSpec>,
}

/// `specs/webhooks/<event>.yaml`: one event that TikTok sends.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[schemars(transform = require("type"))]
pub struct WebhookSpec {
    /// What happened, in one sentence by a curator.
    pub summary: Option<String>,
    /// The number in the delivery's `type`.
    #[serde(rename = "type")]
    #[schemars(range(min = 1))]
    pub kind: i64,
    /// The event name for registering the webhook, if the API can register it.
    pub event: Option<String>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    /// The name of the Rust type; defaults to the file name in `UpperCamelCase`.
    #[schemars(with = "Option<Identifier>")]
    pub rust: Option<String>,
    /// The fields of the delivery's `data`.
    #[schemars(with = "FieldsSection")]
    pub data: IndexMap<String, FieldSpec>,
    /// The objects and enumerations that only this webhook uses.
    #[schemars(with = "TypesSection")]
    pub types: IndexMap<String, TypeSpec>,
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
