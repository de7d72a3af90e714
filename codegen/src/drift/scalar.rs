//! Which scalars the SDK reads as what: `generated/src/wire/scalar.rs`, `number.rs` and `generated/src/values/`, without the reading.

use std::borrow::Cow;

use serde_json::Value;

use crate::model::{Kind, Model, TypeKind};

/// Whether a value that is neither a list nor an object can be read as this.
pub(super) fn takes(model: &Model, kind: &Kind, value: &Value) -> bool {
    let text = text(value);
    if value.is_null() || text.as_deref() == Some("") {
        return true;
    }
    match kind {
        Kind::Json | Kind::File => true,
        Kind::String | Kind::Decimal | Kind::Date | Kind::DateTime | Kind::Secret => text.is_some(),
        Kind::Int | Kind::Timestamp | Kind::TimestampMillis | Kind::TimestampText => text.is_some_and(|text| is_integer(&text)),
        Kind::Bool => text.is_none_or(|text| matches!(text.trim(), "" | "true" | "false" | "1" | "0")),
        // Alone where a list belongs, it is a list of one; of a number with a point the text is lost by then.
        Kind::List(item) => !value.is_f64() && takes(model, item, value),
        Kind::Map(_) => false,
        Kind::Named(id) => match model.ty(*id).kind {
            TypeKind::Enum { .. } => text.is_some(),
            TypeKind::Object { .. } => false,
        },
    }
}

/// The text of a text or a number: the SDK makes no difference between them.
pub(super) fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Number(number) => Some(number.to_string().into()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether a text stands for an integer of 64 bits: `5`, `5.0` and `5e3` all do.
fn is_integer(text: &str) -> bool {
    text.parse::<i64>().is_ok() || is_scaled_integer(text).unwrap_or(false)
}

fn is_scaled_integer(text: &str) -> Option<bool> {
    /// The most digits that 64 bits hold.
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
