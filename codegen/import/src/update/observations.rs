//! Observations: the facts of the documents about each field of the specs.

use std::collections::BTreeMap;

use codegen::spec::{FieldSpec, TypeExpr};
use indexmap::IndexMap;

use crate::location::Location;
use crate::model::{Api, Direction, Field, Kind, Operation, Webhook};
use crate::spec_files::SpecFiles;

/// One description of a field.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Observation<'a> {
    pub(crate) field: &'a Field,
    pub(crate) direction: Direction,
    /// The file of the operation or the webhook.
    pub(crate) source: &'a str,
}

/// The descriptions of the fields at one location.
#[derive(Debug, Default)]
pub(crate) struct ObservedFields<'a> {
    /// How many descriptions of the whole object there are.
    pub(crate) objects: usize,
    /// By wire name, in the order of the documents.
    pub(crate) fields: IndexMap<&'a str, Vec<Observation<'a>>>,
}

/// All observations of the items that the specs declare.
#[derive(Debug, Default)]
pub(crate) struct Observations<'a> {
    /// Whether the documents repeat the specs, so that they confirm no correction.
    pub(crate) is_export: bool,
    pub(crate) fields: BTreeMap<Location, ObservedFields<'a>>,
    /// The values of enumerations.
    pub(crate) values: BTreeMap<Location, Vec<&'a str>>,
    /// The operations that both specs and documents describe, with their files.
    pub(crate) operations: Vec<(&'a str, &'a Operation)>,
    /// The same for webhooks.
    pub(crate) webhooks: Vec<(&'a str, &'a Webhook)>,
}

/// Collects everything that both specs and documents describe.
pub(crate) fn observe<'a>(api: &'a Api, specs: &'a SpecFiles<'a>) -> Observations<'a> {
    let mut observations = Observations { is_export: api.is_export, ..Observations::default() };
    let empty = IndexMap::new();
    for operation in &api.operations {
        let Some((file, spec)) = specs.operation(operation) else { continue };
        observations.operations.push((file, operation));
        let body = operation.body.as_ref().map(|body| body.fields.as_slice()).unwrap_or_default();
        let sections = [
            ("path", &spec.path, operation.path_ids.as_slice(), Direction::Request),
            ("query", &spec.query, &operation.query, Direction::Request),
            ("body", spec.body.as_ref().unwrap_or(&empty), body, Direction::Request),
            ("response", &spec.response, &operation.response, Direction::Response),
        ];
        for (key, known, fields, direction) in sections {
            let mut walk = Walk { specs, observations: &mut observations, direction, source: file };
            walk.fields(Location::section(file, key), known, fields);
        }
    }
    for webhook in &api.webhooks {
        let Some((file, spec)) = specs.webhook(webhook.kind) else { continue };
        observations.webhooks.push((file, webhook));
        let mut walk = Walk { specs, observations: &mut observations, direction: Direction::Response, source: file };
        walk.fields(Location::section(file, "data"), &spec.data, &webhook.data);
    }
    observations
}

/// Walks through one section.
struct Walk<'o, 'a> {
    specs: &'a SpecFiles<'a>,
    observations: &'o mut Observations<'a>,
    direction: Direction,
    source: &'a str,
}

impl<'a> Walk<'_, 'a> {
    fn fields(&mut self, location: Location, known: &IndexMap<String, FieldSpec>, fields: &'a [Field]) {
        if fields.is_empty() {
            return;
        }
        let observed = self.observations.fields.entry(location.clone()).or_default();
        observed.objects += 1;
        for field in fields {
            let observation = Observation { field, direction: self.direction, source: self.source };
            observed.fields.entry(&field.name).or_default().push(observation);
        }
        for field in fields {
            if let Some(known) = known.get(&field.name) {
                self.inner(&location.file, &known.ty, &field.kind);
            }
        }
    }

    /// Continues inside a field whose type has a definition.
    fn inner(&mut self, file: &str, ty: &TypeExpr, kind: &'a Kind) {
        match (ty, kind) {
            (TypeExpr::List(ty), Kind::List(kind)) => self.inner(file, ty, kind),
            (TypeExpr::Name(name), Kind::Object { fields }) => {
                let Some(definition) = self.specs.lookup(file, name) else { return };
                let Some(known) = &definition.spec.fields else { return };
                let mut location = definition.location;
                location.keys.push("fields".to_owned());
                self.fields(location, known, fields);
            }
            (TypeExpr::Name(name), Kind::Enum { values }) => {
                let Some(definition) = self.specs.lookup(file, name) else { return };
                if definition.spec.values.is_some() {
                    let observed = self.observations.values.entry(definition.location).or_default();
                    observed.extend(values.iter().map(String::as_str));
                }
            }
            _ => {}
        }
    }
}
