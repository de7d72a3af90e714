//! The types that the shared files of the specs hold, as the plan's first types: what is new joins them where it can.

use std::collections::{BTreeMap, BTreeSet};

use super::homes::Homes;
use super::plan::Plan;
use super::specs::{Document, Specs, types_file, values};
use super::types::{Level, Scalar, Shape, Slot, Ty, Type};
use super::update::Known;
use crate::spec::{self, TypeSpec};

/// Makes the shared types of a group known to the plan.
pub(super) fn seed(plan: &mut Plan, specs: &Specs, usage: &Usage, group: &str, homes: &mut Homes) {
    let own: Vec<(&String, &TypeSpec)> = if group.is_empty() { Vec::new() } else { specs.shared(Some(group)).collect() };
    let names: BTreeSet<&str> = own.iter().map(|(name, _)| name.as_str()).collect();
    let common: Vec<(&String, &TypeSpec)> = specs.shared(None).filter(|(name, _)| !names.contains(name.as_str())).collect();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    let leveled = own.into_iter().map(|one| (Level::Group, one)).chain(common.into_iter().map(|one| (Level::Common, one)));
    let seeds: Vec<(Level, (&String, &TypeSpec))> = leveled.collect();
    for (level, (name, definition)) in &seeds {
        let file = types_file((*level == Level::Group).then_some(group));
        let used = usage.of(&file, name);
        let shape = match &definition.values {
            Some(known) => Shape::Enum(values(known).into_iter().map(str::to_owned).collect()),
            None => Shape::Object(Vec::new()),
        };
        let id = plan.arena.push(Type {
            group: group.to_owned(),
            shape,
            request: used.0,
            response: used.1,
            rigid: *level == Level::Common,
            sites: Vec::new(),
            homes: BTreeSet::from([homes.of(&file)]),
            fixed: Some((*name).clone()),
        });
        plan.pinned.insert(id, *level);
        ids.insert(name, id);
        plan.taken.groups.entry(group.to_owned()).or_default().insert((*name).clone());
    }
    for (_, (name, definition)) in seeds {
        if let Some(fields) = &definition.fields {
            let slots = fields.iter().filter_map(|(wire, field)| slot(wire, field, &ids)).collect();
            plan.arena.get_mut(ids[name.as_str()]).shape = Shape::Object(slots);
        }
    }
}

fn slot(wire: &str, field: &spec::FieldSpec, ids: &BTreeMap<&str, usize>) -> Option<Slot> {
    let known = Known::read(field)?;
    let ty = ty(&known.shape, ids);
    Some(Slot { name: wire.to_owned(), required: known.required, range: known.range, default: known.default, ty })
}

fn ty(shape: &spec::TypeExpr, ids: &BTreeMap<&str, usize>) -> Ty {
    match shape {
        spec::TypeExpr::List(item) => Ty::List(Box::new(ty(item, ids))),
        spec::TypeExpr::Map(_) => Ty::Other(shape.to_string()),
        spec::TypeExpr::Name(name) => match (Scalar::of_name(name), ids.get(name.as_str())) {
            (Some(scalar), _) => Ty::Scalar(scalar),
            (None, Some(id)) => Ty::Named(*id),
            (None, None) => Ty::Other(name.clone()),
        },
    }
}

/// Which types of shared files are sent, and which received.
#[derive(Debug, Default)]
pub(super) struct Usage {
    seen: BTreeMap<(String, String), (bool, bool)>,
}

impl Usage {
    pub(super) fn of_specs(specs: &Specs) -> Self {
        let mut usage = Self::default();
        for (file, document) in &specs.documents {
            match document {
                Document::Operation(operation) => {
                    let sent = operation
                        .path
                        .values()
                        .chain(operation.query.values())
                        .chain(operation.body.iter().flat_map(|body| body.values()));
                    sent.for_each(|field| usage.field(specs, file, field, (true, false)));
                    operation.response.values().for_each(|field| usage.field(specs, file, field, (false, true)));
                }
                Document::Webhook(webhook) => {
                    webhook.data.values().for_each(|field| usage.field(specs, file, field, (false, true)));
                }
                Document::Api(_) | Document::Types(_) => {}
            }
        }
        usage
    }

    fn of(&self, file: &str, name: &str) -> (bool, bool) {
        // What nobody uses may be used for anything.
        self.seen.get(&(file.to_owned(), name.to_owned())).copied().unwrap_or((true, true))
    }

    fn field(&mut self, specs: &Specs, file: &str, field: &spec::FieldSpec, used: (bool, bool)) {
        let Some(known) = Known::read(field) else { return };
        let Some(found) = specs.lookup(file, known.shape.name()) else { return };
        let Some(name) = found.keys.last() else { return };
        let seen = self.seen.entry((found.file.to_owned(), name.clone())).or_default();
        let all = (seen.0 || used.0, seen.1 || used.1);
        if *seen == all {
            return;
        }
        *seen = all;
        let (file, fields) = (found.file.to_owned(), found.definition.fields.iter().flat_map(|fields| fields.values()));
        fields.for_each(|field| self.field(specs, &file, field, used));
    }
}

/// The names that a file of the specs already gives a meaning: its own types, and those it refers to.
pub(super) fn names_in(specs: &Specs, file: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (types, fields): (Vec<&String>, Vec<&spec::FieldSpec>) = match specs.documents.get(file) {
        Some(Document::Operation(operation)) => {
            let body = operation.body.iter().flat_map(|body| body.values());
            let fields = operation.path.values().chain(operation.query.values()).chain(body).chain(operation.response.values());
            (operation.types.keys().collect(), fields.collect())
        }
        Some(Document::Webhook(webhook)) => (webhook.types.keys().collect(), webhook.data.values().collect()),
        // Shared names are known to the plan as such.
        Some(Document::Types(_) | Document::Api(_)) | None => (Vec::new(), Vec::new()),
    };
    names.extend(types.into_iter().cloned());
    names.extend(fields.into_iter().filter_map(Known::read).map(|known| known.shape.name().to_owned()));
    names
}
