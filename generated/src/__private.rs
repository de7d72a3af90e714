//! Everything that emitted files import, in one place.
//!
//! This module defines nothing and is not part of the public API.

pub use std::collections::BTreeMap;

pub use http::Method;

pub use crate::error::{ErrorKind, KnownError, Retry};
pub use crate::request::{
    Batched, BodyKind, Endpoint, FileUpload, FormWriter, KeyPlace, Markets, OperationMeta, PageCursor, Paged, QueryWriter, Sunset,
    cipher, token,
};
pub use crate::response::{CollectFailures, Empty, Failure, PartialFailures};
pub use crate::values::open_enum::{
    clone_enum, display_enum, enum_from_text, enum_text, enums_are_equal, hash_enum, read_enum, write_enum,
};
pub use crate::values::*;
#[cfg(feature = "serde")]
pub use crate::webhook::SerializeData;
pub use crate::webhook::{ReadEvent, UnknownEvent, Webhook, read_payload};
pub use crate::wire::check::{one_of, within};
pub use crate::wire::read::{Failed, FieldVisitor, Fields, Read, Reader, Slot, debug_fields};
#[cfg(feature = "serde")]
pub use crate::wire::serde_support::{ObjectSerializer, deserialize, deserialize_with};
pub use crate::wire::write::{JsonWriter, ObjectWriter, Quoted, Write, WriteFields, debug_written};
pub use crate::wire::{PathWriter, QueryValue};
pub use crate::{debug_fields, debug_written, open_enum};
#[cfg(any(feature = "serde", feature = "partial-eq"))]
pub use crate::{enum_impls, event_impls, object_impls, received_impls, sent_impls};
