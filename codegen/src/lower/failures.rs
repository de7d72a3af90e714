//! Partial failures: which types of a reply tell of them, and what each of their fields tells.
//!
//! TikTok has no one shape for them but a convention: objects with `code` and `message` and a `detail` that says what failed, in a
//! list named `errors`; or otherwise named lists of what failed, or why. A reply that follows it, however deep, needs nothing in
//! its spec.

use std::collections::BTreeMap;

use crate::model::{FailureSource, Field, Kind, Operation, Part, Type, TypeId, TypeKind};

const CODE: &str = "code";
const MESSAGE: &str = "message";
/// The message of what has no code.
const REASON: &str = "fail_reason";

/// What a type is to a failure. The later one tells more, for a type that is several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// The whole reply.
    Response,
    /// Something of the reply that holds failures.
    Holder,
    /// Says what failed.
    Detail,
    Failure,
}

/// What each type tells in each of its roles.
type Found = BTreeMap<(TypeId, Role), Vec<Part>>;

/// The types that tell of failures, in order.
pub(super) fn find(types: &[Type], operations: &[Operation]) -> Vec<FailureSource> {
    let responses: Vec<TypeId> = operations.iter().filter_map(|operation| operation.response).collect();
    let mut before = Found::new();
    // A type that holds itself tells what is known of it by then, so once more until there is no more to know.
    let found = loop {
        let mut finder = Finder { types, before: &before, found: Found::new() };
        for &id in &responses {
            finder.visit(id, Role::Response);
        }
        let found = finder.found;
        if found == before {
            break found;
        }
        before = found;
    };
    // Of the roles of a type the last is kept.
    let failure_sources = found.into_iter().filter(|(_, parts)| !parts.is_empty());
    let last: BTreeMap<_, _> = failure_sources.map(|((ty, role), parts)| (ty, (role, parts))).collect();
    last.into_iter().map(|(ty, (role, parts))| FailureSource { ty, parts, is_response: role == Role::Response }).collect()
}

struct Finder<'a> {
    types: &'a [Type],
    /// What the round before found.
    before: &'a Found,
    found: Found,
}

impl Finder<'_> {
    /// Whether a type tells anything in a role.
    fn visit(&mut self, id: TypeId, role: Role) -> bool {
        if let Some(parts) = self.found.get(&(id, role)) {
            return !parts.is_empty();
        }
        self.found.insert((id, role), self.before.get(&(id, role)).cloned().unwrap_or_default());
        let TypeKind::Object { fields, .. } = &self.types[id.0].kind else { return false };
        let part = |(index, field): (usize, &Field)| self.part(index, &field.wire, &field.kind, role);
        let parts: Vec<Part> = fields.iter().enumerate().filter_map(part).collect();
        let holds = parts.iter().any(|part| matches!(part, Part::Causes(_) | Part::Reason(_) | Part::Failed(_) | Part::Within(_)));
        if !holds && role <= Role::Holder {
            return false;
        }
        let tells = !parts.is_empty();
        self.found.insert((id, role), parts);
        tells
    }

    fn part(&mut self, index: usize, wire: &str, kind: &Kind, role: Role) -> Option<Part> {
        if let Some(id) = self.object(kind) {
            return self.object_part(index, wire, id, role);
        }
        let is_text = *kind == Kind::String;
        let is_reason = wire == REASON && self.is_value(kind);
        let is_texts = matches!(kind, Kind::List(item) if **item == Kind::String);
        match role {
            _ if is_texts && is_rejects(wire) => Some(Part::Failed(index)),
            _ if is_texts && is_reasons(wire) => Some(Part::Causes(index)),
            Role::Holder if is_reason => Some(Part::Reason(index)),
            Role::Failure if wire == CODE && (is_text || *kind == Kind::Int) => Some(Part::Code(index)),
            Role::Failure if is_reason || is_text && wire == MESSAGE => Some(Part::Message(index)),
            Role::Response => None,
            Role::Holder => (self.is_value(kind) && *kind != Kind::Bool).then_some(Part::About(index)),
            Role::Detail | Role::Failure => self.is_value(list_item(kind)).then_some(Part::About(index)),
        }
    }

    fn object_part(&mut self, index: usize, wire: &str, id: TypeId, role: Role) -> Option<Part> {
        let (inner, part) = match role {
            _ if is_reasons(wire) || is_rejects(wire) || self.has_code(id) => (Role::Failure, Part::Causes(index)),
            Role::Response | Role::Holder => (Role::Holder, Part::Within(index)),
            Role::Detail | Role::Failure => (Role::Detail, Part::Detail(index)),
        };
        self.visit(id, inner).then_some(part)
    }

    /// Whether an object has a code and a message, as TikTok gives them to what failed.
    fn has_code(&self, id: TypeId) -> bool {
        match &self.types[id.0].kind {
            TypeKind::Object { fields, .. } => [CODE, MESSAGE].iter().all(|key| fields.iter().any(|field| field.wire == *key)),
            TypeKind::Enum { .. } => false,
        }
    }

    /// The object that a field is, or has a list of.
    fn object(&self, kind: &Kind) -> Option<TypeId> {
        match kind {
            Kind::Named(id) if matches!(self.types[id.0].kind, TypeKind::Object { .. }) => Some(*id),
            Kind::List(item) if !matches!(**item, Kind::List(_)) => self.object(item),
            _ => None,
        }
    }

    /// Whether a field is one value, which has a text.
    fn is_value(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Named(id) => matches!(self.types[id.0].kind, TypeKind::Enum { .. }),
            Kind::String
            | Kind::Int
            | Kind::Bool
            | Kind::Decimal
            | Kind::Timestamp
            | Kind::TimestampMillis
            | Kind::TimestampText
            | Kind::Date
            | Kind::DateTime => true,
            // It would be shown as what failed.
            Kind::Secret => false,
            Kind::Json | Kind::File | Kind::List(_) | Kind::Map(_) => false,
        }
    }
}

/// What a list has, or the kind itself.
fn list_item(kind: &Kind) -> &Kind {
    if let Kind::List(item) = kind { item } else { kind }
}

/// Whether a field holds why something failed.
fn is_reasons(wire: &str) -> bool {
    matches!(wire, "error" | "errors" | "error_list" | "extra_errors" | "fail_reasons")
}

/// Whether a field holds what failed.
fn is_rejects(wire: &str) -> bool {
    wire.starts_with("failed_") || wire.ends_with("_failed") || (wire.starts_with("invalid_") && wire.ends_with("_list"))
}
