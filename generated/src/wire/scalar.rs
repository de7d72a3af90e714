//! One value of a reply that is neither an object nor a list, as its exact text.
//!
//! A number is never made a float on its way, so `12.30` stays `12.30` and an id above 2^53 stays
//! itself; whether it came in quotes makes no difference to who reads it.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use crate::error::excerpt::redact_long_words;
use crate::wire::path_error::mismatch;

/// The longest text that an error repeats, in characters.
const MAX_SHOWN_CHARS: usize = 32;

/// A value as it stands in the reply.
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
    /// Tells what a well-formed JSON value is by its first byte.
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
    /// What the type holds, for errors: `an integer`.
    const EXPECTED: &'static str;

    /// `Ok(None)` when the value stands for nothing; the value itself when it does not fit.
    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>>;
}

/// The text of a string or a number; `Ok(None)` for null and the empty string.
pub(crate) fn non_empty_text(scalar: Scalar<'_>) -> Result<Option<String>, Scalar<'_>> {
    match scalar {
        Scalar::Null => Ok(None),
        Scalar::Text(text) if text.is_empty() => Ok(None),
        Scalar::Text(text) => Ok(Some(text.into_owned())),
        Scalar::Number(text) => Ok(Some(text.to_owned())),
        found => Err(found),
    }
}

/// Reads one scalar.
pub(crate) fn read_scalar<'de, T: FromScalar, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    parse_scalar(read_raw(from)?)
}

/// Makes of a value's bytes what they stand for.
pub(crate) fn parse_scalar<T: FromScalar, E: Error>(raw: &str) -> Result<Option<T>, E> {
    T::from_scalar(Scalar::of(raw)).map_err(|found| mismatch(T::EXPECTED, &found))
}

/// Reads a value of an open enum, whose text may come as a number. An empty one says nothing.
pub fn read_enum<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    match Scalar::of(read_raw(from)?) {
        Scalar::Null => Ok(None),
        Scalar::Text(text) if text.is_empty() => Ok(None),
        Scalar::Text(text) => Ok(Some(T::from(&text))),
        Scalar::Number(text) => Ok(Some(T::from(text))),
        found => Err(mismatch("a string", &found)),
    }
}

/// Skips one value, whatever it is, and returns its bytes.
pub(crate) fn read_raw<'de, D: Deserializer<'de>>(from: D) -> Result<&'de str, D::Error> {
    <&RawValue>::deserialize(from).map(RawValue::get)
}

/// The text inside the quotes; copied only where something is escaped.
fn unquote(raw: &str) -> Cow<'_, str> {
    match plain_text(raw) {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(unescape(raw)),
    }
}

/// The text of a string in which nothing is escaped.
#[inline]
pub(crate) fn plain_text(raw: &str) -> Option<&str> {
    let inner = raw.strip_prefix('"')?.strip_suffix('"')?;
    if inner.as_bytes().contains(&b'\\') { None } else { Some(inner) }
}

/// Half a surrogate pair, left by a server that cut a text in two, becomes a replacement character
/// rather than the loss of the reply.
#[cold]
fn unescape(raw: &str) -> String {
    struct Lossy;
    impl Visitor<'_> for Lossy {
        type Value = String;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<String, E> {
            Ok(String::from_utf8_lossy(bytes).into_owned())
        }
    }
    let mut json = serde_json::Deserializer::from_str(raw);
    // The text was well-formed when it was skipped; if it is not after all, it stays as it is.
    json.deserialize_bytes(Lossy).unwrap_or_else(|_| raw.to_owned())
}

/// What a value is, for an error. Its text only when it is short, and without long words: it may be anything.
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
