//! What happens to orders by itself.

use serde_json::json;
use tiktok_shop_sandbox::world::aftersales::AftersalesAction;
use tiktok_shop_sandbox::world::fulfilment::PackageStatus;
use tiktok_shop_sandbox::world::orders::{self, CancelDetails, OrderStatus, ShippingType};
use tiktok_shop_sandbox::world::{Action, CommandContext, Id};

use crate::bench::{Bench, DAY, HOUR, START, id};

#[test]
fn unpaid_orders_are_cancelled() {
    let mut bench = Bench::new("GB");
    let order = bench.place(&[3], ShippingType::Tiktok);
    bench.wait(48 * HOUR - 1);
    assert_eq!(bench.status(order), OrderStatus::Unpaid);
    bench.wait(1);
    let view = bench.view(order);
    assert_eq!((&view["status"], &view["cancellation_initiator"]), (&json!("CANCELLED"), &json!("SYSTEM")));
    assert_eq!((view["cancel_time"].clone(), bench.stock()), (json!(bench.now), (100, 0)));
    assert!(!view["cancel_reason"].as_str().unwrap().is_empty());
}

/// The order is released on Monday; the four working days end on Friday.
#[test]
fn orders_that_are_not_shipped_are_cancelled() {
    let mut bench = Bench::new("TH");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(bench.view(order)["rts_sla_time"], json!(START + 2 * DAY));
    assert_eq!(bench.view(order)["cancel_order_sla_time"], json!(START + 4 * DAY));
    bench.wait(4 * DAY - 1);
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    bench.wait(1);
    assert_eq!((bench.status(order), bench.stock()), (OrderStatus::Cancelled, (100, 0)));
    let package = bench.world.orders.get(order).unwrap().details.packages[0];
    assert_eq!(bench.world.fulfilment.get(package).unwrap().status, PackageStatus::Cancelled);
}

#[test]
fn weekends_are_not_working_days() {
    let mut bench = Bench::new("TH");
    bench.wait(4 * DAY);
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(bench.view(order)["rts_sla_time"], json!(START + 8 * DAY));
}

#[test]
fn only_the_lines_that_are_not_shipped_are_cancelled() {
    let mut bench = Bench::new("US");
    let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::PartiallyShipping);
    bench.wait(9 * DAY);
    let view = bench.view(order);
    assert_eq!(view["line_items"][1]["display_status"], "CANCELLED");
    assert_eq!(view["line_items"][0]["display_status"], "AWAITING_COLLECTION");
    assert_eq!((bench.status(order), bench.stock()), (OrderStatus::AwaitingCollection, (99, 0)));
}

#[test]
fn orders_that_nobody_collects_are_cancelled() {
    let mut bench = Bench::new("VN");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    bench.wait(3 * DAY - 1);
    assert_eq!(bench.status(order), OrderStatus::AwaitingCollection);
    bench.wait(1);
    assert_eq!((bench.status(order), bench.stock()), (OrderStatus::Cancelled, (99, 0)));
}

#[test]
fn the_tracking_number_can_come_later() {
    let mut bench = Bench::new("ID");
    bench.settings(|settings| settings.tracking_delay = 5);
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let package = bench.package(order);
    let path = "/fulfillment/202309/packages/{package_id}";
    let view = bench.get(path, &[package], json!({})).unwrap();
    assert_eq!((&view["tracking_number"], &view["package_sub_status"]), (&json!(""), &json!("RTSING")));
    let documents = "/fulfillment/202309/packages/{package_id}/shipping_documents";
    let refusal = bench.get(documents, &[package], json!({ "document_type": "SHIPPING_LABEL" })).unwrap_err();
    assert_eq!(refusal.code, 11_034_037);
    bench.wait(5);
    assert_eq!(bench.get(path, &[package], json!({})).unwrap()["package_sub_status"], "RTS");
}

#[test]
fn an_open_return_keeps_the_order_open() {
    let mut bench = Bench::new("TH");
    bench.settings(|settings| settings.answer_timeout = 90 * DAY);
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::Delivered);
    let wish = AftersalesAction::RequestReturn { order, request: None, lines: Vec::new(), reason: None };
    let request = id(&bench.perform(Action::Aftersales(wish)).unwrap()["return_id"]);
    bench.wait(20 * DAY);
    assert_eq!(bench.status(order), OrderStatus::Delivered);
    bench.perform(Action::Aftersales(AftersalesAction::Withdraw { request })).unwrap();
    bench.wait(DAY);
    assert_eq!(bench.status(order), OrderStatus::Completed);
}

fn cancel(bench: &mut Bench, order: Id, lines: &[Id], restocks: bool) {
    let mut events = Vec::new();
    let cancellation = CancelDetails { reason: "seller_cancel_reason_out_of_stock".to_owned(), user: "SELLER", restocks };
    orders::cancel(&mut CommandContext::new(&mut bench.world, bench.now, &mut events), order, lines, &cancellation);
    bench.events = events;
}

#[test]
fn an_order_is_cancelled_with_its_last_line() {
    let mut bench = Bench::new("GB");
    let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let lines = bench.lines(order);
    cancel(&mut bench, order, &lines[..1], true);
    assert_eq!((bench.order_statuses().len(), bench.status(order), bench.stock()), (0, OrderStatus::AwaitingShipment, (99, 1)));
    assert!(bench.view(order)["cancel_reason"].is_null());
    cancel(&mut bench, order, &[], false);
    assert_eq!((bench.order_statuses(), bench.stock()), (vec!["CANCEL".to_owned()], (99, 0)));
    let view = bench.view(order);
    assert_eq!((&view["cancel_reason"], &view["cancellation_initiator"]), (&json!("Out of stock"), &json!("SELLER")));
    assert_eq!(view["line_items"][0]["cancel_user"], "SELLER");
}
