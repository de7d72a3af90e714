//! What is refused when a request is made. A refused call changes nothing, which `refused` checks.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{APPROVE, APPROVE_CANCEL, CANCEL, RETURN};
use crate::bench::Bench;

fn cancel(order: Id, reason: &str) -> Value {
    json!({ "order_id": order, "cancel_reason": reason })
}

#[test]
fn reasons_of_cancellations() {
    let cases = [
        ("GB", OrderStatus::AwaitingShipment, "no_such_reason", 25_001_014),
        ("GB", OrderStatus::AwaitingShipment, "ecom_order_to_ship_canceled_reason_created_by_mistakes", 25_001_015),
        ("GB", OrderStatus::AwaitingShipment, "seller_cancel_unpaid_reason_out_of_stock", 25_001_021),
        ("GB", OrderStatus::Unpaid, "seller_cancel_reason_out_of_stock", 25_001_021),
        ("VN", OrderStatus::AwaitingShipment, "seller_cancel_paid_reason_address_not_deliver", 25_001_020),
    ];
    for (region, status, reason, code) in cases {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(status);
        assert_eq!(bench.refused(CANCEL, json!({}), json!({}), cancel(order, reason)), code, "{region} {status:?} {reason}");
    }
}

#[test]
fn statuses_of_cancellations() {
    let cases = [
        ("GB", OrderStatus::AwaitingCollection, 25_001_045),
        ("US", OrderStatus::InTransit, 25_001_045),
        ("GB", OrderStatus::Delivered, 25_001_045),
        ("GB", OrderStatus::Completed, 25_001_051),
        ("GB", OrderStatus::Cancelled, 25_001_051),
    ];
    for (region, status, code) in cases {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(status);
        let body = cancel(order, "seller_cancel_reason_out_of_stock");
        assert_eq!(bench.refused(CANCEL, json!({}), json!({}), body), code, "{region} {status:?}");
    }
    let mut bench = Bench::new("US");
    let order = bench.simple_order(OrderStatus::AwaitingCollection);
    bench.ok(CANCEL, json!({}), json!({}), cancel(order, "seller_cancel_reason_out_of_stock"));
}

#[test]
fn names_of_reasons_end_with_uk_in_gb() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    bench.ok(CANCEL, json!({}), json!({}), cancel(order, "seller_cancel_reason_out_of_stock_uk"));
    let mut bench = Bench::new("US");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), cancel(order, "seller_cancel_reason_out_of_stock_uk")), 25_001_014);
}

#[test]
fn orders_of_cancellations() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    let reason = "seller_cancel_reason_out_of_stock";
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), cancel(Id(5), reason)), 25_007_006);
    bench.world.orders.get_mut(order).unwrap().shop = Id(9);
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), cancel(order, reason)), 25_020_005);
    bench.world.orders.get_mut(order).unwrap().shop = bench.shop;
    bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), cancel(order, reason)), 25_001_011);
    assert_eq!(bench.refused(APPROVE_CANCEL, json!({ "cancel_id": "7" }), json!({}), json!({})), 25_007_006);
}

#[test]
fn lines_of_requests() {
    let mut bench = Bench::new("US");
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    let mut body = cancel(order, "seller_cancel_reason_out_of_stock");
    body["skus"] = json!([{ "sku_id": "1", "quantity": 2 }]);
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), body.clone()), 25_005_011);
    body["skus"] = json!([]);
    body["order_line_list"] = json!([{ "order_line_item_id": "99" }]);
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), body), 25_005_011);
}

#[test]
fn returns_of_sellers() {
    let refund = "ecom_order_delivered_refund_reason_missing_product_seller";
    let goods = "ecom_order_delivered_refund_and_return_reason_wrong_product_seller";
    let cases = [
        ("GB", OrderStatus::InTransit, "REFUND", refund, 25_001_003),
        ("GB", OrderStatus::Delivered, "RETURN_AND_REFUND", goods, 25_001_003),
        ("US", OrderStatus::InTransit, "RETURN_AND_REFUND", goods, 25_001_003),
        ("US", OrderStatus::Completed, "REFUND", refund, 25_001_051),
        ("US", OrderStatus::Delivered, "REFUND", goods, 25_001_021),
    ];
    for (region, status, kind, reason, code) in cases {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(status);
        let body = json!({ "order_id": order, "return_type": kind, "return_reason": reason });
        assert_eq!(bench.refused(RETURN, json!({}), json!({}), body), code, "{region} {status:?} {kind}");
    }
    let mut bench = Bench::new("US");
    let order = bench.simple_order(OrderStatus::Delivered);
    let mut body =
        json!({ "order_id": order, "return_type": "REFUND", "return_reason": refund, "refund_total": "14.01", "currency": "USD" });
    assert_eq!(bench.refused(RETURN, json!({}), json!({}), body.clone()), 25_005_005);
    body["currency"] = json!("GBP");
    body["refund_total"] = json!("1");
    assert_eq!(bench.refused(RETURN, json!({}), json!({}), body), 25_001_001);
}

#[test]
fn decisions_of_unknown_returns() {
    let mut bench = Bench::new("US");
    let order = bench.simple_order(OrderStatus::Delivered);
    let request = bench.ask(order, "REFUND");
    let body = json!({ "decision": "APPROVE_REFUND" });
    assert_eq!(bench.refused(APPROVE, json!({ "return_id": "7" }), json!({}), body.clone()), 25_007_006);
    bench.shop = Id(9);
    assert_eq!(bench.refused(APPROVE, json!({ "return_id": request }), json!({}), body), 25_020_005);
}
