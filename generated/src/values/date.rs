//! Calendar dates, such as `2026-09-18`.
//!
//! A date has no time zone. The operation's documentation says which one applies.

use std::str::FromStr;

use smol_str::{SmolStr, format_smolstr};

use crate::error::InvalidValue;
use crate::values::text::text_value;

/// A date, `YYYY-MM-DD`. A date from a reply keeps the text that TikTok sent, valid or not.
///
/// Dates are ordered by their text, which is chronological for valid dates.
///
/// To compute with dates, enable the feature `chrono` or `jiff`: `chrono::NaiveDate::try_from(&date)` or
/// `jiff::civil::Date::try_from(&date)` converts, and `Date::try_from` converts back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub(crate) SmolStr);

text_value!(Date, "a day");

impl Date {
    /// Creates a date of the Gregorian calendar.
    ///
    /// # Errors
    ///
    /// Returns an error if the date does not exist or the year has more than four digits.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidValue> {
        check(year, month, day)?;
        Ok(Self(format_smolstr!("{year:04}-{month:02}-{day:02}")))
    }

    /// Returns year, month and day.
    ///
    /// # Errors
    ///
    /// Returns an error if the text, from a reply, is not a valid date.
    pub fn parts(&self) -> Result<(u16, u8, u8), InvalidValue> {
        let (year, month, day) = parts(&self.0)?;
        check(year, month, day).map(|()| (year, month, day))
    }
}

impl FromStr for Date {
    type Err = InvalidValue;

    /// Parses `YYYY-MM-DD` and checks that the date exists.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let (year, month, day) = parts(text)?;
        Self::new(year, month, day)
    }
}

fn check(year: u16, month: u8, day: u8) -> Result<(), InvalidValue> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    };
    if year > 9999 || day == 0 || day > days {
        return Err(InvalidValue::new("a day that exists"));
    }
    Ok(())
}

/// The number of days from 1970-01-01 to a date. Years begin in March here, so that a leap day is the last of its year.
pub(crate) fn days_since_1970(year: u16, month: u8, day: u8) -> i64 {
    let (month, day) = (i64::from(month), i64::from(day));
    let year = i64::from(year) - i64::from(month < 3);
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days_of_months = (153 * ((month + 9) % 12) + 2) / 5;
    365 * year + leap_days + days_of_months + day - 719_469
}

/// Splits a text like `2026-09-18` into numbers, without checking that the date exists.
fn parts(text: &str) -> Result<(u16, u8, u8), InvalidValue> {
    let number = |range, width: usize| -> Option<u16> {
        let digits: &str = text.get(range)?;
        let all = digits.len() == width && digits.bytes().all(|byte| byte.is_ascii_digit());
        if all { digits.parse().ok() } else { None }
    };
    let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    match (number(0..4, 4), number(5..7, 2), number(8..10, 2)) {
        // A number of two digits fits a byte.
        (Some(year), Some(month), Some(day)) if dashes => Ok((year, month as u8, day as u8)),
        _ => Err(InvalidValue::new("a day like 2026-09-18")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_valid_dates_are_accepted() {
        for (year, month, day, text) in
            [(2026, 9, 18, "2026-09-18"), (2024, 2, 29, "2024-02-29"), (2000, 2, 29, "2000-02-29"), (1, 1, 1, "0001-01-01")]
        {
            let date = Date::new(year, month, day).expect(text);
            assert_eq!((date.as_str(), &date, date.parts()), (text, &text.parse().expect(text), Ok((year, month, day))));
        }
        for (year, month, day) in
            [(2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (10_000, 1, 1)]
        {
            assert!(Date::new(year, month, day).is_err(), "{year}-{month}-{day}");
        }
        for text in
            ["", "2026-9-18", "2026/09/18", "2026-09-18T", "+026-09-18", "2026-09-1é", "2026-13-01", "20260918", "2026-02-30"]
        {
            assert!(text.parse::<Date>().is_err() && Date(text.into()).parts().is_err(), "{text}");
        }
    }

    #[test]
    fn dates_are_ordered_chronologically() {
        let day = |text: &str| text.parse::<Date>().expect(text);
        assert!(day("2025-12-31") < day("2026-01-01") && day("0999-01-01") < day("1000-01-01"));
    }

    #[test]
    fn days_are_counted_from_1970() {
        let dates =
            [((1970, 1, 1), 0), ((1970, 3, 1), 59), ((2024, 2, 29), 19_782), ((2026, 8, 15), 20_680), ((2027, 1, 1), 20_819)];
        for ((year, month, day), expected) in dates {
            assert_eq!(days_since_1970(year, month, day), expected);
        }
    }

    #[test]
    fn day_counts_are_consecutive() {
        let first_day = |year, month: u8| days_since_1970(year, month, 1);
        let lengths =
            |year| (1..=12).map(move |month| first_day(year + u16::from(month / 12), month % 12 + 1) - first_day(year, month));
        assert_eq!(Vec::from_iter(lengths(2023)), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
        assert_eq!([1900, 2000, 2024].map(|year| lengths(year).nth(1)), [Some(28), Some(29), Some(29)]);
    }
}
