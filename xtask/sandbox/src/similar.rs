//! Suggestions for misspelt names.

/// The known name that is most similar to an unknown one. `None` if no name is similar enough.
///
/// Case and separators do not count. Only few characters may differ, because a caller may also send names that are no misspellings.
pub(crate) fn most_similar<'a>(known: impl IntoIterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    let normalize = |text: &str| text.to_ascii_lowercase().replace(['-', '_'], "");
    let name = normalize(name);
    let scored = known.into_iter().map(|known| (strsim::damerau_levenshtein(&name, &normalize(known)), known));
    let (distance, known) = scored.min_by_key(|(distance, _)| *distance)?;
    (distance <= 1 + name.len() / 4).then_some(known)
}

/// The end of a message about an unknown name: `; did you mean …?`, or nothing if no known name is similar.
pub(crate) fn did_you_mean<'a>(known: impl IntoIterator<Item = &'a str>, name: &str) -> String {
    most_similar(known, name).map(|known| format!("; did you mean `{known}`?")).unwrap_or_default()
}
