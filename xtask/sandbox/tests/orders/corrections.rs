//! Corrected tracking numbers, and deliveries that the seller reports.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::orders::{OrderStatus, ShippingType};

use crate::bench::{Bench, DAY, id};

const FIX_ORDER: &str = "/fulfillment/202309/orders/{order_id}/shipping_info/update";
const FIX: &str = "/fulfillment/202309/packages/{package_id}/shipping_info/update";

#[test]
fn tracking_numbers_are_corrected_once() {
    let mut bench = Bench::new("GB");
    let provider = bench.provider();
    let body = |number: &str| json!({ "tracking_number": number, "shipping_provider_id": provider });
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    assert_eq!(bench.refused(FIX_ORDER, &[order], body("RM7654321")), 21_011_043);
    let package = bench.package(order);
    assert_eq!(bench.refused(FIX, &[package], body("RM7654321")), 21_011_043);
    bench.reach(order, OrderStatus::AwaitingCollection);
    assert_eq!(bench.refused(FIX_ORDER, &[order], body("RM 7654321")), 21_004_012);
    bench.post(FIX_ORDER, &[order], body("RM7654321")).unwrap();
    assert_eq!(bench.view(order)["tracking_number"], "RM7654321");
    assert_eq!(bench.refused(FIX_ORDER, &[order], body("RM7654322")), 21_011_051);

    let late = bench.order(&[1], ShippingType::Seller, OrderStatus::InTransit);
    let package = bench.package(late);
    bench.wait(3 * DAY + 1);
    assert_eq!(bench.refused(FIX, &[package], body("RM1234567")), 21_011_050);
    let done = bench.order(&[1], ShippingType::Seller, OrderStatus::Delivered);
    let package = bench.package(done);
    assert_eq!(bench.refused(FIX, &[package], body("RM1234567")), 21_011_030);
    let by_tiktok = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let package = bench.package(by_tiktok);
    assert_eq!(bench.refused(FIX, &[package], body("RM1234567")), 21_011_004);
    assert_eq!(bench.refused(FIX_ORDER, &[by_tiktok], body("RM1234567")), 21_011_004);
    let cancelled = bench.order(&[1], ShippingType::Seller, OrderStatus::Cancelled);
    assert_eq!(bench.refused(FIX_ORDER, &[cancelled], body("RM1234567")), 21_011_041);
    assert_eq!(bench.refused(FIX, &[Id(3)], body("RM1234567")), 21_011_028);
}

#[test]
fn a_split_order_is_corrected_by_package() {
    let mut bench = Bench::new("DE");
    let provider = bench.provider();
    let order = bench.order(&[2], ShippingType::Seller, OrderStatus::PartiallyShipping);
    bench.reach(order, OrderStatus::AwaitingCollection);
    assert_eq!(bench.packages(order).len(), 2);
    let body = json!({ "tracking_number": "0034123456", "shipping_provider_id": provider });
    assert_eq!(bench.refused(FIX_ORDER, &[order], body.clone()), 21_011_049);
    let package = bench.packages(order)[1];
    let newer = json!({ "shipping_info_list": [body] });
    bench.post("/fulfillment/202610/packages/{package_id}/shipping_info/update", &[package], newer).unwrap();
    let reply = bench.get("/fulfillment/202309/packages/{package_id}", &[package], json!({})).unwrap();
    assert_eq!((&reply["tracking_number"], id(&reply["shipping_provider_id"])), (&json!("0034123456"), provider));
}

#[test]
fn the_own_fleet_reports_deliveries() {
    const DELIVER: &str = "/fulfillment/202309/packages/deliver";
    let mut bench = Bench::new("SG");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingCollection);
    let by_tiktok = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let (package, other) = (bench.package(order), bench.package(by_tiktok));
    let report = |bench: &mut Bench, id: Value, kind: &str, reason: Value| {
        let entry = json!({ "id": id, "delivery_type": kind, "fail_delivery_reason": reason });
        bench.post(DELIVER, &[], json!({ "packages": [entry] })).unwrap()["errors"][0]["code"].clone()
    };
    assert_eq!(report(&mut bench, json!("5"), "DELIVERY_SUCCESS", Value::Null), json!(21_011_028));
    assert_eq!(report(&mut bench, json!(other), "DELIVERY_SUCCESS", Value::Null), json!(21_001_011));
    assert_eq!(report(&mut bench, json!(package), "DELIVERY_FAILED", Value::Null), json!(21_001_011));
    assert_eq!(report(&mut bench, json!(package), "UPDATE_POD", Value::Null), json!(21_001_011));
    assert_eq!(report(&mut bench, json!(package), "DELIVERY_FAILED", json!("BUYER_REFUSED")), Value::Null);
    assert_eq!(report(&mut bench, json!(package), "DELIVERY_SUCCESS", Value::Null), Value::Null);
    assert_eq!(bench.status(order), OrderStatus::Delivered);
    assert_eq!(report(&mut bench, json!(package), "UPDATE_POD", Value::Null), Value::Null);
    assert_eq!(Bench::new("GB").refused(DELIVER, &[], json!({ "packages": [] })), 21_008_106);
}
