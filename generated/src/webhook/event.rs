//! Support for the generated enum of events.

use std::fmt;

use super::Webhook;
use crate::values::Json;
use crate::wire::read::{Failed, Read, Reader};

/// The enum of all events.
pub trait ReadEvent: Sized {
    /// Reads a delivery's `data` as the event with this `type`.
    ///
    /// # Errors
    ///
    /// Returns an error if the data does not match the event's payload.
    fn read(kind: i64, data: &mut Reader<'_>) -> Result<Self, Failed>;
}

/// Reads the data of a known event. All fields are optional. Missing data is a payload without fields.
///
/// # Errors
///
/// Returns an error if the data does not match the payload.
pub fn read_payload<T: Webhook>(data: &mut Reader<'_>) -> Result<Box<T>, Failed> {
    Ok(Box::<T>::read(data)?.unwrap_or_default())
}

/// An event that this version of the SDK does not know.
///
/// The type and the data are methods, so that code does not match on an event that later becomes a variant. The data may contain
/// secrets, so `Debug` shows only the type.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownEvent {
    kind: i64,
    data: Option<Json>,
}

impl UnknownEvent {
    /// Keeps the data of a delivery unchanged.
    #[doc(hidden)]
    pub fn read(kind: i64, data: &mut Reader<'_>) -> Result<Self, Failed> {
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
