//! `jiff::Timestamp` and `jiff::civil::Date`.

use jiff::civil;

use crate::error::InvalidValue;
use crate::values::time::clamp_to_unit;
use crate::values::{Date, DateTime, Timestamp, TimestampMillis};

/// Fails beyond the years -9999 to 9999.
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = InvalidValue;

    fn try_from(time: Timestamp) -> Result<Self, InvalidValue> {
        Self::from_second(time.unix_seconds()).map_err(|_| InvalidValue::new("a moment in the years -9999 to 9999"))
    }
}

/// Fails beyond the years -9999 to 9999.
impl TryFrom<TimestampMillis> for jiff::Timestamp {
    type Error = InvalidValue;

    fn try_from(time: TimestampMillis) -> Result<Self, InvalidValue> {
        Self::from_millisecond(time.unix_millis()).map_err(|_| InvalidValue::new("a moment in the years -9999 to 9999"))
    }
}

/// Rounds down to the second.
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self::from_unix_seconds(clamp_to_unit(time.as_nanosecond(), 1_000_000_000))
    }
}

/// Rounds down to the millisecond.
impl From<jiff::Timestamp> for TimestampMillis {
    fn from(time: jiff::Timestamp) -> Self {
        Self::from_unix_millis(clamp_to_unit(time.as_nanosecond(), 1_000_000))
    }
}

/// Returns an error if the text, from a reply, is not a valid time.
impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = InvalidValue;

    fn try_from(time: &DateTime) -> Result<Self, InvalidValue> {
        let timestamp = time.unix_time().and_then(|(seconds, nanos)| Self::new(seconds, i32::try_from(nanos).ok()?).ok());
        timestamp.ok_or(InvalidValue::new("a time like 2026-04-02T09:28:34Z"))
    }
}

/// Returns an error if the text, from a reply, is not a valid date.
impl TryFrom<&Date> for civil::Date {
    type Error = InvalidValue;

    fn try_from(date: &Date) -> Result<Self, InvalidValue> {
        let (year, month, day) = date.parts()?;
        // The date is valid and its numbers fit.
        Self::new(year as i16, month as i8, day as i8).map_err(|_| InvalidValue::new("a day that exists"))
    }
}

/// Returns an error before the year 0.
impl TryFrom<civil::Date> for Date {
    type Error = InvalidValue;

    fn try_from(date: civil::Date) -> Result<Self, InvalidValue> {
        let year = u16::try_from(date.year()).map_err(|_| InvalidValue::new("a day in the years 0 to 9999"))?;
        Self::new(year, date.month().unsigned_abs(), date.day().unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_round_trip_through_jiff() {
        for seconds in [0, 1, -1, 1_700_000_000, -1_700_000_000] {
            let time = Timestamp::from_unix_seconds(seconds);
            let there = jiff::Timestamp::try_from(time).expect("in range");
            assert_eq!((there.as_second(), Timestamp::from(there)), (seconds, time));
            let time = TimestampMillis::from_unix_millis(seconds * 1000 + 7);
            let there = jiff::Timestamp::try_from(time).expect("in range");
            assert_eq!((there.as_millisecond(), TimestampMillis::from(there)), (seconds * 1000 + 7, time));
        }
        for value in [i64::MAX, i64::MIN] {
            assert!(jiff::Timestamp::try_from(Timestamp::from_unix_seconds(value)).is_err());
            assert!(jiff::Timestamp::try_from(TimestampMillis::from_unix_millis(value)).is_err());
        }
    }

    #[test]
    fn fractions_are_rounded_down_on_both_sides_of_1970() {
        for (nanos, seconds, millis) in [(1_999_999_999, 1, 1999), (-1, -1, -1), (-1_000_000_001, -2, -1001)] {
            let time = jiff::Timestamp::from_nanosecond(nanos).expect("in range");
            assert_eq!((Timestamp::from(time).unix_seconds(), TimestampMillis::from(time).unix_millis()), (seconds, millis));
        }
    }

    #[test]
    fn times_convert_to_jiff() {
        let time: DateTime = "2026-04-02T17:28:34.979101552+08:00".parse().expect("a time");
        let there = jiff::Timestamp::try_from(&time).expect("in range");
        assert_eq!((there.as_second(), there.subsec_nanosecond()), (1_775_122_114, 979_101_552));
        let before: DateTime = "1969-12-31T23:59:58.5Z".parse().expect("a time");
        assert_eq!(jiff::Timestamp::try_from(&before).expect("in range").as_millisecond(), -1500);
        assert!(jiff::Timestamp::try_from(&DateTime("now".into())).is_err());
    }

    #[test]
    fn dates_round_trip_through_jiff() {
        for text in ["2026-09-18", "2024-02-29", "0001-01-01", "9999-12-31"] {
            let date: Date = text.parse().expect(text);
            let there = civil::Date::try_from(&date).expect(text);
            assert_eq!((there.to_string().as_str(), Date::try_from(there)), (text, Ok(date)));
        }
        assert!(Date::try_from(civil::date(-1, 1, 1)).is_err());
        assert!(civil::Date::try_from(&Date("yesterday".into())).is_err());
    }
}
