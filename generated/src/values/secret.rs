//! Secret texts in replies: ciphers and tokens.
//!
//! This type prevents accidental output. It does not wipe memory.

use std::fmt;
use std::sync::Arc;

use crate::wire::QueryValue;
use crate::wire::check::{Measure, Measured};
use crate::wire::read::{Failed, Read, Reader};
use crate::wire::write::{JsonWriter, Write, write_string};

/// A text that `Debug` does not show. Read it with [`as_str`](Self::as_str) or [`into_string`](Self::into_string).
///
/// Methods that take a secret accept this type directly: pass the cipher of a reply to `Handle::shop`.
///
/// ```
/// use tiktok_shop::Secret;
///
/// let cipher = Secret::from("ROW_cipher");
/// assert_eq!(format!("{cipher:?}"), "Secret(…)");
/// assert_eq!(cipher.as_str(), "ROW_cipher");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the text as an owned string.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<Secret> for Arc<str> {
    fn from(secret: Secret) -> Self {
        secret.0.into()
    }
}

impl From<&Secret> for Arc<str> {
    fn from(secret: &Secret) -> Self {
        secret.as_str().into()
    }
}

impl Read for Secret {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        Ok(String::read(from)?.map(Self))
    }
}

impl Write for Secret {
    fn write(&self, out: &mut JsonWriter) {
        write_string(&self.0, &mut out.bytes);
    }
}

impl Measured for Secret {
    fn measure(&self) -> Option<Measure> {
        self.0.measure()
    }
}

/// Writes the secret itself, because a stored reply would be useless without it.
#[cfg(feature = "serde")]
impl serde::Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

#[cfg(feature = "serde")]
crate::wire::serde_support::deserialize_value!(Secret);

impl QueryValue for Secret {
    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(self.0.as_bytes());
    }
}
