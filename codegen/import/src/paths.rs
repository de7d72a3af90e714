//! Reads the path of an operation: its group, its version and its resource.

use crate::words::{corrections, singular_word};

/// Segments that name an action or a view, not a resource.
const ACTIONS: &[&str] = &[
    "activate",
    "add",
    "approve",
    "batch",
    "beta",
    "calculate",
    "callback",
    "cancel",
    "check",
    "combine",
    "confirm",
    "create",
    "custom",
    "deactivate",
    "deliver",
    "detail",
    "edit",
    "enable",
    "end",
    "generate",
    "generate_batch",
    "get",
    "identify",
    "import",
    "info",
    "init",
    "listing_check",
    "list",
    "newest",
    "optimize",
    "overview",
    "partial_edit",
    "pin",
    "predict",
    "preview",
    "publish",
    "query",
    "read",
    "recommend",
    "recover",
    "reject",
    "remove",
    "reserve_ship",
    "resolve",
    "review",
    "schedule",
    "search",
    "ship",
    "single_query",
    "split",
    "standardize",
    "status",
    "submit",
    "suggest",
    "sum",
    "sync",
    "top",
    "uncombine",
    "unpin",
    "update",
    "upload",
];

/// The group and the version of `/order/202309/orders/{order_id}/split`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    pub(crate) group: &'a str,
    pub(crate) version: &'a str,
}

/// The group and the version of a path. `None` if it does not have both.
pub(crate) fn address(path: &str) -> Option<Address<'_>> {
    let mut segments = segments(path);
    let group = segments.next().filter(|group| group.starts_with(|c: char| c.is_ascii_lowercase()))?;
    let module = group.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let version = segments.find(|segment| is_version(segment))?;
    module.then_some(Address { group, version })
}

/// The path with `{}` for each id. Paths with the same result describe the same operation, if they have the same method.
pub(crate) fn without_id_names(path: &str) -> String {
    segments(path).map(|segment| if id(segment).is_some() { "/{}".to_owned() } else { format!("/{segment}") }).collect()
}

/// The path without version, stage and the names of ids: the same in all versions.
pub(crate) fn without_version(path: &str) -> String {
    without_id_names(&unversioned_segments(path).map(|segment| format!("/{segment}")).collect::<String>())
}

/// Whether the path belongs to the preview stage.
pub(crate) fn is_preview(path: &str) -> bool {
    segments(path).any(|segment| segment == "preview")
}

/// The segments without group, version and ids.
pub(crate) fn resources(path: &str) -> impl Iterator<Item = &str> {
    unversioned_segments(path).skip(1).filter(|segment| id(segment).is_none())
}

/// The resource in the singular: `product` for `/product/202309/products/search`.
pub(crate) fn resource(path: &str) -> Vec<String> {
    let words: Vec<&str> = resources(path).collect();
    let resource = words.iter().rev().find(|segment| !ACTIONS.contains(segment)).or(words.last());
    let mut words: Vec<String> =
        resource.into_iter().flat_map(|segment| segment.split('_')).flat_map(corrections).map(str::to_owned).collect();
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

fn unversioned_segments(path: &str) -> impl Iterator<Item = &str> {
    segments(path).filter(|segment| !is_version(segment) && *segment != "preview" && *segment != "beta")
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn is_version(segment: &str) -> bool {
    segment.len() == 6 && segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// The name of the id in a segment such as `{order_id}`.
pub(crate) fn id(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_ids_do_not_count() {
        for path in
            ["/order/202309/orders/{order_id}/price", "/order/202309/orders/{id}/price", "/order/202309//orders/{id}/price/"]
        {
            assert_eq!(without_id_names(path), "/order/202309/orders/{}/price");
        }
        assert_eq!(without_version("/order/202309/orders/{order_id}"), "/order/orders/{}");
    }
}
