//! The way of packages, and searches for them.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::fulfilment::FulfilmentAction;
use tiktok_shop_sandbox::world::orders::{OrderStatus, ShippingType};

use crate::bench::{Bench, DAY};

const TRACKING: &str = "/fulfillment/202309/orders/{order_id}/tracking";

fn codes(data: &Value) -> Vec<i64> {
    data["tracking"].as_array().unwrap().iter().map(|event| event["action_code"].as_i64().unwrap()).collect()
}

#[test]
fn tracking_follows_the_package() {
    let mut bench = Bench::new("VN");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(codes(&bench.get(TRACKING, &[order], json!({})).unwrap()), [] as [i64; 0]);
    bench.reach(order, OrderStatus::InTransit);
    let package = bench.package(order);
    bench.wait(DAY);
    bench.carrier(FulfilmentAction::Deliver { package }).unwrap();
    let data = bench.get(TRACKING, &[order], json!({})).unwrap();
    assert_eq!(codes(&data), [50_101, 30_201, 20_101, 10_101]);
    assert_eq!(data["tracking"][0]["update_time_millis"], json!(bench.now * 1000));
    let newer = bench.get("/logistics/202604/orders/{order_id}/tracking", &[order], json!({})).unwrap();
    assert_eq!(newer["logistics_details"][0]["track_list"][0]["action_code_name"], "signed_personally");
    assert_eq!(bench.get(TRACKING, &[package], json!({})).unwrap_err().code, 21_001_001);
}

#[test]
fn sellers_report_events() {
    const UPDATE: &str = "/fulfillment/202609/order/sof/track/update";
    let mut bench = Bench::new("US");
    let order = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingCollection);
    let view = bench.view(order);
    let track = |code: i64, number: &Value| json!({ "action_code": code, "occur_time": 1_780_315_900_000_i64, "description": "On the way", "tracking_no": number });
    let provider = &view["shipping_provider_id"];
    let body = |tracks: Vec<Value>| json!({ "country": "US", "order_id": order, "provider_id": provider, "tracks": tracks });
    let reply = bench.post(UPDATE, &[], body(vec![track(30_201, &view["tracking_number"]), track(30_201, &json!("X"))])).unwrap();
    assert_eq!((&reply["track_results"][0]["code"], &reply["track_results"][1]["code"]), (&json!(0), &json!(21_011_022)));
    assert!(codes(&bench.get(TRACKING, &[order], json!({})).unwrap()).contains(&30_201));
    bench.post(UPDATE, &[], body(vec![track(50_101, &view["tracking_number"])])).unwrap();
    assert_eq!(bench.status(order), OrderStatus::Delivered);
    assert_eq!(bench.refused(UPDATE, &[], body(vec![json!({}); 51])), 36_009_004);
}

#[test]
fn packages_are_searched() {
    const SEARCH: &str = "POST /fulfillment/202309/packages/search";
    let search = |bench: &mut Bench, query: Value, body: Value| {
        let data = bench.call(SEARCH, &[], query, body).unwrap();
        let ids: Vec<Value> = data["packages"].as_array().unwrap().iter().map(|package| package["id"].clone()).collect();
        (ids, data["total_count"].as_i64().unwrap())
    };
    let mut bench = Bench::new("TH");
    let first = bench.order(&[1], ShippingType::Tiktok, OrderStatus::OnHold);
    bench.wait(10);
    let second = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingCollection);
    let (first, second) = (json!(bench.package(first)), json!(bench.package(second)));
    let now = bench.now;
    assert_eq!(search(&mut bench, json!({ "page_size": 10 }), json!({})), (vec![second.clone(), first.clone()], 2));
    assert_eq!(search(&mut bench, json!({ "page_size": 1 }), json!({})), (vec![second.clone()], 2));
    let ascending = json!({ "page_size": 10, "sort_field": "order_pay_time", "sort_order": "ASC" });
    assert_eq!(search(&mut bench, ascending, json!({})).0, [first.clone(), second.clone()]);
    for (filter, expected) in [
        (json!({ "package_status": "PROCESSING" }), &second),
        (json!({ "package_status": "TO_FULFILL" }), &first),
        (json!({ "create_time_ge": now }), &second),
        (json!({ "create_time_lt": now }), &first),
        (json!({ "update_time_ge": now }), &second),
        (json!({ "update_time_lt": now }), &first),
    ] {
        assert_eq!(
            search(&mut bench, json!({ "page_size": 10, "sort_field": "update_time" }), filter).0,
            std::slice::from_ref(expected)
        );
    }
    let mut bench = Bench::new("GB");
    bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    assert_eq!(search(&mut bench, json!({ "page_size": 10 }), json!({})).1, 0, "hidden before shipping");
}
