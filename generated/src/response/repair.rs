//! Makes malformed JSON readable, so that an invalid string does not hide the error code of a response, or lose a webhook.

use crate::wire::observe::Misfit;

/// Returns the body as text, with the faults replaced that senders are known to make:
///
/// - a byte order mark at the start is removed;
/// - bytes that are not UTF-8 become replacement characters;
/// - control characters inside of strings are escaped.
pub(crate) fn repair(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let mut out = String::with_capacity(text.len());
    let (mut is_quoted, mut is_escaped) = (false, false);
    for c in without_bom(&text).chars() {
        if is_quoted && c.is_ascii_control() {
            out.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            out.push(c);
        }
        is_quoted ^= c == '"' && !is_escaped;
        is_escaped = is_quoted && c == '\\' && !is_escaped;
    }
    out
}

/// Removes a byte order mark.
fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The text of a body, if it is UTF-8.
pub(crate) fn utf8(body: &[u8]) -> Option<&str> {
    std::str::from_utf8(body).ok().map(without_bom)
}

/// The misfit of a body that was repaired before reading.
pub(crate) fn repaired_misfit() -> Misfit {
    Misfit { path: String::new(), expected: "well-formed JSON in UTF-8".to_owned(), found: "malformed text".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn faults_are_replaced_and_the_rest_is_kept() {
        let cases: [(&[u8], &str); 7] = [
            (b"\xef\xbb\xbf{}", "{}"),
            (b"{\"m\":\"caf\xe9\"}", "{\"m\":\"caf\u{fffd}\"}"),
            (b"{\"a\nb\":\"\x01\",\n\"c\":1}", "{\"a\\u000ab\":\"\\u0001\",\n\"c\":1}"),
            (b"\"\\\"\n\\\\\"\n", "\"\\\"\\u000a\\\\\"\n"),
            (br#""\"\\" "\u00e9 \ud800 \n""#, r#""\"\\" "\u00e9 \ud800 \n""#),
            (b"\"\\", "\"\\"),
            ("\"\\é\"".as_bytes(), "\"\\é\""),
        ];
        for (body, expected) in cases {
            assert_eq!(repair(body), expected);
        }
    }
}
