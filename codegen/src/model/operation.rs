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
    /// Set if longer lists can be split into several calls. Then the reply has one field, which is a list.
    pub batch: Option<Batch>,
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

/// The way to a field: its index among the fields of the request or the reply, or that of the object that holds it, then the index
/// in this object, and so on.
pub type FieldPath = Vec<usize>;

/// How a list is paginated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// `None` if each page is one item.
    pub list: Option<PagedList>,
    pub cursor: Cursor,
    /// The reply's field with the number of all items, if it has one.
    pub total: Option<FieldPath>,
    /// Fields that the next request repeats from the reply.
    pub carried: Vec<Carried>,
    /// The longest time range of one search, in days.
    pub span_days: Option<u32>,
}

/// The list of a paginated reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagedList {
    /// The JSON names on the path: `data.orders`.
    pub wire: String,
    pub field: FieldPath,
    /// The list's items.
    pub item: Kind,
}

/// What identifies a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cursor {
    /// A token, sent in one field. The reply has the token of the next page in another.
    Token { sent: FieldPath, next: FieldPath },
    /// The number of the page, sent in this field. The first page has the number 1.
    Number(FieldPath),
}

/// A field that the next request repeats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// An index into the operation's fields.
    pub sent: usize,
    pub received: FieldPath,
}

/// A lookup of a limited number of ids per call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    /// The list in the request, an index into the operation's fields.
    pub keys: usize,
    /// The largest number of entries in one call.
    pub max: i64,
}
