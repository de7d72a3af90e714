//! Partial failures: which types of a reply report them, and what each field of such a type contributes.
//!
//! TikTok has a convention but no single shape: a list named `errors` whose objects have `code`, `message` and a `detail` that
//! names what failed, or differently named lists of failed ids or reasons. A reply that follows the convention, at any depth,
//! needs nothing in its spec.

use std::collections::BTreeMap;

use crate::model::{FailureSource, Field, Kind, Operation, Part, Type, TypeId, TypeKind};
use crate::spec::Scalar;

const CODE: &str = "code";
const MESSAGE: &str = "message";
/// The message of a failure without a code.
const REASON: &str = "fail_reason";

/// How a type relates to a failure. If a type has several roles, the last one applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Role {
    /// The whole reply.
    Response,
    /// A part of the reply that holds failures.
    Holder,
    /// Names what failed.
    Detail,
    Failure,
}

/// The contribution of each type in each of its roles.
type Found = BTreeMap<(TypeId, Role), Vec<Part>>;

/// The types that report failures, in order of their ids.
pub(super) fn find(types: &[Type], operations: &[Operation]) -> Vec<FailureSource> {
    let responses: Vec<TypeId> = operations.iter().filter_map(|operation| operation.response).collect();
    let mut before = Found::new();
    // A recursive type sees its own result of the previous round, so rounds repeat until nothing changes.
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
    // The last role of a type wins.
    let failure_sources = found.into_iter().filter(|(_, parts)| !parts.is_empty());
    let last: BTreeMap<_, _> = failure_sources.map(|((ty, role), parts)| (ty, (role, parts))).collect();
    last.into_iter().map(|(ty, (role, parts))| FailureSource { ty, parts, is_response: role == Role::Response }).collect()
}

struct Finder<'a> {
    types: &'a [Type],
    /// The result of the previous round.
    before: &'a Found,
    found: Found,
}

impl Finder<'_> {
    /// Whether a type contributes anything in a role.
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
        let contributes = !parts.is_empty();
        self.found.insert((id, role), parts);
        contributes
    }

    fn part(&mut self, index: usize, wire: &str, kind: &Kind, role: Role) -> Option<Part> {
        if let Some(id) = self.object(kind) {
            return self.object_part(index, wire, id, role);
        }
        let is_text = *kind == Kind::Scalar(Scalar::String);
        let is_reason = wire == REASON && self.is_value(kind);
        let is_texts = matches!(kind, Kind::List(item) if **item == Kind::Scalar(Scalar::String) || self.is_id(item));
        match role {
            _ if is_texts && is_failed_items(wire) => Some(Part::Failed(index)),
            _ if is_texts && is_reasons(wire) => Some(Part::Causes(index)),
            Role::Holder if is_reason => Some(Part::Reason(index)),
            Role::Failure if wire == CODE && (is_text || *kind == Kind::Scalar(Scalar::Int)) => Some(Part::Code(index)),
            Role::Failure if is_reason || is_text && wire == MESSAGE => Some(Part::Message(index)),
            Role::Response => None,
            Role::Holder => (self.is_value(kind) && *kind != Kind::Scalar(Scalar::Bool)).then_some(Part::About(index)),
            Role::Detail | Role::Failure => self.is_value(list_item(kind)).then_some(Part::About(index)),
        }
    }

    fn object_part(&mut self, index: usize, wire: &str, id: TypeId, role: Role) -> Option<Part> {
        let (inner, part) = match role {
            _ if is_reasons(wire) || is_failed_items(wire) || self.has_code(id) => (Role::Failure, Part::Causes(index)),
            Role::Response | Role::Holder => (Role::Holder, Part::Within(index)),
            Role::Detail | Role::Failure => (Role::Detail, Part::Detail(index)),
        };
        self.visit(id, inner).then_some(part)
    }

    /// Whether an object has a code and a message, as TikTok's failures do.
    fn has_code(&self, id: TypeId) -> bool {
        let fields = self.types[id.0].fields();
        [CODE, MESSAGE].iter().all(|key| fields.iter().any(|field| field.wire == *key))
    }

    /// The object of a field, or of its list.
    fn object(&self, kind: &Kind) -> Option<TypeId> {
        match kind {
            Kind::Named(id) if matches!(self.types[id.0].kind, TypeKind::Object { .. }) => Some(*id),
            Kind::List(item) if !matches!(**item, Kind::List(_)) => self.object(item),
            _ => None,
        }
    }

    fn is_id(&self, kind: &Kind) -> bool {
        matches!(kind, Kind::Named(id) if matches!(self.types[id.0].kind, TypeKind::Id))
    }

    /// Whether a field is a single value with a text.
    fn is_value(&self, kind: &Kind) -> bool {
        match kind {
            Kind::Named(id) => matches!(self.types[id.0].kind, TypeKind::Enum { .. } | TypeKind::Id),
            // The failure would display it.
            Kind::Scalar(Scalar::Secret) => false,
            Kind::Scalar(scalar) => scalar.has_text(),
            Kind::List(_) | Kind::Map(_) => false,
        }
    }
}

/// The item of a list, or the kind itself.
fn list_item(kind: &Kind) -> &Kind {
    if let Kind::List(item) = kind { item } else { kind }
}

/// Whether a field holds reasons of failures.
fn is_reasons(wire: &str) -> bool {
    matches!(wire, "error" | "errors" | "error_list" | "extra_errors" | "fail_reasons")
}

/// Whether a field lists what failed.
fn is_failed_items(wire: &str) -> bool {
    let is_invalid_list = wire.starts_with("invalid_") && wire.ends_with("_list");
    is_invalid_list || wire.starts_with("failed_") || ["_failed", "_conflicts"].iter().any(|suffix| wire.ends_with(suffix))
}
