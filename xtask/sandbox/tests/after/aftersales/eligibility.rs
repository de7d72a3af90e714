//! The eligible requests and decisions.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{APPROVE_CANCEL, CANCEL};
use crate::bench::{Bench, id};

const ELIGIBILITY: &str = "GET /return_refund/202602/orders/{order_id}/aftersale_eligibility";
const DECISIONS: &str = "GET /return_refund/202601/decision_eligibility";
const REASONS: &str = "GET /return_refund/202309/reject_reasons";
const REVIEW: &str = "GET /return_refund/202606/review_decision";
const CALCULATE: &str = "POST /return_refund/202602/refunds/calculate";

/// The entry of a kind of request for the only SKU.
fn entry(data: &Value, request: &str) -> Value {
    let entries = data["sku_eligibility"][0]["line_item_eligibility"].as_array().unwrap();
    entries.iter().find(|entry| entry["request_type"] == request).unwrap_or_else(|| panic!("{data} has no {request}")).clone()
}

#[test]
fn the_reasons_of_an_order_can_be_given() {
    for (region, status) in [
        ("GB", OrderStatus::OnHold),
        ("US", OrderStatus::AwaitingShipment),
        ("VN", OrderStatus::Unpaid),
        ("BR", OrderStatus::OnHold),
    ] {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(status);
        let query = json!({ "initiate_aftersale_user": "SELLER", "request_types": ["CANCEL", "REFUND"] });
        let data = bench.ok(ELIGIBILITY, json!({ "order_id": order }), query, json!({}));
        let cancel = entry(&data, "CANCEL");
        assert_eq!(cancel["eligible"], true);
        let refund = entry(&data, "REFUND");
        assert_eq!((&refund["eligible"], &refund["ineligible_code"]), (&json!(false), &json!(25_001_003)));
        let names = cancel["available_reason_names"].as_array().unwrap().clone();
        assert!(!names.is_empty());
        for name in names {
            let mut bench = bench.clone();
            bench.ok(CANCEL, json!({}), json!({}), json!({ "order_id": order, "cancel_reason": name }));
        }
    }
}

#[test]
fn buyers_and_sellers_differ() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let ask = |bench: &mut Bench, user: &str| {
        bench.ok(ELIGIBILITY, json!({ "order_id": order }), json!({ "initiate_aftersale_user": user }), json!({}))
    };
    assert_eq!(entry(&ask(&mut bench, "BUYER"), "RETURN_AND_REFUND")["eligible"], true);
    assert_eq!(entry(&ask(&mut bench, "SELLER"), "RETURN_AND_REFUND")["eligible"], false);
    bench.ask(order, "REFUND");
    let data = ask(&mut bench, "SELLER");
    assert_eq!(entry(&data, "REFUND")["ineligible_code"], 25_001_011);
}

#[test]
fn decisions_that_are_eligible_are_accepted() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    let request = id(&bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } })), "cancel_id");
    let data = bench.ok(DECISIONS, json!({}), json!({ "return_or_cancel_id": request }), json!({}));
    let eligible: Vec<_> = data["decisions"].as_array().unwrap().iter().filter(|entry| entry["eligible"] == true).collect();
    let names: Vec<_> = eligible.iter().map(|entry| entry["decision"].as_str().unwrap()).collect();
    assert_eq!(names, ["APPROVE_REQUEST_CANCEL", "REJECT_REQUEST_CANCEL"]);
    let reasons = bench.ok(REASONS, json!({}), json!({ "return_or_cancel_id": request }), json!({}));
    assert_eq!(reasons["reasons"], eligible[1]["available_reject_reasons"]);
    bench.ok(APPROVE_CANCEL, json!({ "cancel_id": request }), json!({}), json!({}));
    let reasons = bench.ok(REASONS, json!({}), json!({ "return_or_cancel_id": request }), json!({}));
    assert_eq!(reasons["reasons"], json!([]), "there is nothing to reject");
}

#[test]
fn reasons_depend_on_the_market() {
    for (region, count) in [("GB", 6), ("US", 2)] {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(OrderStatus::Delivered);
        let request = bench.ask(order, "RETURN_AND_REFUND");
        let data = bench.ok(REASONS, json!({}), json!({ "return_or_cancel_id": request }), json!({}));
        assert_eq!(data["reasons"].as_array().unwrap().len(), count, "{data}");
    }
}

#[test]
fn lines_have_a_range_for_partial_refunds() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let request = bench.ask(order, "RETURN_AND_REFUND");
    let query = json!({ "return_or_cancel_id": request, "check_decisions": ["OFFER_PARTIAL_REFUND", "APPROVE_REFUND"] });
    let data = bench.ok(REVIEW, json!({}), query, json!({}));
    let decisions = &data["line_items"][0]["decisions"];
    let range = json!({ "min_amount": "0.01", "max_amount": "14.00", "currency": "GBP" });
    assert_eq!(decisions[0]["partial_refund_amount_range"], range);
    assert_eq!((&decisions[1]["eligible"], &decisions[1]["ineligible_code"]), (&json!(false), &json!(25_020_004)));
}

#[test]
fn calculated_refunds_are_what_a_request_gives() {
    let mut bench = Bench::new("GB");
    let order = bench.order(OrderStatus::Delivered, &[(1, "10.00", "1.00", "0.50"), (2, "5.00", "0", "0"), (2, "5.00", "0", "0")]);
    let body = json!({
        "order_id": order, "request_type": "REFUND", "reason_name": "any", "skus": [{ "sku_id": "2", "quantity": 1 }],
    });
    let data = bench.ok(CALCULATE, json!({}), json!({}), body);
    assert_eq!(data["order_refund_amount"]["refund_total"], "5.00");
    let body = json!({ "order_id": order, "request_type": "REFUND", "reason_name": "any" });
    let amount = bench.ok(CALCULATE, json!({}), json!({}), body)["order_refund_amount"].clone();
    assert_eq!((&amount["refund_subtotal"], &amount["refund_shipping_fee"]), (&json!("18.50"), &json!("4.00")));
    let request = bench.ask(order, "REFUND");
    assert_eq!(bench.world.aftersales.get_return(request).unwrap().amounts().total().to_string(), "22.50");
}
