//! Types: objects and enumerations.

use std::collections::BTreeSet;

use super::fields::{StructFields, fact_text};
use super::groups::group_named;
use super::index::Index;
use super::log::{Heading, Log};
use super::paths::{type_heading, type_path};
use super::{ChangeKind, Comparer};
use crate::model::{Direction, Fact, FailureSource, Field, GroupId, Model, Module, Part, Type, TypeId, TypeKind, Variant};

impl Comparer<'_> {
    /// The types that several operations or webhooks share.
    pub(super) fn shared_types(&self, log: &mut Log) {
        self.types_in(Module::Common, Module::Common, log);
        self.types_in(Module::Ids, Module::Ids, log);
        self.types_in(Module::Webhooks, Module::Webhooks, log);
        for (index, group) in self.old.groups.iter().enumerate() {
            if let Some(new) = group_named(self.new, &group.module) {
                self.types_in(Module::Group(GroupId(index)), Module::Group(new), log);
            }
        }
    }

    /// The types of a module and of its counterpart.
    pub(super) fn types_in(&self, old: Module, new: Module, log: &mut Log) {
        for ty in self.indexes[0].types_in(old) {
            match self.pairs.types.get(ty) {
                Some(counterpart) => self.ty(*ty, *counterpart, log),
                None => log_type(self.old, *ty, ChangeKind::TypeRemoved, log),
            }
        }
        for ty in self.indexes[1].types_in(new).iter().filter(|ty| !self.pairs.known_types.contains(ty)) {
            log_type(self.new, *ty, ChangeKind::TypeAdded, log);
        }
    }

    fn ty(&self, old: TypeId, new: TypeId, log: &mut Log) {
        let (before, after) = (self.old.ty(old), self.new.ty(new));
        let (heading, path) = (type_heading(self.new, after), type_path(self.new, after));
        self.name_of_type(before, after, &heading, &path, log);
        log.compare(&heading, &path, ChangeKind::DocumentationChanged, (doc(&before.doc), doc(&after.doc)));
        directions(before, after, &heading, &path, log);
        self.failures((old, new), &heading, &path, log);
        match (&before.kind, &after.kind) {
            (TypeKind::Object { fields, direction }, TypeKind::Object { fields: new_fields, direction: new_direction }) => {
                let old = StructFields { fields, direction: *direction };
                let new = StructFields { fields: new_fields, direction: *new_direction };
                self.fields((old, new), &heading, &path, log);
            }
            (TypeKind::Enum { variants: old, .. }, TypeKind::Enum { variants: new, .. }) => values(old, new, &heading, &path, log),
            (TypeKind::Id, TypeKind::Id) => {}
            (TypeKind::Object { .. } | TypeKind::Enum { .. } | TypeKind::Id, _) => {
                log.add(&heading, &path, ChangeKind::TypeKindChanged);
            }
        }
    }

    /// Replies and payloads have the names of their operations and webhooks, whose changes are reported.
    fn name_of_type(&self, old: &Type, new: &Type, heading: &Heading, path: &str, log: &mut Log) {
        if old.declared.is_none() && new.declared.is_none() {
            return;
        }
        let is_moved = self.pairs.module(self.old, self.new, old.module) != Some(new.module);
        if is_moved || old.name != new.name {
            let kind = if is_moved { ChangeKind::TypeMoved } else { ChangeKind::TypeRenamed };
            log.change(heading, path, kind, type_path(self.old, old), path);
        }
    }

    fn failures(&self, (old, new): (TypeId, TypeId), heading: &Heading, path: &str, log: &mut Log) {
        let text = |index: &Index<'_>, model: &Model, id| Some(failure_text(index.failure_source(id)?, model.ty(id)));
        match (text(&self.indexes[0], self.old, old), text(&self.indexes[1], self.new, new)) {
            (None, Some(_)) => log.add(heading, path, ChangeKind::FailuresAdded),
            (Some(_), None) => log.add(heading, path, ChangeKind::FailuresRemoved),
            (Some((was_response, _)), Some((is_response, _))) if was_response != is_response => {
                log.add(heading, path, if is_response { ChangeKind::FailuresAdded } else { ChangeKind::FailuresRemoved });
            }
            (Some((_, before)), Some((_, after))) => log.compare(heading, path, ChangeKind::FailuresChanged, (before, after)),
            (None, None) => {}
        }
    }
}

