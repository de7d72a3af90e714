//! Conversions of time ranges, and of times, dates and amounts to and from the types of other crates, each behind a feature of that
//! crate's name.
//!
//! Lossless conversions are `From`, all others are `TryFrom`. Only times are rounded: down to the unit of their type.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod time_range;
