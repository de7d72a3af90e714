//! Support for the generated enum of events.

use std::fmt;

use serde::de::Deserializer;

use super::Webhook;
use crate::values::Json;
use crate::wire::read::Read;

/// The enum of all events.
pub trait ReadEvent: Sized {
    /// Reads the `data` of a delivery as the event for its `type`.
    ///
    /// # Errors
    ///
    /// Returns an error if the data does not match the type.
    fn read<'de, D: Deserializer<'de>>(kind: i64, data: D) -> Result<Self, D::Error>;
}

/// Reads the payload of a known event. All fields are optional, so missing data yields an empty payload.
///
/// # Errors
///
/// Returns an error if the data does not match the type.
pub fn read_payload<'de, T: Webhook, D: Deserializer<'de>>(data: D) -> Result<Box<T>, D::Error> {
    Ok(Box::<T>::read(data)?.unwrap_or_default())
}

/// An event type that this version of the SDK does not know.
///
/// Use the methods instead of matching on the contents: a later version may add a variant for the event. `Debug` shows only the
/// type number, because the data may contain secrets.
#[derive(Clone)]
pub struct UnknownEvent {
    kind: i64,
    data: Option<Json>,
}

impl UnknownEvent {
    /// Reads the data without decoding it.
    #[doc(hidden)]
    pub fn read<'de, D: Deserializer<'de>>(kind: i64, data: D) -> Result<Self, D::Error> {
        Ok(Self { kind, data: Json::read(data)? })
    }

    /// Returns the `type` of the delivery.
    pub fn kind(&self) -> i64 {
        self.kind
    }

    /// Returns the `data` as TikTok sent it. `None` if it is missing.
    pub fn data(&self) -> Option<&Json> {
        self.data.as_ref()
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent").field("kind", &self.kind).finish_non_exhaustive()
    }
}
