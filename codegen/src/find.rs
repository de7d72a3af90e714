//! Finds groups by name, and operations by words: by our names, TikTok's names and pages, paths, scopes and summaries.
//!
//! An operation is found if it contains every word of the query. Words in names count most. An older version of an operation ranks
//! after the newest one.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

use crate::model::{GroupId, Model, OperationId};
use crate::nouns::singular_word;
use crate::similar::most_similar;

/// The result of a search.
#[derive(Debug)]
pub struct SearchResult {
    /// Best matches first.
    pub operations: Vec<OperationId>,
    /// If nothing matches: for each word that no operation contains, the most similar one that an operation contains.
    pub suggestions: Vec<(String, Option<String>)>,
}

/// The words of an operation, each with the weight of its source.
struct Entry {
    id: OperationId,
    /// Our name, then TikTok's names.
    names: Vec<Vec<String>>,
    route: Vec<String>,
    words: Vec<(u32, Vec<String>)>,
}

const NAME: u32 = 8;
const PATH: u32 = 4;
const SUMMARY: u32 = 2;
/// A query that is exactly a name, or a method and a path.
const EXACT: u32 = 100;

/// No group has this name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownGroup {
    name: String,
    similar: Option<String>,
    known: Vec<String>,
}

/// The group with a name, or `None` for one of the other names that are allowed in its place.
///
/// # Errors
///
/// The name of a group that does not exist, with the most similar one.
pub fn group(model: &Model, name: &str, others: &[&str]) -> Result<Option<GroupId>, UnknownGroup> {
    let found = model.groups.iter().position(|group| group.module == name).map(GroupId);
    if found.is_some() || others.contains(&name) {
        return Ok(found);
    }
    let known: Vec<&str> = model.groups.iter().map(|group| group.module.as_str()).chain(others.iter().copied()).collect();
    let similar = most_similar(known.iter().copied(), name).map(str::to_owned);
    Err(UnknownGroup { name: name.to_owned(), similar, known: known.into_iter().map(str::to_owned).collect() })
}

impl fmt::Display for UnknownGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no group is named `{}`; ", self.name)?;
        if let Some(similar) = &self.similar {
            write!(f, "did you mean `{similar}`? ")?;
        }
        write!(f, "the groups are {}", self.known.join(", "))
    }
}

impl std::error::Error for UnknownGroup {}

/// The operations that contain all words of a query.
pub fn find(model: &Model, query: &str) -> SearchResult {
    let query_words = words(query);
    let entries: Vec<Entry> = (0..model.operations.len()).map(|index| entry(model, OperationId(index))).collect();
    let mut ranked: Vec<(u32, OperationId)> =
        entries.iter().filter_map(|entry| Some((entry.score(&query_words)?, entry.id))).collect();
    ranked.sort_by_key(|(score, id)| {
        let operation = model.operation(*id);
        (Reverse(*score), operation.newer.is_some(), &operation.name, Reverse(&operation.version), &operation.path)
    });
    let suggestions = if ranked.is_empty() { suggestions(&entries, &query_words) } else { Vec::new() };
    SearchResult { operations: ranked.into_iter().map(|(_, id)| id).collect(), suggestions }
}

fn entry(model: &Model, id: OperationId) -> Entry {
    let operation = model.operation(id);
    let names: Vec<Vec<String>> = [&operation.name].into_iter().chain(&operation.aliases).map(|name| words(name)).collect();
    let group = model.group(operation.group);
    let route = words(&operation.request_line());
    let place = [route.clone(), words(&format!("{} {}", group.module, group.title))].concat();
    let summary = operation.summary.iter().map(|summary| &summary.value);
    let about: Vec<_> = summary.chain(operation.scopes.iter().flat_map(|scopes| &scopes.value)).map(String::as_str).collect();
    let page = operation.docs.iter().flat_map(|page| words(&page.value));
    let named = names.iter().flatten().cloned().chain(page).collect();
    Entry { id, names, route, words: vec![(NAME, named), (PATH, place), (SUMMARY, words(&about.join(" ")))] }
}

impl Entry {
    /// How well the operation matches. `None` if it lacks a word.
    fn score(&self, query_words: &[String]) -> Option<u32> {
        let mut score = 0;
        for word in query_words {
            score += self.words.iter().map(|(weight, words)| weight * matches(words, word)).max().filter(|score| *score > 0)?;
        }
        if query_words.is_empty() {
            return None;
        }
        if self.names.iter().any(|name| name == query_words)
            || self.route == query_words
            || self.route.get(1..) == Some(query_words)
        {
            score += EXACT;
        }
        // Among equal matches, the shortest name has the fewest other words.
        let length = self.names.iter().map(Vec::len).min().unwrap_or_default();
        Some(score * 16 + 16_u32.saturating_sub(u32::try_from(length).unwrap_or(16)))
    }
}

/// 2 for a word itself, 1 for its beginning.
fn matches(words: &[String], query_word: &str) -> u32 {
    let best = words.iter().map(|word| match word.strip_prefix(query_word) {
        Some("") => 2,
        Some(_) if query_word.len() >= 3 => 1,
        _ => 0,
    });
    best.max().unwrap_or_default()
}

fn suggestions(entries: &[Entry], query_words: &[String]) -> Vec<(String, Option<String>)> {
    let known: BTreeSet<&str> =
        entries.iter().flat_map(|entry| &entry.words).flat_map(|(_, words)| words).map(String::as_str).collect();
    let is_unknown = |word: &&String| !known.iter().any(|known| matches(&[(*known).to_owned()], word) > 0);
    let similar = |word: &String| (word.clone(), most_similar(known.iter().copied(), word).map(str::to_owned));
    query_words.iter().filter(is_unknown).map(similar).collect()
}

/// The words of a text in lower case and singular, also those of a name in camel case.
fn words(text: &str) -> Vec<String> {
    use heck::ToSnakeCase;
    let pieces = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    let words = pieces.flat_map(|piece| piece.to_snake_case().split('_').map(str::to_owned).collect::<Vec<_>>());
    words.map(|word| singular_word(&word)).collect()
}
