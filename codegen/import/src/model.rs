//! The API as the documents describe it: facts without sentences, and one entry per operation.

use codegen::spec::{Cipher, Idempotency, Range, Scalar, Token};

/// The content of all documents of one import, in order of path and method.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Api {
    pub operations: Vec<Operation>,
    pub webhooks: Vec<Webhook>,
    /// Whether everything comes from our own export, which repeats the specs.
    pub is_export: bool,
    /// Facts that a spec cannot express.
    pub problems: Vec<Problem>,
}

/// A fact that a spec cannot express, or that documents disagree on. It is reported, never silently dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The document's name and JSON pointer, `docs.openapi.json#/paths/~1order~1…`.
    pub place: String,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `GET`, `POST`, `PUT`, `DELETE`, `PATCH`.
    pub method: String,
    /// With ids as `{order_id}`.
    pub path: String,
    /// The names in the documents, the best document first, as written: `getOrderList`, `Get Order List`, `GetShopProductslegacy`.
    pub names: Vec<String>,
    /// The page on partner.tiktokshop.com: `get-order-list-202309`.
    pub docs: Option<String>,
    pub token: Option<Token>,
    pub scopes: Vec<String>,
    /// `None` if no document mentions it.
    pub cipher: Option<Cipher>,
    pub idempotency: Option<Idempotency>,
    pub errors: Vec<i64>,
    pub path_ids: Vec<Field>,
    /// Without the keys of every request: `app_key`, `timestamp`, `sign`, ciphers.
    pub query: Vec<Field>,
    pub body: Option<Body>,
    /// The fields of the reply's `data`.
    pub response: Vec<Field>,
    /// A JSON text.
    pub request_example: Option<String>,
    /// A JSON text.
    pub response_example: Option<String>,
}

/// A request body: JSON, or multipart if a field is a file. Without fields it is `{}`, which some operations require.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Body {
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The envelope's `type`.
    pub kind: i64,
    pub name: String,
    /// The event name for registering the webhook, such as `ORDER_STATUS_CHANGE`.
    pub event: Option<String>,
    pub data: Vec<Field>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The wire name, including its misspellings.
    pub name: String,
    pub required: bool,
    pub kind: Kind,
    pub facts: Facts,
}

/// The type of a field. Value lists, times and amounts that only the prose mentions are already decided here.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// [`Scalar::Json`] is an object without a description.
    Scalar(Scalar),
    Enum {
        values: Vec<String>,
    },
    Object {
        fields: Vec<Field>,
    },
    List(Box<Kind>),
}

/// Whether a field is sent or received. In a reply nothing is required, bounded or defaulted: TikTok documents all of it as
/// optional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    Request,
    Response,
}

impl Kind {
    /// The kind inside all lists.
    pub(crate) fn item(&self) -> &Self {
        match self {
            Self::List(item) => item.item(),
            other => other,
        }
    }

    pub(crate) fn item_mut(&mut self) -> &mut Self {
        match self {
            Self::List(item) => item.item_mut(),
            other => other,
        }
    }
}

/// The limits and the default of a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Facts {
    /// Bounds of a number, of the length of a text or of the number of items, depending on the kind.
    pub range: Option<Range>,
    /// The value that the server uses if the field is absent.
    pub default: Option<serde_json::Value>,
}
