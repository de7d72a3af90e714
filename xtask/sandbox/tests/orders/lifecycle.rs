//! Each market and shipping type from the order to its completion, with the calls that sellers make there.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::fulfilment::FulfilmentAction;
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderStatus, PlaceOrder, ShippingType};
use tiktok_shop_sandbox::world::{Id, market};

use crate::bench::{Bench, DAY, HOUR, id};

/// Ships an order as sellers of the market do.
fn ship(bench: &mut Bench, region: &str, shipping: ShippingType, order: Id) {
    let number = format!("ZZ{}", order.0);
    match (region, shipping) {
        ("US", ShippingType::Tiktok) => {
            let path = "/fulfillment/202309/orders/{order_id}/shipping_services/query";
            let services = bench.post(path, &[order], json!({})).unwrap();
            let service = &services["shipping_services"][0]["id"];
            bench.post("/fulfillment/202309/packages", &[], json!({ "order_id": order, "shipping_service_id": service })).unwrap();
        }
        ("JP", ShippingType::Tiktok) => {
            bench.post("/fulfillment/202512/packages", &[], json!({ "ship_type": 1, "order_id": order })).unwrap();
        }
        ("GB", ShippingType::Tiktok) => {
            bench
                .post("/fulfillment/202309/packages/schedule", &[], json!({ "order_id": order, "handover_method": "DROP_OFF" }))
                .unwrap();
        }
        ("US" | "GB" | "DE" | "ES" | "FR" | "IE" | "IT" | "JP", ShippingType::Seller) => {
            let provider = bench.provider();
            let body = json!({ "tracking_number": number, "shipping_provider_id": provider });
            let reply = bench.post("/fulfillment/202309/orders/{order_id}/packages", &[order], body).unwrap();
            assert_eq!(id(&reply["package_id"]), bench.package(order));
        }
        (_, ShippingType::Tiktok) => {
            let package = invoiced(bench, region, order);
            assert_eq!(bench.post("/fulfillment/202309/packages/{package_id}/ship", &[package], json!({})).unwrap(), json!({}));
        }
        (_, ShippingType::Seller) => {
            let package = invoiced(bench, region, order);
            let provider = bench.provider();
            let own = json!({ "self_shipment": { "tracking_number": number, "shipping_provider_id": provider } });
            bench.post("/fulfillment/202309/packages/{package_id}/ship", &[package], own).unwrap();
        }
    }
}

/// The package of an order. In Brazil, its invoice is accepted.
fn invoiced(bench: &mut Bench, region: &str, order: Id) -> Id {
    let package = bench.package(order);
    if region == "BR" {
        let invoice = json!({ "package_id": package, "order_ids": [order], "file_type": "XML", "file": "PG5mZS8+" });
        assert_eq!(bench.post("/fulfillment/202502/invoice/upload", &[], json!({ "invoices": [invoice] })).unwrap(), json!({}));
        assert_eq!(bench.webhook(36)["invoice_status"], "PROCESSING");
        bench.wait(5);
    }
    package
}

fn walk(region: &str, shipping: ShippingType) {
    let mut bench = Bench::new(region);
    let order = bench.place(&[2], shipping);
    assert_eq!((bench.order_statuses(), bench.stock()), (vec!["UNPAID".to_owned()], (98, 2)));
    assert!(bench.view(order)["recipient_address"].is_null());
    let reply = bench.buyer(OrderAction::Pay { order }).unwrap();
    assert_eq!((reply["order_status"].as_str(), bench.order_statuses()), (Some("ON_HOLD"), vec!["ON_HOLD".to_owned()]));
    let exists = !matches!(region, "US" | "JP");
    assert_eq!(bench.packages(order).len(), usize::from(exists));
    bench.wait(HOUR - 1);
    assert_eq!(bench.status(order), OrderStatus::OnHold);
    bench.wait(1);
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    let view = bench.view(order);
    let is_visible = exists && region != "GB";
    assert_eq!(view["line_items"][0]["package_id"].is_string(), is_visible, "{region} {shipping:?}");
    assert_eq!(view["recipient_address"]["name"].as_str().unwrap().contains('*'), shipping == ShippingType::Tiktok);

    ship(&mut bench, region, shipping, order);
    assert_eq!(bench.order_statuses(), ["AWAITING_COLLECTION"], "{region} {shipping:?}");
    assert_eq!(bench.stock(), (98, 0));
    let view = bench.view(order);
    assert!(!view["tracking_number"].as_str().unwrap().is_empty());
    assert_eq!((&view["rts_time"], &view["line_items"][0]["package_status"]), (&json!(bench.now), &json!("PROCESSING")));
    let package = bench.package(order);
    let reply = bench.carrier(FulfilmentAction::Collect { package }).unwrap();
    assert_eq!((reply["package_status"].as_str(), bench.order_statuses()), (Some("FULFILLING"), vec!["IN_TRANSIT".to_owned()]));
    bench.wait(DAY);
    bench.carrier(FulfilmentAction::Deliver { package }).unwrap();
    assert_eq!(bench.order_statuses(), ["DELIVERED"]);
    let window = market::market(region).unwrap().return_days * DAY;
    bench.wait(window - 1);
    assert_eq!(bench.status(order), OrderStatus::Delivered);
    bench.wait(1);
    assert_eq!(bench.status(order), OrderStatus::Completed);
    let view = bench.view(order);
    assert_eq!((&view["status"], &view["line_items"][1]["display_status"]), (&json!("COMPLETED"), &json!("COMPLETED")));
}

