//! The list of happenings.

use serde_json::Value;
use tiktok_shop_sandbox::world::{Happening, Scenario};
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http;

const README: &str = include_str!("../../README.md");

fn list(sandbox: &Sandbox) -> Vec<Value> {
    let list = http::send(sandbox.base_url(), "GET /_sandbox/happenings", "", b"").unwrap().json();
    list.as_array().unwrap().clone()
}

fn empty() -> Sandbox {
    Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

/// `pay {order}`; optional fields have a question mark.
fn signature(happening: &Value) -> String {
    let field = |field: &Value| {
        let optional = if field["is_required"] == true { "" } else { "?" };
        format!("{}{optional}", field["name"].as_str().unwrap())
    };
    let fields: Vec<_> = happening["fields"].as_array().unwrap().iter().map(field).collect();
    let name = happening["happening"].as_str().map(|name| format!("{name} ")).unwrap_or_default();
    format!("`{name}{{{}}}`", fields.join(", "))
}

#[test]
fn the_readme_has_all_happenings() {
    let mut groups: indexmap::IndexMap<String, Vec<String>> = indexmap::IndexMap::new();
    for happening in list(&empty()) {
        groups.entry(happening["group"].as_str().unwrap().to_owned()).or_default().push(signature(&happening));
    }
    let rows: Vec<_> = groups.iter().map(|(group, happenings)| format!("| `{group}` | {} |", happenings.join(", "))).collect();
    let table = format!("| group | happenings |\n|---|---|\n{}\n", rows.join("\n"));
    assert!(README.contains(&table), "the README must have this table:\n\n{table}");
}

#[test]
fn each_happening_has_documentation_and_a_valid_example() {
    let list = list(&empty());
    assert!(list.len() > 40, "{}", list.len());
    for happening in list {
        let example = &happening["example"];
        let parsed = serde_json::from_value::<Happening>(example.clone());
        assert!(parsed.is_ok(), "{example}: {parsed:?}");
        assert!(!happening["doc"].as_str().unwrap().is_empty(), "{happening}");
        for field in happening["fields"].as_array().unwrap() {
            let types = ["id", "decimal", "string", "integer", "number", "boolean", "object"];
            let name = field["type"].as_str().unwrap();
            assert!(types.contains(&name.trim_end_matches("[]")), "{field}");
            assert_eq!(name.starts_with("object"), field.get("fields").is_some(), "{field}");
        }
    }
}

#[test]
fn examples_have_the_ids_of_the_sandbox() {
    let sandbox = Sandbox::start().unwrap();
    for happening in list(&sandbox) {
        let name = (happening["group"].as_str().unwrap(), happening["happening"].as_str());
        if !matches!(name, ("orders", Some("place" | "transition")) | ("messages" | "finance", Some("write" | "adjust"))) {
            continue;
        }
        let answer = http::post(sandbox.base_url(), "/_sandbox/happen", &happening["example"]).unwrap();
        assert_eq!(answer.status, 200, "{}: {}", happening["example"], answer.body);
    }
}

#[test]
fn an_unknown_happening_names_the_list() {
    let sandbox = empty();
    for body in [r#"{"orders": {"plcae": {}}}"#, r#"{"order": {}}"#, r#"{"fulfilment": {"collect": {"package": "1", "x": 1}}}"#] {
        let answer = http::send(sandbox.base_url(), "POST /_sandbox/happen", http::JSON, body.as_bytes()).unwrap();
        assert_eq!(answer.status, 422);
        assert!(answer.error().contains("See `GET /_sandbox/happenings`"), "{}", answer.body);
    }
}
