//! What the emitted enumeration of events is made with.

use std::fmt;

use serde::de::Deserializer;

use super::Webhook;
use crate::values::Json;
use crate::wire::read::Read;

/// The enumeration of all events.
pub trait ReadEvent: Sized {
    /// Reads a delivery's `data` as the event that its `type` stands for.
    ///
    /// # Errors
    ///
    /// When the data is not what the event holds.
    fn read<'de, D: Deserializer<'de>>(kind: i64, data: D) -> Result<Self, D::Error>;
}

/// Reads the data of a known event. All its fields are optional, so no data at all is none of them.
///
/// # Errors
///
/// When the data is something else.
pub fn read_payload<'de, T: Webhook, D: Deserializer<'de>>(data: D) -> Result<Box<T>, D::Error> {
    Ok(Box::<T>::read(data)?.unwrap_or_default())
}

/// An event that this version of the SDK does not know.
///
/// Its number and its data are methods, not something to match on: the event may become a variant of its own.
/// Nobody knows what in it is secret, so `Debug` shows the number alone.
#[derive(Clone)]
pub struct UnknownEvent {
    kind: i64,
    data: Option<Json>,
}

impl UnknownEvent {
    /// Keeps the data of a delivery as it came.
    #[doc(hidden)]
    pub fn read<'de, D: Deserializer<'de>>(kind: i64, data: D) -> Result<Self, D::Error> {
        Ok(Self { kind, data: Json::read(data)? })
    }

    /// The delivery's `type`.
    pub fn kind(&self) -> i64 {
        self.kind
    }

    /// The delivery's `data` as TikTok sent it, if it sent any.
    pub fn data(&self) -> Option<&Json> {
        self.data.as_ref()
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent").field("kind", &self.kind).finish_non_exhaustive()
    }
}
