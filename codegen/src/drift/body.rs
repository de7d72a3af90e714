//! Bodies, opened: the `data` of an envelope, or what is `data` already.

use serde_json::{Map, Value};

use super::scalar::text;
use super::shown;
use super::subject::Subject;
use crate::model::{Model, TypeKind};

static NOTHING: Value = Value::Null;

/// The `data` of a body; `null` where an envelope brings none. Or why there is nothing to hold against the spec, and what to do.
pub fn open<'a>(model: &Model, subject: Subject, body: &'a Value) -> Result<&'a Value, String> {
    let Value::Object(members) = body else {
        let what = shown::seen(body);
        return Err(format!("this is {what} and no body; record the whole reply or delivery, or the object under its `data`"));
    };
    if !is_envelope(model, subject, members) {
        return Ok(body);
    }
    match subject {
        Subject::Operation(_) => check_code(members)?,
        Subject::Webhook(id) => check_type(members, model.webhook(id).kind)?,
    }
    match members.get("data").unwrap_or(&NOTHING) {
        // What the SDK reads as no object at all.
        Value::Array(items) if items.is_empty() => Ok(&NOTHING),
        Value::String(text) if text.is_empty() => Ok(&NOTHING),
        data @ (Value::Object(_) | Value::Null) => Ok(data),
        other => Err(format!("its `data` is {} and no object; record the body as it came", shown::seen(other))),
    }
}

/// Whether a body is a whole one. Some types have fields of their own that are called like the envelope's.
fn is_envelope(model: &Model, subject: Subject, members: &Map<String, Value>) -> bool {
    let (mark, keys): (&str, &[&str]) = match subject {
        Subject::Operation(_) => ("code", &["code", "message", "request_id", "data"]),
        Subject::Webhook(_) => {
            ("type", &["type", "tts_notification_id", "timestamp", "shop_id", "seller_open_id", "creator_open_id", "data"])
        }
    };
    let fields = match subject.reply(model).map(|id| &model.ty(id).kind) {
        Some(TypeKind::Object { fields, .. }) => fields.as_slice(),
        Some(TypeKind::Enum { .. }) | None => &[],
    };
    let knows = |key: &str| fields.iter().any(|field| field.wire == key);
    let is_inner = members.keys().any(|key| knows(key) && !keys.contains(&key.as_str()));
    !is_inner && (members.contains_key(mark) || (members.contains_key("data") && !knows("data")))
}

/// A reply whose code is not zero is a refusal, whatever else it brings.
fn check_code(members: &Map<String, Value>) -> Result<(), String> {
    let code = members.get("code").unwrap_or(&NOTHING);
    match text(code).as_deref() {
        // Left out by whoever recorded it.
        None if code.is_null() => Ok(()),
        Some("0") => Ok(()),
        Some(number) if number.parse::<i64>().is_ok() => {
            let message = members.get("message").and_then(Value::as_str).unwrap_or_default();
            Err(format!("TikTok refused with code {number}, {message:?}: there is nothing to hold against the spec"))
        }
        _ => Err(format!(
            "its `code` is {} and no number, so this is no reply of TikTok's; record the body as it came",
            shown::seen(code)
        )),
    }
}

fn check_type(members: &Map<String, Value>, asked: i64) -> Result<(), String> {
    let kind = members.get("type").unwrap_or(&NOTHING);
    match text(kind).as_deref() {
        None if kind.is_null() => Ok(()),
        Some(number) if number.parse() == Ok(asked) => Ok(()),
        Some(number) if number.parse::<i64>().is_ok() => {
            Err(format!("its `type` is {number}, not {asked}; hold it against its own webhook with `--webhook {number}`"))
        }
        _ => Err(format!(
            "its `type` is {} and no number, so this is no delivery of TikTok's; record the body as it came",
            shown::seen(kind)
        )),
    }
}
