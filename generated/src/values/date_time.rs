//! RFC 3339 timestamps, such as `2026-04-02T09:28:34.979101552Z`.
//!
//! A few fields hold these instead of a number of seconds. The text is kept, so no digit is lost. This module offers no
//! arithmetic and no formatting.

use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smol_str::SmolStr;

use crate::error::InvalidValue;
use crate::values::date::{Date, days_since_1970};
use crate::values::text::text_value;

/// A point in time with its offset from UTC. A value from a reply keeps the text that TikTok sent, valid or not.
///
/// Values are equal if their texts are equal, although different texts can mean the same instant. Use
/// [`to_system_time`](Self::to_system_time) to compare instants. With the feature `chrono` or `jiff`,
/// `chrono::DateTime::try_from(&time)` or `jiff::Timestamp::try_from(&time)` converts it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(pub(super) SmolStr);

text_value!(DateTime, "a time like 2026-04-02T09:28:34Z");

impl DateTime {
    /// Returns the seconds since 1970-01-01 UTC and the nanoseconds within the second.
    #[cfg(any(feature = "chrono", feature = "jiff"))]
    pub(super) fn unix_time(&self) -> Option<(i64, u64)> {
        parse(&self.0)
    }

    /// Converts to [`SystemTime`], to the nanosecond. Returns `None` if the text is not a valid timestamp or the platform cannot
    /// represent it.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = parse(&self.0)?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 { UNIX_EPOCH.checked_sub(whole)? } else { UNIX_EPOCH.checked_add(whole)? };
        time.checked_add(Duration::from_nanos(nanos))
    }
}

/// Returns the seconds since 1970-01-01 UTC and the nanoseconds within the second. Digits after the ninth are ignored.
fn parse(text: &str) -> Option<(i64, u64)> {
    let at = |place, mark: &str| text.get(place..place + 1).is_some_and(|found| found.eq_ignore_ascii_case(mark));
    let (year, month, day) = text.get(..10)?.parse::<Date>().ok()?.parts().ok()?;
    let [hour, minute, second] = [number(text.get(11..13)?)?, number(text.get(14..16)?)?, number(text.get(17..19)?)?];
    // Second 60 is a leap second.
    if !at(10, "t") || !at(13, ":") || !at(16, ":") || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let (nanos, zone) = fraction(text.get(19..)?)?;
    Some((days_since_1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset(zone)?, nanos))
}

/// Parses an optional fraction of a second into nanoseconds, and returns the rest of the text.
fn fraction(text: &str) -> Option<(u64, &str)> {
    let Some(fraction) = text.strip_prefix('.') else {
        return Some((0, text));
    };
    let end = fraction.find(|c: char| !c.is_ascii_digit())?;
    let (digits, zone) = fraction.split_at(end);
    if digits.is_empty() { None } else { Some((format!("{digits:0<9.9}").parse().ok()?, zone)) }
}

/// The offset from UTC in seconds.
fn offset(zone: &str) -> Option<i64> {
    let (sign, ahead) = match zone.split_at_checked(1)? {
        ("Z" | "z", "") => return Some(0),
        ("+", ahead) => (1, ahead),
        ("-", ahead) => (-1, ahead),
        _ => return None,
    };
    let (hours, minutes) = ahead.split_once(':')?;
    let well_formed = hours.len() == 2 && minutes.len() == 2;
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (well_formed && hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn number(digits: &str) -> Option<i64> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}

impl FromStr for DateTime {
    type Err = InvalidValue;

    /// Parses a valid date, a time, and `Z` or an offset from UTC.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match parse(text) {
            Some(_) => Ok(Self(text.into())),
            None => Err(InvalidValue::new("a time like 2026-04-02T09:28:34Z")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds and nanoseconds since 1970.
    fn moment(text: &str) -> (i64, u64) {
        let parsed = parse(text).expect(text);
        assert_eq!(text.parse::<DateTime>().expect(text).as_str(), text);
        parsed
    }

    #[test]
    fn timestamps_are_parsed_exactly() {
        assert_eq!(moment("1970-01-01T00:00:00Z"), (0, 0));
        assert_eq!(moment("2026-04-02T09:28:34.979101552Z"), (1_775_122_114, 979_101_552));
        assert_eq!(moment("2026-04-02T09:28:34.9791015529Z"), (1_775_122_114, 979_101_552));
        assert_eq!(moment("2026-04-02t17:28:34.5+08:00"), (1_775_122_114, 500_000_000));
        assert_eq!(moment("2026-04-02T04:58:34-04:30"), (1_775_122_114, 0));
        assert_eq!(moment("2024-02-29T23:59:60z"), (1_709_251_200, 0));
        assert_eq!(moment("1969-12-31T23:59:59.000000001Z"), (-1, 1));
        assert_eq!(moment("0000-03-01T00:00:00Z").0, -62_162_035_200);
        assert_eq!(moment("9999-12-31T23:59:59Z").0, 253_402_300_799);
    }

    #[test]
    fn values_convert_to_system_time() {
        let time = |text: &str| text.parse::<DateTime>().expect(text).to_system_time().expect(text);
        assert_eq!(time("1970-01-01T00:00:01.5Z"), UNIX_EPOCH + Duration::from_millis(1500));
        assert_eq!(time("1969-12-31T23:59:58.5Z"), UNIX_EPOCH - Duration::from_millis(1500));
        assert!(time("2026-04-02T09:28:34.9Z") < time("2026-04-02T09:28:34.979Z"), "texts would be the other way round");
    }

    #[test]
    fn invalid_text_is_rejected_by_parsing_and_kept_in_replies() {
        for text in [
            "",
            "now",
            "1775122114",
            "2026-04-02",
            "2026-04-02 09:28:34Z",
            "2026-04-02T09:28:34",
            "2026-04-02T09:28Z",
            "2026-02-30T09:28:34Z",
            "2026-04-02T24:00:00Z",
            "2026-04-02T09:60:00Z",
            "2026-04-02T09:28:61Z",
            "2026-04-02T09:28:34.Z",
            "2026-04-02T09:28:34.5",
            "2026-04-02T09:28:34+0800",
            "2026-04-02T09:28:34+24:00",
            "2026-04-02T+9:28:34Z",
            "2026-04-02T09:28:34ZZ",
            "2026-04-02T09:28:3é",
            "２026-04-02T09:28:34Z",
        ] {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
            assert_eq!(DateTime(text.into()).to_system_time(), None, "{text}");
        }
    }
}
