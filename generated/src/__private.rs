//! Everything that emitted files import, in one place.
//!
//! This module defines nothing and is not part of the public API.

pub use std::collections::BTreeMap;

pub use http::Method;
pub use serde::de::{Deserializer, MapAccess};

pub use crate::error::{ErrorKind, KnownError, Retry};
pub use crate::request::{BodyKind, Endpoint, FileUpload, FormWriter, KeyPlace, OperationMeta, Paged, QueryWriter, cipher, token};
pub use crate::response::{CollectFailures, Empty, Failure, PartialFailures};
pub use crate::values::open_enum::{enum_from_text, enum_text, read_enum, write_enum};
pub use crate::values::*;
pub use crate::webhook::{ReadEvent, UnknownEvent, Webhook, read_payload};
pub use crate::wire::check::{one_of, within};
pub use crate::wire::read::{Fields, Read, Slot, read, skip};
pub use crate::wire::write::{JsonWriter, ObjectWriter, Write, WriteFields};
pub use crate::wire::{PathWriter, QueryValue};
pub use crate::{open_enum, open_enum_methods};
