//! Amounts and rates as exact decimal text.
//!
//! This is not an arithmetic type: values compare, but cannot be added or rounded. The scale of money depends on its currency,
//! and the text must be returned to TikTok unchanged. To calculate, enable the feature `rust_decimal` or parse the text with
//! another crate.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use smol_str::{SmolStr, ToSmolStr};

use crate::error::InvalidValue;
use crate::values::text::text_value;

/// A decimal number, such as an amount of money in units of its currency: `"-12.30"`.
///
/// It has no arithmetic. To add, multiply or round, enable the feature `rust_decimal`: `rust_decimal::Decimal::try_from(&amount)`
/// converts, and `Decimal::from(amount)` converts back. Or parse [`as_str`](Self::as_str) with another crate.
///
#[cfg_attr(feature = "rust_decimal", doc = "```")]
#[cfg_attr(not(feature = "rust_decimal"), doc = "```ignore")]
/// use tiktok_shop::{Decimal, rust_decimal};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (price, fee): (Decimal, Decimal) = ("12.30".parse()?, "-0.45".parse()?);
/// let sum = rust_decimal::Decimal::try_from(&price)? + rust_decimal::Decimal::try_from(&fee)?;
/// assert_eq!(Decimal::from(sum).as_str(), "11.85");
/// # Ok(())
/// # }
/// ```
///
/// Values compare numerically: `1.0` equals `1.00` and `-0` equals `0`, although [`as_str`](Self::as_str) differs. A value from a
/// reply keeps the text that TikTok sent. A text that is not a number equals only the same text, and is neither less nor greater
/// than any other value.
#[derive(Clone, Debug)]
pub struct Decimal(pub(crate) SmolStr);

text_value!(Decimal, "a decimal number");

impl Decimal {
    /// Parses digits with an optional leading minus and an optional fraction.
    ///
    /// ```
    /// use tiktok_shop::Decimal;
    ///
    /// # fn main() -> Result<(), tiktok_shop::InvalidValue> {
    /// let price = Decimal::new("12.30")?;
    /// assert!(price > Decimal::from(12) && Decimal::new("12,30").is_err());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error for any other text.
    pub fn new(text: &str) -> Result<Self, InvalidValue> {
        match Normalized::parse(text) {
            Some(_) => Ok(Self(text.into())),
            None => Err(InvalidValue::new("a decimal number like -12.30")),
        }
    }

    /// Whether the text is a number. Only a value from a reply can be something else.
    pub fn is_number(&self) -> bool {
        Normalized::parse(&self.0).is_some()
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (Normalized::parse(&self.0), Normalized::parse(&other.0)) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => (self.0 == other.0).then_some(Ordering::Equal),
        }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl Eq for Decimal {}

/// Equal numbers have equal hashes.
impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match Normalized::parse(&self.0) {
            Some(plain) => plain.hash(state),
            None => self.0.hash(state),
        }
    }
}

/// The parts of a decimal number without insignificant zeros. Equal numbers have equal parts.
#[derive(Hash)]
struct Normalized<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Normalized<'a> {
    fn parse(text: &'a str) -> Option<Self> {
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

    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.cmp_size(other),
            (true, true) => other.cmp_size(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }

    fn cmp_size(&self, other: &Self) -> Ordering {
        let whole = (self.whole.len(), self.whole).cmp(&(other.whole.len(), other.whole));
        whole.then_with(|| self.fraction.cmp(other.fraction))
    }
}

impl FromStr for Decimal {
    type Err = InvalidValue;

    /// See [`Decimal::new`].
    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text)
    }
}

macro_rules! from_integers {
    ($($integer:ty)*) => {
        $(
            impl From<$integer> for Decimal {
                fn from(value: $integer) -> Self {
                    Self(value.to_smolstr())
                }
            }
        )*
    };
}

from_integers! { u8 u16 u32 u64 i8 i16 i32 i64 }

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

    use super::*;

    #[test]
    fn only_plain_numbers_are_parsed() {
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

    fn number(text: &str) -> Decimal {
        Decimal(text.into())
    }

    fn hash(number: &Decimal) -> u64 {
        BuildHasherDefault::<DefaultHasher>::default().hash_one(number)
    }

    #[test]
    fn numbers_compare_numerically() {
        let ascending =
            ["-100", "-12.30", "-12.3", "-0.5", "-0", "0.00", "0.05", "0.5", "007", "7.01", "10", "123456789012345678901"];
        for (index, a) in ascending.iter().enumerate() {
            for (other, b) in ascending.iter().enumerate() {
                let expected = match (*a, *b) {
                    ("-12.30", "-12.3") | ("-12.3", "-12.30") | ("-0", "0.00") | ("0.00", "-0") => Ordering::Equal,
                    _ => index.cmp(&other),
                };
                let (a, b) = (number(a), number(b));
                assert_eq!(a.partial_cmp(&b), Some(expected), "{a} {b}");
                assert_eq!(a == b, expected == Ordering::Equal, "{a} {b}");
                assert_eq!(a == b, hash(&a) == hash(&b), "{a} {b}");
            }
        }
    }

    #[test]
    fn invalid_text_equals_only_itself() {
        for text in ["", "N/A", "1e3", "1,000", "-"] {
            assert!(number(text) == number(text) && !number(text).is_number(), "{text}");
            assert_eq!(hash(&number(text)), hash(&number(text)));
            for other in ["0", "1000", "x"] {
                assert_eq!(number(text).partial_cmp(&number(other)), None, "{text} {other}");
                assert_ne!(number(text), number(other));
            }
        }
    }
}
