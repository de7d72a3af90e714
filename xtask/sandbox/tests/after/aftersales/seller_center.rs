//! What sellers decide in Seller Center, without the API: all statuses can be left by actions.

use serde_json::json;
use tiktok_shop_sandbox::world::orders::OrderStatus;

use crate::bench::{Bench, HOUR, id};

#[test]
fn a_return_runs_from_the_request_to_the_refund() {
    for region in ["GB", "US", "VN"] {
        let mut bench = Bench::new(region);
        let order = bench.simple_order(OrderStatus::Delivered);
        let request = bench.ask(order, "RETURN_AND_REFUND");
        for (step, status) in [
            ("approve", "AWAITING_BUYER_SHIP"),
            ("ship_return", "BUYER_SHIPPED_ITEM"),
            ("deliver_return", "BUYER_SHIPPED_ITEM"),
            ("approve", "RETURN_OR_REFUND_REQUEST_SUCCESS"),
        ] {
            let reply = bench.act(step, request);
            assert_eq!(reply["return_status"], status, "{region}: {step}");
        }
        bench.advance(HOUR);
        assert_eq!(bench.return_status(request), "RETURN_OR_REFUND_REQUEST_COMPLETE");
        let refused = bench.try_happen(json!({ "aftersales": { "approve": { "request": request } } })).unwrap_err();
        assert!(refused.message.contains("RETURN_OR_REFUND_REQUEST_COMPLETE"), "{refused}");
    }
}

#[test]
fn each_kind_of_request_can_be_approved_and_rejected() {
    for (region, kind, approved, rejected) in [
        ("GB", "REFUND", "RETURN_OR_REFUND_REQUEST_SUCCESS", Some("REFUND_OR_RETURN_REQUEST_REJECT")),
        ("US", "RETURN_AND_REFUND", "AWAITING_BUYER_SHIP", Some("REFUND_OR_RETURN_REQUEST_REJECT")),
        ("US", "REPLACEMENT", "REPLACEMENT_REQUEST_COMPLETE", Some("REPLACEMENT_REQUEST_REJECT")),
    ] {
        for (step, expected) in [("approve", Some(approved)), ("reject", rejected)] {
            let mut bench = Bench::new(region);
            let order = bench.simple_order(OrderStatus::Delivered);
            let request = bench.ask(order, kind);
            let reply = bench.act(step, request);
            assert_eq!(reply["return_status"].as_str(), expected, "{region} {kind}: {step}");
        }
    }
}

#[test]
fn cancellations_are_approved_and_rejected() {
    for (step, status) in [("approve", "CANCELLATION_REQUEST_SUCCESS"), ("reject", "CANCELLATION_REQUEST_CANCEL")] {
        let mut bench = Bench::new("GB");
        let order = bench.simple_order(OrderStatus::AwaitingShipment);
        let reply = bench.perform(json!({ "aftersales": { "request_cancellation": { "order": order } } }));
        let request = id(&reply, "cancel_id");
        assert_eq!(bench.act(step, request)["cancel_status"], status);
        assert!(bench.try_happen(json!({ "aftersales": { step: { "request": request } } })).is_err(), "it is decided");
    }
}

#[test]
fn an_unknown_request_is_named() {
    let mut bench = Bench::new("GB");
    let refused = bench.try_happen(json!({ "aftersales": { "approve": { "request": "17" } } })).unwrap_err();
    assert_eq!(refused.message, "there is no cancellation or return 17");
}
