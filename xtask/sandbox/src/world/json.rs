//! Replies as JSON.

use serde_json::Value;

/// Leaves out fields without a value: TikTok does not send them.
pub fn compact(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            fields.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name, compact(value))).collect()
        }
        Value::Array(entries) => entries.into_iter().map(compact).collect(),
        value => value,
    }
}
