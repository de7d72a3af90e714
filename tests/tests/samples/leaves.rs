//! Two JSON values side by side, leaf by leaf.

use std::collections::BTreeSet;

use serde_json::Value;

/// Places as in `data.orders[].id`, each with what is wrong there.
pub(crate) type Findings = BTreeSet<(String, &'static str)>;

/// A walk through a documented value and what was made of it.
pub(crate) struct Comparison {
    /// Whether a leaf and what stands in its place are the same.
    is_same: fn(&Value, &Value) -> bool,
    /// How many leaves were looked at.
    pub(crate) leaves: usize,
    pub(crate) findings: Findings,
}

impl Comparison {
    /// Each leaf of `documented` is looked for at its place in `found`.
    pub(crate) fn of(documented: &Value, found: &Value, is_same: fn(&Value, &Value) -> bool) -> Self {
        let mut comparison = Self { is_same, leaves: 0, findings: Findings::new() };
        comparison.visit("", documented, Some(found));
        comparison
    }

    fn visit(&mut self, place: &str, documented: &Value, found: Option<&Value>) {
        match (documented, found) {
            (Value::Object(members), Some(Value::Object(found))) if !members.is_empty() => {
                for (key, member) in members {
                    let place = if place.is_empty() { key } else { &format!("{place}.{key}") };
                    self.visit(place, member, found.get(key));
                }
            }
            (Value::Array(items), Some(Value::Array(found))) if items.len() == found.len() && !items.is_empty() => {
                for (item, found) in items.iter().zip(found) {
                    self.visit(&format!("{place}[]"), item, Some(found));
                }
            }
            (leaf, found) => {
                self.leaves += 1;
                let what = match found {
                    Some(found) if (self.is_same)(leaf, found) => return,
                    Some(found) if !says_nothing(found) => "differs",
                    _ => "lost",
                };
                self.findings.insert((place.to_owned(), what));
            }
        }
    }
}

/// Whether a leaf of a reply and what was read are the same by the rules of `tiktok_shop::read`: a number and its text, true and
/// `"1"`, a value and a list of it alone, and all ways of saying nothing.
pub(crate) fn is_alike(documented: &Value, found: &Value) -> bool {
    match found {
        _ if says_nothing(documented) => says_nothing(found),
        Value::Array(items) => matches!(&items[..], [item] if is_alike(documented, item)),
        Value::Bool(flag) => {
            let text = text(documented).unwrap_or_default();
            matches!((text.trim(), flag), ("true" | "1", true) | ("false" | "0", false))
        }
        _ => match (text(documented), text(found)) {
            (Some(documented), Some(found)) => documented == found || is_same_fraction(&documented, &found),
            _ => false,
        },
    }
}

/// `null`, an empty text, list or object, or only such things within.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(says_nothing),
        Value::Object(members) => members.values().all(says_nothing),
    }
}

fn text(leaf: &Value) -> Option<String> {
    match leaf {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// `5.0` and `5`, `12.3` and `12.30`; of whole numbers every digit counts.
fn is_same_fraction(a: &str, b: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    (a.contains('.') || b.contains('.')) && number(a).is_some() && number(a) == number(b)
}

#[test]
fn whatever_is_lost_is_found() {
    let documented = serde_json::json!({
        "id": 1, "price": 12.30, "list": ["a", "b"], "one": "c", "none": "", "rows": [{ "tip": "1.50" }, { "tip": "" }], "gift": {},
    });
    let found = |json: &str| {
        let found = serde_json::from_str(json).expect("JSON");
        Comparison::of(&documented, &found, is_alike).findings.into_iter().map(|(place, what)| format!("{place} {what}")).collect()
    };
    let all = r#"{ "id": "1", "price": "12.30", "list": ["a", "b"], "one": ["c"], "none": null,
        "rows": [{ "tip": "1.50" }, { "tip": null }], "gift": { "wrap": null }, "more": 1 }"#;
    let nothing: Vec<String> = found(all);
    assert_eq!(nothing, [""; 0]);
    let changed: Vec<String> = found(&all.replace("12.30", "12.03").replace("\"b\"", "\"B\"").replace("1.50", "1.51"));
    assert_eq!(changed, ["list[] differs", "price differs", "rows[].tip differs"]);
    let unknown: Vec<String> = found(&all.replace("none", "nun").replace("tip", "top").replace("gift", "present"));
    assert_eq!(unknown, ["gift lost", "none lost", "rows[].tip lost"]);
    let short: Vec<String> = found(&all.replace(", \"b\"", "").replace("[\"c\"]", "[]").replace("\"1\"", "9007199254740993"));
    assert_eq!(short, ["id differs", "list differs", "one lost"]);
}
