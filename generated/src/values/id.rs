//! Ids: texts of a known kind, so that an order id is not mistaken for a package id.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use smol_str::SmolStr;

use crate::wire::QueryValue;
use crate::wire::check::{Measure, Measured};
use crate::wire::read::{Failed, Read, Reader};
use crate::wire::scalar::{put_short_text, read_short_text};
use crate::wire::write::{JsonWriter, Write, write_string};

#[cfg(test)]
mod tests;

/// An id of one kind, such as [`OrderId`](crate::ids::OrderId). Each kind is a type of its own: see [`ids`](crate::ids).
///
/// An id is a text. TikTok's ids are numbers of up to 19 digits, but neither their length nor their form is documented, so the SDK
/// accepts every text, and reads numbers and strings without losing digits. Ids of up to 23 bytes need no allocation. They are
/// sorted as texts.
///
/// ```
/// use tiktok_shop::ids::{OrderId, PackageId};
///
/// let order = OrderId::from("576461413038785752");
/// assert_eq!(order.as_str(), "576461413038785752");
/// assert_eq!(order, "576461413038785752");
/// ```
///
/// ```compile_fail
/// # use tiktok_shop::ids::{OrderId, PackageId};
/// let order: OrderId = PackageId::from("1153000000000000001");
/// ```
pub struct Id<K> {
    text: SmolStr,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    fn new(text: impl Into<SmolStr>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }

    /// The id as TikTok writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for Id<K> {
    #[inline]
    fn clone(&self) -> Self {
        Self::new(self.text.clone())
    }
}

impl<K> PartialEq for Id<K> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

/// Like the hash of the text, so that a map with ids as keys can be searched with a text.
impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl<K> Deref for Id<K> {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl<K> Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl<K> From<&str> for Id<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<K> From<String> for Id<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K> From<&String> for Id<K> {
    fn from(text: &String) -> Self {
        Self::new(text)
    }
}

impl<K> From<&Self> for Id<K> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K> From<Id<K>> for String {
    fn from(id: Id<K>) -> Self {
        id.text.into()
    }
}

impl<K> Read for Id<K> {
    fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
        Ok(read_short_text(from, "an id")?.map(Self::new))
    }

    #[inline]
    fn put(slot: &mut Option<Self>, from: &mut Reader<'_>) -> Result<(), Failed> {
        put_short_text(slot, from, Self::new)
    }
}

impl<K> Write for Id<K> {
    fn write(&self, out: &mut JsonWriter) {
        write_string(&self.text, &mut out.bytes);
    }
}

impl<K> QueryValue for Id<K> {
    fn append_to(&self, text: &mut Vec<u8>) {
        text.extend_from_slice(self.text.as_bytes());
    }
}

impl<K> Measured for Id<K> {
    fn measure(&self) -> Option<Measure> {
        Some(Measure::Characters(self.text.chars().count()))
    }
}

#[cfg(feature = "serde")]
impl<K> serde::Serialize for Id<K> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

#[cfg(feature = "serde")]
impl<'de, K> serde::Deserialize<'de> for Id<K> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        crate::wire::serde_support::deserialize(from)
    }
}
