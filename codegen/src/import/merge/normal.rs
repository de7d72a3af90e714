//! Upstream's fields as specs state them, before anything is compared.
//!
//! The creation of new specs and the update of old ones both start from here, so that what the first decides the second
//! does not undo.

use std::collections::BTreeSet;

use super::upstream::{Api, Facts, Field, Kind};
use super::well_known::Published;

/// Whether a field is sent or received. Nothing of a reply is required, bounded or defaulted: TikTok says all of it is optional.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The whole model in its normal form.
pub(super) fn normalized(api: &Api) -> Api {
    let mut api = api.clone();
    // Whatever order the documents were read in, ties fall alike.
    api.operations.sort_by(|left, right| (&left.path, &left.method).cmp(&(&right.path, &right.method)));
    api.webhooks.sort_by_key(|webhook| webhook.kind);
    let mut published = Published::default();
    sections(&mut api).for_each(|(fields, _)| published.collect(fields));
    sections(&mut api).for_each(|(fields, direction)| normalize(fields, direction, &published));
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

fn normalize(fields: &mut Vec<Field>, direction: Direction, published: &Published) {
    let mut seen = BTreeSet::new();
    fields.retain(|field| seen.insert(field.name.clone()));
    for field in fields {
        published.settle_field(field, direction);
        match direction {
            Direction::Response => {
                field.required = false;
                field.facts = Facts::default();
            }
            Direction::Request if field.required => field.facts.default = None,
            Direction::Request => {}
        }
        normalize_kind(&field.name, &mut field.kind, direction, published);
    }
}

fn normalize_kind(property: &str, kind: &mut Kind, direction: Direction, published: &Published) {
    match kind {
        Kind::Object { fields } if fields.is_empty() => *kind = Kind::Json,
        Kind::Object { fields } => {
            normalize(fields, direction, published);
            published.settle_object(property, fields);
        }
        Kind::Enum { values } => {
            let mut seen = BTreeSet::new();
            values.retain(|value| !value.is_empty() && seen.insert(value.clone()));
            if values.is_empty() {
                *kind = Kind::String;
            }
        }
        Kind::List(item) => normalize_kind(property, item, direction, published),
        Kind::String
        | Kind::Int
        | Kind::Bool
        | Kind::Decimal
        | Kind::Timestamp
        | Kind::TimestampMs
        | Kind::TimestampText
        | Kind::Date
        | Kind::DateTime
        | Kind::Json
        | Kind::File => {}
    }
}
