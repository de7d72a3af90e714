//! A short excerpt of a response for error messages, without confidential text.
//!
//! Tokens, secrets, ciphers and ids are long words, which are always removed. Personal data is in strings, which are removed if
//! the response looks like JSON.

/// The maximum length of an excerpt, in characters.
const MAX_CHARS: usize = 160;
/// The maximum length of a word that is kept.
const MAX_WORD: usize = 15;

/// The number of bytes examined: more than an excerpt needs, less than a response can have.
const MAX_INPUT: usize = 4096;

/// Returns the start of a response.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(&body[..body.len().min(MAX_INPUT)]);
    // A truncated long word may look like a short one.
    let text = if body.len() > MAX_INPUT { text.trim_end_matches(is_secret_char) } else { &text };
    let text = text.trim();
    let json = text.starts_with(['{', '[']);
    let text = if json { redact_strings(text) } else { text.to_owned() };
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let text = words.map(redact_long_words).collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// Keeps keys and replaces string values with `"…"`.
fn redact_strings(text: &str) -> String {
    let mut output = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        let (before, quoted) = rest.split_at(start);
        let end = end_of_string(quoted);
        let is_key = quoted[end..].trim_start().starts_with(':');
        output.push_str(before);
        output.push_str(if is_key { &quoted[..end] } else { "\"…\"" });
        rest = &quoted[end..];
    }
    output.push_str(rest);
    output
}

/// The end of the string that `text` starts with, or the end of the text if it is truncated.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Replaces each word that is long enough to be a secret with `…`.
pub(crate) fn redact_long_words(text: &str) -> String {
    let mut output = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c| !is_secret_char(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        output.push_str(if run.len() > MAX_WORD && !is_constant_name(run) { "…" } else { run });
        let end = after.find(is_secret_char).unwrap_or(after.len());
        output.push_str(&after[..end]);
        rest = &after[end..];
    }
    output
}

/// Whether a word is a constant like `ORDER_STATUS_CHANGE`. Secrets contain lower-case letters and digits too.
fn is_constant_name(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// The characters of secrets, including their escapes in URLs, JSON and HTML.
fn is_secret_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_-+/=%.~!*$&#;\\@:?".contains(c)
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn html_is_shown_without_long_words() {
        let page = b"<html>\r\n\t<h1>502 Bad Gateway</h1> id=0123456789abcdef0 <p>k=v&s=short</p>";
        assert_eq!(excerpt(page), "<html> <h1>502 Bad Gateway</h1> … <p>k=v&s=short</p>");
    }

    #[test]
    fn constant_names_are_kept() {
        assert_eq!(excerpt(b"INTERNAL_SERVER_ERROR internal_server_error"), "INTERNAL_SERVER_ERROR …");
    }

    #[test]
    fn escapes_do_not_split_long_words() {
        for word in ["TTP_ab&amp;cd&#x2F;ef", r"TTP_ab\u002bcd\/ef", "TTP_ab&cd*ef~gh!ij$kl", "//name:word@host?a=b#c"] {
            assert_eq!(excerpt(format!("<p {word} >{word}").as_bytes()), "<p … >…", "{word}");
        }
        let cut = format!("{}TTP_abcdefghijklmnop", " ".repeat(4096 - 8));
        assert_eq!(excerpt(cut.as_bytes()), "");
    }

    #[test]
    fn json_is_shown_without_strings() {
        let json = br#"{"a": "x", "b" : ["y\"z", 1, true], "c": "cut"#;
        assert_eq!(excerpt(json), r#"{"a": "…", "b" : ["…", 1, true], "c": "…""#);
    }

    #[test]
    fn excerpts_are_short() {
        for body in ["é ".repeat(1_000_000), "<".repeat(1_000_000), "[".repeat(1_000_000), "\"".repeat(9999)] {
            assert!(excerpt(body.as_bytes()).chars().count() <= 161);
        }
        assert_eq!(excerpt(b"\xff\xfe \x00"), "\u{fffd}\u{fffd}");
        assert_eq!(excerpt(b""), "");
    }
}
