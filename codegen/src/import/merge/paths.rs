//! What an operation's path says: its group, its version, and what it is about.

use super::words::{corrected, singular_word};

/// Segments that say what is done to a resource, or how it is shown, and not what the resource is.
const NO_NOUN: &[&str] = &[
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

/// The parts of `/order/202309/orders/{order_id}/split`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address<'a> {
    pub(super) group: &'a str,
    pub(super) version: &'a str,
}

/// Where an operation belongs; `None` when its path does not say.
pub(super) fn address(path: &str) -> Option<Address<'_>> {
    let mut segments = segments(path);
    let group = segments.next().filter(|group| group.starts_with(|c: char| c.is_ascii_lowercase()))?;
    let module = group.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let version = segments.find(|segment| is_version(segment))?;
    module.then_some(Address { group, version })
}

/// The path with its ids' names blanked: what makes two descriptions one operation.
pub(super) fn blanked(path: &str) -> String {
    segments(path).map(|segment| if is_id(segment) { "/{}".to_owned() } else { format!("/{segment}") }).collect()
}

/// The path without ids' names, version and stage: what stays the same from version to version.
pub(super) fn timeless(path: &str) -> String {
    blanked(&static_or_id(path).map(|segment| format!("/{segment}")).collect::<String>())
}

/// Whether the path belongs to the stage that came before the API proper.
pub(super) fn is_preview(path: &str) -> bool {
    segments(path).any(|segment| segment == "preview")
}

/// The segments that are words, without group and version.
pub(super) fn resources(path: &str) -> impl Iterator<Item = &str> {
    static_or_id(path).skip(1).filter(|segment| !is_id(segment))
}

/// What the path is about, in the singular: `product` of `/product/202309/products/search`.
pub(super) fn noun(path: &str) -> Vec<String> {
    let words: Vec<&str> = resources(path).collect();
    let noun = words.iter().rev().find(|segment| !NO_NOUN.contains(segment)).or(words.last());
    let mut words: Vec<String> = noun.into_iter().flat_map(|noun| noun.split('_')).flat_map(corrected).map(str::to_owned).collect();
    if let Some(last) = words.last_mut() {
        *last = singular_word(last);
    }
    words
}

fn static_or_id(path: &str) -> impl Iterator<Item = &str> {
    segments(path).filter(|segment| !is_version(segment) && *segment != "preview" && *segment != "beta")
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn is_version(segment: &str) -> bool {
    segment.len() == 6 && segment.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_id(segment: &str) -> bool {
    segment.starts_with('{')
}
