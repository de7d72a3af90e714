//! Operations: the request, how it is sent, and the reply.

use super::{Cipher, Field, GroupId, Kind, OperationId, Token, TypeId};

#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The spec, relative to the repository.
    pub source: String,
    pub group: GroupId,
    /// `v202309`.
    pub version: String,
    pub module: String,
    /// The request type's name.
    pub name: String,
    pub summary: Option<String>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    /// TikTok's names, where they differ from ours.
    pub aliases: Vec<String>,
    pub scopes: Vec<String>,
    /// Documented error codes, in order.
    pub errors: Vec<i64>,
    /// The field with the idempotency key, an index into the operation's fields.
    pub idempotency_key: Option<usize>,
    /// Whether the request is safe to retry although it is not a GET.
    pub repeatable: bool,
    /// The latest version of this operation, if it is another one.
    pub newer: Option<OperationId>,
    pub method: Method,
    /// As TikTok documents it: `/order/202309/orders/{order_id}`.
    pub path: String,
    /// The parts of the path.
    pub segments: Vec<Segment>,
    pub token: Token,
    pub cipher: Cipher,
    /// Path, query and body fields, in the order of the spec.
    pub fields: Vec<Field>,
    /// In signing order.
    pub query: Vec<QueryKey>,
    pub body: Body,
    /// The type of the reply's `data`.
    pub response: Option<TypeId>,
    pub paging: Option<Paging>,
    /// The documented reply, as JSON without spaces.
    pub sample: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The name in HTTP.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// The method with this name in HTTP.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete].into_iter().find(|method| method.name() == name)
    }
}

/// A piece of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Segment {
    Literal(String),
    /// An index into the operation's fields.
    Id(usize),
}

/// A key of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryKey {
    AppKey,
    Timestamp,
    ShopCipher,
    CategoryAssetCipher,
    /// An index into the operation's fields.
    Field(usize),
}

/// The body of a request, as indexes into the operation's fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    None,
    Json(Vec<usize>),
    Multipart(Vec<usize>),
}

/// How a list is paginated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// The JSON name of the list.
    pub wire: String,
    /// The list's items.
    pub item: Kind,
    /// The request's field for the token.
    pub token: String,
    /// Whether the first page requires the field too.
    pub token_required: bool,
    /// The reply's field with the next token.
    pub next: String,
    /// The reply's field with the list.
    pub list: String,
    /// The reply's field with the number of all items, if it has one.
    pub total: Option<String>,
}
