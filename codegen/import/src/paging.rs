//! Finds the list of a reply that the next page continues.

use crate::model::{Field, Kind, Operation};
use crate::paths::resource;
use crate::words::{singular, singular_word, wire_words};

/// Whether an operation is paginated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Paging<'a> {
    None,
    List(&'a str),
    /// It is paginated, but several lists may continue.
    Ambiguous,
}

/// Words in the names of lists that report problems.
const PROBLEMS: &[&str] = &["error", "failed", "failure", "warning"];

pub(crate) fn paging(operation: &Operation) -> Paging<'_> {
    let sent = operation.query.iter().chain(operation.body.iter().flat_map(|body| &body.fields));
    let has_request_token = sent.into_iter().any(|field| field.name == "page_token");
    let has_reply_token = operation.response.iter().any(|field| field.name == "next_page_token");
    if !has_request_token || !has_reply_token {
        return Paging::None;
    }
    let objects: Vec<&Field> = operation.response.iter().filter(|field| is_content(field, true)).collect();
    let lists: Vec<&Field> = operation.response.iter().filter(|field| is_content(field, false)).collect();
    let lists = if objects.is_empty() { lists } else { objects };
    let resource = resource(&operation.path);
    let named = lists.iter().find(|field| singular(&wire_words(&field.name)) == resource);
    match (lists.as_slice(), named) {
        ([only], _) => Paging::List(&only.name),
        (_, Some(named)) => Paging::List(&named.name),
        _ => Paging::Ambiguous,
    }
}

fn is_content(field: &Field, of_objects: bool) -> bool {
    let Kind::List(item) = &field.kind else { return false };
    let is_problem = wire_words(&field.name).iter().any(|word| PROBLEMS.contains(&singular_word(word).as_str()));
    !is_problem && (!of_objects || matches!(**item, Kind::Object { .. }))
}
