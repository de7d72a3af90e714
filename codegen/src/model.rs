//! The API as data, with every decision made: names given, types resolved, directions known.
//!
//! Targets read this and decide nothing. It has no prose and no syntax of a target. Ids are indexes into the model's vectors. It
//! has no maps, so the order of everything is explicit.

mod error;
mod example;
mod fact;
mod failure;
mod id_uses;
mod operation;
mod wire_path;

use crate::spec::{Range, Scalar};

pub use error::{ErrorClass, KnownError, Retry};
pub use example::{ExampleFields, ExampleValue};
pub use fact::{Fact, Origin};
pub use failure::{FailureSource, Part};
pub use id_uses::IdUses;
pub use operation::{
    Batch, Body, Carried, Cursor, FieldPath, Markets, Method, Operation, PagedList, Paging, QueryKey, Segment, Sunset,
};

pub use crate::spec::{Cipher, Token};

/// Everything that targets emit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Model {
    pub hosts: Hosts,
    pub groups: Vec<Group>,
    pub types: Vec<Type>,
    pub operations: Vec<Operation>,
    pub webhooks: Vec<Webhook>,
    /// In order of codes. The entry for any message is the last one of its code.
    pub errors: Vec<KnownError>,
    pub failure_sources: Vec<FailureSource>,
}

/// The hosts of the API, without a scheme.
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

/// A group of operations: a module of the SDK and a Cargo feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub module: String,
    pub title: String,
    /// The purpose of the group, in a few sentences.
    pub about: Option<String>,
    /// Whether the Cargo feature is off by default.
    pub opt_in: bool,
    pub versions: Vec<Version>,
    /// The newest version of each operation that is not retired, which is reachable without its version.
    pub newest: Vec<OperationId>,
}

/// A version of a group, with its operations in order of their modules' names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// `v202309`.
    pub module: String,
    pub operations: Vec<OperationId>,
    /// Notes on the version.
    pub about: Option<String>,
}

/// A named type: an object, an enumeration or an id.
#[derive(Debug, Clone, PartialEq)]
pub struct Type {
    pub name: String,
    /// The name in the specs. `None` for a reply and for a webhook's payload, which are sections of a spec.
    pub declared: Option<String>,
    pub module: Module,
    pub doc: Option<Fact<String>>,
    /// The only field of that type, if there is just one.
    pub only_use: Option<OnlyUse>,
    pub kind: TypeKind,
    /// Whether an operation or a webhook uses it. Unused types are not emitted.
    pub is_used: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    Object {
        fields: Vec<Field>,
        direction: Direction,
    },
    Enum {
        variants: Vec<Variant>,
        direction: Direction,
    },
    /// The id of one kind of object. A text.
    Id,
}

/// The only field that has a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnlyUse {
    pub owner: FieldOwner,
    /// An index into the owner's fields.
    pub field: usize,
}

/// An item with fields: a request or an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldOwner {
    Operation(OperationId),
    Type(TypeId),
}

/// The module that holds a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    Common,
    /// The ids, which all groups share.
    Ids,
    Group(GroupId),
    Operation(OperationId),
    Webhooks,
    Webhook(WebhookId),
}

/// Whether a type is sent or received, which decides how it is converted to and from JSON.
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
    pub doc: Option<Fact<String>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The JSON name.
    pub wire: String,
    /// The Rust name, before keywords are escaped.
    pub name: String,
    pub doc: Option<Fact<String>>,
    /// `None` for a file, whose limit is part of what it accepts.
    pub range: Option<Fact<Range>>,
    /// The accepted values of a request's integer or enumeration, also in a list. Empty if it accepts every value of its type.
    pub only: Vec<String>,
    pub default: Option<Fact<String>>,
    pub example: Option<Fact<String>>,
    pub kind: Kind,
    /// A required field of a request.
    pub required: bool,
    /// The accepted media types of an upload. Empty if it accepts any file.
    pub accepts: Vec<Accepted>,
    /// Whether the field breaks a cycle of recursive objects.
    pub boxed: bool,
}

/// A media type that an upload accepts, or `*/*` for any.
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
    /// The spec, relative to the repository.
    pub source: String,
    pub summary: Option<String>,
    /// The page on partner.tiktokshop.com.
    pub docs: Option<String>,
    pub module: String,
    /// The payload's type: its `data`.
    pub payload: TypeId,
    pub kind: i64,
    /// The event name for registering it, if the API can register it.
    pub event: Option<String>,
    /// An example delivery on one line, including its envelope.
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

    /// The spec that declares the types of a module, relative to the repository.
    pub fn source(&self, module: Module) -> String {
        match module {
            Module::Operation(id) => self.operation(id).source.clone(),
            Module::Group(id) => format!("specs/{}/types.yaml", self.group(id).module),
            Module::Common => "specs/types.yaml".to_owned(),
            Module::Ids => "specs/ids.yaml".to_owned(),
            Module::Webhooks => "specs/webhooks/types.yaml".to_owned(),
            Module::Webhook(id) => self.webhook(id).source.clone(),
        }
    }

    /// A type as a field of a spec writes it.
    pub fn type_text(&self, kind: &Kind) -> String {
        kind.text(&|id| self.ty(id).spec_name())
    }

    /// The used types of a module, in order of their names.
    pub fn types_of(&self, module: Module) -> Vec<&Type> {
        let mut types: Vec<_> = self.types.iter().filter(|ty| ty.module == module && ty.is_used).collect();
        types.sort_by(|a, b| a.name.cmp(&b.name));
        types
    }
}

impl Type {
    /// The name in the specs, or the name of a reply or a payload, which the specs do not name.
    pub fn spec_name(&self) -> &str {
        self.declared.as_deref().unwrap_or(&self.name)
    }

    /// The fields of an object. Other types have none.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            TypeKind::Object { fields, .. } => fields,
            TypeKind::Enum { .. } | TypeKind::Id => &[],
        }
    }
}

impl Kind {
    /// The type as a field of a spec writes it, given the names of types.
    pub fn text<'a>(&self, name: &impl Fn(TypeId) -> &'a str) -> String {
        match self {
            Self::Scalar(scalar) => scalar.name().to_owned(),
            Self::Named(id) => name(*id).to_owned(),
            Self::List(item) => format!("{}[]", item.text(name)),
            Self::Map(value) => format!("map<{}>", value.text(name)),
        }
    }

    /// The named type, also inside lists and maps.
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
