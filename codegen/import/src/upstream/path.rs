//! Unifies the paths of an operation, in which documents name the ids differently.

use crate::paths::id;
use crate::upstream::raw::{Log, Node, RawField, RawOperation, Shape};

/// A mistake in a path, and how to fix it.
pub(crate) fn mistake(path: &str) -> Option<&'static str> {
    let is_plain = |text: &str| !text.contains(['{', '}']);
    if !path.starts_with('/') {
        Some("a path starts with `/`; correct it")
    } else if !path.split('/').all(|part| is_plain(id(part).unwrap_or(part))) {
        Some("an id in a path is a whole segment in braces, such as `/{order_id}/`; correct the path")
    } else {
        None
    }
}

/// Gives all raw operations the path of the newest one, renames their ids to match, and adds missing fields for ids.
pub(crate) fn unify(raw_operations: &mut [RawOperation], log: &mut Log) {
    let Some(newest) = raw_operations.iter().max_by_key(|raw| raw.authority) else { return };
    let path = newest.path.clone();
    for raw in raw_operations {
        if raw.path != path {
            log.problem(&raw.place, format!("a newer document names the ids differently; using {path}"));
        }
        let old: Vec<String> = ids(&raw.path).map(str::to_owned).collect();
        for field in &mut raw.path_ids {
            if let Some(name) = old.iter().position(|id| *id == field.name).and_then(|index| ids(&path).nth(index)) {
                field.name = name.to_owned();
            }
        }
        raw.path_ids = in_order(raw, &path, log);
        raw.path.clone_from(&path);
    }
}

/// The fields of the ids, in the order of the path. Other fields are reported and dropped.
fn in_order(raw: &mut RawOperation, path: &str, log: &mut Log) -> Vec<RawField> {
    let mut fields = std::mem::take(&mut raw.path_ids);
    let ordered = ids(path)
        .map(|id| match fields.iter().position(|field| field.name == id) {
            Some(index) => fields.swap_remove(index),
            None => RawField {
                name: id.to_owned(),
                place: raw.place.clone(),
                required: None,
                node: Node::new(raw.authority, Shape::Any),
            },
        })
        .collect();
    for field in fields {
        log.problem(field.place, format!("`{}` is not an id of {path}; ignored", field.name));
    }
    ordered
}

fn ids(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(id)
}

#[cfg(test)]
mod tests {
    use super::mistake;

    #[test]
    fn ids_are_whole_segments_in_braces() {
        for path in ["/", "/order/202309/orders", "/order/202309/orders/{order_id}/price", "/a/{}"] {
            assert_eq!(mistake(path), None, "{path}");
        }
        for path in ["", "order", "/order/order_id}", "/{order_id", "/a{id}", "/{a}{b}", "/{{a}}", "/{a}b"] {
            assert!(mistake(path).is_some(), "{path}");
        }
    }
}
