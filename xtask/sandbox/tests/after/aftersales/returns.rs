//! The transitions of returns.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use super::{APPROVE, REJECT, RETURN};
use crate::bench::{Bench, DAY, HOUR, id};

/// A delivered order with a request of the buyer.
fn with_request(request: &str) -> (Bench, Id, Id) {
    let mut bench = Bench::new("GB");
    let order = bench.simple_order(OrderStatus::Delivered);
    let id = bench.ask(order, request);
    (bench, order, id)
}

/// A return whose package is on its way back.
fn sent_back() -> (Bench, Id, Id) {
    let (mut bench, order, id) = with_request("RETURN_AND_REFUND");
    bench.approve(id, "APPROVE_RETURN");
    bench.act("ship_return", id);
    (bench, order, id)
}

#[test]
fn a_refund_is_approved_paid_and_completes_the_order() {
    let (mut bench, order, id) = with_request("REFUND");
    assert_eq!(bench.events_of(12)[0]["return_status"], "RETURN_OR_REFUND_REQUEST_PENDING");
    assert_eq!(bench.events_of(64)[0]["aftersales_request_status"], "PENDING_REQUEST_REVIEW");
    bench.approve(id, "APPROVE_REFUND");
    assert_eq!(bench.return_status(id), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    assert_eq!(bench.events_of(64)[0]["aftersales_request_status"], "REQUEST_REVIEW_COMPLETED");
    assert_eq!(bench.status(order), OrderStatus::Completed, "everything is refunded");
    bench.advance(HOUR);
    assert_eq!(bench.return_status(id), "RETURN_OR_REFUND_REQUEST_COMPLETE");
}

#[test]
fn a_paid_refund_sends_webhook_67() {
    let (mut bench, _, id) = with_request("REFUND");
    bench.world.settings.refund_delay = 0;
    bench.approve(id, "APPROVE_REFUND");
    let paid = bench.events_of(67);
    assert_eq!((&paid[0]["refund_total"], &paid[0]["refund_currency"]), (&json!("14.00"), &json!("GBP")));
    assert_eq!(paid[0]["line_items"][0]["sku_id"], "1");
}

#[test]
fn a_part_of_an_order_is_refunded_without_completing_it() {
    let mut bench = Bench::new("GB");
    let order = bench.order(OrderStatus::Delivered, &[(1, "10.00", "1.00", "2.00"), (2, "5.00", "0", "0")]);
    let line = bench.lines(order)[0];
    let action = json!({ "aftersales": { "request_return": { "order": order, "request": "REFUND", "lines": [line] } } });
    let request = id(&bench.perform(action), "return_id");
    bench.approve(request, "APPROVE_REFUND");
    assert_eq!(bench.status(order), OrderStatus::Delivered);
    let amounts = bench.world.aftersales.get_return(request).unwrap().amounts();
    assert_eq!((amounts.subtotal.to_string(), amounts.shipping.to_string()), ("7.00".to_owned(), "0".to_owned()));
    // The shipping fee follows with the last line.
    bench.advance(HOUR);
    let rest = bench.ask(order, "REFUND");
    let amounts = bench.world.aftersales.get_return(rest).unwrap().amounts();
    assert_eq!((amounts.subtotal.to_string(), amounts.shipping.to_string()), ("5.00".to_owned(), "4.00".to_owned()));
    bench.approve(rest, "APPROVE_REFUND");
    assert_eq!(bench.status(order), OrderStatus::Completed);
}

#[test]
fn a_return_goes_back_and_is_refunded() {
    let (mut bench, order, id) = with_request("RETURN_AND_REFUND");
    bench.approve(id, "APPROVE_RETURN");
    assert_eq!(bench.return_status(id), "AWAITING_BUYER_SHIP");
    assert_eq!(bench.events_of(65)[0]["rma_status"], "AWAITING_BUYER_SHIPPED");
    bench.act("ship_return", id);
    assert_eq!(bench.return_status(id), "BUYER_SHIPPED_ITEM");
    assert_eq!(bench.events_of(65)[0]["rma_status"], "RETURN_IN_TRANSIT");
    bench.act("deliver_return", id);
    assert_eq!(bench.events_of(65)[0]["rma_status"], "PENDING_PACKAGE_REVIEW");
    assert!(bench.events_of(12).is_empty(), "the status stays");
    bench.approve(id, "APPROVE_RECEIVED_PACKAGE");
    assert_eq!(bench.events_of(65)[0]["rma_status"], "PACKAGE_REVIEW_COMPLETED");
    assert_eq!(bench.return_status(id), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    assert_eq!(bench.status(order), OrderStatus::Completed);
}

#[test]
fn refunds_without_the_items() {
    let keeps = |decision: &str, keeps: bool| json!({ "decision": decision, "buyer_keep_item": keeps });
    for body in [keeps("DIRECT_REFUND", false), keeps("APPROVE_RETURN", true)] {
        let (mut bench, _, id) = with_request("RETURN_AND_REFUND");
        bench.ok(APPROVE, json!({ "return_id": id }), json!({}), body.clone());
        assert_eq!(bench.return_status(id), "RETURN_OR_REFUND_REQUEST_SUCCESS", "{body}");
        assert_eq!(bench.world.aftersales.get_return(id).unwrap().is_kept, body["buyer_keep_item"] == true);
    }
}

#[test]
fn silence_decides() {
    let days = |mut bench: Bench, id: Id, days: i64| {
        bench.advance(days * DAY + HOUR);
        bench.return_status(id)
    };
    let (bench, _, id) = with_request("REFUND");
    assert_eq!(days(bench, id, 2), "RETURN_OR_REFUND_REQUEST_COMPLETE", "a refund is approved and paid");
    let (bench, _, id) = with_request("RETURN_AND_REFUND");
    assert_eq!(days(bench.clone(), id, 2), "AWAITING_BUYER_SHIP", "a return is approved");
    assert_eq!(days(bench, id, 7), "RETURN_OR_REFUND_REQUEST_CANCEL", "the buyer does not send it");
    let (bench, _, id) = sent_back();
    assert_eq!(days(bench, id, 30), "BUYER_SHIPPED_ITEM", "the package did not arrive");
    let (mut bench, _, id) = sent_back();
    bench.act("deliver_return", id);
    assert_eq!(days(bench, id, 2), "RETURN_OR_REFUND_REQUEST_COMPLETE", "the package is accepted");
    let (mut bench, _, id) = with_request("REFUND");
    bench.reject(id, "REJECT_REFUND", "reverse_reject_request_reason_4");
    assert_eq!(bench.return_status(id), "REFUND_OR_RETURN_REQUEST_REJECT");
    assert_eq!(days(bench, id, 2), "RETURN_OR_REFUND_REQUEST_CANCEL", "nobody disputes the rejection");
}

#[test]
fn disputes() {
    let arbitrate = |bench: &mut Bench, id: Id, supports_buyer: bool| {
        bench.act("dispute", id);
        bench.perform(json!({ "aftersales": { "arbitrate": { "request": id, "supports_buyer": supports_buyer } } }));
        bench.return_status(id)
    };
    let rejected = |request: &str, decision: &str| {
        let (mut bench, _, id) = with_request(request);
        bench.reject(id, decision, "reverse_reject_request_reason_4");
        (bench, id)
    };
    let (mut bench, id) = rejected("REFUND", "REJECT_REFUND");
    assert_eq!(arbitrate(&mut bench, id, true), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    let (mut bench, id) = rejected("REFUND", "REJECT_REFUND");
    assert_eq!(arbitrate(&mut bench, id, false), "RETURN_OR_REFUND_REQUEST_CANCEL");
    let (mut bench, id) = rejected("RETURN_AND_REFUND", "REJECT_RETURN");
    assert_eq!(arbitrate(&mut bench, id, true), "AWAITING_BUYER_SHIP");
    let (mut bench, _, id) = sent_back();
    bench.reject(id, "REJECT_RECEIVED_PACKAGE", "reverse_reject_return_parcel_reason_4");
    assert_eq!(bench.return_status(id), "REJECT_RECEIVE_PACKAGE");
    assert_eq!(arbitrate(&mut bench, id, true), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    // A dispute stops the deadline, and the seller cannot decide any more.
    let (mut bench, id) = rejected("REFUND", "REJECT_REFUND");
    bench.act("dispute", id);
    bench.advance(30 * DAY);
    assert_eq!(bench.return_status(id), "REFUND_OR_RETURN_REQUEST_REJECT");
    assert_eq!(bench.refused(APPROVE, json!({ "return_id": id }), json!({}), json!({ "decision": "APPROVE_REFUND" })), 25_011_010);
}

#[test]
fn partial_refunds() {
    let offer =
        |amount: &str| json!({ "decision": "OFFER_PARTIAL_REFUND", "partial_refund": { "amount": amount, "currency": "GBP" } });
    let answer = |bench: &mut Bench, id: Id, accepts: bool| {
        bench.perform(json!({ "aftersales": { "answer_offer": { "request": id, "accepts": accepts } } }));
        bench.return_status(id)
    };
    let (mut bench, order, id) = with_request("RETURN_AND_REFUND");
    assert_eq!(bench.refused(APPROVE, json!({ "return_id": id }), json!({}), offer("14.01")), 25_005_005);
    bench.ok(APPROVE, json!({ "return_id": id }), json!({}), offer("3.33"));
    assert_eq!(bench.return_status(id), "AWAITING_BUYER_RESPONSE");
    assert_eq!(bench.refused(APPROVE, json!({ "return_id": id }), json!({}), json!({ "decision": "APPROVE_RETURN" })), 25_007_007);
    assert_eq!(answer(&mut bench, id, false), "RETURN_OR_REFUND_REQUEST_PENDING");
    bench.ok(APPROVE, json!({ "return_id": id }), json!({}), offer("4"));
    assert_eq!(answer(&mut bench, id, true), "RETURN_OR_REFUND_REQUEST_SUCCESS");
    assert_eq!(bench.world.aftersales.get_return(id).unwrap().amounts().total(), 4.into());
    assert_eq!(bench.status(order), OrderStatus::Delivered, "a part is not everything");

    let (mut bench, _, id) = sent_back();
    let body = json!({
        "decision": "OFFER_PARTIAL_REFUND_AFTER_RECEIVING_PKG", "reject_reason": "reverse_reject_return_parcel_reason_5",
        "partial_refund_amount": { "partial_refund_total": "2.50", "currency": "GBP" },
    });
    bench.ok(REJECT, json!({ "return_id": id }), json!({}), body);
    assert_eq!(answer(&mut bench, id, false), "BUYER_SHIPPED_ITEM", "the seller has to decide on the package again");
}

#[test]
fn replacements() {
    let (mut bench, order, id) = with_request("REPLACEMENT");
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_PENDING");
    bench.approve(id, "APPROVE_REPLACEMENT");
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_COMPLETE");
    let replacement = bench.world.aftersales.get_return(id).unwrap().replacement.expect("a new order");
    let details = &bench.world.orders.get(replacement).unwrap().details;
    assert_eq!((details.replaces, details.lines.len()), (Some(order), 1));
    assert!(details.lines[0].sale_price().is_zero());
    assert_eq!(bench.status(order), OrderStatus::Delivered);

    let (mut bench, order, id) = with_request("REPLACEMENT");
    bench.approve(id, "ISSUE_REPLACEMENT_REFUND");
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_REFUND_SUCCESS");
    assert_eq!(bench.status(order), OrderStatus::Completed);

    let (mut bench, _, id) = with_request("REPLACEMENT");
    bench.reject(id, "REJECT_REPLACEMENT", "reverse_reject_request_reason_4");
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_REJECT");
    bench.act("dispute", id);
    bench.perform(json!({ "aftersales": { "arbitrate": { "request": id, "supports_buyer": true } } }));
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_COMPLETE");

    let (mut bench, _, id) = with_request("REPLACEMENT");
    bench.advance(DAY);
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_COMPLETE", "24 hours of silence approve");
}

#[test]
fn exchanges() {
    let (mut bench, _, id) = with_request("EXCHANGE");
    bench.advance(DAY);
    assert_eq!(bench.return_status(id), "EXCHANGE_REQUEST_COMPLETE");
    let (mut bench, _, id) = with_request("EXCHANGE");
    bench.act("withdraw", id);
    assert_eq!(bench.return_status(id), "EXCHANGE_REQUEST_CANCEL");
}

#[test]
fn buyers_withdraw() {
    let (mut bench, _, id) = with_request("REFUND");
    bench.act("withdraw", id);
    assert_eq!(bench.return_status(id), "RETURN_OR_REFUND_REQUEST_CANCEL");
    let (mut bench, _, id) = with_request("REPLACEMENT");
    bench.act("withdraw", id);
    assert_eq!(bench.return_status(id), "REPLACEMENT_REQUEST_CANCEL");
    let (mut bench, _, id) = sent_back();
    assert!(bench.try_happen(json!({ "aftersales": { "withdraw": { "request": id } } })).is_err());
}

#[test]
fn sellers_create_returns_that_need_no_approval() {
    let mut bench = Bench::new("US");
    let create = |bench: &mut Bench, kind: &str, reason: &str| -> (Value, Id) {
        let order = bench.order(OrderStatus::Delivered, &[(1, "10.00", "0", "0"), (1, "10.00", "0", "0")]);
        let body = json!({
            "order_id": order, "return_type": kind, "return_reason": reason, "refund_total": "5.01", "currency": "USD",
        });
        let reply = bench.ok(RETURN, json!({}), json!({ "idempotency_key": order }), body.clone());
        let again = bench.ok(RETURN, json!({}), json!({ "idempotency_key": order }), body);
        assert_eq!(reply, again, "the first answer");
        assert!(bench.events.is_empty(), "a repeat does nothing");
        (reply.clone(), id(&reply, "return_id"))
    };
    let (reply, refund) = create(&mut bench, "REFUND", "ecom_order_delivered_refund_reason_missing_product_seller");
    assert_eq!(reply["return_status"], "RETURN_OR_REFUND_REQUEST_SUCCESS");
    let parts: Vec<_> =
        bench.world.aftersales.get_return(refund).unwrap().lines.iter().map(|line| line.amounts.total().to_string()).collect();
    assert_eq!(parts, ["2.51", "2.50"], "exactly 5.01");
    let (reply, _) = create(&mut bench, "RETURN_AND_REFUND", "ecom_order_delivered_refund_and_return_reason_wrong_product_seller");
    assert_eq!(reply["return_status"], "AWAITING_BUYER_SHIP");
}
