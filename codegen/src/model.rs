//! The SDK as decided: every name given, every type resolved, every direction known.
//!
//! Emitters read this and decide nothing. Ids index the model's vectors; nothing here is a map, so nothing depends on an order
//! that is not written down.

mod error;
mod failure;
mod operation;

use crate::spec::Scalar;

pub use error::{ErrorClass, KnownError, Retry};
pub use failure::{FailureSource, Part};
pub use operation::{Body, Method, Operation, Paging, QueryKey, Segment};

pub use crate::spec::{Cipher, Token};

/// Everything that is emitted.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Model {
    pub hosts: Hosts,
    pub groups: Vec<Group>,
    pub types: Vec<Type>,
    pub operations: Vec<Operation>,
    pub webhooks: Vec<Webhook>,
    /// By code; of one code, the entry for any message comes last.
    pub errors: Vec<KnownError>,
    pub failure_sources: Vec<FailureSource>,
}

/// Where requests go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hosts {
    pub api: String,
    pub auth: String,
}

/// An index into [`Model::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// An index into [`Model::groups`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct GroupId(pub usize);

/// An index into [`Model::operations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationId(pub usize);

/// An index into [`Model::webhooks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct WebhookId(pub usize);

/// A module of the SDK and a cargo feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub module: String,
    pub title: String,
    pub versions: Vec<Version>,
    /// The newest of each operation: reachable without a version.
    pub newest: Vec<OperationId>,
}

/// A version of a group, and its operations in order of their modules' names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// `v202309`.
    pub module: String,
    pub operations: Vec<OperationId>,
}

/// A named type: one Rust struct or enum.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    pub name: String,
    /// Its name in the specs; none for a reply and a webhook's payload, which are sections of theirs.
    pub declared: Option<String>,
    pub home: Home,
    pub doc: Option<String>,
    pub kind: TypeKind,
    /// Whether any operation or webhook leads to it; what nothing leads to is not emitted.
    pub is_used: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    Object { fields: Vec<Field>, direction: Direction },
    Enum { variants: Vec<Variant>, direction: Direction },
}

/// The module that a type is emitted into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    Common,
    Group(GroupId),
    Operation(OperationId),
    Webhooks,
    Webhook(WebhookId),
}

/// Which way a type travels, and so which half of JSON it needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    Request,
    Response,
    Both,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    pub wire: String,
    pub name: String,
    pub doc: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// As TikTok spells it.
    pub wire: String,
    /// As Rust spells it, before keywords are escaped.
    pub name: String,
    pub doc: Option<String>,
    /// What the documentation says of its bounds, default and example.
    pub notes: Vec<String>,
    pub kind: Kind,
    /// A required field of a request.
    pub required: bool,
    /// What an upload takes; any file, where nothing stands there.
    pub accepts: Vec<Accepted>,
    /// Breaks a cycle of objects that hold each other.
    pub boxed: bool,
}

/// A media type that an upload takes: one, or `*/*` for any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    pub media_type: String,
    pub max_bytes: i64,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Scalar(Scalar),
    Named(TypeId),
    List(Box<Kind>),
    Map(Box<Kind>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    pub source: String,
    pub module: String,
    /// The payload's type: its `data`.
    pub payload: TypeId,
    pub kind: i64,
    /// What registering it takes, where the API registers it.
    pub event: Option<String>,
    /// A delivery on one line, its envelope included.
    pub sample: Option<String>,
}

impl Model {
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    pub fn group(&self, id: GroupId) -> &Group {
        &self.groups[id.0]
    }

    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0]
    }

    pub fn webhook(&self, id: WebhookId) -> &Webhook {
        &self.webhooks[id.0]
    }

    /// The types that a home's module holds, in order of their names.
    pub fn types_of(&self, home: Home) -> Vec<&Type> {
        let mut types: Vec<_> = self.types.iter().filter(|ty| ty.home == home && ty.is_used).collect();
        types.sort_by(|a, b| a.name.cmp(&b.name));
        types
    }
}

impl Kind {
    /// The named type at the core, through lists and maps.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::Named(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            Self::Scalar(_) => None,
        }
    }
}

impl Direction {
    pub fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }

    pub fn is_received(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }
}
