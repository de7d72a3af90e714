//! A single value of a reply that is neither an object nor a list, as its exact text.
//!
//! Numbers are never converted to floats: `12.30` stays `12.30`, and an id above 2^53 keeps all digits. A number may be quoted or
//! not.

use std::borrow::Cow;
use std::fmt;
use std::iter;

use smol_str::SmolStr;

use crate::error::excerpt::redact_long_words;
use crate::wire::read::{Failed, Read, Reader, put_read};

/// The maximum length of a text that an error repeats, in characters.
const MAX_SHOWN_CHARS: usize = 32;

/// A value as the reply contains it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List,
    Object,
}

impl<'a> Scalar<'a> {
    /// Classifies a well-formed JSON value by its first byte.
    pub(crate) fn of(raw: &'a str) -> Self {
        match raw.as_bytes().first() {
            Some(b'"') => Self::Text(unquote(raw)),
            Some(b'n') | None => Self::Null,
            Some(b't') => Self::Bool(true),
            Some(b'f') => Self::Bool(false),
            Some(b'[') => Self::List,
            Some(b'{') => Self::Object,
            Some(_) => Self::Number(raw),
        }
    }
}

/// A scalar type of the API.
pub(crate) trait FromScalar: Sized {
    /// The expected value, for errors: `an integer`.
    const EXPECTED: &'static str;

    /// Returns `Ok(None)` if the value means "absent", and the value itself as the error if it does not fit.
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>>;
}

/// Reads the text of a string or a number. Null and the empty string mean "absent". `expected` describes the value in errors.
pub(crate) fn read_short_text(from: &mut Reader<'_>, expected: &'static str) -> Result<Option<SmolStr>, Failed> {
    if let Some(text) = from.plain_text() {
        return Ok((!text.is_empty()).then(|| text.into()));
    }
    match from.scalar()? {
        Scalar::Null => Ok(None),
        Scalar::Text(text) => Ok(Some(text.into())),
        Scalar::Number(text) => Ok(Some(text.into())),
        found => Err(from.misfit(expected, &found)),
    }
}

/// Reads a value into an optional field, like [`read_short_text`].
///
/// A string is created in its field, because moving an inline text right after it was written takes longer than writing it.
#[inline]
pub(crate) fn put_short_text<T: Read>(
    slot: &mut Option<T>,
    from: &mut Reader<'_>,
    new: impl FnOnce(SmolStr) -> T,
) -> Result<(), Failed> {
    match from.plain_text() {
        Some("") => *slot = None,
        Some(text) => *slot = Some(new(text.into())),
        None => return put_read(slot, from),
    }
    Ok(())
}

/// Reads one scalar.
pub(crate) fn read_scalar<T: FromScalar>(from: &mut Reader<'_>) -> Result<Option<T>, Failed> {
    T::from_scalar(from.scalar()?).map_err(|found| from.misfit(T::EXPECTED, &found))
}

/// Returns the text inside the quotes. Allocates only if the text has escapes.
fn unquote(raw: &str) -> Cow<'_, str> {
    match raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(text) if !text.contains('\\') => Cow::Borrowed(text),
        text => Cow::Owned(unescape(text.unwrap_or(raw))),
    }
}

/// Replaces the escape sequences of a text.
#[cold]
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        out.push_str(plain);
        rest = push_escaped(escape, &mut out);
    }
    out + rest
}

/// Appends the character of an escape sequence that starts after its backslash. Returns the text after it.
fn push_escaped<'a>(escape: &'a str, out: &mut String) -> &'a str {
    let mut rest = escape.chars();
    match rest.next() {
        Some('u') => return push_code_units(rest.as_str(), out),
        Some('b') => out.push('\u{8}'),
        Some('f') => out.push('\u{c}'),
        Some('n') => out.push('\n'),
        Some('r') => out.push('\r'),
        Some('t') => out.push('\t'),
        c => out.extend(c),
    }
    rest.as_str()
}

/// Appends the characters of consecutive sequences such as `\u00e9`, which start after the first `\u`. Returns the text after them. A
/// server that cuts a text in two may leave half a surrogate pair. It becomes a replacement character, so that the reply is not lost.
fn push_code_units<'a>(digits: &'a str, out: &mut String) -> &'a str {
    let (mut rest, mut next) = (digits, Some(digits));
    let units = iter::from_fn(|| {
        let (digits, after) = next?.split_at_checked(4)?;
        (rest, next) = (after, after.strip_prefix("\\u"));
        u16::from_str_radix(digits, 16).ok()
    });
    out.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    rest
}

/// Describes a value in an error. Repeats its text only if it is short, without long words, because it may be confidential.
impl fmt::Display for Scalar<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) if text.len() <= MAX_SHOWN_CHARS => write!(f, "the number {text}"),
            Self::Number(text) => write!(f, "a number of {} digits", text.len()),
            Self::Text(text) if text.chars().nth(MAX_SHOWN_CHARS).is_none() => {
                write!(f, "the string {:?}", redact_long_words(text))
            }
            Self::Text(text) => write!(f, "a string of {} characters", text.chars().count()),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
        }
    }
}
