//! Splitting and combining packages.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::fulfilment::{FulfilmentAction, PackageStatus};
use tiktok_shop_sandbox::world::orders::{OrderAction, OrderStatus, PlaceOrder, Recipient, ShippingType};

use crate::bench::{Bench, id};

const SPLIT: &str = "/fulfillment/202309/orders/{order_id}/split";
const ATTRIBUTES: &str = "/fulfillment/202309/orders/split_attributes";
const COMBINE: &str = "/fulfillment/202309/packages/combine";
const UNCOMBINE: &str = "/fulfillment/202309/packages/{package_id}/uncombine";
const SUGGESTIONS: &str = "/fulfillment/202309/combinable_packages/search";

fn group(name: &str, lines: &[Id]) -> Value {
    json!({ "id": name, "order_line_item_ids": lines })
}

#[test]
fn an_order_is_split_by_sku() {
    let mut bench = Bench::new("TH");
    let order = bench.order(&[2, 1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let (lines, old) = (bench.lines(order), bench.package(order));
    let attributes = bench.get(ATTRIBUTES, &[], json!({ "order_ids": [order] })).unwrap();
    assert_eq!(attributes["split_attributes"][0]["can_split"], json!(true));
    let split = |bench: &mut Bench, groups: Value| bench.post(SPLIT, &[order], json!({ "splittable_groups": groups }));
    for wrong in [
        json!([group("a", &lines)]),
        json!([group("a", &lines[..2]), group("b", &[Id(5)])]),
        json!([group("a", &lines[..2])]),
        json!([group("a", &lines[..2]), group("b", &lines[1..2])]),
        json!([group("a", &lines), group("b", &[])]),
    ] {
        assert_eq!(split(&mut bench, wrong.clone()).unwrap_err().code, 21_011_005, "{wrong}");
    }
    let same_sku = json!([group("a", &lines[..1]), group("b", &lines[1..])]);
    assert_eq!(split(&mut bench, same_sku).unwrap_err().code, 21_011_036);
    let reply = split(&mut bench, json!([group("a", &lines[..2]), group("b", &lines[2..])])).unwrap();
    let packages: Vec<Id> = reply["packages"].as_array().unwrap().iter().map(|package| id(&package["id"])).collect();
    assert_eq!(reply["packages"][1]["splittable_group_id"], "b");
    assert_eq!((&bench.webhook(4)["sc_type"], bench.packages(order)), (&json!("SPLIT"), packages.clone()));
    assert_eq!(bench.world.fulfilment.get(old).unwrap().status, PackageStatus::Cancelled);
    assert_eq!(bench.view(order)["split_or_combine_tag"], "SPLIT");
    assert_eq!(split(&mut bench, json!([group("a", &lines[..2]), group("b", &lines[2..])])).unwrap_err().code, 21_011_035);
    bench.post("/fulfillment/202309/packages/{package_id}/ship", &[packages[0]], json!({})).unwrap();
    assert_eq!(bench.order_statuses(), ["PARTIALLY_SHIPPING"]);
    bench.post("/fulfillment/202309/packages/{package_id}/ship", &[packages[1]], json!({})).unwrap();
    assert_eq!(bench.order_statuses(), ["AWAITING_COLLECTION"]);
}

#[test]
fn not_every_order_can_be_split() {
    let attributes = |bench: &mut Bench, order: Id| {
        let reply = bench.get(ATTRIBUTES, &[], json!({ "order_ids": [order, "5"] })).unwrap();
        assert_eq!(reply["split_attributes"].as_array().unwrap().len(), 1);
        reply["split_attributes"][0].clone()
    };
    let mut bench = Bench::new("VN");
    let one = bench.order(&[2], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(attributes(&mut bench, one)["reason"], "split same sku in Multi Package not allow");
    assert_eq!(bench.refused(SPLIT, &[one], json!({ "splittable_groups": [] })), 21_011_036);
    let held = bench.order(&[1, 1], ShippingType::Tiktok, OrderStatus::OnHold);
    assert_eq!(attributes(&mut bench, held)["can_split"], json!(false));
    assert_eq!(bench.refused(SPLIT, &[held], json!({ "splittable_groups": [] })), 21_011_035);
    let mut us = Bench::new("US");
    let order = us.order(&[1, 1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(us.refused(SPLIT, &[order], json!({ "splittable_groups": [] })), 21_011_035);
    let mut japan = Bench::new("JP");
    let order = japan.order(&[1, 1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let lines = japan.lines(order);
    let newer = |name: &str, line: Id| json!({ "id": name, "order_line_list": [{ "order_line_id": line }] });
    japan
        .post(
            SPLIT,
            &[order],
            json!({ "splittable_groups": [], "splittable_groups_v2": [newer("a", lines[0]), newer("b", lines[1])] }),
        )
        .unwrap();
    assert_eq!(japan.refused("/fulfillment/202512/packages", &[], json!({ "ship_type": 1, "order_id": order })), 21_011_048);
    let many: Vec<Id> = (0..51).map(Id).collect();
    assert_eq!(japan.get(ATTRIBUTES, &[], json!({ "order_ids": many })).unwrap_err().code, 36_009_004);
}

/// Orders of one buyer that await shipment.
fn orders_of(bench: &mut Bench, buyer: u64, count: usize) -> Vec<Id> {
    let request = PlaceOrder { buyer: Some(Id(buyer)), ..PlaceOrder::default() };
    let orders: Vec<Id> = (0..count).map(|_| bench.place_with(&[1], request.clone())).collect();
    for order in &orders {
        bench.reach(*order, OrderStatus::AwaitingShipment);
    }
    orders
}

fn suggestion(bench: &mut Bench) -> Value {
    let reply = bench.get(SUGGESTIONS, &[], json!({ "page_size": 50 })).unwrap();
    assert_eq!(reply["total_count"], json!(1));
    reply["combinable_packages"][0].clone()
}

fn combine(bench: &mut Bench, orders: &[Id]) -> Id {
    let suggested = suggestion(bench);
    let body = json!({ "combinable_packages": [{ "id": suggested["id"], "order_ids": orders }] });
    let reply = bench.post(COMBINE, &[], body).unwrap();
    assert_eq!(reply["packages"][0]["order_ids"].as_array().unwrap().len(), orders.len());
    id(&reply["packages"][0]["id"])
}

#[test]
fn orders_of_one_buyer_are_combined() {
    let mut bench = Bench::new("MX");
    let orders = orders_of(&mut bench, 2, 3);
    orders_of(&mut bench, 3, 1);
    let suggested = suggestion(&mut bench);
    assert_eq!(suggested["order_ids"], json!(orders));
    let errors = |bench: &mut Bench, request: Value| {
        bench.post(COMBINE, &[], json!({ "combinable_packages": [request] })).unwrap()["errors"][0]["code"].clone()
    };
    assert_eq!(errors(&mut bench, json!({ "id": "5" })), json!(10_007_014));
    assert_eq!(errors(&mut bench, json!({ "id": suggested["id"], "order_ids": [orders[0]] })), json!(10_007_014));
    assert_eq!(errors(&mut bench, json!({ "id": suggested["id"], "order_ids": [orders[0], "5"] })), json!(21_011_031));
    let package = combine(&mut bench, &orders);
    assert_eq!((&bench.webhook(4)["sc_type"], bench.package(orders[1])), (&json!("COMBINE"), package));
    let view = bench.view(orders[0]);
    assert_eq!(view["split_or_combine_tag"], "COMBINED");
    assert_eq!(bench.refused(SPLIT, &[orders[0]], json!({ "splittable_groups": [] })), 21_011_046);
    bench.post("/fulfillment/202309/packages/{package_id}/ship", &[package], json!({})).unwrap();
    assert_eq!(bench.order_statuses(), ["AWAITING_COLLECTION"; 3]);
    bench.carrier(FulfilmentAction::Deliver { package }).unwrap();
    assert_eq!(bench.order_statuses().len(), 6);
    assert!(orders.iter().all(|order| bench.status(*order) == OrderStatus::Delivered));
    assert_eq!(Bench::new("GB").refused(COMBINE, &[], json!({ "combinable_packages": [] })), 21_008_106);
}

#[test]
fn combined_packages_are_separated() {
    let mut bench = Bench::new("TH");
    let orders = orders_of(&mut bench, 2, 3);
    let package = combine(&mut bench, &orders);
    assert_eq!(bench.refused(UNCOMBINE, &[package], json!({ "order_ids": ["5"] })), 21_011_029);
    assert_eq!(bench.refused(UNCOMBINE, &[Id(5)], json!({})), 21_011_028);
    let reply = bench.post(UNCOMBINE, &[package], json!({ "order_ids": [orders[2], orders[2]] })).unwrap();
    assert_eq!(reply["packages"].as_array().unwrap().len(), 2);
    assert_eq!(reply["packages"][0], json!({ "id": package, "order_ids": orders[..2] }));
    assert_eq!(bench.webhook(4)["sc_type"], "CANCEL_COMBINE");
    assert_ne!(bench.package(orders[2]), package);
    bench.post(UNCOMBINE, &[package], json!({})).unwrap();
    assert_eq!(bench.package(orders[0]), package);
    assert_ne!(bench.package(orders[1]), package);
    assert_eq!(bench.refused(UNCOMBINE, &[package], json!({})), 21_011_005);
    assert_eq!(suggestion(&mut bench)["order_ids"].as_array().unwrap().len(), 3);
}

#[test]
fn orders_leave_a_combined_package() {
    let mut bench = Bench::new("MY");
    let orders = orders_of(&mut bench, 2, 3);
    let package = combine(&mut bench, &orders);
    let recipient = Box::new(Recipient { name: "Other".into(), region: "MY".into(), ..Recipient::default() });
    bench.buyer(OrderAction::ChangeAddress { order: orders[0], recipient }).unwrap();
    assert_eq!(
        (&bench.webhook(4)["sc_type"], &bench.webhook(4)["role_type"]),
        (&json!("ADDRESS_UPDATE_SPLIT"), &json!("ROLE_USER"))
    );
    assert_ne!(bench.package(orders[0]), package);
    bench.reach(orders[1], OrderStatus::Cancelled);
    assert_eq!(bench.webhook(4)["sc_type"], "PARTLY_CANCEL_SPLIT");
    assert_eq!(bench.world.fulfilment.get(package).unwrap().orders, [orders[2]]);
    assert_eq!(bench.world.fulfilment.get(package).unwrap().status, PackageStatus::ToFulfill);
    let left = bench.package(orders[1]);
    assert_eq!(bench.world.fulfilment.get(left).unwrap().status, PackageStatus::Cancelled);
}

#[test]
fn the_us_combines_while_shipping() {
    const CREATE: &str = "/fulfillment/202512/packages";
    let mut bench = Bench::new("US");
    let orders = orders_of(&mut bench, 2, 2);
    let other = orders_of(&mut bench, 3, 1)[0];
    let body = |orders: &[Id]| json!({ "ship_type": 3, "order_list_ids": orders });
    assert_eq!(bench.refused(CREATE, &[], body(&orders[..1])), 36_009_004);
    assert_eq!(bench.refused(CREATE, &[], body(&[orders[0], other])), 21_011_012);
    assert_eq!(bench.refused(CREATE, &[], body(&[orders[0], orders[0]])), 21_001_001);
    assert_eq!(bench.refused(CREATE, &[], body(&(0..21).map(Id).collect::<Vec<_>>())), 21_001_001);
    let reply = bench.post(CREATE, &[], body(&orders)).unwrap();
    assert_eq!((bench.package(orders[0]), bench.package(orders[1])), (id(&reply["package_id"]), id(&reply["package_id"])));
    assert_eq!(bench.order_statuses(), ["AWAITING_COLLECTION"; 2]);
    assert_eq!(bench.webhook(4)["sc_type"], "COMBINE");
    let part = bench.order(&[2], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let line = bench.lines(part)[0];
    bench.post(CREATE, &[], json!({ "ship_type": 2, "order_id": part, "order_line_item": [{ "order_line_id": line }] })).unwrap();
    assert_eq!(bench.status(part), OrderStatus::PartiallyShipping);
}
