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
            Scalar::Number(text) => integer(text),
            Scalar::Text(text) => integer(text.trim()),
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

/// Appends an integer in decimal. Several times faster than `format!`, and every call writes several.
pub(crate) fn push_integer(value: i64, out: &mut Vec<u8>) {
    // Nineteen digits and a sign.
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = value.unsigned_abs();
    // Each slow division yields two digits. Remainders of 100 fit a byte.
    while rest >= 10 {
        let pair = (rest % 100) as u8;
        rest /= 100;
        start -= 2;
        digits[start] = b'0' + pair / 10;
        digits[start + 1] = b'0' + pair % 10;
    }
    if rest > 0 || start == digits.len() {
        start -= 1;
        digits[start] = b'0' + rest as u8;
    }
    if value < 0 {
        start -= 1;
        digits[start] = b'-';
    }
    out.extend_from_slice(&digits[start..]);
}

/// Parses a decimal text that denotes an integer.
fn integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| scaled(text))
}

/// Parses a text with a fraction or an exponent.
#[cold]
fn scaled(text: &str) -> Option<i64> {
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

#[cfg(test)]
mod tests {
    #[test]
    fn integers_are_written_like_format() {
        let powers = (0..19).map(|power| 10_i64.pow(power));
        let near = powers.flat_map(|power| [power - 1, power, power + 1, power / 2 * 3]);
        for value in near.chain([i64::MAX, i64::MIN]).flat_map(|value| [value, value.wrapping_neg()]) {
            let mut out = b"x".to_vec();
            super::push_integer(value, &mut out);
            assert_eq!(String::from_utf8(out).expect("ASCII"), format!("x{value}"));
        }
    }
}
