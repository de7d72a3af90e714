//! Suggestions for misspelt values.

/// Longer texts are not compared, because the time grows with their length.
const MAX_CHARS: usize = 64;

/// Returns the known text that the caller probably meant. The two may differ in case, in separators, and in one character of every four.
pub(crate) fn most_similar<'a>(known: impl Iterator<Item = &'a str>, text: &str) -> Option<&'a str> {
    let text = normalize(text);
    let len = text.chars().count();
    if len > MAX_CHARS {
        return None;
    }
    let candidates = known.map(|known| (strsim::levenshtein(&normalize(known), &text), known));
    candidates.min_by_key(|(distance, _)| *distance).filter(|(distance, _)| *distance <= len / 4).map(|(_, known)| known)
}

fn normalize(text: &str) -> String {
    let character = |c: char| if c.is_whitespace() || c == '-' { '_' } else { c.to_ascii_uppercase() };
    text.trim().chars().map(character).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_similar_texts_are_suggested() {
        let known = ["UNPAID", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "create_time", "OK"];
        for (text, expected) in [
            ("AWAITNG_SHIPMENT", Some("AWAITING_SHIPMENT")),
            ("awaiting shipment", Some("AWAITING_SHIPMENT")),
            ("AWAITING-COLLECTION ", Some("AWAITING_COLLECTION")),
            ("createTime", Some("create_time")),
            ("ok ", Some("OK")),
            ("PAID", None),
            ("SHIPPED", None),
            ("", None),
        ] {
            assert_eq!(most_similar(known.into_iter(), text), expected, "{text}");
        }
        assert_eq!(most_similar([].into_iter(), "UNPAID"), None);
    }

    #[test]
    fn long_texts_are_not_compared() {
        let text = "A".repeat(MAX_CHARS);
        assert_eq!(most_similar([&*text].into_iter(), &text), Some(&*text));
        let longer = text + "A";
        assert_eq!(most_similar([&*longer].into_iter(), &longer), None);
    }
}
