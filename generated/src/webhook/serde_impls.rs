//! The feature `serde`: a delivery is stored as the body that TikTok sends, and read like one. An event is such a body with `type` and
//! `data` only.

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{Delivery, Owner};
use crate::api::webhooks::Event;
use crate::wire::serde_support::{ObjectSerializer, json_text};

/// Writes the enum of all events.
pub trait SerializeData {
    /// Writes the `data` of a delivery.
    ///
    /// # Errors
    ///
    /// Returns an error of the serializer.
    fn serialize_data<M: SerializeMap>(&self, object: ObjectSerializer<M>) -> Result<ObjectSerializer<M>, M::Error>;
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize_data(ObjectSerializer::new(to)?.entry("type", &self.kind())?)?.end()
    }
}

/// A value that does not fit is an error, because an event cannot report it.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let delivery = Delivery::parse_strict(json_text(from)?.get().as_bytes()).map_err(de::Error::custom)?;
        Ok(delivery.event)
    }
}

/// Writes the body without its signature and its [`misfits`](Delivery::misfits).
impl Serialize for Delivery {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let object = ObjectSerializer::new(to)?.entry("type", &self.event.kind())?;
        let object = object.received("tts_notification_id", &self.id)?.received("timestamp", &self.timestamp)?;
        let object = match &self.owner {
            Some(owner) => object.entry(owner.key(), &owner.id())?,
            None => object,
        };
        self.event.serialize_data(object)?.end()
    }
}

/// Reads the body like [`Delivery::parse`].
impl<'de> Deserialize<'de> for Delivery {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(json_text(from)?.get().as_bytes()).map_err(de::Error::custom)
    }
}

impl Owner {
    /// The field of a delivery that contains the ID.
    fn key(&self) -> &'static str {
        match self {
            Self::Shop(_) => "shop_id",
            Self::Seller(_) => "seller_open_id",
            Self::Creator(_) => "creator_open_id",
        }
    }
}
