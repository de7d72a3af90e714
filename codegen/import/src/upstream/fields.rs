//! Merges the fields of several documents: types and order come from the first one, missing facts from later ones.

use crate::upstream::raw::{Log, Node, RawField, Shape};

/// Adds the fields of a later document.
pub(crate) fn merge(known: &mut Vec<RawField>, later: Vec<RawField>, log: &mut Log) {
    for field in later {
        match known.iter_mut().find(|known| known.name == field.name) {
            Some(known) => {
                // The best document that states it decides.
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
    // An exact kind stays only if the other document has the same one, because other documents may know more.
    known.exact = known.exact.take().filter(|kind| later.exact.as_ref() == Some(kind));
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
            let used = if newer { &later } else { &*known };
            log.problem(place, format!("{} here and {} in another document; using {}", later.title(), known.title(), used.title()));
            if newer {
                *known = later;
            }
        }
    }
}
