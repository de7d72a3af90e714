//! Percent-encoding.
//!
//! Every value of a request is escaped, and most are short and need no escaping, so that a look into a table for each byte is faster
//! than a general-purpose encoder.

/// Whether RFC 3986 allows a byte unescaped everywhere. All others are escaped, so that `+`, `/` and `=` survive any server.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = matches!(byte as u8, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    plain
};

/// The position of the first byte that must be escaped.
fn first_escaped(text: &[u8]) -> Option<usize> {
    text.iter().position(|byte| !PLAIN[usize::from(*byte)])
}

/// Whether a text needs no escaping.
pub(crate) fn is_plain_text(text: &[u8]) -> bool {
    first_escaped(text).is_none()
}

/// Appends `text`, escaped, to a URL.
pub(crate) fn escape(text: &[u8], url: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut rest = text;
    while let Some(at) = first_escaped(rest) {
        let byte = usize::from(rest[at]);
        url.extend_from_slice(&rest[..at]);
        url.extend_from_slice(&[b'%', DIGITS[byte >> 4], DIGITS[byte & 15]]);
        rest = &rest[at + 1..];
    }
    url.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};

    const SET: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

    #[test]
    fn escaping_matches_percent_encoding() {
        for byte in 0..=255_u8 {
            for text in [vec![byte], vec![b'a', byte], vec![byte, b'a'], vec![byte, byte], vec![b'a', b'b', byte, b'c', byte]] {
                let mut url = b"x".to_vec();
                super::escape(&text, &mut url);
                assert_eq!(String::from_utf8(url).expect("ASCII"), format!("x{}", percent_encode(&text, SET)));
            }
        }
        let mut url = Vec::new();
        super::escape(b"", &mut url);
        assert!(url.is_empty());
    }
}
