//! The list of actions.

use serde_json::Value;
use tiktok_shop_sandbox::world::{Action, Scenario};
use tiktok_shop_sandbox::{Options, Sandbox};

use crate::http;

const README: &str = include_str!("../../README.md");

fn list(sandbox: &Sandbox) -> Vec<Value> {
    let list = http::send(sandbox.base_url(), "GET /_sandbox/actions", "", b"").unwrap().json();
    list.as_array().unwrap().clone()
}

fn empty() -> Sandbox {
    Sandbox::with(Options { scenario: Scenario::Empty, ..Options::default() }).unwrap()
}

/// `pay {order}`; optional fields have a question mark.
fn signature(action: &Value) -> String {
    let field = |field: &Value| {
        let optional = if field["is_required"] == true { "" } else { "?" };
        format!("{}{optional}", field["name"].as_str().unwrap())
    };
    let fields: Vec<_> = action["fields"].as_array().unwrap().iter().map(field).collect();
    let name = action["action"].as_str().map(|name| format!("{name} ")).unwrap_or_default();
    format!("`{name}{{{}}}`", fields.join(", "))
}

#[test]
fn the_readme_has_all_actions() {
    let mut groups: indexmap::IndexMap<String, Vec<String>> = indexmap::IndexMap::new();
    for action in list(&empty()) {
        groups.entry(action["group"].as_str().unwrap().to_owned()).or_default().push(signature(&action));
    }
    let rows: Vec<_> = groups.iter().map(|(group, actions)| format!("| `{group}` | {} |", actions.join(", "))).collect();
    let table = format!("| group | actions |\n|---|---|\n{}\n", rows.join("\n"));
    assert!(README.contains(&table), "the README must have this table:\n\n{table}");
}

#[test]
fn each_action_has_documentation_and_a_valid_example() {
    let list = list(&empty());
    assert!(list.len() > 40, "{}", list.len());
    for action in list {
        let example = &action["example"];
        let parsed = serde_json::from_value::<Action>(example.clone());
        assert!(parsed.is_ok(), "{example}: {parsed:?}");
        assert!(!action["doc"].as_str().unwrap().is_empty(), "{action}");
        for field in action["fields"].as_array().unwrap() {
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
    for action in list(&sandbox) {
        let name = (action["group"].as_str().unwrap(), action["action"].as_str());
        if !matches!(name, ("orders", Some("place" | "transition")) | ("messages" | "finance", Some("write" | "adjust"))) {
            continue;
        }
        let answer = http::post(sandbox.base_url(), "/_sandbox/actions", &action["example"]).unwrap();
        assert_eq!(answer.status, 200, "{}: {}", action["example"], answer.body);
    }
}

#[test]
fn an_unknown_action_names_the_list() {
    let sandbox = empty();
    for body in [r#"{"orders": {"plcae": {}}}"#, r#"{"order": {}}"#, r#"{"fulfilment": {"collect": {"package": "1", "x": 1}}}"#] {
        let answer = http::send(sandbox.base_url(), "POST /_sandbox/actions", http::JSON, body.as_bytes()).unwrap();
        assert_eq!(answer.status, 422);
        assert!(answer.error().contains("See `GET /_sandbox/actions`"), "{}", answer.body);
    }
}
