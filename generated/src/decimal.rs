//! Amounts and rates, as exact text.
//!
//! Not a number type: it neither adds nor rounds. Money has a scale that differs by currency and
//! must come back as it was sent; calculate with the decimal crate of your choice.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use crate::error::InvalidValue;
use crate::raw::{FromScalar, Scalar};

/// A decimal number, such as an amount of money in units of its currency: `"-12.30"`.
///
/// Equality is that of the text: `1.0` and `1.00` differ. [`Decimal::compare`] compares values. In
/// a reply the text is whatever TikTok sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The number's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares the values of two numbers; `None` when a reply brought a text that is not one.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        let (a, b) = (Plain::of(&self.0)?, Plain::of(&other.0)?);
        Some(match (a.negative, b.negative) {
            (false, false) => a.cmp_size(&b),
            (true, true) => b.cmp_size(&a),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        })
    }
}

/// The parts of a plain decimal number, without the zeros that say nothing.
struct Plain<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Plain<'a> {
    fn of(text: &'a str) -> Option<Self> {
        let (signed, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (digits, ""),
        };
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let zero = whole.is_empty() && fraction.is_empty();
        Some(Self { negative: signed && !zero, whole, fraction })
    }

    fn cmp_size(&self, other: &Self) -> Ordering {
        let whole = (self.whole.len(), self.whole).cmp(&(other.whole.len(), other.whole));
        whole.then_with(|| self.fraction.cmp(other.fraction))
    }
}

impl FromStr for Decimal {
    type Err = InvalidValue;

    /// Digits, with a minus before and a fraction after them where there is one.
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        match Plain::of(text) {
            Some(_) => Ok(Self(text.to_owned())),
            None => Err(InvalidValue::new("a decimal number like -12.30")),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {
        $(
            impl From<$integer> for Decimal {
                fn from(value: $integer) -> Self {
                    Self(value.to_string())
                }
            }
        )*
    };
}

from_integers! { u8 u16 u32 u64 i8 i16 i32 i64 }

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromScalar for Decimal {
    const EXPECTED: &'static str = "a decimal number";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        match scalar {
            Scalar::Null => Ok(None),
            Scalar::Text(text) if text.is_empty() => Ok(None),
            Scalar::Text(text) => Ok(Some(Self(text.into_owned()))),
            Scalar::Number(text) => Ok(Some(Self(text.to_owned()))),
            found => Err(found),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_write_plain_numbers() {
        for text in ["0", "-0", "12.30", "-12.30", "007", "123456789012345678901234567890.000000001"] {
            assert_eq!(text.parse::<Decimal>().expect(text).to_string(), text);
        }
        for text in ["", "-", ".", "1.", ".5", "+1", "1e3", "1,000", " 1", "1 ", "--1", "1.2.3", "NaN", "١"] {
            assert!(text.parse::<Decimal>().is_err(), "{text}");
        }
    }

    #[test]
    fn integers_are_decimals() {
        assert_eq!(Decimal::from(u64::MAX).as_str(), "18446744073709551615");
        assert_eq!(Decimal::from(-5_i8).as_str(), "-5");
    }
}
