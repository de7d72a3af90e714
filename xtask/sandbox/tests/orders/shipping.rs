//! What the calls that ship refuse.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::aftersales::AftersalesAction;
use tiktok_shop_sandbox::world::orders::{OrderStatus, PlaceOrder, ShippingType};
use tiktok_shop_sandbox::world::{Action, Id};

use crate::bench::{Bench, HOUR};

const SHIP: &str = "/fulfillment/202309/packages/{package_id}/ship";
const CREATE: &str = "/fulfillment/202309/packages";
const CREATE_NEW: &str = "/fulfillment/202512/packages";
const MARK: &str = "/fulfillment/202309/orders/{order_id}/packages";
const SERVICES: &str = "/fulfillment/202309/orders/{order_id}/shipping_services/query";

#[test]
fn packages_ship_once_and_in_time() {
    let mut bench = Bench::new("TH");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::OnHold);
    let package = bench.package(order);
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_044);
    bench.reach(order, OrderStatus::AwaitingShipment);
    bench.world.orders.get_mut(order).unwrap().is_cancel_requested = true;
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_007);
    bench.world.orders.get_mut(order).unwrap().is_cancel_requested = false;
    assert_eq!(bench.refused(SHIP, &[Id(7)], json!({})), 21_011_028);
    bench.post(SHIP, &[package], json!({})).unwrap();
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_020);

    let cancelled = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let package = bench.package(cancelled);
    bench.reach(cancelled, OrderStatus::Cancelled);
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_041);
    let other = bench.other_shop();
    let foreign = bench.place_with(&[], PlaceOrder { shop: Some(other), is_paid: true, ..PlaceOrder::default() });
    let package = bench.package(foreign);
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_028);
}

#[test]
fn tiktok_ships_its_own_orders() {
    let mut bench = Bench::new("TH");
    let order = bench.place_with(&[1], PlaceOrder { is_fbt: true, ..PlaceOrder::default() });
    bench.reach(order, OrderStatus::AwaitingShipment);
    let package = bench.package(order);
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_008_025);
    bench.reach(order, OrderStatus::Completed);
    let mut bench = Bench::new("US");
    let order = bench.place_with(&[1], PlaceOrder { is_fbt: true, ..PlaceOrder::default() });
    bench.reach(order, OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": order })), 21_008_025);
}

#[test]
fn pickups_need_a_slot_that_is_free() {
    let mut bench = Bench::new("MX");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let package = bench.package(order);
    let path = "/fulfillment/202309/packages/{package_id}/handover_time_slots";
    let slots = bench.get(path, &[package], json!({})).unwrap();
    assert_eq!(slots["pickup_slots"].as_array().unwrap().len(), 6);
    let slot = json!({ "start_time": slots["pickup_slots"][1]["start_time"], "end_time": slots["pickup_slots"][1]["end_time"] });
    let wrong = json!({ "start_time": bench.now, "end_time": bench.now + HOUR });
    assert_eq!(bench.refused(SHIP, &[package], json!({ "handover_method": "PICKUP", "pickup_slot": wrong })), 21_011_053);
    bench.world.shops.get_mut(bench.shop).unwrap().is_active = false;
    assert_eq!(bench.refused(SHIP, &[package], json!({ "handover_method": "PICKUP" })), 21_011_054);
    bench.world.shops.get_mut(bench.shop).unwrap().is_active = true;
    bench.post(SHIP, &[package], json!({ "handover_method": "PICKUP", "pickup_slot": slot })).unwrap();
    let view = bench.get("/fulfillment/202309/packages/{package_id}", &[package], json!({})).unwrap();
    assert_eq!((&view["pickup_slot"], &view["handover_method"]), (&slot, &json!("PICKUP")));
    let own = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let package = bench.package(own);
    assert_eq!(bench.get(path, &[package], json!({})).unwrap_err().code, 21_001_001);
}