#[test]
fn orders_of_all_markets_are_completed() {
    for region in market::countries() {
        for shipping in [ShippingType::Tiktok, ShippingType::Seller] {
            walk(region, shipping);
        }
    }
}

#[test]
fn the_tool_of_development_shops_moves_one_status_at_a_time() {
    let mut bench = Bench::new("BR");
    let order = bench.place(&[1], ShippingType::Seller);
    let steps = ["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "AWAITING_COLLECTION", "IN_TRANSIT", "DELIVERED", "COMPLETED"];
    for pair in steps.windows(2) {
        let reply = bench.buyer(OrderAction::Transition { order }).unwrap();
        let seen = (&reply["before_status"], &reply["after_status"], &reply["transitioned"]);
        assert_eq!(seen, (&json!(pair[0]), &json!(pair[1]), &json!(true)));
    }
    let reply = bench.buyer(OrderAction::Transition { order }).unwrap();
    assert_eq!((&reply["after_status"], &reply["transitioned"]), (&json!("COMPLETED"), &json!(false)));
}

#[test]
fn orders_reach_every_status() {
    let statuses = [
        OrderStatus::OnHold,
        OrderStatus::AwaitingShipment,
        OrderStatus::PartiallyShipping,
        OrderStatus::AwaitingCollection,
        OrderStatus::InTransit,
        OrderStatus::Delivered,
        OrderStatus::Completed,
        OrderStatus::Cancelled,
    ];
    for region in ["US", "DE", "TH"] {
        for status in statuses {
            let mut bench = Bench::new(region);
            let order = bench.order(&[1, 1], ShippingType::Tiktok, status);
            let webhook = if status == OrderStatus::Cancelled { json!("CANCEL") } else { json!(status) };
            assert_eq!(json!(bench.order_statuses().last()), webhook, "{region}");
            assert_eq!(bench.view(order)["status"], json!(status));
        }
    }
}

#[test]
fn orders_do_not_move_back() {
    let mut bench = Bench::new("TH");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::InTransit);
    for status in [OrderStatus::Unpaid, OrderStatus::AwaitingShipment, OrderStatus::PartiallyShipping] {
        assert_eq!(bench.buyer(OrderAction::Reach { order, status }).unwrap_err().code, 36_009_004);
    }
    bench.reach(order, OrderStatus::Delivered);
    assert!(bench.buyer(OrderAction::Reach { order, status: OrderStatus::Cancelled }).is_err());
    assert!(bench.buyer(OrderAction::Pay { order }).is_err());
    assert!(bench.buyer(OrderAction::Transition { order: Id(5) }).is_err());
    let single = bench.place(&[1], ShippingType::Tiktok);
    assert!(bench.buyer(OrderAction::Reach { order: single, status: OrderStatus::PartiallyShipping }).is_err());
}

#[test]
fn a_shop_without_hold_releases_at_once() {
    let mut bench = Bench::new("GB");
    bench.world.shops.get_mut(bench.shop).unwrap().holds_orders = false;
    let order = bench.place_with(&[1], PlaceOrder { is_paid: true, ..PlaceOrder::default() });
    assert_eq!(bench.order_statuses(), ["UNPAID", "AWAITING_SHIPMENT"]);
    assert_eq!(bench.webhook(1)["is_on_hold_order"], json!(false));
    assert!(bench.buyer(OrderAction::Reach { order, status: OrderStatus::OnHold }).is_err());
}

#[test]
fn cash_on_delivery_skips_the_payment() {
    let mut bench = Bench::new("VN");
    let order = bench.place_with(&[1], PlaceOrder { is_cod: true, ..PlaceOrder::default() });
    assert_eq!(bench.order_statuses(), ["ON_HOLD"]);
    assert!(bench.view(order)["paid_time"].is_null());
    bench.reach(order, OrderStatus::Delivered);
    let view = bench.view(order);
    assert_eq!((&view["paid_time"], &view["is_cod"]), (&json!(bench.now), &json!(true)));
}

