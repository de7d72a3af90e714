//! The grammar of JSON: finds the bounds of values without interpreting them.

/// A position in JSON text.
pub(super) struct Scanner<'de> {
    text: &'de str,
    at: usize,
}

/// The text is not JSON.
pub(super) struct Malformed;

impl<'de> Scanner<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// The position, to which [`return_to`](Self::return_to) returns.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    pub(super) fn return_to(&mut self, position: usize) {
        self.at = position;
    }

    /// The first byte of the next token. Skips the space before it.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                byte => return byte.copied(),
            }
        }
    }

    /// Consumes the next token if it is this byte.
    #[inline]
    pub(super) fn accept(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Consumes the next token, which must be this byte.
    #[inline]
    fn require(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.accept(byte) { Ok(()) } else { Err(Malformed) }
    }

    /// Consumes a string without escapes, if it comes next. Returns the text between its quotes.
    #[inline]
    pub(super) fn plain_string(&mut self) -> Option<&'de str> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let start = self.at + 1;
        let end = start + plain_length(&self.text.as_bytes()[start..]);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        Some(&self.text[start..end])
    }

    /// Consumes this string, if it comes next.
    #[inline]
    pub(super) fn accept_string(&mut self, text: &str) -> bool {
        if self.peek() != Some(b'"') {
            return false;
        }
        let start = self.at + 1;
        let end = start + text.len();
        let bytes = self.text.as_bytes();
        if bytes.get(end) != Some(&b'"') || bytes.get(start..end) != Some(text.as_bytes()) {
            return false;
        }
        self.at = end + 1;
        true
    }

    fn skip_string(&mut self) -> Result<(), Malformed> {
        self.require(b'"')?;
        let bytes = self.text.as_bytes();
        loop {
            match &bytes[self.at..] {
                [b'"', ..] => {
                    self.at += 1;
                    return Ok(());
                }
                [b'\\', escape @ ..] => self.at += 1 + escape_length(escape)?,
                [..0x20, ..] | [] => return Err(Malformed),
                plain => self.at += plain_length(plain),
            }
        }
    }

    /// Consumes a value. Returns its text.
    #[inline]
    pub(super) fn value(&mut self) -> Result<&'de str, Malformed> {
        let first = self.peek();
        let start = self.at;
        match first {
            Some(b'{' | b'[') => self.skip_container()?,
            _ => self.skip_scalar()?,
        }
        Ok(&self.text[start..self.at])
    }

    /// Skips an object or a list. It may be nested to any depth, so this does not recurse.
    fn skip_container(&mut self) -> Result<(), Malformed> {
        let mut closers = Vec::new();
        loop {
            match self.peek() {
                Some(b'{') => {
                    self.at += 1;
                    closers.push(b'}');
                    if self.peek() != Some(b'}') {
                        self.skip_key()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.at += 1;
                    closers.push(b']');
                    if self.peek() != Some(b']') {
                        continue;
                    }
                }
                _ => self.skip_scalar()?,
            }
            // A value has ended, or an empty container is about to end.
            while let Some(&closer) = closers.last() {
                if self.accept(closer) {
                    closers.pop();
                    continue;
                }
                self.require(b',')?;
                if closer == b'}' {
                    self.skip_key()?;
                }
                break;
            }
            if closers.is_empty() {
                return Ok(());
            }
        }
    }

    fn skip_key(&mut self) -> Result<(), Malformed> {
        self.skip_string()?;
        self.require(b':')
    }

    #[inline]
    fn skip_scalar(&mut self) -> Result<(), Malformed> {
        match self.peek() {
            Some(b'"') => self.skip_string(),
            Some(b't') => self.skip_word("true"),
            Some(b'f') => self.skip_word("false"),
            Some(b'n') => self.skip_word("null"),
            _ => self.skip_number(),
        }
    }

    fn skip_word(&mut self, word: &str) -> Result<(), Malformed> {
        if !self.text.as_bytes()[self.at..].starts_with(word.as_bytes()) {
            return Err(Malformed);
        }
        self.at += word.len();
        Ok(())
    }

    fn skip_number(&mut self) -> Result<(), Malformed> {
        self.skip_one_of(b"-");
        // JSON forbids leading zeros.
        if self.skip_one_of(b"0") == (self.digits() > 0) {
            return Err(Malformed);
        }
        if self.skip_one_of(b".") {
            self.skip_digits()?;
        }
        if self.skip_one_of(b"eE") {
            self.skip_one_of(b"+-");
            self.skip_digits()?;
        }
        Ok(())
    }

    fn skip_digits(&mut self) -> Result<(), Malformed> {
        if self.digits() == 0 { Err(Malformed) } else { Ok(()) }
    }

    /// Skips the digits that come next. Returns their number.
    fn digits(&mut self) -> usize {
        let bytes = &self.text.as_bytes()[self.at..];
        let count = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.at += count;
        count
    }

    fn skip_one_of(&mut self, bytes: &[u8]) -> bool {
        let is_next = self.text.as_bytes().get(self.at).is_some_and(|byte| bytes.contains(byte));
        self.at += usize::from(is_next);
        is_next
    }
}

/// The number of bytes before the first quote, backslash or control character.
#[inline]
fn plain_length(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // A subtraction sets the high bit of each byte that is less than its subtrahend. A borrow only affects bytes after such a byte.
        let quotes = (word ^ (ONES * 0x22)).wrapping_sub(ONES);
        let backslashes = (word ^ (ONES * 0x5c)).wrapping_sub(ONES);
        let controls = word.wrapping_sub(ONES * 0x20);
        let found = (quotes | backslashes | controls) & !word & (ONES << 7);
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..0x20);
    words.len() * 8 + rest.iter().position(is_special).unwrap_or(rest.len())
}

/// The length of an escape sequence without its backslash.
fn escape_length(bytes: &[u8]) -> Result<usize, Malformed> {
    match bytes {
        [b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Ok(1),
        [b'u', digits @ ..] if digits.len() >= 4 && digits[..4].iter().all(u8::is_ascii_hexdigit) => Ok(5),
        _ => Err(Malformed),
    }
}