#[test]
fn a_batch_ships_what_it_can() {
    let mut bench = Bench::new("ID");
    let good = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let held = bench.order(&[1], ShippingType::Tiktok, OrderStatus::OnHold);
    let (good_package, held_package) = (bench.package(good), bench.package(held));
    let body = json!({ "packages": [{ "id": held_package }, { "id": good_package }, { "id": "5" }, { "id": good_package }] });
    let reply = bench.post("/fulfillment/202309/packages/ship", &[], body).unwrap();
    let errors: Vec<(i64, &Value)> = reply["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["code"].as_i64().unwrap(), &error["detail"]["package_id"]))
        .collect();
    let five = json!("5");
    let (held_package, good_package) = (json!(held_package), json!(good_package));
    assert_eq!(errors, [(21_011_044, &held_package), (21_011_028, &five), (21_011_020, &good_package)]);
    assert_eq!((bench.status(good), bench.status(held)), (OrderStatus::AwaitingCollection, OrderStatus::OnHold));
}

#[test]
fn tracking_numbers_are_checked() {
    let mut bench = Bench::new("PH");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let (package, providers) = (bench.package(order), bench.providers());
    let ship = |bench: &mut Bench, provider: Id, number: &str| {
        let own = json!({ "tracking_number": number, "shipping_provider_id": provider });
        bench.post(SHIP, &[package], json!({ "self_shipment": own })).map_err(|refusal| refusal.code)
    };
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_022);
    assert_eq!(ship(&mut bench, Id(5), "ABC12345"), Err(21_011_022));
    assert_eq!(ship(&mut bench, providers[0], "A1"), Err(21_011_022));
    assert_eq!(ship(&mut bench, providers[0], "ABC 12345"), Err(21_004_012));
    assert_eq!(ship(&mut bench, providers[0], "ABCDEFGH"), Err(11_028_006));
    assert_eq!(ship(&mut bench, providers[0], "NV12345678"), Err(21_004_015));
    assert_eq!(ship(&mut bench, providers[0], "LB12345678"), Ok(json!({})));
    let next = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let (next, own) = (bench.package(next), json!({ "tracking_number": "LB12345678", "shipping_provider_id": providers[0] }));
    assert_eq!(bench.refused(SHIP, &[next], json!({ "self_shipment": own })), 21_011_025);
}

#[test]
fn orders_of_one_recipient_share_a_number_where_they_cannot_be_combined() {
    let mut bench = Bench::new("GB");
    let provider = bench.provider();
    let body = json!({ "tracking_number": "RM0000001", "shipping_provider_id": provider });
    let order = |bench: &mut Bench, buyer: u64| {
        let request = PlaceOrder { buyer: Some(Id(buyer)), shipping_type: Some(ShippingType::Seller), ..PlaceOrder::default() };
        let order = bench.place_with(&[1], request);
        bench.reach(order, OrderStatus::AwaitingShipment);
        order
    };
    for _ in 0..20 {
        let order = order(&mut bench, 2);
        bench.post(MARK, &[order], body.clone()).unwrap();
    }
    let same = order(&mut bench, 2);
    assert_eq!(bench.refused(MARK, &[same], body.clone()), 21_011_026);
    let other = order(&mut bench, 3);
    assert_eq!(bench.refused(MARK, &[other], body), 21_034_012);
}

