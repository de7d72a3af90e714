//! Moments, days and amounts to and from the types of other crates, each behind the feature of its name.
//!
//! What is exact both ways is `From`, what may not fit is `TryFrom`. Nothing is rounded but moments, down to what their type
//! counts, as everywhere in this crate.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
