//! The singular and the plural of English nouns.

/// Irregular nouns, and words that only look like a plural.
const IRREGULAR: &[(&str, &str)] = &[
    ("analyses", "analysis"),
    ("analytics", "analytics"),
    ("batches", "batch"),
    ("batchs", "batch"),
    ("bonuses", "bonus"),
    ("caches", "cache"),
    ("children", "child"),
    ("criteria", "criterion"),
    ("diagnoses", "diagnosis"),
    ("goods", "goods"),
    ("halves", "half"),
    ("indices", "index"),
    ("logistics", "logistics"),
    ("movies", "movie"),
    ("news", "news"),
    ("people", "person"),
    ("series", "series"),
    ("shelves", "shelf"),
    ("skus", "sku"),
    ("sms", "sms"),
    ("spus", "spu"),
    ("sps", "sps"),
    ("statuses", "status"),
    ("statistics", "statistics"),
    ("tts", "tts"),
];

/// `1 file`, `2 files`, `2 bodies`, `2 keys`.
pub fn pluralize(count: usize, noun: &str) -> String {
    match noun.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        _ if count == 1 => format!("1 {noun}"),
        Some(stem) => format!("{count} {stem}ies"),
        None => format!("{count} {noun}s"),
    }
}

/// The singular of one lower-case word, as far as the API uses it.
pub fn singular_word(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let sibilant = ["sses", "xes", "ches", "shes"].iter().any(|end| word.ends_with(end));
    if sibilant && let Some(stem) = word.strip_suffix("es") {
        return stem.to_owned();
    }
    let no_plural = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 1 && !no_plural => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_consonant_before_y_changes_the_plural() {
        for (count, noun, text) in [(1, "body", "1 body"), (2, "body", "2 bodies"), (0, "key", "0 keys"), (3, "file", "3 files")] {
            assert_eq!(pluralize(count, noun), text);
        }
    }
}
