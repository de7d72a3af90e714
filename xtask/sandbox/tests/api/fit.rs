//! Values in other types than the documented ones.

use serde_json::{Value, json};

use crate::{api, operations};

fn fit(line: &str, data: Value) -> Value {
    let api = api();
    let (id, _) = operations(&api).find(|(_, operation)| operation.request_line() == line).unwrap();
    api.fit(id, data)
}

#[test]
fn unknown_fields_and_nulls_are_dropped() {
    let data =
        json!({ "orders": [{ "id": "1", "unheard_of": 1, "status": null, "line_items": [{ "id": "2", "x": {} }, null] }], "y": 1 });
    let fitted = fit("GET /order/202309/orders", data);
    assert_eq!(fitted, json!({ "orders": [{ "id": "1", "line_items": [{ "id": "2" }] }] }));
}

#[test]
fn scalars_get_their_documented_type() {
    let order = json!({
        "id": 576_400_000_000_000_001_i64, "create_time": "1780000000", "update_time": 1_780_000_000_123_i64,
        "is_cod": "true", "payment": { "total_amount": 12.5, "currency": "USD" }, "line_items": { "id": 7 }, "user_id": true,
        "buyer_message": { "text": "an object is no text" },
    });
    let fitted = fit("GET /order/202309/orders", json!({ "orders": [order] }));
    assert_eq!(
        fitted["orders"][0],
        json!({
            "id": "576400000000000001", "create_time": 1_780_000_000, "update_time": 1_780_000_000, "is_cod": true,
            "payment": { "total_amount": "12.5", "currency": "USD" }, "line_items": [{ "id": "7" }], "user_id": "true",
        })
    );
}

#[test]
fn times_follow_their_documented_form() {
    let api = api();
    // 7 sends its time as a text, 68 in RFC 3339.
    let texts: Vec<Value> = api
        .model
        .webhooks
        .iter()
        .filter(|webhook| [7, 68].contains(&webhook.kind))
        .map(|webhook| {
            let fields = api.model.ty(webhook.payload).fields();
            let times: serde_json::Map<_, _> = fields.iter().map(|field| (field.wire.clone(), json!(1_780_000_000))).collect();
            api.fit_webhook(webhook.kind, times.into())
        })
        .collect();
    let text = json!(texts).to_string();
    assert!(text.contains("\"1780000000\"") && text.contains("2026-05-28T20:26:40Z"), "{text}");
}

#[test]
fn data_that_is_no_object_is_empty() {
    for data in [json!(null), json!([]), json!("text"), json!([{}])] {
        assert_eq!(fit("GET /order/202309/orders", data), json!({}));
    }
}
