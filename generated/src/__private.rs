//! What emitted files import, all of it with one line.
//!
//! Not for people: nothing is defined here, everything has its home and its documentation there.

pub use std::collections::BTreeMap;

pub use http::Method;
pub use serde::de::{Deserializer, MapAccess};

pub use crate::error::{ErrorKind, KnownError, Retry};
pub use crate::request::auth::{cipher, token};
pub use crate::request::endpoint::{BodyKind, Endpoint, KeyPlace, OperationMeta, Paged};
pub use crate::request::multipart::FormWriter;
pub use crate::request::query_writer::QueryWriter;
pub use crate::request::upload::FileUpload;
pub use crate::response::failure::{CollectFailures, Failure, PartialFailures};
pub use crate::response::reply::Empty;
pub use crate::values::date::Date;
pub use crate::values::date_time::DateTime;
pub use crate::values::decimal::Decimal;
pub use crate::values::json::Json;
pub use crate::values::open_enum::{OpenEnum, UnknownValue, enum_from_text, enum_text};
pub use crate::values::secret::Secret;
pub use crate::values::timestamp::{Timestamp, TimestampMillis};
pub use crate::webhook::{ReadEvent, UnknownEvent, Webhook, read_payload};
pub use crate::wire::path::PathWriter;
pub use crate::wire::query::QueryValue;
pub use crate::wire::read::{Fields, Read, Slot, read, skip};
pub use crate::wire::scalar::read_enum;
pub use crate::wire::write::{Body, ObjectWriter, Write, write_string};
pub use crate::{open_enum, open_enum_methods};
