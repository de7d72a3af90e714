//! Lookup in the table of known error codes.

use super::kind::{ErrorKind, Retry};
use crate::api::errors::ERRORS;

/// The meaning of an error code, or of an error code with a certain message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownError {
    /// TikTok's code.
    pub code: i64,
    /// A lower-case text that the message contains; empty for any message.
    pub keyword: &'static str,
    /// The class of the error.
    pub kind: ErrorKind,
    /// Whether and when the same request may be sent again.
    pub retry: Retry,
    /// How to fix it, in one sentence.
    pub hint: &'static str,
}

impl KnownError {
    #[doc(hidden)]
    pub const fn new(code: i64, keyword: &'static str, kind: ErrorKind, retry: Retry, hint: &'static str) -> Self {
        Self { code, keyword, kind, retry, hint }
    }

    fn matches(&self, message: &str) -> bool {
        // `windows` does not accept a length of zero.
        self.keyword.is_empty() || message.as_bytes().windows(self.keyword.len()).any(|part| is_same(part, self.keyword))
    }
}

/// The first entry for a code that matches the message.
pub(super) fn find(code: i64, message: &str) -> Option<&'static KnownError> {
    let start = ERRORS.partition_point(|known| known.code < code);
    ERRORS[start..].iter().take_while(|known| known.code == code).find(|known| known.matches(message))
}

/// Ignores case, and treats backticks in the documentation like quotes in the message.
fn is_same(part: &[u8], keyword: &str) -> bool {
    let fold = |byte: &u8| if *byte == b'`' { b'\'' } else { byte.to_ascii_lowercase() };
    part.iter().map(fold).eq(keyword.bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        for pair in ERRORS.windows(2) {
            assert!(pair[0].code <= pair[1].code, "{} after {}", pair[1].code, pair[0].code);
            assert!(pair[0].code < pair[1].code || !pair[0].keyword.is_empty(), "{} hides its other entries", pair[0].code);
        }
        for known in ERRORS {
            assert!(!known.hint.is_empty() && known.keyword == known.keyword.to_ascii_lowercase(), "{known:?}");
            assert_eq!(find(known.code, known.keyword), Some(known));
        }
    }

    #[test]
    fn the_message_selects_the_entry() {
        let kind = |message| find(36009004, message).map(|known| (known.kind, known.retry));
        let cases = [
            ("Missing credentials. Check the 'sign' parameter.", ErrorKind::Signature, Retry::Never),
            ("Invalid timestamp", ErrorKind::Signature, Retry::AfterResign),
            ("INVALID TIMESTAMP", ErrorKind::Signature, Retry::AfterResign),
            ("The 'x-tts-access-token' header is invalid.", ErrorKind::Auth, Retry::Never),
            ("The `x-tts-access-token` header is invalid.", ErrorKind::Auth, Retry::Never),
            ("Unexpected identifier. The `shop_cipher` is not needed", ErrorKind::InvalidRequest, Retry::Never),
            ("", ErrorKind::InvalidRequest, Retry::Never),
            ("nobody has ever seen this", ErrorKind::InvalidRequest, Retry::Never),
        ];
        for (message, class, retry) in cases {
            assert_eq!(kind(message), Some((class, retry)), "{message}");
        }
        assert_eq!(find(36009004, "Invalid `app_key`"), find(36009004, "invalid 'App_Key' query parameter"));
        assert_ne!(find(36009004, "Invalid `app_key`"), find(36009004, "app_key"));
    }

    #[test]
    fn unknown_codes_are_not_found() {
        for code in [i64::MIN, -1, 0, 1, 36009001, i64::MAX] {
            assert_eq!(find(code, "Invalid timestamp"), None, "{code}");
        }
    }
}
