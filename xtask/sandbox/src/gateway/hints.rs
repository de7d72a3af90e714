//! Hints for misspelt parameters, headers and paths.

use std::collections::BTreeSet;

use codegen::model::Operation;

use super::Request;
use super::incoming::Incoming;
use crate::api::Api;
use crate::similar::most_similar;
use crate::world::Refusal;

/// A sentence about a parameter of the query that looks like the missing one.
pub(super) fn misspelt_parameter(incoming: &Incoming<'_>, missing: &str) -> Option<String> {
    let others = incoming.query.iter().map(|(key, _)| key.as_ref()).filter(|key| !crate::api::GATEWAY_KEYS.contains(key));
    let sent = most_similar(others, missing)?;
    Some(format!("The query has `{sent}`; did you mean `{missing}`?"))
}

/// A sentence about a header that looks like the missing one.
pub(super) fn misspelt_header(incoming: &Incoming<'_>, missing: &str) -> Option<String> {
    let sent = most_similar(incoming.request.headers.iter().map(|(name, _)| name.as_str()), missing)?;
    Some(format!("The request has the header `{sent}`; did you mean `{missing}`?"))
}

/// Why no operation matches, and which ones come near.
pub(super) fn route(api: &Api, request: &Request, refusal: &Refusal) -> String {
    let line = format!("{} {}", request.method, request.path);
    let (shape, version) = shape(&request.path);
    let operations = || api.model.operations.iter();
    let same_path = || operations().filter(|operation| shape_of(operation) == shape);
    let methods: BTreeSet<_> = same_path().filter(|operation| operation.version_number() == version).map(method).collect();
    if !methods.is_empty() {
        return format!("No operation is `{line}`. This path takes {}.", join(&methods));
    }
    let versions: BTreeSet<_> = same_path().map(Operation::request_line).collect();
    if !versions.is_empty() {
        let versions: Vec<_> = versions.iter().map(String::as_str).collect();
        return format!("No operation is `{line}`. Other versions exist: {}.", join_code(&versions));
    }
    let distance = |operation: &&Operation| {
        let method = usize::from(operation.method.name() != request.method);
        strsim::levenshtein(&shape_of(operation), &shape) * 2 + method
    };
    match operations().min_by_key(distance).filter(|operation| distance(operation) <= shape.len() / 2) {
        Some(operation) => format!("No operation is `{line}`. The nearest one is `{}`.", operation.request_line()),
        None => format!("No operation is `{line}` ({}).", refusal.message),
    }
}

fn method(operation: &Operation) -> &'static str {
    operation.method.name()
}

/// A path with `*` for its version and its ids, and the version.
fn shape(path: &str) -> (String, String) {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let version = path.split('/').nth(2).unwrap_or_default();
    let parts: Vec<_> = path.split('/').map(|part| if is_number(part) { "*" } else { part }).collect();
    (parts.join("/").trim_end_matches('/').to_owned(), version.to_owned())
}

fn shape_of(operation: &Operation) -> String {
    let part =
        |part: &str| if part.starts_with('{') || part == operation.version_number() { "*".to_owned() } else { part.to_owned() };
    operation.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// `GET and POST`.
fn join(words: &BTreeSet<&str>) -> String {
    words.iter().copied().collect::<Vec<_>>().join(" and ")
}

fn join_code(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
