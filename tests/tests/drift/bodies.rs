//! Bodies that cannot be compared with a spec.

use codegen::drift::extract_data;
use serde_json::{Value, json};
use tests::model_of;

use crate::{LIST, specs, target};

fn open_error(query: &str, body: &Value) -> String {
    let model = model_of(&specs());
    extract_data(&model, target(&model, query), body).expect_err("no body")
}

#[test]
fn error_replies_are_rejected() {
    let refusal = json!({ "code": 36009004, "message": "Invalid `sign`.", "data": { "orders": [] } });
    assert_eq!(
        open_error(LIST, &refusal),
        "TikTok refused with code 36009004, \"Invalid `sign`.\": there is nothing to compare with the spec"
    );
    assert!(open_error(LIST, &json!({ "code": "105002" })).starts_with("TikTok refused with code 105002, \"\""));
}

#[test]
fn other_json_is_rejected() {
    for (body, shown) in [(json!("text"), "string \"text\""), (json!(5), "int 5"), (json!(null), "null"), (json!([]), "list []")] {
        assert!(open_error(LIST, &body).starts_with(&format!("this is {shown}, not a body; record the whole reply")), "{body}");
    }
    let message = open_error(LIST, &json!({ "code": [], "message": "Success" }));
    assert_eq!(message, "its `code` is list [], not a number, so this is not a TikTok reply; record the body unchanged");
    for data in [json!([1]), json!("text"), json!(true), json!(5)] {
        let line = open_error(LIST, &json!({ "code": 0, "data": data }));
        assert!(line.starts_with("its `data` is ") && line.ends_with(", not an object; record the body unchanged"), "{line}");
    }
}

#[test]
fn deliveries_of_other_webhooks_are_rejected() {
    assert_eq!(
        open_error("1", &json!({ "type": 12, "data": {} })),
        "its `type` is 12, not 1; compare it with its own webhook by `--webhook 12`"
    );
    let message = open_error("1", &json!({ "type": "new", "data": {} }));
    assert_eq!(message, "its `type` is string \"new\", not a number, so this is not a TikTok delivery; record the body unchanged");
}

#[test]
fn empty_data_is_null() {
    let model = model_of(&specs());
    for body in [
        json!({ "code": 0 }),
        json!({ "code": 0, "data": null }),
        json!({ "code": 0, "data": [] }),
        json!({ "code": 0, "data": "" }),
    ] {
        assert_eq!(extract_data(&model, target(&model, LIST), &body), Ok(&Value::Null), "{body}");
    }
}
