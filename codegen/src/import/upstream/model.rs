//! The API as upstream describes it: facts without sentences, one entry for one operation, however many documents name it.

pub use crate::spec::{Cipher, Token};
use crate::spec::{Idempotency, Range};

/// Everything that the documents of one run say, in order of path and method.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    pub operations: Vec<Operation>,
    pub webhooks: Vec<Webhook>,
    /// What was readable but has no place in a spec.
    pub problems: Vec<Problem>,
}

/// A fact that found no place: reported, never silently dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The document's name and JSON pointer, `docs.openapi.json#/paths/~1order~1…`.
    pub place: String,
    pub what: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `GET`, `POST`, `PUT`, `DELETE`, `PATCH`.
    pub method: String,
    /// With ids as `{order_id}`.
    pub path: String,
    /// What the documents call it, best first, as they write it: `getOrderList`, `Get Order List`, `GetShopProductslegacy`.
    pub names: Vec<String>,
    /// The page on partner.tiktokshop.com: `get-order-list-202309`.
    pub docs: Option<String>,
    pub token: Option<Token>,
    pub scopes: Vec<String>,
    /// `None` when no document speaks of it.
    pub cipher: Option<Cipher>,
    pub idempotency: Option<Idempotency>,
    pub errors: Vec<i64>,
    pub path_ids: Vec<Field>,
    /// Without the keys that every request carries: `app_key`, `timestamp`, `sign`, ciphers.
    pub query: Vec<Field>,
    pub body: Option<Body>,
    /// The fields of the reply's `data`.
    pub response: Vec<Field>,
    /// JSON texts.
    pub request_example: Option<String>,
    pub response_example: Option<String>,
}

/// A request body: JSON, or multipart when a field is a file. Without fields it is `{}`, which some operations want.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The envelope's `type`.
    pub kind: i64,
    pub name: String,
    /// `ORDER_STATUS_CHANGE`, where the API registers it.
    pub event: Option<String>,
    pub data: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// As on the wire, misspellings included.
    pub name: String,
    pub required: bool,
    pub kind: Kind,
    pub facts: Facts,
}

/// What a field is. Value lists, times and money found in prose are already decided here.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    String,
    Int,
    Bool,
    Decimal,
    Timestamp,
    TimestampMs,
    /// Seconds that are sent as a string.
    TimestampText,
    Date,
    DateTime,
    /// An object that nobody describes.
    Json,
    File,
    Enum {
        values: Vec<String>,
    },
    Object {
        fields: Vec<Field>,
    },
    List(Box<Kind>),
}

/// What a document says of a field beside its type.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Bounds of a number, a text's length or a list's count, by the field's kind.
    pub range: Option<Range>,
    /// What the server takes when the field is absent.
    pub default: Option<serde_json::Value>,
}
