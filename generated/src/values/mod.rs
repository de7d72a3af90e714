//! The types of single field values. Each one reads and writes itself.

mod convert;
mod date;
mod date_time;
mod decimal;
mod id;
mod json;
pub(crate) mod open_enum;
mod secret;
mod similar;
mod text;
mod time;

pub use self::date::Date;
pub(crate) use self::date::days_since_1970;
pub use self::date_time::DateTime;
pub use self::decimal::Decimal;
pub use self::id::Id;
pub use self::json::Json;
pub use self::open_enum::{OpenEnum, UnknownValue};
pub use self::secret::Secret;
pub use self::time::{Timestamp, TimestampMillis};
