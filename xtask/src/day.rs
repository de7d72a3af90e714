//! The current day, for date-dependent commands.

use std::time::{SystemTime, UNIX_EPOCH};

use codegen::spec::is_day;

/// A day from the command line.
pub(crate) fn parse(text: &str) -> Result<String, String> {
    if is_day(text) { Ok(text.to_owned()) } else { Err("write a date such as 2026-08-15".to_owned()) }
}

/// The day of the system clock in UTC, as `2026-08-15`.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    from_days(seconds / (24 * 60 * 60))
}

/// The day that comes this many days after 1970-01-01. Years begin in March here, so that a leap day is the last of its year.
fn from_days(days: u64) -> String {
    const DAYS_OF_400_YEARS: u64 = 146_097;
    const DAYS_TO_1970: u64 = 719_468;
    let days = days + DAYS_TO_1970;
    let (era, day) = (days / DAYS_OF_400_YEARS, days % DAYS_OF_400_YEARS);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_since_1970_are_dates() {
        let dates = [(0, "1970-01-01"), (58, "1970-02-28"), (59, "1970-03-01"), (19_782, "2024-02-29"), (20_680, "2026-08-15")];
        for (days, date) in dates {
            assert_eq!(from_days(days), date);
        }
    }

    #[test]
    fn other_texts_are_rejected() {
        assert_eq!(parse("2026-08-15").as_deref(), Ok("2026-08-15"));
        assert!(parse("tomorrow").is_err());
    }
}
