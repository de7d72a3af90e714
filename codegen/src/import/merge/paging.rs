//! Which list of a reply the next page continues.

use super::paths::noun;
use super::upstream::{Field, Kind, Operation};
use super::words::{singular, wire_words};

/// What can be said of an operation's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paging<'a> {
    None,
    List(&'a str),
    /// It has pages, but which list they continue is for a person to say.
    Unclear,
}

/// Lists that tell what went wrong, not what was asked for.
const ASIDE: &[&str] = &["error", "failed", "failure", "warning"];

pub(super) fn paging(operation: &Operation) -> Paging<'_> {
    let sent = operation.query.iter().chain(operation.body.iter().flat_map(|body| &body.fields));
    let asks = sent.into_iter().any(|field| field.name == "page_token");
    let answers = operation.response.iter().any(|field| field.name == "next_page_token");
    if !asks || !answers {
        return Paging::None;
    }
    let objects: Vec<&Field> = operation.response.iter().filter(|field| is_content(field, true)).collect();
    let lists: Vec<&Field> = operation.response.iter().filter(|field| is_content(field, false)).collect();
    let lists = if objects.is_empty() { lists } else { objects };
    let about = noun(&operation.path);
    let named = lists.iter().find(|field| singular(&wire_words(&field.name)) == about);
    match (lists.as_slice(), named) {
        ([only], _) => Paging::List(&only.name),
        (_, Some(named)) => Paging::List(&named.name),
        _ => Paging::Unclear,
    }
}

fn is_content(field: &Field, of_objects: bool) -> bool {
    let Kind::List(item) = &field.kind else { return false };
    let aside = wire_words(&field.name).iter().any(|word| ASIDE.contains(&super::words::singular_word(word).as_str()));
    !aside && (!of_objects || matches!(**item, Kind::Object { .. }))
}
