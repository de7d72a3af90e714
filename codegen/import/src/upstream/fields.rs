//! Merges fields of the same name. Types and order are those of the first document; later ones add what it lacks.

use crate::upstream::raw::{Log, Node, RawField, Shape};

/// Adds the fields of a later document.
pub(crate) fn merge(known: &mut Vec<RawField>, later: Vec<RawField>, log: &mut Log) {
    for field in later {
        match known.iter_mut().find(|known| known.name == field.name) {
            Some(known) => {
                // The most reliable document that mentions it decides.
                known.required = known.required.max(field.required);
                merge_node(&mut known.node, field.node, &field.place, log);
            }
            None => known.push(field),
        }
    }
}

fn merge_node(known: &mut Node, later: Node, place: &str, log: &mut Log) {
    known.prose.extend(later.prose);
    known.examples.extend(later.examples);
    for value in later.values {
        if !known.values.contains(&value) {
            known.values.push(value);
        }
    }
    known.format = known.format.or(later.format);
    known.range = later.range.or(known.range);
    known.default = later.default.or(known.default.take());
    merge_shape(&mut known.shape, later.shape, later.authority > known.authority, place, log);
    known.authority = known.authority.max(later.authority);
}

fn merge_shape(known: &mut Shape, later: Shape, newer: bool, place: &str, log: &mut Log) {
    match (known, later) {
        (Shape::Object(known), Shape::Object(later)) => merge(known, later, log),
        (Shape::List(known), Shape::List(later)) => merge_node(known, *later, place, log),
        (_, Shape::Any) => {}
        (known @ Shape::Any, later) => *known = later,
        (known, later) if known.title() == later.title() => {}
        (known, later) => {
            let taken = if newer { &later } else { &*known };
            log.problem(
                place,
                format!("{} here, {} in another document: taken as {}", later.title(), known.title(), taken.title()),
            );
            if newer {
                *known = later;
            }
        }
    }
}
