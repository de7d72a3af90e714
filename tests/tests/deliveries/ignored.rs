//! Which members of a delivery are passed over: those without which it reads the same.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{json, read};

/// Whether there is nothing to read: `null`, an empty text, list or object, or only such things within.
pub(crate) fn holds_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(holds_nothing),
        Value::Object(members) => members.values().all(holds_nothing),
    }
}

/// The members of a delivery that are passed over, as in `data.skus[].sku_id`; of one passed over whole, the members are not listed.
pub(crate) fn passed_over(body: &Value) -> BTreeSet<String> {
    let text = read(body.to_string().as_bytes()).expect("a delivery");
    let mut search = Search { body, text, found: BTreeSet::new() };
    search.visit("", "", body);
    search.found
}

struct Search<'a> {
    body: &'a Value,
    /// What the whole body reads as.
    text: String,
    found: BTreeSet<String>,
}

impl Search<'_> {
    /// Looks at what is within the value at `pointer`, which people call `place`.
    fn visit(&mut self, pointer: &str, place: &str, value: &Value) {
        match value {
            Value::Object(members) => {
                for (key, member) in members.iter().filter(|(_, member)| !holds_nothing(member)) {
                    let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                    if self.reads_the_same_without(pointer, key) {
                        self.found.insert(place);
                    } else {
                        self.visit(&format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")), &place, member);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.visit(&format!("{pointer}/{index}"), &format!("{place}[]"), item);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn reads_the_same_without(&self, pointer: &str, key: &str) -> bool {
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
fn what_no_type_knows_is_found() {
    let mut body = json(&crate::body("sku_status_change"));
    body["data"]["skus"][1]["price"] = "1.50".into();
    body["data"]["gift/wrap"] = json!({ "paper": true });
    body["data"]["empty"] = json!({ "list": [] });
    body["region"] = "VN".into();
    assert_eq!(Vec::from_iter(passed_over(&body)), ["data.gift/wrap", "data.skus[].price", "region"]);
}
