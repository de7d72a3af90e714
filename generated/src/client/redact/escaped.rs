//! Finds a secret in a text, also if the text escapes it for a URL, for JSON or for HTML.

/// Maximum number of backslashes before one character. Nested JSON doubles them per level.
const MAX_BACKSLASHES: usize = 64;
/// A prefix of this length counts as the secret, because texts are sometimes cut off.
const PREFIX_LENGTH: usize = 12;

/// Returns the length of the secret at the start of the text, or `None` if the text does not start with the secret.
pub(super) fn match_length(text: &[u8], secret: &[u8]) -> Option<usize> {
    let may_match = |first: &u8| matches!(first, b'%' | b'\\' | b'&' | b'+') || secret.first() == Some(first);
    text.first().filter(|first| may_match(first))?;
    if text.starts_with(secret) {
        return Some(secret.len());
    }
    let (mut end, mut matched) = (0, 0);
    while let Some(length) = secret.get(matched).and_then(|byte| escaped_length(&text[end..], *byte)) {
        end += length;
        matched += 1;
    }
    (matched >= secret.len().min(PREFIX_LENGTH)).then_some(end)
}

/// Returns the length of the byte, plain or escaped, at the start of the text.
fn escaped_length(text: &[u8], byte: u8) -> Option<usize> {
    let is = |digits: &[u8]| number(digits, 16) == Some(byte);
    let escaped = match text {
        // Escaped twice, for example in a URL that is a parameter of another URL.
        [b'%', b'2', b'5', digits @ ..] if digits.get(..2).is_some_and(is) => Some(5),
        [b'%', digits @ ..] if digits.get(..2).is_some_and(is) => Some(3),
        [b'\\', ..] => json_length(text, byte),
        [b'&', name @ ..] => html_length(name, byte),
        [b'+', ..] if byte == b' ' => Some(1),
        _ => None,
    };
    escaped.or_else(|| (text.first() == Some(&byte)).then_some(1))
}

/// Returns the length of a JSON escape. Any number of backslashes is accepted, because nested JSON doubles them.
fn json_length(text: &[u8], byte: u8) -> Option<usize> {
    let backslashes = text.iter().take(MAX_BACKSLASHES).take_while(|byte| **byte == b'\\').count();
    match &text[backslashes..] {
        [b'u', b'0', b'0', digits @ ..] if digits.get(..2).and_then(|digits| number(digits, 16)) == Some(byte) => {
            Some(backslashes + 5)
        }
        [next, ..] if *next == byte => Some(backslashes + 1),
        _ => None,
    }
}

/// Returns the length of an HTML character reference. `name` is the text after the `&`.
fn html_length(name: &[u8], byte: u8) -> Option<usize> {
    let end = name.iter().take(8).position(|byte| *byte == b';')?;
    let decoded = match &name[..end] {
        b"amp" => Some(b'&'),
        b"lt" => Some(b'<'),
        b"gt" => Some(b'>'),
        b"quot" => Some(b'"'),
        b"apos" => Some(b'\''),
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16),
        [b'#', digits @ ..] => number(digits, 10),
        _ => None,
    };
    (decoded == Some(byte)).then_some(end + 2)
}

fn number(digits: &[u8], radix: u32) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()
}
