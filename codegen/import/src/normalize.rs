//! Converts the model to the form of the specs.
//!
//! Both the creation of specs and their update start from this form, so that a second import finds nothing new.

use std::collections::BTreeSet;

use codegen::spec::Scalar;

use crate::model::{Api, Direction, Facts, Field, Kind};
use crate::well_known::DocumentedEnums;

/// The model in its normal form.
pub(crate) fn normalize(api: &Api) -> Api {
    let mut api = api.clone();
    // The result does not depend on the order of the documents.
    api.operations.sort_by(|left, right| (&left.path, &left.method).cmp(&(&right.path, &right.method)));
    api.webhooks.sort_by_key(|webhook| webhook.kind);
    // The types of an export are already those of the specs.
    let mut documented = (!api.is_export).then(DocumentedEnums::default);
    if let Some(documented) = &mut documented {
        sections(&mut api).for_each(|(fields, _)| documented.collect(fields));
    }
    sections(&mut api).for_each(|(fields, direction)| normalize_fields(fields, direction, documented.as_ref()));
    api
}

fn sections(api: &mut Api) -> impl Iterator<Item = (&mut Vec<Field>, Direction)> {
    let operations = api.operations.iter_mut().flat_map(|operation| {
        let body = operation.body.iter_mut().map(|body| &mut body.fields);
        let sent = [&mut operation.path_ids, &mut operation.query].into_iter().chain(body);
        sent.map(|fields| (fields, Direction::Request)).chain([(&mut operation.response, Direction::Response)])
    });
    operations.chain(api.webhooks.iter_mut().map(|webhook| (&mut webhook.data, Direction::Response)))
}

fn normalize_fields(fields: &mut Vec<Field>, direction: Direction, documented: Option<&DocumentedEnums>) {
    let mut seen = BTreeSet::new();
    fields.retain(|field| seen.insert(field.name.clone()));
    for field in fields {
        if let Some(documented) = documented {
            documented.unify_field(field, direction);
        }
        match direction {
            Direction::Response => {
                field.required = false;
                field.facts = Facts::default();
            }
            Direction::Request if field.required => field.facts.default = None,
            Direction::Request => {}
        }
        normalize_kind(&field.name, &mut field.kind, direction, documented);
    }
}

fn normalize_kind(property: &str, kind: &mut Kind, direction: Direction, documented: Option<&DocumentedEnums>) {
    match kind {
        Kind::Object { fields } if fields.is_empty() => *kind = Kind::Scalar(Scalar::Json),
        Kind::Object { fields } => {
            normalize_fields(fields, direction, documented);
            if let Some(documented) = documented {
                documented.unify_object(property, fields);
            }
        }
        Kind::Enum { values } => {
            let mut seen = BTreeSet::new();
            values.retain(|value| !value.is_empty() && seen.insert(value.clone()));
            if values.is_empty() {
                *kind = Kind::Scalar(Scalar::String);
            }
        }
        Kind::List(item) => normalize_kind(property, item, direction, documented),
        Kind::Scalar(_) => {}
    }
}
