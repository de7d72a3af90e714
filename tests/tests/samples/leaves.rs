//! Compares two JSON values leaf by leaf.

use std::collections::BTreeSet;

use serde_json::Value;

/// Paths such as `data.orders[].id`, each with the problem there.
pub(crate) type Findings = BTreeSet<(String, &'static str)>;

/// Compares a documented value with the result of reading or writing it.
pub(crate) struct Comparison {
    /// Whether two leaves are the same.
    is_same: fn(&Value, &Value) -> bool,
    /// The number of leaves compared.
    pub(crate) leaves: usize,
    pub(crate) findings: Findings,
}

impl Comparison {
    /// Looks up each leaf of `documented` in `found`.
    pub(crate) fn of(documented: &Value, found: &Value, is_same: fn(&Value, &Value) -> bool) -> Self {
        let mut comparison = Self { is_same, leaves: 0, findings: Findings::new() };
        comparison.visit("", documented, Some(found));
        comparison
    }

    fn visit(&mut self, path: &str, documented: &Value, found: Option<&Value>) {
        match (documented, found) {
            (Value::Object(members), Some(Value::Object(found))) if !members.is_empty() => {
                for (key, member) in members {
                    let path = if path.is_empty() { key } else { &format!("{path}.{key}") };
                    self.visit(path, member, found.get(key));
                }
            }
            (Value::Array(items), Some(Value::Array(found))) if items.len() == found.len() && !items.is_empty() => {
                for (item, found) in items.iter().zip(found) {
                    self.visit(&format!("{path}[]"), item, Some(found));
                }
            }
            (leaf, found) => {
                self.leaves += 1;
                let what = match found {
                    Some(found) if (self.is_same)(leaf, found) => return,
                    Some(found) if !is_blank(found) => "differs",
                    _ => "lost",
                };
                self.findings.insert((path.to_owned(), what));
            }
        }
    }
}

/// Whether a leaf and the value read from it are equal by the rules of lenient reading: a number equals its text, `true` equals `"1"`,
/// a value equals a list of itself, and all blank values are equal.
pub(crate) fn is_equal_leniently(documented: &Value, found: &Value) -> bool {
    match found {
        _ if is_blank(documented) => is_blank(found),
        Value::Array(items) => matches!(&items[..], [item] if is_equal_leniently(documented, item)),
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

/// Whether a value has no content: `null`, an empty text, list or object, or a container of such values.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) => false,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.iter().all(is_blank),
        Value::Object(members) => members.values().all(is_blank),
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

/// Whether two decimals are equal, such as `5.0` and `5`. Integers are not compared here, because floats would lose digits.
fn is_same_fraction(a: &str, b: &str) -> bool {
    let number = |text: &str| text.parse::<f64>().ok();
    (a.contains('.') || b.contains('.')) && number(a).is_some() && number(a) == number(b)
}

#[test]
fn lost_and_changed_leaves_are_found() {
    let documented = serde_json::json!({
        "id": 1, "price": 12.30, "list": ["a", "b"], "one": "c", "none": "", "rows": [{ "tip": "1.50" }, { "tip": "" }], "gift": {},
    });
    let found = |json: &str| {
        let found = serde_json::from_str(json).expect("JSON");
        Comparison::of(&documented, &found, is_equal_leniently)
            .findings
            .into_iter()
            .map(|(path, what)| format!("{path} {what}"))
            .collect()
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
