//! Suggestions for misspelt values.

/// Longer texts are not compared, because the time grows with their length.
const MAX_CHARS: usize = 64;

/// The known text that was probably meant: the same in another case or with other separators, or the one with the fewest edits, at
/// most one for every four characters.
pub(crate) fn nearest<'a>(known: impl Iterator<Item = &'a str>, text: &str) -> Option<&'a str> {
    let wanted = normalized(text);
    if wanted.len() > MAX_CHARS {
        return None;
    }
    let candidates = known.map(|known| (distance(&normalized(known), &wanted), known));
    candidates.min_by_key(|(distance, _)| *distance).filter(|(distance, _)| *distance <= wanted.len() / 4).map(|(_, known)| known)
}

fn normalized(text: &str) -> Vec<char> {
    let character = |c: char| if c.is_whitespace() || c == '-' { '_' } else { c.to_ascii_uppercase() };
    text.trim().chars().map(character).collect()
}

/// The number of characters to insert, remove or replace to turn one text into the other.
fn distance(from: &[char], to: &[char]) -> usize {
    // The distances between the part of `from` so far and each start of `to`.
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, old) in from.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], index + 1);
        for (column, new) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(old != new);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(row[column] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn only_similar_texts_are_suggested() {
        let known = ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "create_time"];
        for (text, expected) in [
            ("AWAITNG_SHIPMENT", Some("AWAITING_SHIPMENT")),
            ("awaiting shipment", Some("AWAITING_SHIPMENT")),
            ("AWAITING-COLLECTION ", Some("AWAITING_COLLECTION")),
            ("createTime", Some("create_time")),
            ("PAID", None),
            ("SHIPPED", None),
            ("", None),
        ] {
            assert_eq!(nearest(known.into_iter(), text), expected, "{text}");
        }
        assert_eq!(nearest([].into_iter(), "UNPAID"), None);
    }
}
