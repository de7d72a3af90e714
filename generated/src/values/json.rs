//! JSON values of undocumented structure, kept as text.

use std::fmt;
use std::str::FromStr;

use serde::de::IgnoredAny;

use crate::error::InvalidValue;
use crate::wire::read::{Failed, Read, Reader};
use crate::wire::write::{JsonWriter, Write};

/// Any JSON value, as text. Parse it with `serde_json::from_str(json.as_str())` if you know its structure.
///
/// Values are equal if their texts are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Json(Box<str>);

impl Json {
    /// The text, without surrounding whitespace.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn null() -> Self {
        Self("null".into())
    }
}

impl FromStr for Json {
    type Err = InvalidValue;

    /// Checks that the text is exactly one JSON value.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match serde_json::from_str::<IgnoredAny>(text) {
            Ok(_) => Ok(Self(text.trim().into())),
            Err(_) => Err(InvalidValue::new("one JSON value")),
        }
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Read for Json {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        let raw = from.raw()?;
        Ok((raw != "null").then(|| Self(raw.into())))
    }
}

impl Write for Json {
    fn write(&self, out: &mut JsonWriter) {
        out.raw(self.as_str());
    }
}

/// Writes the value, not its text. `serde_json` keeps the exact text. Binary formats get a map with the text, which `serde_json` reads
/// as a value. A `RawValue` would be a struct, and MessagePack writes a struct without the names of its fields.
#[cfg(feature = "serde")]
impl serde::Serialize for Json {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if !to.is_human_readable() {
            return to.collect_map([("$serde_json::private::RawValue", self.as_str())]);
        }
        let raw: &serde_json::value::RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(to)
    }
}

/// Keeps the text. `null` is a value too.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self(crate::wire::serde_support::json_text(from)?.get().into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_json_value_is_accepted() {
        assert_eq!(" {\"a\": 1.50}\n".parse::<Json>().expect("JSON").as_str(), "{\"a\": 1.50}");
        assert_eq!(Json::from(serde_json::json!({ "a": [1] })).to_string(), r#"{"a":[1]}"#);
        // Otherwise, an unescaped quote would corrupt the surrounding text.
        for text in ["", "{", "1 2", r#"1,"b":2"#, "'a'"] {
            assert!(text.parse::<Json>().is_err(), "{text}");
        }
    }
}
