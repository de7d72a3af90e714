//! Bodies that cannot be held against a spec, and what is said of them.

use codegen::drift::open;
use serde_json::{Value, json};
use tests::model_of;

use crate::{LIST, specs, target};

fn said(asked: &str, body: &Value) -> String {
    let model = model_of(&specs());
    open(&model, target(&model, asked), body).expect_err("no body")
}

#[test]
fn refusals_have_nothing_to_tell() {
    let refusal = json!({ "code": 36009004, "message": "Invalid `sign`.", "data": { "orders": [] } });
    assert_eq!(
        said(LIST, &refusal),
        "TikTok refused with code 36009004, \"Invalid `sign`.\": there is nothing to compare with the spec"
    );
    assert!(said(LIST, &json!({ "code": "105002" })).starts_with("TikTok refused with code 105002, \"\""));
}

#[test]
fn what_is_no_body_is_told_from_one() {
    for (body, shown) in [(json!("text"), "string \"text\""), (json!(5), "int 5"), (json!(null), "null"), (json!([]), "list []")] {
        assert!(said(LIST, &body).starts_with(&format!("this is {shown}, not a body; record the whole reply")), "{body}");
    }
    let strange = said(LIST, &json!({ "code": [], "message": "Success" }));
    assert_eq!(strange, "its `code` is list [], not a number, so this is not a TikTok reply; record the body unchanged");
    for data in [json!([1]), json!("text"), json!(true), json!(5)] {
        let line = said(LIST, &json!({ "code": 0, "data": data }));
        assert!(line.starts_with("its `data` is ") && line.ends_with(", not an object; record the body unchanged"), "{line}");
    }
}

#[test]
fn deliveries_of_other_webhooks_are_sent_to_their_own() {
    assert_eq!(
        said("1", &json!({ "type": 12, "data": {} })),
        "its `type` is 12, not 1; compare it with its own webhook by `--webhook 12`"
    );
    let strange = said("1", &json!({ "type": "new", "data": {} }));
    assert_eq!(strange, "its `type` is string \"new\", not a number, so this is not a TikTok delivery; record the body unchanged");
}

#[test]
fn data_that_holds_nothing_is_nothing() {
    let model = model_of(&specs());
    for body in [
        json!({ "code": 0 }),
        json!({ "code": 0, "data": null }),
        json!({ "code": 0, "data": [] }),
        json!({ "code": 0, "data": "" }),
    ] {
        assert_eq!(open(&model, target(&model, LIST), &body), Ok(&Value::Null), "{body}");
    }
}
