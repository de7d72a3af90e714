//! Unix timestamps in seconds and in milliseconds.
//!
//! The two units have separate types, because mixing them up is an error of a factor of 1000 that nothing else detects. The
//! features `jiff` and `chrono` convert to the types of those crates; use [`SystemTime`] for any other.

use std::fmt;
use std::ops::{Add, Sub};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::{Accepted, InvalidField};
use crate::values::DateTime;
use crate::wire::QueryValue;
use crate::wire::read::{Failed, Read, Reader};
use crate::wire::scalar::{FromScalar, Scalar, read_scalar};
use crate::wire::write::{JsonWriter, Write};

#[cfg(test)]
mod tests;

/// Seconds since 1970-01-01T00:00:00Z.
///
/// A request rejects seconds from 100,000,000,000 on, which is the year 5138, because they must be milliseconds; see
/// [`InvalidField`].
///
/// To compute with it or to format it, enable the feature `chrono` or `jiff`: `chrono::DateTime::try_from(time)` or
/// `jiff::Timestamp::try_from(time)` converts, and `Timestamp::from` converts back. Without them, use [`SystemTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// Milliseconds since 1970-01-01T00:00:00Z.
///
/// A request rejects positive milliseconds below 100,000,000,000, which is March 1973, because they must be seconds; see
/// [`InvalidField`].
///
/// To compute with it or to format it, enable the feature `chrono` or `jiff`: `chrono::DateTime::try_from(time)` or
/// `jiff::Timestamp::try_from(time)` converts, and `TimestampMillis::from` converts back. Without them, use [`SystemTime`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimestampMillis(i64);

impl Timestamp {
    /// The current time of the system clock, rounded down to the second.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Creates a timestamp from seconds since 1970-01-01 UTC.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Returns the seconds since 1970-01-01 UTC.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// Returns the number to store. Reading takes the seconds of the year 5138 and later for milliseconds, so such a time is stored in
    /// milliseconds.
    #[cfg(any(feature = "client", feature = "serde"))]
    pub(crate) fn stored_number(self) -> i64 {
        if self.is_in_other_unit() { self.0.saturating_mul(1000) } else { self.0 }
    }

    /// Whether the number must be milliseconds.
    fn is_in_other_unit(self) -> bool {
        self.0 >= FIRST_MILLIS
    }

    /// Converts to [`SystemTime`]. Returns `None` if the platform cannot represent the time.
    pub fn to_system_time(self) -> Option<SystemTime> {
        shift_epoch(Duration::from_secs(self.0.unsigned_abs()), self.0 < 0)
    }
}

impl TimestampMillis {
    /// The current time of the system clock, rounded down to the millisecond.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Creates a timestamp from milliseconds since 1970-01-01 UTC.
    pub const fn from_unix_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Returns the milliseconds since 1970-01-01 UTC.
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    /// Whether the number must be seconds.
    fn is_in_other_unit(self) -> bool {
        (1..FIRST_MILLIS).contains(&self.0)
    }

    /// Converts to [`SystemTime`]. Returns `None` if the platform cannot represent the time.
    pub fn to_system_time(self) -> Option<SystemTime> {
        shift_epoch(Duration::from_millis(self.0.unsigned_abs()), self.0 < 0)
    }
}

fn shift_epoch(distance: Duration, before: bool) -> Option<SystemTime> {
    if before { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
}

/// Whole nanoseconds since 1970, negative before it.
fn nanos(time: SystemTime) -> i128 {
    // A duration is less than 2^94 nanoseconds.
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => after.as_nanos() as i128,
        Err(before) => -(before.duration().as_nanos() as i128),
    }
}

/// Divides and rounds down. Saturates at the limits of `i64`.
pub(crate) fn clamp_to_unit(nanos: i128, unit: i128) -> i64 {
    let value = nanos.div_euclid(unit);
    i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX })
}

/// Rounds down to the second.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self(clamp_to_unit(nanos(time), 1_000_000_000))
    }
}

/// Rounds down to the millisecond.
impl From<SystemTime> for TimestampMillis {
    fn from(time: SystemTime) -> Self {
        Self(clamp_to_unit(nanos(time), 1_000_000))
    }
}

/// From seconds.
impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

/// From milliseconds.
impl From<i64> for TimestampMillis {
    fn from(millis: i64) -> Self {
        Self(millis)
    }
}

impl From<Timestamp> for TimestampMillis {
    fn from(time: Timestamp) -> Self {
        Self(time.0.saturating_mul(1000))
    }
}

/// Adds whole seconds. Saturates at the maximum.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, by: Duration) -> Self {
        Self(self.0.saturating_add_unsigned(by.as_secs()))
    }
}

/// Subtracts whole seconds. Saturates at the minimum.
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, by: Duration) -> Self {
        Self(self.0.saturating_sub_unsigned(by.as_secs()))
    }
}

/// The number of seconds.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The number of milliseconds.
impl fmt::Display for TimestampMillis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The number that separates the units. As seconds it is in the year 5138, so seconds from here on must be milliseconds. As
/// milliseconds it is in March 1973, so positive milliseconds before it must be seconds.
const FIRST_MILLIS: i64 = 100_000_000_000;

/// Also reads milliseconds and RFC 3339 text, which TikTok is known to send where it documents seconds.
impl FromScalar for Timestamp {
    const EXPECTED: &'static str = "a time in seconds";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        let from_number = |number| Self(if number < FIRST_MILLIS { number } else { number / 1000 });
        match i64::from_scalar(scalar) {
            Ok(number) => Ok(number.map(from_number)),
            Err(Scalar::Text(text)) => {
                let time = text.trim().parse::<DateTime>().ok().and_then(|time| time.to_system_time());
                time.map(|time| Some(time.into())).ok_or(Scalar::Text(text))
            }
            Err(found) => Err(found),
        }
    }
}

impl FromScalar for TimestampMillis {
    const EXPECTED: &'static str = "a time in milliseconds";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        Ok(i64::from_scalar(scalar)?.map(Self))
    }
}

/// Implements reading and writing for a count of seconds or milliseconds.
macro_rules! unix_time {
    ($name:ident, $accepted:expr) => {
        impl Read for $name {
            fn read(from: &mut Reader<'_>) -> Result<Option<Self>, Failed> {
                read_scalar(from)
            }
        }

        impl Write for $name {
            fn write(&self, out: &mut JsonWriter) {
                out.reject(self.invalid());
                self.0.write(out);
            }
        }

        #[cfg(feature = "serde")]
        crate::wire::serde_support::deserialize_value!($name);

        impl QueryValue for $name {
            fn invalid(&self) -> Option<Box<InvalidField>> {
                self.is_in_other_unit().then(|| InvalidField::new(self.0, $accepted))
            }

            fn append_to(&self, text: &mut Vec<u8>) {
                self.0.append_to(text);
            }
        }
    };
}

unix_time!(Timestamp, Accepted::Seconds);
unix_time!(TimestampMillis, Accepted::Milliseconds);

/// Writes seconds, or milliseconds from the year 5138 on, because reading takes such a number for milliseconds.
#[cfg(feature = "serde")]
impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.stored_number())
    }
}

/// Writes milliseconds.
#[cfg(feature = "serde")]
impl serde::Serialize for TimestampMillis {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.0)
    }
}
