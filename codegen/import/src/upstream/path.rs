//! Paths of the same operation, in which documents use different names for ids.

use crate::upstream::raw::{Log, Node, RawField, Shape, Sketch};

/// The path without the names of its ids, which identifies the operation.
pub(crate) fn blanked(path: &str) -> String {
    path.split('/').map(|part| if id(part).is_some() { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Gives all sketches the path of the newest one, and renames their id fields to match.
pub(crate) fn agree(sketches: &mut [Sketch], log: &mut Log) {
    let Some(newest) = sketches.iter().max_by_key(|sketch| sketch.authority) else { return };
    let path = newest.path.clone();
    for sketch in sketches {
        if sketch.path != path {
            log.problem(&sketch.place, format!("ids are named otherwise in a newer document: taken as {path}"));
        }
        let old: Vec<String> = ids(&sketch.path).map(str::to_owned).collect();
        for field in &mut sketch.path_ids {
            if let Some(name) = old.iter().position(|id| *id == field.name).and_then(|index| ids(&path).nth(index)) {
                field.name = name.to_owned();
            }
        }
        sketch.path_ids = in_order(sketch, &path, log);
        sketch.path.clone_from(&path);
    }
}

/// The fields of the path's ids, in order. Drops fields that are not ids, and adds missing ones.
fn in_order(sketch: &mut Sketch, path: &str, log: &mut Log) -> Vec<RawField> {
    let mut fields = std::mem::take(&mut sketch.path_ids);
    let ordered = ids(path)
        .map(|id| match fields.iter().position(|field| field.name == id) {
            Some(index) => fields.swap_remove(index),
            None => RawField {
                name: id.to_owned(),
                place: sketch.place.clone(),
                required: None,
                node: Node::new(sketch.authority, Shape::Any),
            },
        })
        .collect();
    for field in fields {
        log.problem(field.place, format!("`{}` is no id of {path}: left out", field.name));
    }
    ordered
}

fn ids(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(id)
}

fn id(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}