#[test]
fn cash_on_delivery_is_refused_where_it_is_not_offered_and_for_paid_orders() {
    let cases = [("GB", false, "is_cod: buyers in GB cannot pay on delivery"), ("VN", true, "is_paid: the buyer pays on delivery")];
    for (region, is_paid, expected) in cases {
        let mut bench = Bench::new(region);
        let request = PlaceOrder { is_cod: true, is_paid, ..PlaceOrder::default() };
        let refusal = bench.buyer(OrderAction::Place(request)).unwrap_err();
        assert!(refusal.message.contains(expected), "{region}: {}", refusal.message);
    }
}

#[test]
fn a_pre_order_waits_until_one_day_before_its_release() {
    let mut bench = Bench::new("GB");
    let release = bench.now + 10 * DAY;
    let order = bench.place_with(&[1], PlaceOrder { is_paid: true, release_date: Some(release), ..PlaceOrder::default() });
    bench.wait(9 * DAY - 1);
    assert_eq!(bench.status(order), OrderStatus::OnHold);
    bench.wait(1);
    assert_eq!(bench.status(order), OrderStatus::AwaitingShipment);
    let view: Value = bench.view(order);
    assert_eq!((&view["order_type"], &view["release_date"]), (&json!("PRE_ORDER"), &json!(release)));
}

#[test]
fn the_order_follows_the_package_that_is_least_far() {
    let mut bench = Bench::new("US");
    let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::PartiallyShipping);
    let lines = bench.lines(order);
    let view = bench.view(order);
    assert_eq!(view["line_items"][0]["display_status"], "AWAITING_COLLECTION");
    assert_eq!(view["line_items"][1]["display_status"], "AWAITING_SHIPMENT");
    assert_eq!(bench.stock(), (98, 1));
    bench.post("/fulfillment/202309/packages", &[], json!({ "order_id": order, "order_line_item_ids": [lines[1]] })).unwrap();
    assert_eq!(bench.order_statuses(), ["AWAITING_COLLECTION"]);
    let packages = bench.packages(order);
    bench.carrier(FulfilmentAction::Collect { package: packages[0] }).unwrap();
    assert_eq!((bench.order_statuses().len(), bench.status(order)), (0, OrderStatus::AwaitingCollection));
    bench.carrier(FulfilmentAction::Deliver { package: packages[0] }).unwrap();
    bench.carrier(FulfilmentAction::Collect { package: packages[1] }).unwrap();
    assert_eq!(bench.order_statuses(), ["IN_TRANSIT"]);
    bench.carrier(FulfilmentAction::Deliver { package: packages[1] }).unwrap();
    assert_eq!(bench.order_statuses(), ["DELIVERED"]);
}

#[test]
fn lost_damaged_and_returned_packages_cancel_their_lines() {
    type Make = fn(Id) -> FulfilmentAction;
    let failures: [(Make, &str); 3] = [
        (|package| FulfilmentAction::Lose { package }, "PACKAGE_LOST"),
        (|package| FulfilmentAction::Damage { package }, "PACKAGE_DAMAGAED"),
        (|package| FulfilmentAction::Return { package }, "RETURNED_TO_SHIPPER"),
    ];
    for (action, reason) in failures {
        let mut bench = Bench::new("SG");
        let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::InTransit);
        let package = bench.package(order);
        bench.carrier(action(package)).unwrap();
        assert_eq!(bench.order_statuses(), ["CANCEL"]);
        let view = bench.get("/fulfillment/202309/packages/{package_id}", &[package], json!({})).unwrap();
        let seen = (&view["package_status"], &view["package_sub_status"], &view["ship_exception_reason"]);
        assert_eq!(seen, (&json!("CANCELLED"), &json!("SHIP_EXCEPTION"), &json!(reason)));
        assert_eq!((bench.stock(), bench.view(order)["cancellation_initiator"].clone()), ((99, 0), json!("SYSTEM")));
        assert!(bench.carrier(action(package)).is_err());
    }
}

#[test]
fn carriers_can_act_on_their_own() {
    let mut bench = Bench::new("MY");
    bench.settings(|settings| settings.auto_carrier = true);
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let (collect, deliver) = (bench.world.settings.collect_delay, bench.world.settings.deliver_delay);
    bench.wait(collect);
    assert_eq!(bench.status(order), OrderStatus::InTransit);
    bench.wait(deliver);
    assert_eq!(bench.status(order), OrderStatus::Delivered);
}
