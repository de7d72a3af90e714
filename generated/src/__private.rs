//! What emitted files import, all of it with one line.
//!
//! Not for people: nothing is defined here, everything has its home and its documentation there.

pub use std::collections::BTreeMap;

pub use http::Method;
pub use serde::de::{Deserializer, MapAccess};

pub use crate::auth::{cipher, token};
pub use crate::date::Date;
pub use crate::date_time::DateTime;
pub use crate::decimal::Decimal;
pub use crate::endpoint::{BodyKind, Endpoint, KeyPlace, OperationMeta, Paged};
pub use crate::error::{ErrorKind, KnownError, Retry};
pub use crate::failure::{CollectFailures, Failure, PartialFailures};
pub use crate::json::Json;
pub use crate::multipart::FormWriter;
pub use crate::open_enum;
pub use crate::open_enum::{OpenEnum, UnknownValue, enum_from_text, enum_text};
pub use crate::path::PathWriter;
pub use crate::query::{QueryValue, QueryWriter};
pub use crate::raw::read_enum;
pub use crate::read::{Fields, Read, Slot, read, skip};
pub use crate::reply::Empty;
pub use crate::secret::Secret;
pub use crate::time::{Timestamp, TimestampMillis};
pub use crate::upload::FileUpload;
pub use crate::webhook::{ReadEvent, UnknownEvent, Webhook, read_payload};
pub use crate::write::{Body, ObjectWriter, Write, write_string};
