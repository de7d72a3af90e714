//! Percent-encoding.
//!
//! Every value of a request is escaped, and most need no escaping. Those are checked several bytes at a time and copied at once,
//! which general-purpose encoders do not do.

/// Whether RFC 3986 allows a byte unescaped everywhere. All others are escaped, so that `+`, `/` and `=` survive any server. This
/// is branchless, so that the compiler vectorizes it.
const fn is_plain(byte: u8) -> bool {
    let letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let digit = byte.wrapping_sub(b'0') < 10;
    letter | digit | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~')
}

/// A lookup table of [`is_plain`].
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        plain[byte] = is_plain(byte as u8);
        byte += 1;
    }
    plain
};

/// Whether a text needs no escaping.
pub(crate) fn is_plain_text(text: &[u8]) -> bool {
    text.iter().fold(true, |plain, byte| plain & is_plain(*byte))
}

/// Appends `text`, escaped, to a URL.
pub(crate) fn escape(text: &[u8], url: &mut Vec<u8>) {
    if is_plain_text(text) {
        url.extend_from_slice(text);
    } else {
        escape_some(text, url);
    }
}

fn escape_some(text: &[u8], url: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut rest = text;
    while let Some(at) = rest.iter().position(|byte| !PLAIN[usize::from(*byte)]) {
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
