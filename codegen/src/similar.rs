//! Suggestions for misspelt names.

/// The known name that is most similar to an unknown one. `None` if no name is similar enough.
///
/// Names of fields and types are often cut off or extended at their end, so a common beginning counts more than a common end.
pub(crate) fn most_similar<'a>(known: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    const MIN_SIMILARITY: f64 = 0.75;
    known
        .map(|known| (strsim::jaro_winkler(known, name), known))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}
