//! Escapes text from responses before it is printed.

use std::borrow::Cow;

/// Escapes control characters, which could forge lines of a log, and characters that reverse the direction of text.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match is_unsafe(c) {
            true => escaped.extend(c.escape_default()),
            false => escaped.push(c),
        }
    }
    Cow::Owned(escaped)
}

fn is_unsafe(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn only_control_and_direction_characters_are_escaped() {
        for text in ["", "plain \"quoted\" \\", "Größe 数量 สินค้า שלום 🛒", "a\u{200d}b\u{200f}"] {
            assert_eq!(printable(text), text);
        }
        assert_eq!(printable("a\n\r\t\0\u{7f}\u{9b}é"), r"a\n\r\t\u{0}\u{7f}\u{9b}é");
        assert_eq!(printable("\u{202a}\u{202e}\u{2066}\u{2069}"), r"\u{202a}\u{202e}\u{2066}\u{2069}");
    }
}
