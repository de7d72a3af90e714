//! Orders that end early: what carriers report later does not change them, and each cancellation can be found and pays back.

use serde_json::json;
use tiktok_shop_sandbox::world::aftersales::{AftersalesAction, RequestKind};
use tiktok_shop_sandbox::world::fulfilment::FulfilmentAction;
use tiktok_shop_sandbox::world::orders::{OrderStatus, ShippingType};
use tiktok_shop_sandbox::world::{Action, Id};

use crate::bench::{Bench, HOUR, id};

fn ask_refund(bench: &mut Bench, order: Id) -> Id {
    let action = AftersalesAction::RequestReturn { order, request: Some(RequestKind::Refund), lines: Vec::new(), reason: None };
    id(&bench.perform(Action::Aftersales(action)).unwrap()["return_id"])
}

#[test]
fn carriers_do_not_change_a_completed_order() {
    let deliver = |package| FulfilmentAction::Deliver { package };
    let lose = |package| FulfilmentAction::Lose { package };
    for action in [deliver as fn(Id) -> FulfilmentAction, lose] {
        let mut bench = Bench::new("GB");
        let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::InTransit);
        let request = ask_refund(&mut bench, order);
        bench.perform(Action::Aftersales(AftersalesAction::Approve { request })).unwrap();
        assert_eq!(bench.status(order), OrderStatus::Completed);
        bench.carrier(action(bench.package(order))).unwrap();
        assert_eq!(bench.status(order), OrderStatus::Completed, "{:?}", action(order));
        let lines = &bench.world.orders.get(order).unwrap().details.lines;
        assert!(lines.iter().all(|line| line.status == OrderStatus::Completed));
        assert_eq!(bench.world.aftersales.cancellations_of(order).count(), 0);
    }
}

/// The only cancellation of an order, which must pay everything back.
fn check_cancelled(bench: &mut Bench, order: Id, reason: &str) {
    assert_eq!(bench.status(order), OrderStatus::Cancelled);
    let found = bench.world.orders.get(order).unwrap();
    let paid = if found.details.paid_time.is_some() { found.amounts().total } else { 0.into() };
    let path = "/return_refund/202309/cancellations/search";
    let page = bench.call(&format!("POST {path}"), &[], json!({ "page_size": 10 }), json!({ "order_ids": [order] })).unwrap();
    assert_eq!(page["total_count"], 1, "{reason}: {page}");
    assert_eq!(page["cancellations"][0]["cancel_reason"], reason);
    let refunded = page["cancellations"][0]["refund_amount"]["refund_total"].as_str().unwrap();
    assert_eq!(refunded.parse::<rust_decimal::Decimal>().unwrap(), paid, "{reason}");
    bench.wait(HOUR);
    let cancellation = bench.world.aftersales.cancellations_of(order).next().unwrap();
    assert_eq!(json!(cancellation.status), "CANCELLATION_REQUEST_COMPLETE");
}

#[test]
fn packages_that_do_not_arrive_are_paid_back() {
    for status in [OrderStatus::AwaitingCollection, OrderStatus::InTransit] {
        for (name, reason) in [("lose", "package_lost"), ("damage", "package_damaged"), ("return", "returned_to_shipper_refused")] {
            let mut bench = Bench::new("VN");
            let order = bench.order(&[1, 1], ShippingType::Tiktok, status);
            let action = json!({ "fulfilment": { name: { "package": bench.package(order) } } });
            bench.perform(serde_json::from_value(action).unwrap()).unwrap();
            check_cancelled(&mut bench, order, reason);
        }
    }
}

#[test]
fn an_order_that_reaches_cancelled_is_paid_back() {
    for status in [OrderStatus::Unpaid, OrderStatus::OnHold, OrderStatus::AwaitingShipment, OrderStatus::InTransit] {
        let mut bench = Bench::new("US");
        let order = bench.order(&[2], ShippingType::Tiktok, status);
        bench.reach(order, OrderStatus::Cancelled);
        check_cancelled(&mut bench, order, "ecom_order_to_ship_canceled_reason_no_longer_needed");
    }
}

#[test]
fn a_lost_package_ends_the_requests_for_it() {
    let mut bench = Bench::new("GB");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::InTransit);
    let request = ask_refund(&mut bench, order);
    bench.carrier(FulfilmentAction::Lose { package: bench.package(order) }).unwrap();
    check_cancelled(&mut bench, order, "package_lost");
    let item = bench.world.aftersales.get_return(request).unwrap();
    assert_eq!(json!(item.status), "RETURN_OR_REFUND_REQUEST_CANCEL", "otherwise the buyer would get the money twice");
    let approve = Action::Aftersales(AftersalesAction::Approve { request });
    assert!(bench.perform(approve).is_err());
}
