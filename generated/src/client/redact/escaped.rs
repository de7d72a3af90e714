//! Finds a secret in a text, also if it is escaped for a URL, JSON or HTML.

/// Maximum number of backslashes before one character.
const SLASHES: usize = 64;
/// A prefix of this length identifies a secret that was truncated.
const BEGINNING: usize = 12;

/// Returns the length of the (escaped) secret at the start of a text.
pub(super) fn match_len(text: &[u8], secret: &[u8]) -> Option<usize> {
    let is_chance = |first: &u8| matches!(first, b'%' | b'\\' | b'&' | b'+') || secret.first() == Some(first);
    text.first().filter(|first| is_chance(first))?;
    if text.starts_with(secret) {
        return Some(secret.len());
    }
    let (mut end, mut known) = (0, 0);
    while let Some(length) = secret.get(known).and_then(|byte| escaped_len(&text[end..], *byte)) {
        end += length;
        known += 1;
    }
    (known >= secret.len().min(BEGINNING)).then_some(end)
}

/// Returns the length of the (escaped) byte at the start of a text.
fn escaped_len(text: &[u8], byte: u8) -> Option<usize> {
    let is = |digits: &[u8]| number(digits, 16) == Some(byte);
    let escaped = match text {
        // Handles double escaping, such as a URL in a URL parameter.
        [b'%', b'2', b'5', digits @ ..] if digits.get(..2).is_some_and(is) => Some(5),
        [b'%', digits @ ..] if digits.get(..2).is_some_and(is) => Some(3),
        [b'\\', ..] => in_json(text, byte),
        [b'&', name @ ..] => in_html(name, byte),
        [b'+', ..] if byte == b' ' => Some(1),
        _ => None,
    };
    escaped.or_else(|| (text.first() == Some(&byte)).then_some(1))
}

/// Skips backslashes: nested JSON doubles them.
fn in_json(text: &[u8], byte: u8) -> Option<usize> {
    let slashes = text.iter().take(SLASHES).take_while(|byte| **byte == b'\\').count();
    match &text[slashes..] {
        [b'u', b'0', b'0', digits @ ..] if digits.get(..2).and_then(|digits| number(digits, 16)) == Some(byte) => Some(slashes + 5),
        [next, ..] if *next == byte => Some(slashes + 1),
        _ => None,
    }
}

/// Parses the HTML entity after `&`.
fn in_html(name: &[u8], byte: u8) -> Option<usize> {
    let end = name.iter().take(8).position(|byte| *byte == b';')?;
    let named = match &name[..end] {
        b"amp" => Some(b'&'),
        b"lt" => Some(b'<'),
        b"gt" => Some(b'>'),
        b"quot" => Some(b'"'),
        b"apos" => Some(b'\''),
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16),
        [b'#', digits @ ..] => number(digits, 10),
        _ => None,
    };
    (named == Some(byte)).then_some(end + 2)
}

fn number(digits: &[u8], radix: u32) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()
}
