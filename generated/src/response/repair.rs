//! Makes malformed JSON readable, so that an invalid string does not hide the error code of a response, or lose a webhook.

use crate::wire::observe::Misfit;

/// Returns the body as text, with the faults replaced that senders are known to make:
///
/// - a byte order mark at the start is removed;
/// - bytes that are not UTF-8, and halves of surrogate pairs, become replacement characters;
/// - control characters inside of strings are escaped.
pub(crate) fn repair(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let text = without_bom(&text);
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_quoted = false;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' if is_quoted => push_escape(rest, &mut out),
            c if is_quoted && c.is_ascii_control() => {
                out.push_str(&format!("\\u{:04x}", u32::from(c)));
                c.len_utf8()
            }
            c => {
                is_quoted ^= c == '"';
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    out
}

/// Removes a byte order mark.
fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Copies the escape sequence that the text starts with. Returns its length in the text.
fn push_escape(text: &str, out: &mut String) -> usize {
    let Some(unit) = code_unit(text) else {
        let escape: String = text.chars().take(2).collect();
        out.push_str(&escape);
        return escape.len();
    };
    let is_pair = |low| (0xd800..0xdc00).contains(&unit) && (0xdc00..0xe000).contains(&low);
    match code_unit(&text[6..]) {
        Some(low) if is_pair(low) => {
            out.push_str(&text[..12]);
            12
        }
        _ => {
            out.push_str(if (0xd800..0xe000).contains(&unit) { "\\ufffd" } else { &text[..6] });
            6
        }
    }
}

/// The number of an escape like `\u00e9` that the text starts with.
fn code_unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

/// The text of a body, if it is UTF-8.
pub(crate) fn utf8(body: &[u8]) -> Option<&str> {
    std::str::from_utf8(body).ok().map(without_bom)
}

/// Reports that the whole body was repaired before reading.
pub(crate) fn repaired_misfit() -> Misfit {
    Misfit { path: String::new(), expected: "well-formed JSON in UTF-8".to_owned(), found: "malformed text".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn faults_are_replaced_and_the_rest_is_kept() {
        let cases: [(&[u8], &str); 9] = [
            (b"\xef\xbb\xbf{}", "{}"),
            (b"{\"m\":\"caf\xe9\"}", "{\"m\":\"caf\u{fffd}\"}"),
            (b"{\"a\nb\":\"\x01\",\n\"c\":1}", "{\"a\\u000ab\":\"\\u0001\",\n\"c\":1}"),
            (br#"{"\ud800":"\udc00x"}"#, r#"{"\ufffd":"\ufffdx"}"#),
            (br#""\ud83d\ude00 \ud83d\u0041""#, r#""\ud83d\ude00 \ufffd\u0041""#),
            (br#""\"\\" "\u00e9 \n""#, r#""\"\\" "\u00e9 \n""#),
            (br#""\u12"#, r#""\u12"#),
            (b"\"\\", "\"\\"),
            ("\"\\é\"".as_bytes(), "\"\\é\""),
        ];
        for (body, expected) in cases {
            assert_eq!(repair(body), expected);
        }
    }
}
