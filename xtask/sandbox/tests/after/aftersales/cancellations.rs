//! The transitions of cancellations.

use serde_json::json;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{APPROVE_CANCEL, CANCEL, REJECT_CANCEL};
use crate::bench::{Bench, DAY, HOUR, id};

#[test]
fn a_seller_cancels_a_paid_order_and_the_refund_follows() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::OnHold);
    let body = json!({ "order_id": order, "cancel_reason": "seller_cancel_reason_wrong_price" });
    let reply = bench.ok(CANCEL, json!({}), json!({}), body);
    assert_eq!(reply["cancel_status"], "CANCELLATION_REQUEST_SUCCESS");
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
    let statuses: Vec<_> = bench.events_of(11).into_iter().map(|data| data["cancel_status"].clone()).collect();
    assert_eq!(statuses, ["CANCELLATION_REQUEST_SUCCESS"]);
    let twin = bench.events_of(2)[0];
    assert_eq!((&twin["reverse_type"], &twin["reverse_user"], &twin["reverse_order_status"]), (&json!(1), &json!(2), &json!(51)));
    bench.advance(bench.world.settings.refund_delay);
    let cancellation = bench.world.aftersales.cancellation(id(&reply, "cancel_id")).unwrap();
    assert_eq!(json!(cancellation.status), "CANCELLATION_REQUEST_COMPLETE");
    assert_eq!(cancellation.lines[0].amounts.total().to_string(), "14.00", "the price and the shipping fee");
}

#[test]
fn an_unpaid_order_is_cancelled_without_a_refund() {
    let mut bench = Bench::new("VN");
    let order = bench.simple_order(OrderStatus::Unpaid);
    let body = json!({ "order_id": order, "cancel_reason": "seller_cancel_unpaid_reason_out_of_stock" });
    let reply = bench.ok(CANCEL, json!({}), json!({}), body);
    assert_eq!(reply["cancel_status"], "CANCELLATION_REQUEST_COMPLETE");
    let cancellation = bench.world.aftersales.cancellation(id(&reply, "cancel_id")).unwrap();
    assert!(cancellation.lines[0].amounts.total().is_zero());
    assert!(!cancellation.restocks, "a product that is out of stock must not become available");
}

#[test]
fn a_buyer_cancels_at_once_while_the_order_is_on_hold() {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::OnHold);
    let reply = bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    assert_eq!(reply["cancel_status"], "CANCELLATION_REQUEST_SUCCESS");
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
}

/// A request of a buyer that waits for the seller.
fn pending(region: &str) -> (Bench, super::Id, super::Id) {
    let mut bench = Bench::new(region);
    let order = bench.simple_order(OrderStatus::AwaitingShipment);
    let reply = bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
    assert_eq!(reply["cancel_status"], "CANCELLATION_REQUEST_PENDING");
    assert!(bench.world.orders.get(order).unwrap().is_cancel_requested);
    let twin = bench.events_of(2)[0];
    assert_eq!((&twin["reverse_type"], &twin["reverse_order_status"]), (&json!(4), &json!(1)));
    let request = id(&reply, "cancel_id");
    (bench, order, request)
}

#[test]
fn a_seller_approves() {
    let (mut bench, order, request) = pending("GB");
    bench.ok(APPROVE_CANCEL, json!({ "cancel_id": request }), json!({ "idempotency_key": "k" }), json!({}));
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
    assert!(!bench.world.orders.get(order).unwrap().is_cancel_requested);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_SUCCESS");
    bench.advance(HOUR);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_COMPLETE");
    // The same key gets the first answer; another one is refused.
    bench.ok(APPROVE_CANCEL, json!({ "cancel_id": request }), json!({ "idempotency_key": "k" }), json!({}));
    assert!(bench.events.is_empty());
    assert_eq!(
        bench.refused(APPROVE_CANCEL, json!({ "cancel_id": request }), json!({ "idempotency_key": "l" }), json!({})),
        25_011_012
    );
}

#[test]
fn a_seller_rejects() {
    let (mut bench, order, request) = pending("GB");
    let reject = |reason: &str| json!({ "reject_reason": reason });
    let path = json!({ "cancel_id": request });
    assert_eq!(bench.refused(REJECT_CANCEL, path.clone(), json!({}), reject("no_such_reason")), 25_001_014);
    assert_eq!(bench.refused(REJECT_CANCEL, path.clone(), json!({}), reject("reverse_reject_request_reason_4")), 25_001_016);
    bench.ok(REJECT_CANCEL, path.clone(), json!({}), reject("seller_reject_apply_product_has_been_packed"));
    assert_eq!(bench.events_of(11)[0]["cancel_status"], "CANCELLATION_REQUEST_CANCELLED", "the webhook's own name");
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_CANCEL");
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    assert!(!bench.world.orders.get(order).unwrap().is_cancel_requested);
    assert_eq!(
        bench.refused(REJECT_CANCEL, path.clone(), json!({}), reject("seller_reject_apply_product_has_been_packed")),
        25_011_011
    );
    assert_eq!(bench.refused(APPROVE_CANCEL, path, json!({}), json!({})), 25_020_009);
}

#[test]
fn silence_approves_after_48_hours() {
    let (mut bench, order, request) = pending("GB");
    bench.advance(2 * DAY - 1);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_PENDING");
    bench.advance(1);
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
}

#[test]
fn a_buyer_withdraws() {
    let (mut bench, order, request) = pending("GB");
    bench.act("withdraw", request);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_CANCEL");
    bench.advance(3 * DAY);
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment, "the old deadline no longer applies");
    assert!(bench.try_happen(json!({ "aftersales": { "withdraw": { "request": request } } })).is_err());
}

