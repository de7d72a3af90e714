//! What upstream says of each field of a spec, by where the spec has it.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::super::normal::Direction;
use super::super::specs::{Document, Found, Specs};
use super::super::upstream::{Api, Field, Kind, Operation, Webhook};
use super::holder::Holder;
use crate::spec::{self, TypeExpr};

/// One field as one place in the documents has it.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Visit<'a> {
    pub(in super::super) field: &'a Field,
    pub(in super::super) direction: Direction,
}

/// Everything upstream says, where the specs have it.
#[derive(Debug, Default)]
pub(in super::super) struct Visits<'a> {
    /// By holder: the fields in upstream's order.
    pub(in super::super) fields: BTreeMap<Holder, IndexMap<&'a str, Vec<Visit<'a>>>>,
    /// By enumeration: the values.
    pub(in super::super) values: BTreeMap<Holder, Vec<&'a str>>,
    /// The operations that specs and documents both have: file and description.
    pub(in super::super) operations: Vec<(&'a str, &'a Operation)>,
    /// The same for webhooks.
    pub(in super::super) webhooks: Vec<(&'a str, &'a Webhook)>,
}

/// Walks through all that both describe.
pub(in super::super) fn visit<'a>(api: &'a Api, specs: &'a Specs) -> Visits<'a> {
    let mut visits = Visits::default();
    for operation in &api.operations {
        let Some((file, spec)) = specs.operation(operation) else { continue };
        visits.operations.push((file, operation));
        let body = operation.body.as_ref().map(|body| body.fields.as_slice()).unwrap_or_default();
        let empty = IndexMap::new();
        let sections = [
            ("path", &spec.path, operation.path_ids.as_slice(), Direction::Request),
            ("query", &spec.query, &operation.query, Direction::Request),
            ("body", spec.body.as_ref().unwrap_or(&empty), body, Direction::Request),
            ("response", &spec.response, &operation.response, Direction::Response),
        ];
        for (key, known, fields, direction) in sections {
            visits.fields(specs, Holder::section(file, key), known, fields, direction);
        }
    }
    for webhook in &api.webhooks {
        let Some(file) = specs.webhooks.get(&webhook.kind) else { continue };
        let Some(Document::Webhook(spec)) = specs.documents.get(file) else { continue };
        visits.webhooks.push((file, webhook));
        visits.fields(specs, Holder::section(file, "data"), &spec.data, &webhook.data, Direction::Response);
    }
    visits
}

impl<'a> Visits<'a> {
    fn fields(
        &mut self,
        specs: &Specs,
        holder: Holder,
        known: &IndexMap<String, spec::FieldSpec>,
        fields: &'a [Field],
        direction: Direction,
    ) {
        for field in fields {
            let visits = self.fields.entry(holder.clone()).or_default();
            visits.entry(&field.name).or_default().push(Visit { field, direction });
            let shape = known.get(&field.name).map(|known| &known.ty);
            if let Some(shape) = shape {
                self.inner(specs, &holder.file, shape, &field.kind, direction);
            }
        }
    }

    /// Goes on within a field whose type has a definition.
    fn inner(&mut self, specs: &Specs, file: &str, shape: &TypeExpr, kind: &'a Kind, direction: Direction) {
        match (shape, kind) {
            (TypeExpr::List(shape), Kind::List(kind)) => self.inner(specs, file, shape, kind, direction),
            (TypeExpr::Name(name), Kind::Object { fields }) => {
                let Some(Found { file, mut keys, definition }) = specs.lookup(file, name) else { return };
                let Some(known) = &definition.fields else { return };
                keys.push("fields".to_owned());
                self.fields(specs, Holder { file: file.to_owned(), keys }, known, fields, direction);
            }
            (TypeExpr::Name(name), Kind::Enum { values }) => {
                let Some(Found { file, keys, definition }) = specs.lookup(file, name) else { return };
                if definition.values.is_some() {
                    let heard = self.values.entry(Holder { file: file.to_owned(), keys }).or_default();
                    heard.extend(values.iter().map(String::as_str));
                }
            }
            _ => {}
        }
    }
}
