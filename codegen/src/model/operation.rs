//! Operations: the request, how it is sent, and the reply.

use super::{Cipher, ExampleFields, Fact, Field, GroupId, Kind, OperationId, Token, TypeId};

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
    pub summary: Option<Fact<String>>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<Fact<String>>,
    /// TikTok's names, where they differ from ours.
    pub aliases: Vec<String>,
    /// `None` if no version documents them.
    pub scopes: Option<Fact<Vec<String>>>,
    /// Documented error codes, in order. `None` if no version documents them.
    pub errors: Option<Fact<Vec<i64>>>,
    /// The field with the idempotency key, an index into the operation's fields.
    pub idempotency_key: Option<Fact<usize>>,
    /// Whether the request is safe to retry although it is not a GET.
    pub repeatable: Option<Fact<bool>>,
    /// The latest version of this operation that is not retired, if it is another one.
    pub newer: Option<OperationId>,
    /// The older version whose facts apply if the spec does not state them.
    pub inherits: Option<OperationId>,
    /// Whether and when TikTok retires the operation.
    pub sunset: Option<Sunset>,
    /// The operation to use instead of a retired one.
    pub replaced_by: Option<OperationId>,
    /// Where TikTok offers the operation. `None` if no document limits it.
    pub markets: Option<Markets>,
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
    /// The documented request body, as JSON without spaces.
    pub request_sample: Option<String>,
    /// The documented reply, as JSON without spaces.
    pub sample: Option<String>,
    /// A typical request, for documentation.
    pub example: ExampleFields,
}

/// The end of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sunset {
    /// TikTok announced it without a date.
    Announced,
    /// The day: `2026-08-15`.
    On(String),
}

/// The markets of an operation: countries such as `GB`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Markets {
    Only(Vec<String>),
    Except(Vec<String>),
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
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

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
        Self::ALL.into_iter().find(|method| method.name() == name)
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

impl Operation {
    /// The version without its prefix: `202309`.
    pub fn version_number(&self) -> &str {
        self.version.trim_start_matches('v')
    }

    /// The method and path, as `request` in the spec: `GET /order/202309/orders`.
    pub fn request_line(&self) -> String {
        format!("{} {}", self.method.name(), self.path)
    }

    /// Whether another operation is a version of this one with the same method, path and token.
    pub fn continues(&self, other: &Self) -> bool {
        let request = |operation: &Self| {
            let path = operation.path.replacen(operation.version_number(), "", 1);
            (operation.group, operation.module.clone(), operation.method, path, operation.token)
        };
        request(self) == request(other)
    }

    /// Whether the request is safe to retry although it is not a GET.
    pub fn is_repeatable(&self) -> bool {
        self.repeatable.as_ref().is_some_and(|fact| fact.value)
    }

    /// The fields of the path, of the query and of the body.
    pub fn sections(&self) -> [&[Field]; 3] {
        let is_id = |index: &usize| self.segments.contains(&Segment::Id(*index));
        let is_in_query = |index: &usize| self.query.contains(&QueryKey::Field(*index));
        let path_end = (0..self.fields.len()).take_while(is_id).count();
        let query_end = path_end + (path_end..self.fields.len()).take_while(is_in_query).count();
        [&self.fields[..path_end], &self.fields[path_end..query_end], &self.fields[query_end..]]
    }
}

/// The path to a field: its index among the fields of the request or the reply, or that of the object that holds it, then the index
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

/// The identifier of a page.
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
