//! Searches of requests, and the newer views of returns.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use crate::bench::Bench;

const CANCELLATIONS: &str = "POST /return_refund/202602/cancellations/search";
const RETURNS: &str = "POST /return_refund/202602/returns/search";
const RECORDS: &str = "GET /return_refund/202309/returns/{return_id}/records";
const REQUESTS: &str = "POST /return_refund/202603/aftersales/search";
const RMA: &str = "POST /return_refund/202604/rma/search";
const REVIEW: &str = "POST /return_refund/202609/aftersales/review";

fn ids(data: &Value, list: &str, id: &str) -> Vec<String> {
    let entries = data[list].as_array().cloned().unwrap_or_default();
    entries.iter().map(|entry| entry[id].as_str().unwrap().to_owned()).collect()
}

#[test]
fn returns_are_filtered_and_paged() {
    let mut bench = Bench::new("GB");
    let mut requests = Vec::new();
    for index in 0..25 {
        let order = bench.simple_order(OrderStatus::Delivered);
        requests.push(bench.ask(order, if index % 2 == 0 { "REFUND" } else { "RETURN_AND_REFUND" }).to_string());
        bench.advance(60);
    }
    let mut found = Vec::new();
    let mut token = String::new();
    loop {
        let query = json!({ "page_size": 10, "page_token": token });
        let data = bench.ok(RETURNS, json!({}), query, json!({}));
        assert_eq!(data["total_count"], 25);
        found.extend(ids(&data, "return_orders", "return_id"));
        token = data["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(found, requests, "by creation time, the oldest first");
    let data = bench.ok(RETURNS, json!({}), json!({ "page_size": 50 }), json!({ "return_types": ["REFUND"] }));
    assert_eq!(data["return_orders"].as_array().unwrap().len(), 13);
    let data = bench.ok(RETURNS, json!({}), json!({}), json!({ "return_ids": [requests[3]] }));
    assert_eq!(ids(&data, "return_orders", "return_id"), [requests[3].clone()]);
    let data = bench.ok(RETURNS, json!({}), json!({}), json!({ "return_status": ["AWAITING_BUYER_SHIP"] }));
    assert_eq!(data.get("return_orders"), None, "an empty list is left out");
    assert_eq!(bench.refused(RETURNS, json!({}), json!({ "page_size": 51 }), json!({})), 98_001_004);
    bench.shop = Id(9);
    assert_eq!(bench.ok(RETURNS, json!({}), json!({}), json!({}))["total_count"], 0, "of another shop");
}

#[test]
fn a_return_tells_what_to_do_next() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let request = bench.ask(order, "RETURN_AND_REFUND");
    let read =
        |bench: &mut Bench| bench.ok(RETURNS, json!({}), json!({}), json!({ "order_ids": [order] }))["return_orders"][0].clone();
    let view = read(&mut bench);
    assert_eq!(view["seller_next_action_response"][0]["action"], "SELLER_RESPOND_RETURN");
    assert_eq!(view["seller_next_action_response"][0]["deadline"], bench.now + 48 * 3600);
    bench.approve(request, "APPROVE_RETURN");
    assert_eq!(read(&mut bench).get("seller_next_action_response"), None);
    bench.perform(json!({ "aftersales": { "ship_return": { "request": request, "tracking_number": "T1" } } }));
    let view = read(&mut bench);
    assert_eq!(view["return_tracking_number"], "T1");
    assert_eq!(view["seller_next_action_response"][0]["action"], "SELLER_RESPOND_RECEIVE_PACKAGE");
    let records = bench.ok(RECORDS, json!({ "return_id": request }), json!({}), json!({}));
    let roles: Vec<_> = records["records"].as_array().unwrap().iter().map(|record| record["role"].as_str().unwrap()).collect();
    assert_eq!(roles, ["BUYER", "SELLER", "BUYER"]);
}

#[test]
fn cancellations_are_filtered() {
    let mut bench = Bench::new("GB");
    let (paid, unpaid) = (bench.simple_order(OrderStatus::AwaitingShipment), bench.simple_order(OrderStatus::Unpaid));
    for order in [paid, unpaid] {
        bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    }
    let orders =
        |bench: &mut Bench, body: Value| ids(&bench.ok(CANCELLATIONS, json!({}), json!({}), body), "cancellations", "order_id");
    assert_eq!(orders(&mut bench, json!({})), [paid.to_string(), unpaid.to_string()]);
    assert_eq!(orders(&mut bench, json!({ "cancel_types": ["BUYER_CANCEL"] })), [paid.to_string()]);
    assert_eq!(orders(&mut bench, json!({ "cancel_status": ["CANCELLATION_REQUEST_COMPLETE"] })), [unpaid.to_string()]);
    let now = bench.now;
    assert!(orders(&mut bench, json!({ "create_time_lt": now })).is_empty());
}

#[test]
fn newer_views_show_the_same_returns() {
    let mut bench = Bench::new("GB");
    let order = bench.order(OrderStatus::Delivered, &[(1, "10.00", "0", "0"), (2, "5.00", "0", "0")]);
    let request = bench.ask(order, "RETURN_AND_REFUND");
    let all = json!(["LINE_ITEMS", "SKU_RETURN_REQUESTS", "RETURN_MERCHANDISE_AUTHORIZATIONS"]);
    let search = |bench: &mut Bench, operation: &str, filters: Value| {
        bench.ok(operation, json!({}), json!({}), json!({ "filters": filters, "whitelisted_data_fields": all }))
    };
    let data = search(
        &mut bench,
        REQUESTS,
        json!({ "main_order_ids": [order], "aftersales_request_statuses": ["PENDING_REQUEST_REVIEW"] }),
    );
    let view = &data["aftersales_requests"][0];
    assert_eq!(view["sku_return_requests"][0]["return_id"], request.to_string());
    assert_eq!(view["line_items"].as_array().unwrap().len(), 2);
    assert_eq!(search(&mut bench, RMA, json!({})).get("return_merchandise_authorizations"), None, "nothing comes back yet");
    let lines: Vec<_> = view["line_items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| json!({ "return_line_item_id": line["return_line_item_id"] }))
        .collect();
    let decide = |kind: &str, id: &Value, action: &str, lines: &[Value]| {
        let decisions = json!([{ "line_items": lines, "action": action }]);
        json!({ "aftersales_request_decisions": [{ "request_id": id, "request_id_type": kind, "line_item_decisions": decisions }] })
    };
    let partly = bench.ok(REVIEW, json!({}), json!({}), decide("AFTERSALES", &view["id"], "APPROVE_REQUEST", &lines[..1]));
    assert_eq!(partly["errors"][0]["code"], "25001001", "all lines have the same decision");
    let reply = bench.ok(REVIEW, json!({}), json!({}), decide("AFTERSALES", &view["id"], "APPROVE_REQUEST", &lines));
    assert_eq!(reply, json!({}));
    assert_eq!(bench.return_status(request), "AWAITING_BUYER_SHIP");
    let data = search(&mut bench, RMA, json!({ "statuses": ["AWAITING_BUYER_RETURN"] }));
    let rma = data["return_merchandise_authorizations"][0]["id"].clone();
    bench.act("ship_return", request);
    bench.ok(REVIEW, json!({}), json!({}), decide("RMA", &rma, "APPROVE_RETURN_PACKAGE", &lines));
    assert_eq!(bench.return_status(request), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    let data = search(&mut bench, RMA, json!({ "rma_ids": [rma] }));
    assert_eq!(data["return_merchandise_authorizations"][0]["status"], "PACKAGE_REVIEW_COMPLETED");
}
