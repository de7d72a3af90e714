//! Which JSON values the SDK reads as which scalar. Repeats the lenient rules of the SDK in `generated/src/wire/`.

use std::borrow::Cow;

use serde_json::Value;

use crate::model::{Kind, Model, TypeKind};
use crate::spec::WireClass;

/// Whether the SDK can read a value, which is neither a list nor an object, as this kind.
pub(super) fn accepts(model: &Model, kind: &Kind, value: &Value) -> bool {
    let text = text(value);
    if value.is_null() || text.as_deref() == Some("") {
        return true;
    }
    match kind {
        Kind::Scalar(scalar) => match scalar.wire() {
            WireClass::Any | WireClass::File => true,
            WireClass::Text => text.is_some(),
            // The SDK also reads a time as RFC 3339 text. It is reported anyway, because the spec should say so.
            WireClass::Integer | WireClass::IntegerText | WireClass::Moment => text.is_some_and(|text| is_integer(text.trim())),
            WireClass::Bool => text.is_none_or(|text| is_bool(text.trim())),
        },
        // A single value in place of a list is read as its only item.
        Kind::List(item) => accepts(model, item, value),
        Kind::Map(_) => false,
        Kind::Named(id) => match model.ty(*id).kind {
            TypeKind::Enum { .. } | TypeKind::Id => text.is_some(),
            TypeKind::Object { .. } => false,
        },
    }
}

/// The text of a string or a number. The SDK does not distinguish them.
pub(super) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn is_bool(text: &str) -> bool {
    ["", "true", "false", "1", "0"].iter().any(|known| text.eq_ignore_ascii_case(known))
}

/// Whether a text is an integer of 64 bits: `5`, `5.0` and `5e3` are. The empty text means "absent".
fn is_integer(text: &str) -> bool {
    text.is_empty() || text.parse::<i64>().is_ok() || is_scaled_integer(text).unwrap_or(false)
}

fn is_scaled_integer(text: &str) -> Option<bool> {
    /// The number of digits of the largest 64-bit integer.
    const LONGEST: usize = 19;
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, digits) = mantissa.strip_prefix('-').map_or(("", mantissa), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let digits = [whole, fraction].concat();
    if whole.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() {
        return Some(true);
    }
    let significant = digits.trim_end_matches('0');
    let shift = exponent.parse::<i32>().ok()?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let zeros = usize::try_from(shift.checked_add(i32::try_from(digits.len() - significant.len()).ok()?)?).ok()?;
    let fits = || format!("{sign}{significant}{}", "0".repeat(zeros)).parse::<i64>().is_ok();
    Some(zeros <= LONGEST && fits())
}
