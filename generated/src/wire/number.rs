//! Integers and booleans, read from their text.
//!
//! TikTok documents integers and sends `5`, `"5"`, `5.0` and sometimes `5e3`. Floats are not used: they would silently change
//! integers beyond 2^53.

use crate::wire::scalar::{FromScalar, Scalar};

impl FromScalar for i64 {
    const EXPECTED: &'static str = "an integer of 64 bits";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        let value = match &scalar {
            Scalar::Null => return Ok(None),
            Scalar::Text(text) if text.trim().is_empty() => return Ok(None),
            Scalar::Number(text) => parse_integer(text),
            Scalar::Text(text) => parse_integer(text.trim()),
            _ => None,
        };
        value.map(Some).ok_or(scalar)
    }
}

impl FromScalar for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_scalar(scalar: Scalar<'_>) -> Result<Option<Self>, Scalar<'_>> {
        let text = match &scalar {
            Scalar::Null => return Ok(None),
            Scalar::Bool(value) => return Ok(Some(*value)),
            Scalar::Number(text) => text,
            Scalar::Text(text) => text.as_ref(),
            _ => return Err(scalar),
        };
        // TikTok is known to send surrounding whitespace, and Python's `True`.
        match text.trim() {
            "" => Ok(None),
            "1" => Ok(Some(true)),
            "0" => Ok(Some(false)),
            text if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            text if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            _ => Err(scalar),
        }
    }
}

/// Appends an integer in decimal.
pub(crate) fn push_integer(value: i64, out: &mut Vec<u8>) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Parses a decimal text that denotes an integer.
fn parse_integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| parse_scaled(text))
}

/// Parses a text with a fraction or an exponent.
#[cold]
fn parse_scaled(text: &str) -> Option<i64> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (negative, digits) = match mantissa.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, mantissa),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let digits: i128 = match [whole, fraction].concat().trim_start_matches('0') {
        "" => return Some(0),
        digits => digits.parse().ok()?,
    };
    // The exponent must cancel the fraction digits; otherwise the value is not an integer. A negative shift may remove trailing
    // zeros.
    let shift = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let power = 10_i128.checked_pow(shift.unsigned_abs())?;
    let value = match shift {
        0.. => digits.checked_mul(power)?,
        _ if digits % power == 0 => digits / power,
        _ => return None,
    };
    i64::try_from(if negative { -value } else { value }).ok()
}