fn log_type(model: &Model, id: TypeId, kind: ChangeKind, log: &mut Log) {
    let ty = model.ty(id);
    log.add(&type_heading(model, ty), type_path(model, ty), kind);
}

fn doc(doc: &Option<Fact<String>>) -> String {
    fact_text(doc.as_ref(), Clone::clone)
}

/// Ids are sent and received alike.
fn direction(ty: &Type) -> Direction {
    match ty.kind {
        TypeKind::Object { direction, .. } | TypeKind::Enum { direction, .. } => direction,
        TypeKind::Id => Direction::Both,
    }
}

fn directions(old: &Type, new: &Type, heading: &Heading, path: &str, log: &mut Log) {
    let (before, after) = (direction(old), direction(new));
    if before == after {
        return;
    }
    let is_lost = (before.is_sent() && !after.is_sent()) || (before.is_received() && !after.is_received());
    let kind = if is_lost { ChangeKind::DirectionRemoved } else { ChangeKind::DirectionAdded };
    let text = |direction| match direction {
        Direction::Request => "sent",
        Direction::Response => "received",
        Direction::Both => "sent and received",
    };
    log.change(heading, path, kind, text(before), text(after));
}

/// Whether a type is a whole reply with partial failures, and what each field contributes to them.
fn failure_text(source: &FailureSource, ty: &Type) -> (bool, String) {
    let fields: &[Field] = ty.fields();
    let name = |part: &str, index: usize| format!("{part} {}", fields[index].wire);
    let parts = source.parts.iter().map(|part| match *part {
        Part::Code(index) => name("code", index),
        Part::Message(index) => name("message", index),
        Part::About(index) => name("about", index),
        Part::Detail(index) => name("detail", index),
        Part::Causes(index) => name("causes", index),
        Part::Reason(index) => name("reason", index),
        Part::Failed(index) => name("failed", index),
        Part::Within(index) => name("within", index),
    });
    (source.is_response, parts.collect::<Vec<_>>().join(", "))
}

/// The values of an enumeration. Those with the same text belong together, then those with the same name.
fn values(old: &[Variant], new: &[Variant], heading: &Heading, path: &str, log: &mut Log) {
    let mut known = BTreeSet::new();
    let by_text = |variant: &Variant| new.iter().position(|other| other.wire == variant.wire);
    let by_name = |variant: &Variant| {
        let is_new = |other: &Variant| old.iter().all(|variant| variant.wire != other.wire);
        new.iter().position(|other| other.name == variant.name && is_new(other))
    };
    for variant in old {
        let Some(at) = by_text(variant).or_else(|| by_name(variant)) else {
            log.change(heading, format!("{path}::{}", variant.name), ChangeKind::ValueRemoved, &variant.wire, "");
            continue;
        };
        known.insert(at);
        let (other, path) = (&new[at], format!("{path}::{}", new[at].name));
        log.compare(heading, &path, ChangeKind::ValueRenamed, (&variant.name, &other.name));
        log.compare(heading, &path, ChangeKind::ValueTextChanged, (&variant.wire, &other.wire));
        log.compare(heading, &path, ChangeKind::DocumentationChanged, (doc(&variant.doc), doc(&other.doc)));
    }
    for (_, variant) in new.iter().enumerate().filter(|(at, _)| !known.contains(at)) {
        log.change(heading, format!("{path}::{}", variant.name), ChangeKind::ValueAdded, "", &variant.wire);
    }
}