#[test]
fn the_us_only_warns_about_another_carriers_number() {
    let mut bench = Bench::new("US");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let providers = bench.providers();
    let body = json!({ "tracking_number": "1Z999AA10123456784", "shipping_provider_id": providers[1] });
    let reply = bench.post(MARK, &[order], body.clone()).unwrap();
    assert_eq!(reply["warning"]["message"], "Tracking number mismatch provider.");
    assert_eq!(bench.refused(MARK, &[order], body), 21_011_020);
    let newer = bench.order(&[2], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let line = bench.lines(newer)[1];
    let shipment = json!([{ "tracking_number": "1Z0000000000000001", "shipping_provider_id": providers[0] }]);
    let body = json!({ "order_line_list": [{ "order_line_id": line }], "shipping_info_list": shipment });
    let reply = bench.post("/fulfillment/202610/orders/{order_id}/packages", &[newer], body).unwrap();
    assert_eq!((&reply["order_line_item_ids"], &reply["warning"]), (&json!([line]), &Value::Null));
    assert_eq!(bench.order_statuses(), ["PARTIALLY_SHIPPING"]);
}

#[test]
fn only_some_markets_mark_packages_as_shipped() {
    for (region, code) in [("TH", 21_008_106), ("BR", 21_008_106)] {
        let mut bench = Bench::new(region);
        let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
        let body = json!({ "tracking_number": "AB123456", "shipping_provider_id": "5" });
        assert_eq!(bench.refused(MARK, &[order], body), code);
    }
    let mut bench = Bench::new("FR");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let body = json!({ "tracking_number": "AB123456", "shipping_provider_id": "5" });
    assert_eq!(bench.refused(MARK, &[order], body.clone()), 21_011_004);
    let unpaid = bench.place(&[1], ShippingType::Seller);
    assert_eq!(bench.refused(MARK, &[unpaid], body.clone()), 21_042_057);
    assert_eq!(bench.refused(MARK, &[Id(4)], body.clone()), 21_001_001);
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let unknown = json!({ "tracking_number": "AB123456", "shipping_provider_id": "5", "order_line_item_ids": ["5"] });
    assert_eq!(bench.refused(MARK, &[order], unknown), 21_011_029);
    assert_eq!(bench.refused(MARK, &[order], body), 21_011_022);
}

#[test]
fn labels_are_bought_once() {
    let mut bench = Bench::new("US");
    let order = bench.order(&[2], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let lines = bench.lines(order);
    let body = |lines: &[Id]| json!({ "order_id": order, "order_line_item_ids": lines });
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": order, "shipping_service_id": "5" })), 21_004_008);
    assert_eq!(bench.refused(CREATE, &[], body(&[Id(5)])), 21_011_029);
    let heavy = json!({ "order_id": order, "weight": { "value": "200", "unit": "POUND" } });
    assert_eq!(bench.refused(CREATE, &[], heavy), 21_011_037);
    let weight = json!({ "value": "1.5", "unit": "POUND" });
    let size = json!({ "length": "10", "width": "5", "height": "2", "unit": "CM" });
    let packed = json!({ "order_id": order, "order_line_item_ids": [lines[0]], "weight": weight, "dimension": size });
    let reply = bench.post(CREATE, &[], packed).unwrap();
    assert_eq!((&reply["weight"], &reply["dimension"]["unit"]), (&weight, &json!("CENTIMETER")));
    assert_eq!(reply["shipping_service_info"]["currency"], "USD");
    assert_eq!(bench.refused(CREATE, &[], body(&lines[..1])), 21_022_025);
    bench.post(CREATE, &[], body(&lines[1..])).unwrap();
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": order })), 21_022_025);
    assert_eq!(bench.refused(SERVICES, &[order], json!({})), 21_011_006);
    let packages = bench.packages(order);
    let view = bench.get("/fulfillment/202309/packages/{package_id}", &[packages[0]], json!({})).unwrap();
    assert_eq!((&view["split_and_combine_tag"], &view["weight"]), (&json!("SPLIT"), &weight));
}

#[test]
fn labels_are_bought_in_some_markets() {
    let mut bench = Bench::new("DE");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": order })), 21_008_106);
    assert_eq!(bench.refused(SERVICES, &[order], json!({})), 21_008_106);
    bench.post(CREATE_NEW, &[], json!({ "ship_type": "1", "order_id": order })).unwrap();
    let mut bench = Bench::new("MY");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(CREATE_NEW, &[], json!({ "ship_type": 1, "order_id": order })), 21_008_106);
    let mut bench = Bench::new("US");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": order })), 21_011_012);
    let held = bench.order(&[1], ShippingType::Tiktok, OrderStatus::OnHold);
    assert_eq!(bench.refused(CREATE, &[], json!({ "order_id": held })), 21_011_044);
    assert_eq!(bench.refused(CREATE_NEW, &[], json!({ "ship_type": 1 })), 36_009_004);
    assert_eq!(bench.refused(CREATE_NEW, &[], json!({ "ship_type": 2, "order_id": held })), 36_009_004);
}

#[test]
fn the_us_ships_although_the_buyer_asks_to_cancel() {
    let ask = |bench: &mut Bench, order: Id| {
        let action = AftersalesAction::RequestCancellation { order, reason: None };
        bench.perform(Action::Aftersales(action)).unwrap();
        assert_eq!(bench.view(order)["is_buyer_request_cancel"], json!(true));
    };
    let mut bench = Bench::new("US");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    ask(&mut bench, order);
    bench.post(CREATE, &[], json!({ "order_id": order })).unwrap();
    assert_eq!(bench.webhook(11)["cancel_status"], "CANCELLATION_REQUEST_CANCELLED");
    assert_eq!(bench.view(order)["is_buyer_request_cancel"], json!(false));
    let mut bench = Bench::new("DE");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    ask(&mut bench, order);
    let package = bench.package(order);
    assert_eq!(bench.refused(SHIP, &[package], json!({})), 21_011_007);
}