#[test]
fn shipping_answers_a_request() {
    let (mut bench, order, request) = pending("US");
    let mut events = Vec::new();
    let mut ctx = tiktok_shop_sandbox::world::CommandContext::new(&mut bench.world, bench.now, &mut events);
    tiktok_shop_sandbox::world::aftersales::reject_open_request(&mut ctx, order);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_CANCEL");
    assert_eq!(events.iter().filter(|event| event.webhook == 11).count(), 1);
}

#[test]
fn a_shipped_order_is_not_cancelled_by_an_old_request() {
    let (mut bench, order, request) = pending("US");
    bench.world.orders.get_mut(order).unwrap().is_cancel_requested = false;
    assert_eq!(bench.refused(APPROVE_CANCEL, json!({ "cancel_id": request }), json!({}), json!({})), 25_001_045);
    bench.advance(3 * DAY);
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_CANCEL");
}

#[test]
fn the_platform_cancels() {
    let (mut bench, order, request) = pending("GB");
    let reason = "system_cancel_order_reason_shipping_timeout";
    let action = json!({ "aftersales": { "cancel_by_platform": { "order": order, "reason": reason } } });
    bench.perform(action);
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
    assert_eq!(bench.cancel_status(request), "CANCELLATION_REQUEST_CANCEL", "the request of the buyer ends");
    let twin = bench.events_of(2).pop().unwrap();
    assert_eq!((&twin["reverse_event_type"], &twin["reverse_user"]), (&json!("UNSUPPORTED"), &json!(4)));
}

#[test]
fn a_part_is_cancelled_in_the_us_if_it_is_out_of_stock() {
    let mut bench = Bench::new("US");
    let order = bench.order(OrderStatus::AwaitingShipment, &[(1, "10.00", "0", "0"), (2, "5.00", "0", "0")]);
    let body = |reason: &str| {
        let skus = json!([{ "sku_id": "2", "quantity": 1 }]);
        json!({ "order_id": order, "cancel_reason": reason, "skus": skus })
    };
    assert_eq!(bench.refused(CANCEL, json!({}), json!({}), body("seller_cancel_reason_wrong_price")), 25_005_010);
    let reply = bench.ok(CANCEL, json!({}), json!({}), body("seller_cancel_reason_out_of_stock"));
    let cancellation = bench.world.aftersales.cancellation(id(&reply, "cancel_id")).unwrap();
    assert_eq!(cancellation.lines.len(), 1);
    assert_eq!(cancellation.lines[0].amounts.total().to_string(), "5.00", "the shipping fee stays");
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    let line = &bench.world.orders.get(order).unwrap().details.lines[1];
    assert_eq!((line.status, line.cancel_reason.as_deref()), (OrderStatus::Cancelled, Some("Out of stock")));
}

/// The buyer wants the money for a line of an order that is on its way, and the seller agrees.
fn refund_line(bench: &mut Bench, order: super::Id, place: usize) {
    let line = bench.lines(order)[place];
    let action = json!({ "aftersales": { "request_return": { "order": order, "request": "REFUND", "lines": [line] } } });
    let request = id(&bench.perform(action), "return_id");
    bench.approve(request, "APPROVE_REFUND");
    bench.advance(HOUR);
}

#[test]
fn an_order_is_completed_when_the_rest_of_a_refunded_order_is_cancelled() {
    let mut bench = Bench::new("US");
    let order = bench.order(OrderStatus::AwaitingCollection, &[(1, "10.00", "0", "0"), (2, "5.00", "0", "0")]);
    refund_line(&mut bench, order, 0);
    let skus = json!([{ "sku_id": "2", "quantity": 1 }]);
    let body = json!({ "order_id": order, "cancel_reason": "seller_cancel_reason_out_of_stock", "skus": skus });
    let reply = bench.ok(CANCEL, json!({}), json!({}), body);
    let cancellation = bench.world.aftersales.cancellation(id(&reply, "cancel_id")).unwrap();
    assert_eq!(cancellation.lines[0].amounts.total().to_string(), "9.00", "the shipping fee comes with the last line");
    assert_eq!(bench.status(order), OrderStatus::Completed);
    assert!(bench.world.finance.due(order).is_some(), "the refund lowers what the order settles for");
    bench.advance(30 * DAY);
    assert_eq!(bench.status(order), OrderStatus::Completed, "no carrier has to collect it");
}

#[test]
fn the_shipping_fee_is_refunded_once() {
    let mut bench = Bench::new("US");
    let order = bench
        .order(OrderStatus::AwaitingCollection, &[(1, "10.00", "10.00", "0"), (2, "5.00", "5.00", "0"), (3, "1.00", "1.00", "0")]);
    let mut refunded = rust_decimal::Decimal::ZERO;
    for sku in ["1", "2"] {
        let skus = json!([{ "sku_id": sku, "quantity": 1 }]);
        let body = json!({ "order_id": order, "cancel_reason": "seller_cancel_reason_out_of_stock", "skus": skus });
        let reply = bench.ok(CANCEL, json!({}), json!({}), body);
        refunded += bench.world.aftersales.cancellation(id(&reply, "cancel_id")).unwrap().lines[0].amounts.total();
    }
    assert_eq!(bench.status(order), OrderStatus::AwaitingCollection, "a line that cost nothing is not refunded by itself");
    let rest = bench.ask(order, "REFUND");
    refunded += bench.world.aftersales.get_return(rest).unwrap().amounts().total();
    assert_eq!(refunded.to_string(), "4.00");
}
