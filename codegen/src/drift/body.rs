//! Extracts `data` from a body.

use serde_json::{Map, Value};

use super::display;
use super::lenient::text;
use super::target::Target;
use crate::model::Model;

static NULL: Value = Value::Null;

/// The `data` of an envelope (`null` if it has none), or the body itself if it is already `data`.
///
/// # Errors
///
/// Explains why the body cannot be compared, and what to do.
pub fn extract_data<'a>(model: &Model, target: Target, body: &'a Value) -> Result<&'a Value, String> {
    let Value::Object(members) = body else {
        let found = display::describe_value(body);
        return Err(format!("this is {found}, not a body; record the whole reply or delivery, or the object under its `data`"));
    };
    if !is_envelope(model, target, members) {
        return Ok(body);
    }
    match target {
        Target::Operation(_) => check_code(members)?,
        Target::Webhook(id) => check_type(members, model.webhook(id).kind)?,
    }
    match members.get("data").unwrap_or(&NULL) {
        // The SDK reads these as an absent object.
        Value::Array(items) if items.is_empty() => Ok(&NULL),
        Value::String(text) if text.is_empty() => Ok(&NULL),
        data @ (Value::Object(_) | Value::Null) => Ok(data),
        other => Err(format!("its `data` is {}, not an object; record the body unchanged", display::describe_value(other))),
    }
}

/// Whether a body has an envelope. Some types have fields with the names of envelope fields.
fn is_envelope(model: &Model, target: Target, members: &Map<String, Value>) -> bool {
    let (mark, keys): (&str, &[&str]) = match target {
        Target::Operation(_) => ("code", &["code", "message", "request_id", "data"]),
        Target::Webhook(_) => {
            ("type", &["type", "tts_notification_id", "timestamp", "shop_id", "seller_open_id", "creator_open_id", "data"])
        }
    };
    let fields = target.reply(model).map(|id| model.ty(id).fields()).unwrap_or_default();
    let knows = |key: &str| fields.iter().any(|field| field.wire == key);
    let is_inner = members.keys().any(|key| knows(key) && !keys.contains(&key.as_str()));
    !is_inner && (members.contains_key(mark) || (members.contains_key("data") && !knows("data")))
}

/// Rejects a reply whose code is not zero.
fn check_code(members: &Map<String, Value>) -> Result<(), String> {
    let code = members.get("code").unwrap_or(&NULL);
    match text(code).as_deref() {
        // The recording omits it.
        None if code.is_null() => Ok(()),
        Some("0") => Ok(()),
        Some(number) if number.parse::<i64>().is_ok() => {
            let message = members.get("message").and_then(Value::as_str).unwrap_or_default();
            Err(format!("TikTok refused with code {number}, {message:?}: there is nothing to compare with the spec"))
        }
        _ => Err(format!(
            "its `code` is {}, not a number, so this is not a TikTok reply; record the body unchanged",
            display::describe_value(code)
        )),
    }
}

fn check_type(members: &Map<String, Value>, expected: i64) -> Result<(), String> {
    let kind = members.get("type").unwrap_or(&NULL);
    match text(kind).as_deref() {
        None if kind.is_null() => Ok(()),
        Some(number) if number.parse() == Ok(expected) => Ok(()),
        Some(number) if number.parse::<i64>().is_ok() => {
            Err(format!("its `type` is {number}, not {expected}; compare it with its own webhook by `--webhook {number}`"))
        }
        _ => Err(format!(
            "its `type` is {}, not a number, so this is not a TikTok delivery; record the body unchanged",
            display::describe_value(kind)
        )),
    }
}
