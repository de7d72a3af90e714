//! The explorer: it sends signed requests, and shows them as programs.

use std::time::Duration;

use serde_json::{Value, json};
use tiktok_shop_sandbox::Sandbox;

use crate::http;

fn explore(sandbox: &Sandbox, exploration: &Value) -> Value {
    http::post(sandbox.base_url(), "/_sandbox/explore", exploration).unwrap().json()
}

fn rust(sandbox: &Sandbox, exploration: &Value) -> String {
    explore(sandbox, exploration)["rust"].as_str().unwrap().to_owned()
}

#[test]
fn the_program_has_the_values_that_were_entered() {
    let sandbox = Sandbox::start().unwrap();
    let search = json!({
        "operation": "POST /order/202309/orders/search",
        "query": { "page_size": "7", "sort_field": "update_time", "page_token": null },
        "body": { "order_status": "AWAITING_SHIPMENT", "create_time_ge": 1_790_000_000, "is_buyer_request_cancel": false },
    });
    let result = explore(&sandbox, &search);
    assert_eq!(result["reply"]["code"], 0, "{result}");
    assert_eq!(
        result["rust"],
        r#"use tiktok_shop::Timestamp;
use tiktok_shop::order::GetOrderList;
use tiktok_shop::order::get_order_list::OrderSortField;
use tiktok_shop::order::types::OrderStatus;

let shop = client.seller(token).shop(cipher);
let request = GetOrderList::new(7)
    .sort_field(OrderSortField::UpdateTime)
    .create_time_ge(Timestamp::from_unix_seconds(1_790_000_000))
    .is_buyer_request_cancel(false)
    .order_status(OrderStatus::AwaitingShipment);
let mut orders = shop.items(request);
while let Some(order) = orders.try_next().await? {
    println!("{order:?}");
}"#
    );
}

#[test]
fn ids_and_lists_of_paths_and_queries_are_texts() {
    let sandbox = Sandbox::start().unwrap();
    let detail = json!({ "operation": "GET /order/202507/orders", "query": { "ids": "576400000000000001, 576400000000000002" } });
    let program = rust(&sandbox, &detail);
    assert!(program.contains(r#"::new(["576400000000000001", "576400000000000002"])"#), "{program}");
    let product =
        json!({ "operation": "GET /product/202309/products/{product_id}", "path": { "product_id": "1729400000000000099" } });
    let program = rust(&sandbox, &product);
    assert!(program.contains(r#"GetProduct::new("1729400000000000099")"#), "{program}");
}

#[test]
fn nested_values_are_shown_and_missing_ones_are_made_up() {
    let sandbox = Sandbox::start().unwrap();
    let product = json!({
        "operation": "POST /product/202309/products/{product_id}/inventory/update",
        "path": { "product_id": "1729400000000000099" },
        "body": { "skus": [{ "id": "1730400000000000021", "inventory": [{ "quantity": 5 }, { "warehouse_id": "7" }] }, {}] },
    });
    let program = rust(&sandbox, &product);
    let expected = r#"let request = UpdateInventory::new(
    "1729400000000000099",
    [
        UpdateInventorySku::new(
            "1730400000000000021",
            [
                UpdateInventoryQuantity::new(5),
                UpdateInventoryQuantity::new(999).warehouse_id("7"),
            ],
        ),
        UpdateInventorySku::new(
            "1729592969712207012",
            [UpdateInventoryQuantity::new(999)],
        ),
    ],
);"#;
    assert!(program.contains(expected), "{program}");
}

#[test]
fn values_that_no_field_can_hold_are_named() {
    let sandbox = Sandbox::start().unwrap();
    let search = json!({
        "operation": "POST /order/202309/orders/search",
        "query": { "page_size": "many" },
        "body": { "order_statuses": ["X"], "create_time_ge": {}, "order_status": "NEVER_SEEN", "buyer_user_id": "a \"quoted\"\ntext" },
    });
    let program = rust(&sandbox, &search);
    let first = program.lines().next().unwrap();
    assert_eq!(first, "// Left out, because no field of the operation can hold it: page_size, order_statuses, create_time_ge.");
    assert!(program.contains("GetOrderList::new(1"), "a required value stays the documented one: {program}");
    assert!(program.contains(r#".order_status("NEVER_SEEN")"#), "{program}");
    assert!(program.contains(r#".buyer_user_id("a \"quoted\"\ntext")"#), "{program}");
}

#[test]
fn every_operation_has_a_program_of_its_documented_request() {
    let sandbox = Sandbox::start().unwrap();
    let operations = http::send(sandbox.base_url(), "GET /_sandbox/operations", "", b"").unwrap().json();
    let operations = operations.as_array().unwrap();
    assert!(operations.len() > 300, "{}", operations.len());
    for operation in operations {
        let program = rust(&sandbox, &json!({ "operation": operation["line"], "body": operation["sample"] }));
        let name = operation["name"].as_str().unwrap();
        assert!(program.contains(&format!("{name}::new(")), "{name}:\n{program}");
    }
}

#[test]
fn the_explorer_renews_tokens_and_programs_have_to() {
    let sandbox = Sandbox::start().unwrap();
    let first = sandbox.connection();
    sandbox.advance(Duration::from_secs(8 * 24 * 3600));
    let orders = json!({ "operation": "POST /order/202309/orders/search", "query": { "page_size": "7" }, "body": {} });
    let shops = json!({ "operation": "GET /authorization/202309/shops" });
    for exploration in [&orders, &shops, &orders] {
        let result = explore(&sandbox, exploration);
        assert_eq!(result["reply"]["code"], 0, "{result}");
    }
    let renewed = sandbox.connection();
    assert_ne!(renewed.seller_token, first.seller_token);
    assert_eq!(renewed.creator_token, first.creator_token, "only the token in use is renewed");
    // The explorer's request, with the token of the first line.
    let curl = explore(&sandbox, &orders)["curl"].as_str().unwrap().to_owned();
    let url = curl.split('\'').nth(1).unwrap();
    let path = url.strip_prefix(sandbox.base_url()).unwrap();
    let headers = format!("{}x-tts-access-token: {}\r\n", http::JSON, first.seller_token);
    let answer = http::send(sandbox.base_url(), &format!("POST {path}"), &headers, b"{}").unwrap().json();
    assert_eq!(answer["code"], 105_002, "{answer}");
}

#[test]
fn an_account_without_a_consent_gets_no_token() {
    let sandbox = Sandbox::start().unwrap();
    let overview = http::send(sandbox.base_url(), "GET /_sandbox/overview", "", b"").unwrap().json();
    let (app, account) = (overview["connection"]["app_key"].clone(), overview["shops"][0]["seller"].clone());
    let issue = json!({ "access": { "issue_token": { "app": app, "account": account } } });
    let perform = |action: &Value| http::post(sandbox.base_url(), "/_sandbox/actions", action).unwrap();
    let token = perform(&issue).json()["access_token"].clone();
    assert_eq!(token, sandbox.connection().seller_token.as_str());
    perform(&json!({ "access": { "deauthorize": { "app": app, "account": account } } }));
    assert_eq!(perform(&issue).json()["code"], 36_004_005);
}
