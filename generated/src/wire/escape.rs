//! Percent-encoding.
//!
//! Most values of a request are short and need no escaping. Searching for the first byte that needs it is faster than a
//! general-purpose encoder.

/// Whether RFC 3986 allows a byte unescaped everywhere. All others are escaped, so that `+`, `/` and `=` survive any server.
///
/// Branchless, so that the compiler vectorizes it.
const fn is_unreserved(byte: u8) -> bool {
    let is_letter = (byte | 0x20).wrapping_sub(b'a') < 26;
    let is_digit = byte.wrapping_sub(b'0') < 10;
    is_letter | is_digit | (byte == b'-') | (byte == b'.') | (byte == b'_') | (byte == b'~')
}

/// [`is_unreserved`] of every byte.
const UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] = is_unreserved(byte as u8);
        byte += 1;
    }
    table
};

/// The position of the first byte that must be escaped.
///
/// Skips chunks of plain bytes, which are compared at the same time, then looks up the remaining bytes one by one.
fn first_escaped(text: &[u8]) -> Option<usize> {
    const CHUNK: usize = 8;
    let is_plain = |chunk: &&[u8]| chunk.iter().fold(true, |plain, byte| plain & is_unreserved(*byte));
    let skipped = text.chunks_exact(CHUNK).take_while(is_plain).count() * CHUNK;
    text[skipped..].iter().position(|byte| !UNRESERVED[usize::from(*byte)]).map(|at| skipped + at)
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

    fn assert_matches(text: &[u8]) {
        let mut url = b"x".to_vec();
        super::escape(text, &mut url);
        assert_eq!(String::from_utf8(url).expect("ASCII"), format!("x{}", percent_encode(text, SET)));
    }

    #[test]
    fn escaping_matches_percent_encoding() {
        assert_matches(b"");
        for byte in 0..=255_u8 {
            for text in [&[byte][..], &[byte, byte], &[byte; 8], &[b'a', b'b', byte, b'c', byte]] {
                assert_matches(text);
            }
        }
    }

    #[test]
    fn escaping_finds_a_byte_at_any_position() {
        for length in 1..40 {
            for at in 0..length {
                let mut text = vec![b'a'; length];
                text[at] = b'=';
                assert_matches(&text);
            }
        }
    }
}
