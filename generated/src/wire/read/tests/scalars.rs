//! Texts, numbers, times and booleans in forms other than the expected one.

use super::field;
use super::misfits::misfit;
use crate::values::{Timestamp, TimestampMillis};

#[test]
fn strings_accept_numbers_without_losing_a_digit() {
    for text in ["0", "-1", "12.30", "9007199254740993", "18446744073709551616", "576461413038785752123", "1E2", "-0.0"] {
        assert_eq!(field("id", text, |o| o.id).as_deref(), Some(text));
        assert_eq!(field("total", text, |o| o.total).expect(text).as_str(), text);
        assert_eq!(field("tags", &format!("[{text}]"), |o| o.tags), [text]);
    }
    assert_eq!(field("day", "20260918", |o| o.day).expect("a day").as_str(), "20260918");
    assert_eq!(field("moment", "1775122114", |o| o.moment).expect("a moment").as_str(), "1775122114");
}

#[test]
fn integers_accept_strings_and_zero_fractions() {
    let integers = [
        ("5", 5),
        ("\"5\"", 5),
        ("-5", -5),
        ("\"-5\"", -5),
        ("1.0", 1),
        ("\"1.0\"", 1),
        ("5e3", 5000),
        ("1.50E1", 15),
        ("500e-2", 5),
        ("0.000", 0),
        ("\"0007\"", 7),
        ("-0", 0),
        ("\" 5 \"", 5),
        ("9007199254740993", 9_007_199_254_740_993),
        ("9223372036854775807", i64::MAX),
        ("\"-9223372036854775808\"", i64::MIN),
        ("9223372036854775807.0", i64::MAX),
    ];
    for (value, expected) in integers {
        assert_eq!(field("count", value, |o| o.count), Some(expected), "{value}");
        assert_eq!(field("at_ms", value, |o| o.at_ms), Some(TimestampMillis::from_unix_millis(expected)), "{value}");
        assert_eq!(field("numbers", &format!("[{value}]"), |o| o.numbers), [expected], "{value}");
    }
}

#[test]
fn times_in_seconds_accept_milliseconds_and_text() {
    let times = [
        ("1775122114", 1_775_122_114),
        ("\"1775122114\"", 1_775_122_114),
        ("-5", -5),
        ("99999999999", 99_999_999_999),
        ("1775122114979", 1_775_122_114),
        ("\"1775122114979\"", 1_775_122_114),
        ("\"2026-04-02T09:28:34.979Z\"", 1_775_122_114),
        ("\" 2026-04-02T17:28:34+08:00 \"", 1_775_122_114),
    ];
    for (value, seconds) in times {
        assert_eq!(field("at", value, |o| o.at), Some(Timestamp::from_unix_seconds(seconds)), "{value}");
    }
}

#[test]
fn booleans_accept_strings_and_numbers() {
    for value in ["true", "\"true\"", "\"True\"", "\" TRUE \"", "1", "\"1\""] {
        assert_eq!(field("paid", value, |o| o.paid), Some(true), "{value}");
    }
    for value in ["false", "\"false\"", "\"FALSE\"", "0", "\"0\""] {
        assert_eq!(field("paid", value, |o| o.paid), Some(false), "{value}");
    }
    for value in ["2", "\"yes\"", "[]", "{}"] {
        assert_eq!(misfit(&format!(r#"{{"paid":{value}}}"#)).1, "true or false", "{value}");
    }
}
