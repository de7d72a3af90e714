//! Which texts of documented bodies are fit for examples.

/// Longer texts hide the call.
const MAX_CHARACTERS: usize = 60;

/// Prefixes of placeholder words, such as `test_name`, `75xxxxxxx28` and `tag-aaa`.
const PLACEHOLDERS: [&str; 5] = ["test", "xxx", "aaa", "abc", "string"];

/// Whether a text is readable and looks like a real value.
pub(super) fn is_typical(text: &str) -> bool {
    let is_plain = !text.trim().is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    is_plain && text.len() <= MAX_CHARACTERS && !is_placeholder(text)
}

fn is_placeholder(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|character: char| !character.is_ascii_alphabetic());
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    let has_no_word = text.bytes().all(|byte| byte.is_ascii_punctuation());
    has_no_word
        || (is_number && text.starts_with("123"))
        || words.any(|word| PLACEHOLDERS.iter().any(|start| word.starts_with(start)))
}

/// Whether a text looks like an id. Some documented bodies contain lists of ids as texts.
pub(super) fn is_id(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_:".contains(&byte))
}

pub(super) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_typical;

    #[test]
    fn placeholders_are_not_typical() {
        for text in ["test", "openapi_test", "test001", "75xxxxxxxxxxxxxxx28", "tag-aaa", "ABC-XYZ", "123456", "-", " "] {
            assert!(!is_typical(text), "{text}");
        }
        for text in ["Latest offers", "576462345678901234", "XXL", "Linen shirt", "https://www.example.com", "v12d00gd0024"] {
            assert!(is_typical(text), "{text}");
        }
    }
}
