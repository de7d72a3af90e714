//! Values of fields: dates, times, amounts, secrets, undocumented JSON and open enumerations.
//!
//! Each type is in its own file, which says how the value is read, written and put into a query.

mod convert;
pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod decimal;
mod impls;
pub(crate) mod json;
pub(crate) mod open_enum;
pub(crate) mod secret;
pub(crate) mod timestamp;

pub use self::date::Date;
pub use self::date_time::DateTime;
pub use self::decimal::Decimal;
pub use self::json::Json;
pub use self::open_enum::{OpenEnum, UnknownValue};
pub use self::secret::Secret;
pub use self::timestamp::{Timestamp, TimestampMillis};
