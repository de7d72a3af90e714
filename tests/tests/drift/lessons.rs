//! The changes that `--write` makes for findings.

use codegen::drift::compare;
use import::recorded::{Extended, extend};
use serde_json::{Value, json};
use tests::{diagnostics, model_of};

use crate::{LIST, specs, target};

/// Adds the contents of bodies to the specs. Also returns the number of remaining findings.
fn extended(asked: &str, bodies: &[Value]) -> (Extended, usize) {
    let model = model_of(&specs());
    let bodies: Vec<&Value> = bodies.iter().collect();
    let extended = extend(&specs(), &model, target(&model, asked), &bodies);
    let mut all = specs();
    all.extend(extended.files.clone());
    assert_eq!(diagnostics(&all), [], "the changed specs have no mistakes");
    assert_eq!(model_of(&all), extended.model);
    let target = target(&extended.model, asked);
    let left = bodies.iter().map(|body| compare(&extended.model, target, body).findings.len()).sum();
    (extended, left)
}

/// Returns the changed files as text, and asserts that no findings remain.
fn written(asked: &str, bodies: &[Value]) -> String {
    let (extended, left) = extended(asked, bodies);
    assert_eq!((left, extended.rejected), (0, Vec::new()), "no findings remain");
    extended.files.iter().map(|(path, text)| format!("==> {path}\n{text}")).collect()
}

/// Returns the types that the fields of an order get.
fn types(orders: &[Value]) -> Vec<String> {
    let text = written(LIST, &[json!({ "orders": orders })]);
    let new = |line: &&str| !crate::ORDER_TYPES.contains(*line) && !line.starts_with("==>");
    text.lines().filter(new).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn additions_go_next_to_the_declarations_that_contain_them() {
    let bodies = [
        json!({ "orders": [{ "status": "LOST", "gifts": [{ "paper": true, "from": { "name": "Ann" } }], "buyer": { "age": 5 } }] }),
        json!({ "orders": [{ "lines": [{ "kind": "RENT", "weight": 1.5 }], "prices": { "US": { "tax": "1" } } }], "shapes": ["FLAT", "2D"] }),
        json!({ "next": { "token": "a" }, "orders": [{ "gifts": [{ "size": 5 }], "24h_count": 1 }] }),
    ];
    insta::assert_snapshot!(written(LIST, &bodies));
}

#[test]
fn undescribed_replies_get_a_section() {
    insta::assert_snapshot!(written("DELETE /order/202309/orders/{order_id}", &[json!({ "deleted": [{ "id": "1" }] })]));
}

#[test]
fn fields_of_deliveries_are_added() {
    insta::assert_snapshot!(written("12", &[json!({ "shop": { "id": "1" } })]) + &written("1", &[json!({ "paid": true })]));
}

#[test]
fn types_accept_all_recorded_values() {
    let types_of = |values: &[Value]| types(&values.iter().map(|value| json!({ "new": value })).collect::<Vec<_>>());
    for (values, kind) in [
        (vec![json!("a"), json!(5), json!(1.5)], "string"),
        (vec![json!(5), json!(null), json!("")], "int"),
        (vec![json!(5), json!(1.5)], "decimal"),
        (vec![json!(u64::MAX)], "string"),
        (vec![json!(1e30)], "string"),
        (vec![json!(true), json!(null)], "bool"),
        (vec![json!("")], "string"),
        (vec![json!(null)], "json"),
        (vec![json!([]), json!({})], "json"),
        (vec![json!([null])], "json"),
        (vec![json!([]), json!({}), json!([1])], "int[]"),
        (vec![json!([[1], [], ["a"]])], "string[][]"),
        (vec![json!([1, true])], "json[]"),
        (vec![json!("a"), json!({})], "json"),
        (vec![json!({ "5764": { "a": 1 } })], "json"),
    ] {
        assert_eq!(types_of(&values), [format!("new: {kind}")], "{values:?}");
    }
    assert_eq!(types_of(&[json!([]), json!({ "a": 1 }), json!({ "b": [] })]), ["New:", "a: int", "b: json", "new: New"]);
}

#[test]
fn new_types_do_not_use_existing_names() {
    let order = json!({ "line": { "a": 1 }, "money": { "b": 1 }, "options": [{ "c": 1 }], "lines": [{ "order": { "d": 1 } }] });
    let types = types(&[order]);
    let new: Vec<&String> = types.iter().filter(|line| line.ends_with(':')).collect();
    assert_eq!(new, ["LineOrder:", "OrderLine:", "OrderMoney:", "OrderOption:"], "{types:?}");
    let text = written("GET /order/202309/orders/1", &[json!({ "get_order": { "a": 1 }, "get_order_response": { "b": 1 } })]);
    assert!(text.contains("get_order: Order") && !text.contains(" GetOrder:") && !text.contains(" GetOrderResponse:"), "{text}");
}

#[test]
fn invalid_names_and_values_are_not_added() {
    let body = json!({ "orders": [{ "id": [1], "5": 1, "größe": 1, "size": 1, "status": "UNPAID\n" }] });
    let (Extended { added, rejected, .. }, left) = extended(LIST, &[body]);
    assert_eq!((added, rejected, left), (vec!["order/types.yaml: Order.size, `size: int`".to_owned()], Vec::new(), 4));
    let (extended, left) = extended(LIST, &[json!({ "orders": [{ "id": [1] }] })]);
    assert_eq!((extended.files.len(), extended.rejected.len(), left), (0, 0, 1));
}

#[test]
fn only_conflicting_rust_names_are_rejected() {
    let body = json!({ "orders": [{ "giftWrap": 1, "gift_wrap": 1, "size": 1, "status": "On_Hold" }] });
    let (extended, left) = extended(LIST, &[body]);
    assert_eq!(extended.added, ["order/types.yaml: Order.giftWrap, `giftWrap: int`", "order/types.yaml: Order.size, `size: int`"]);
    let [fields, values] = extended.rejected.try_into().expect("two reasons");
    assert!(fields.contains("`giftWrap` and `gift_wrap` both become `gift_wrap` in Rust"), "{fields}");
    assert!(values.contains("`On_Hold` and `ON_HOLD` both become `OnHold` in Rust"), "{values}");
    assert_eq!(left, 2);
}

#[test]
fn objects_with_the_same_name_get_their_own_types() {
    let gifts = [json!({ "c": 1 }), json!("x"), json!(true)].map(|inner| json!({ "gift": { "a": 1, "within": inner } }));
    let [one, two, three] = gifts;
    let (extended, left) = extended(LIST, &[json!({ "one": one, "two": two }), json!({ "two": three })]);
    assert_eq!((extended.added.len(), extended.rejected, left), (2, Vec::new(), 0));
    let text = &extended.files["order/202309/get_order_list.yaml"];
    assert!(text.contains("within: Within") && text.contains("within: json"), "{text}");
}
