//! `chrono::DateTime<Utc>` and `chrono::NaiveDate`.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use crate::error::InvalidValue;
use crate::values::{self, Date, Timestamp, TimestampMillis};

/// Fails beyond some 262,000 years from now.
impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = InvalidValue;

    fn try_from(time: Timestamp) -> Result<Self, InvalidValue> {
        Self::from_timestamp(time.unix_seconds(), 0).ok_or(InvalidValue::new("a moment that chrono can express"))
    }
}

/// Fails beyond some 262,000 years from now.
impl TryFrom<TimestampMillis> for DateTime<Utc> {
    type Error = InvalidValue;

    fn try_from(time: TimestampMillis) -> Result<Self, InvalidValue> {
        Self::from_timestamp_millis(time.unix_millis()).ok_or(InvalidValue::new("a moment that chrono can express"))
    }
}

/// Rounds down to the second.
impl From<DateTime<Utc>> for Timestamp {
    fn from(time: DateTime<Utc>) -> Self {
        Self::from_unix_seconds(time.timestamp())
    }
}

/// Rounds down to the millisecond.
impl From<DateTime<Utc>> for TimestampMillis {
    fn from(time: DateTime<Utc>) -> Self {
        Self::from_unix_millis(time.timestamp_millis())
    }
}

/// Returns an error if the text, from a reply, is not a valid time.
impl TryFrom<&values::DateTime> for DateTime<Utc> {
    type Error = InvalidValue;

    fn try_from(time: &values::DateTime) -> Result<Self, InvalidValue> {
        let parts = time.unix_time().and_then(|(seconds, nanos)| Self::from_timestamp(seconds, u32::try_from(nanos).ok()?));
        parts.ok_or(InvalidValue::new("a time like 2026-04-02T09:28:34Z"))
    }
}

/// Returns an error if the text, from a reply, is not a valid date.
impl TryFrom<&Date> for NaiveDate {
    type Error = InvalidValue;

    fn try_from(date: &Date) -> Result<Self, InvalidValue> {
        let (year, month, day) = date.parts()?;
        Self::from_ymd_opt(year.into(), month.into(), day.into()).ok_or(InvalidValue::new("a day that exists"))
    }
}

/// Fails outside the years 0 to 9999.
impl TryFrom<NaiveDate> for Date {
    type Error = InvalidValue;

    fn try_from(date: NaiveDate) -> Result<Self, InvalidValue> {
        let year = u16::try_from(date.year()).map_err(|_| InvalidValue::new("a day in the years 0 to 9999"))?;
        // Months and days fit a byte.
        Self::new(year, date.month() as u8, date.day() as u8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_round_trip_through_chrono() {
        for seconds in [0, 1, -1, 1_700_000_000, -1_700_000_000] {
            let time = Timestamp::from_unix_seconds(seconds);
            let there = DateTime::try_from(time).expect("in range");
            assert_eq!((there.timestamp(), Timestamp::from(there)), (seconds, time));
            let time = TimestampMillis::from_unix_millis(seconds * 1000 + 7);
            let there = DateTime::try_from(time).expect("in range");
            assert_eq!((there.timestamp_millis(), TimestampMillis::from(there)), (seconds * 1000 + 7, time));
        }
        for value in [i64::MAX, i64::MIN] {
            assert!(DateTime::try_from(Timestamp::from_unix_seconds(value)).is_err());
            assert!(DateTime::try_from(TimestampMillis::from_unix_millis(value)).is_err());
        }
    }

    #[test]
    fn fractions_are_rounded_down_on_both_sides_of_1970() {
        for (seconds, nanos, millis) in [(1, 999_999_999, 1999), (-1, 999_999_999, -1), (-2, 999_999_999, -1001)] {
            let time = DateTime::from_timestamp(seconds, nanos).expect("in range");
            assert_eq!((Timestamp::from(time).unix_seconds(), TimestampMillis::from(time).unix_millis()), (seconds, millis));
        }
    }

    #[test]
    fn times_convert_to_chrono() {
        let time: values::DateTime = "2026-04-02T17:28:34.979101552+08:00".parse().expect("a time");
        let there = DateTime::<Utc>::try_from(&time).expect("in range");
        assert_eq!((there.timestamp(), there.timestamp_subsec_nanos()), (1_775_122_114, 979_101_552));
        assert!(DateTime::<Utc>::try_from(&values::DateTime("now".into())).is_err());
    }

    #[test]
    fn dates_round_trip_through_chrono() {
        for text in ["2026-09-18", "2024-02-29", "0001-01-01", "9999-12-31"] {
            let date: Date = text.parse().expect(text);
            let there = NaiveDate::try_from(&date).expect(text);
            assert_eq!((there.to_string().as_str(), Date::try_from(there)), (text, Ok(date)));
        }
        for day in [NaiveDate::MIN, NaiveDate::MAX] {
            assert!(Date::try_from(day).is_err(), "{day}");
        }
        assert!(NaiveDate::try_from(&Date("yesterday".into())).is_err());
    }
}
