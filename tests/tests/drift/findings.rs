//! The findings of a comparison and their texts.

use serde_json::{Value, json};

use crate::{LIST, compared, found};

/// Returns the findings in a list with one order.
fn in_order(order: Value) -> Vec<String> {
    found(LIST, &json!({ "code": 0, "data": { "orders": [{}, order] } }))
}

const NOTHING: [&str; 0] = [];

#[test]
fn unknown_fields_are_reported_without_their_members() {
    assert_eq!(
        in_order(json!({ "id": "1", "gift": { "paper": { "red": true } }, "buyer": { "age": null } })),
        [
            "data.orders[1].gift: unknown_field, object {\"paper\":{\"red\":true}}, a field of `Order`",
            "data.orders[1].buyer.age: unknown_field, null, a field of `Buyer`",
        ]
    );
    assert_eq!(found(LIST, &json!({ "more": 1 })), ["data.more: unknown_field, int 1, a field of `GetOrderListResponse`"]);
}

#[test]
fn all_fields_of_an_undocumented_reply_are_unknown() {
    let body = json!({ "code": 0, "data": { "id": "1" } });
    let expected = ["data.id: unknown_field, string \"1\", no field: the spec describes no reply"];
    assert_eq!(found("DELETE /order/202309/orders/1", &body), expected);
    assert_eq!(found("DELETE /order/202309/orders/1", &json!({ "code": 0, "data": {} })), NOTHING);
}

#[test]
fn unreadable_values_are_wrong_types() {
    let order = json!({
        "id": true, "status": [1], "count": 1.5, "paid": "yes", "total": {"a": 1}, "created": "2026-01-01", "tags": [[1]],
        "counts": "many", "prices": [1], "lines": [5], "buyer": "Ann",
    });
    assert_eq!(
        in_order(order),
        [
            "data.orders[1].id: wrong_type, bool true, string",
            "data.orders[1].status: wrong_type, list [1], OrderStatus: one of UNPAID, ON_HOLD",
            "data.orders[1].count: wrong_type, number 1.5, int",
            "data.orders[1].paid: wrong_type, string \"yes\", bool",
            "data.orders[1].total: wrong_type, object {\"a\":1}, decimal",
            "data.orders[1].created: wrong_type, string \"2026-01-01\", timestamp",
            "data.orders[1].tags[0]: wrong_type, list [1], string",
            "data.orders[1].counts: wrong_type, string \"many\", int[]",
            "data.orders[1].prices: wrong_type, list [1], map<Money>",
            "data.orders[1].lines[0]: wrong_type, int 5, Line, an object",
            "data.orders[1].buyer: wrong_type, string \"Ann\", Buyer, an object",
        ]
    );
}

#[test]
fn lenient_values_are_not_findings() {
    for order in [
        json!({ "id": 5, "count": "5.0", "paid": 1, "total": 1.5, "created": "5", "updated": 5, "day": 20260101, "extra": [{}] }),
        json!({ "tags": "one", "counts": 7, "lines": {}, "buyer": [], "prices": [], "status": "" }),
        json!({ "tags": "", "counts": null, "lines": [null, ""], "buyer": "", "prices": {}, "status": null }),
    ] {
        assert_eq!(in_order(order.clone()), NOTHING, "{order}");
    }
}

#[test]
fn unknown_enum_values_are_found_at_any_depth() {
    let order = json!({ "status": "LOST", "lines": [{ "kind": "GIFT" }, { "kind": 7 }] });
    assert_eq!(
        in_order(order),
        [
            "data.orders[1].status: unknown_value, string \"LOST\", OrderStatus: one of UNPAID, ON_HOLD",
            "data.orders[1].lines[1].kind: unknown_value, int 7, LineKind: one of GIFT, SALE",
        ]
    );
    let expected = ["data.shapes: unknown_value, string \"FLAT\", Shape: one of ROUND"];
    assert_eq!(found(LIST, &json!({ "shapes": "FLAT" })), expected, "a single value counts as a list of one");
}

#[test]
fn map_keys_are_not_findings() {
    let order = json!({ "prices": { "US": { "amount": 5, "tax": 1 }, "UK": null, "DE": 7 } });
    assert_eq!(
        in_order(order),
        [
            "data.orders[1].prices.US.tax: unknown_field, int 1, a field of `Money`",
            "data.orders[1].prices.DE: wrong_type, int 7, Money, an object",
        ]
    );
}

#[test]
fn long_texts_are_cut_and_control_characters_are_escaped() {
    let lines = in_order(json!({ "a\u{1b}[2Jb": "é".repeat(500), "c": "\u{1b}" }));
    let expected = format!("data.orders[1].a[2Jb: unknown_field, string \"{}…, a field of `Order`", "é".repeat(51));
    assert_eq!(lines, [expected, "data.orders[1].c: unknown_field, string \"\\u001b\", a field of `Order`".to_owned()]);
}

#[test]
fn bodies_may_have_an_envelope_or_only_data() {
    let data = json!({ "orders": [{ "gift": 1 }] });
    let line = ["data.orders[0].gift: unknown_field, int 1, a field of `Order`"];
    assert_eq!(found(LIST, &data), line);
    assert_eq!(found(LIST, &json!({ "data": data })), line);
    assert_eq!(found(LIST, &json!({ "code": "0", "message": "Success", "trace": 1, "data": data })), line);
    // These fields have the names of envelope fields.
    let search = "GET /order/202309/orders/search";
    assert_eq!(
        found(search, &json!({ "data": ["a"], "other": 1 })),
        ["data.other: unknown_field, int 1, a field of `GetSearchResponse`"]
    );
    assert_eq!(found(search, &json!({ "code": 0, "data": { "code": 5, "data": ["a"] } })), NOTHING);

    let line = ["data.paid: unknown_field, bool true, a field of `OrderStatusChange`"];
    let data = json!({ "order_id": "1", "type": 5, "paid": true });
    assert_eq!(found("1", &data), line);
    assert_eq!(found("1", &json!({ "type": 1, "shop_id": "7", "timestamp": 1, "data": data })), line);
}

#[test]
fn values_and_empty_lists_are_counted() {
    let order = json!({ "id": "1", "tags": ["a", "b"], "extra": { "a": [1, 2] }, "gift": { "a": 1 }, "buyer": {}, "lines": [{ "sku": null }] });
    assert_eq!(compared(LIST, &json!({ "orders": [order] }), |drift| drift.values), 6);
    let is_hollow = |body: &Value| compared(LIST, body, |drift| drift.has_only_empty_lists());
    assert!(is_hollow(&json!({ "orders": [], "shapes": [] })));
    assert!(!is_hollow(&json!({ "orders": [{}], "shapes": [] })) && !is_hollow(&json!({})));
}
