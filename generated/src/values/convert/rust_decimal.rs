//! `rust_decimal::Decimal` has 96 bits and at most 28 decimal places.

use smol_str::ToSmolStr;

use crate::error::InvalidValue;
use crate::values::Decimal;

/// Keeps trailing zeros. Returns an error if the value needs more digits, or if the text from a reply is not a number.
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = InvalidValue;

    fn try_from(number: &Decimal) -> Result<Self, InvalidValue> {
        let invalid = InvalidValue::new("a decimal number of 96 bits, at most 28 digits behind the point");
        if !number.is_number() {
            return Err(invalid);
        }
        Self::from_str_exact(number.as_str()).map_err(|_| invalid)
    }
}

/// See the conversion from a reference.
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = InvalidValue;

    fn try_from(number: Decimal) -> Result<Self, InvalidValue> {
        Self::try_from(&number)
    }
}

/// Keeps trailing zeros.
impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self(number.to_smolstr())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_round_trip_through_rust_decimal() {
        for text in ["0", "12.30", "-12.3", "0.0000000000000000000000000001", "79228162514264337593543950335", "-0.50", "1000"] {
            let number: Decimal = text.parse().expect(text);
            let there = rust_decimal::Decimal::try_from(&number).expect(text);
            assert_eq!(Decimal::from(there).as_str(), text);
            assert_eq!(number.try_into(), Ok(there));
        }
        for (mantissa, scale, text) in [(5, 0, "5"), (-1230, 2, "-12.30"), (1, 28, "0.0000000000000000000000000001")] {
            assert_eq!(Decimal::from(rust_decimal::Decimal::new(mantissa, scale)).as_str(), text);
        }
        let largest = Decimal::from(rust_decimal::Decimal::MAX);
        assert_eq!(largest.as_str().parse::<Decimal>(), Ok(largest));
    }

    #[test]
    fn unrepresentable_decimals_are_errors() {
        for text in ["79228162514264337593543950336", "0.00000000000000000000000000001", "1.00000000000000000000000000001"] {
            let number: Decimal = text.parse().expect(text);
            assert!(rust_decimal::Decimal::try_from(&number).is_err(), "{text}");
        }
        for text in ["", "N/A", "1_000", "+1", ".5", "1e3"] {
            assert!(rust_decimal::Decimal::try_from(&Decimal(text.into())).is_err(), "{text}");
        }
    }
}
