//! The feature `serde`: a reply is stored as the envelope that TikTok sends, and read like one.

use http::StatusCode;
use serde::de::{self, Deserialize, Deserializer, IgnoredAny};
use serde::ser::{Serialize, Serializer};

use super::{Empty, Reply, decode};
use crate::wire::read::Slot;
use crate::wire::serde_support::{ObjectSerializer, json_text};

/// Writes the envelope with code 0. It contains the secrets of the reply, but not its [`misfits`](Reply::misfits).
impl<T: Serialize> Serialize for Reply<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let object = ObjectSerializer::new(to)?.entry("code", &0)?.entry("message", &self.message)?;
        object.received("request_id", &self.request_id)?.entry("data", &self.data)?.end()
    }
}

/// Reads the envelope like [`decode`].
impl<'de, T: Slot + Default> Deserialize<'de> for Reply<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        decode(StatusCode::OK, json_text(from)?.get().as_bytes()).map_err(de::Error::custom)
    }
}

impl Serialize for Empty {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        ObjectSerializer::new(to)?.end()
    }
}

impl<'de> Deserialize<'de> for Empty {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_ignored_any(IgnoredAny).map(|_| Self)
    }
}
