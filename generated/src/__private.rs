//! Everything that emitted files import, in one place.
//!
//! This module defines nothing and is not part of the public API.

pub use std::collections::BTreeMap;

pub use http::Method;
pub use serde::de::{Deserializer, MapAccess};

pub use crate::error::{ErrorKind, KnownError, Retry};
pub use crate::request::{BodyKind, Endpoint, FileUpload, FormWriter, KeyPlace, OperationMeta, Paged, QueryWriter, cipher, token};
pub use crate::response::{CollectFailures, Empty, Failure, PartialFailures};
pub use crate::values::open_enum::{enum_from_text, enum_text, read_enum};
pub use crate::values::*;
#[cfg(feature = "serde")]
pub use crate::webhook::SerializeData;
pub use crate::webhook::{ReadEvent, UnknownEvent, Webhook, read_payload};
pub use crate::wire::read::{Fields, Read, Slot, read, skip};
#[cfg(feature = "serde")]
pub use crate::wire::serde_support::{ObjectSerializer, deserialize, deserialize_with};
pub use crate::wire::write::{ObjectWriter, Quoted, Write, WriteFields, write_string};
pub use crate::wire::{PathWriter, QueryValue};
#[cfg(any(feature = "serde", feature = "partial-eq"))]
pub use crate::{enum_impls, event_impls, object_impls, received_impls, sent_impls};
pub use crate::{open_enum, open_enum_methods};
