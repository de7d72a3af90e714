//! Finds members of a delivery that the SDK ignores: without them, the parsed result is the same.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{json, read};

/// Whether a value has no content: `null`, an empty text, list or object, or a container of such values.
pub(crate) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(members) => members.values().all(is_blank),
    }
}

/// The paths of ignored members, such as `data.skus[].sku_id`. The members of an ignored object are not listed.
pub(crate) fn ignored_members(body: &Value) -> BTreeSet<String> {
    let text = read(body.to_string().as_bytes()).expect("a delivery");
    let mut search = Search { body, text, found: BTreeSet::new() };
    search.visit("", "", body);
    search.found
}

struct Search<'a> {
    body: &'a Value,
    /// The parsed result of the whole body.
    text: String,
    found: BTreeSet<String>,
}

impl Search<'_> {
    /// Checks the members of `value`. `pointer` is its JSON pointer, and `path` its path in messages.
    fn visit(&mut self, pointer: &str, path: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                for (key, member) in members.iter().filter(|(_, member)| !is_blank(member)) {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    if self.is_ignored(pointer, key) {
                        self.found.insert(path);
                    } else {
                        self.visit(&format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), &path, member);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.visit(&format!("{pointer}/{index}"), &format!("{path}[]"), item);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn is_ignored(&self, pointer: &str, key: &str) -> bool {
        let body = removed(self.body, pointer, key).to_string();
        read(body.as_bytes()).is_some_and(|text| text == self.text)
    }
}

fn removed(body: &Value, object: &str, key: &str) -> Value {
    let mut body = body.clone();
    let members = body.pointer_mut(object).and_then(Value::as_object_mut).expect("the pointer leads to an object");
    members.shift_remove(key).expect("the object has the member");
    body
}

#[test]
fn unknown_members_are_found() {
    let mut body = json(&crate::body("sku_status_change"));
    body["data"]["skus"][1]["price"] = "1.50".into();
    body["data"]["gift/wrap"] = json!({ "paper": true });
    body["data"]["empty"] = json!({ "list": [] });
    body["region"] = "VN".into();
    assert_eq!(Vec::from_iter(ignored_members(&body)), ["data.gift/wrap", "data.skus[].price", "region"]);
}
