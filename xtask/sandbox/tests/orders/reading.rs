//! Searches, orders by id, masks and references to other systems.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tiktok_shop_sandbox::world::orders::{OrderStatus, PlaceOrder, ShippingType};
use tiktok_shop_sandbox::world::shops::Shop;
use tiktok_shop_sandbox::world::{Id, fulfilment};

use crate::bench::{Bench, DAY, id};

const SEARCH: &str = "POST /order/202309/orders/search";

fn ids(data: &Value) -> Vec<Id> {
    data["orders"].as_array().into_iter().flatten().map(|order| id(&order["id"])).collect()
}

fn search(bench: &mut Bench, body: Value) -> Vec<Id> {
    ids(&bench.call(SEARCH, &[], json!({ "page_size": 100 }), body).unwrap())
}

#[test]
fn searches_filter() {
    let mut bench = Bench::new("GB");
    let unpaid = bench.place(&[1], ShippingType::Tiktok);
    bench.wait(100);
    let paid = bench.order(&[1], ShippingType::Seller, OrderStatus::AwaitingShipment);
    let start = bench.now - 100;
    let buyer = bench.world.orders.get(paid).unwrap().buyer;
    bench.world.orders.get_mut(paid).unwrap().is_cancel_requested = true;
    let other = bench.other_shop();
    bench.place_with(&[], PlaceOrder { shop: Some(other), ..PlaceOrder::default() });
    assert_eq!(search(&mut bench, json!({})), [paid, unpaid]);
    let filters = [
        (json!({ "order_status": "UNPAID" }), unpaid),
        (json!({ "order_status": "AWAITING_SHIPMENT" }), paid),
        (json!({ "shipping_type": "SELLER" }), paid),
        (json!({ "buyer_user_id": buyer }), paid),
        (json!({ "is_buyer_request_cancel": true }), paid),
        (json!({ "is_buyer_request_cancel": false }), unpaid),
        (json!({ "create_time_ge": start + 1 }), paid),
        (json!({ "create_time_lt": start + 1 }), unpaid),
        (json!({ "update_time_ge": start + 100 }), paid),
        (json!({ "update_time_lt": start + 100 }), unpaid),
    ];
    for (filter, expected) in filters {
        assert_eq!(search(&mut bench, filter.clone()), [expected], "{filter}");
    }
    for impossible in
        [json!({ "shipping_type": "TIKTOK_DIGITAL" }), json!({ "buyer_user_id": "nobody" }), json!({ "warehouse_ids": ["none"] })]
    {
        assert_eq!(search(&mut bench, impossible), []);
    }
    let warehouse = bench.warehouse;
    assert_eq!(search(&mut bench, json!({ "warehouse_ids": [warehouse] })).len(), 2);
    let none = bench.call(SEARCH, &[], json!({ "page_size": 10 }), json!({ "warehouse_ids": ["5"] })).unwrap();
    assert_eq!(none, json!({ "next_page_token": "", "total_count": 0 }));
}

#[test]
fn searches_sort_and_page() {
    let mut bench = Bench::new("GB");
    let mut placed = Vec::new();
    for _ in 0..5 {
        placed.push(bench.place(&[1], ShippingType::Tiktok));
        bench.wait(10);
    }
    bench.reach(placed[0], OrderStatus::OnHold);
    let by_update = json!({ "page_size": 10, "sort_field": "update_time", "sort_order": "DESC" });
    assert_eq!(ids(&bench.call(SEARCH, &[], by_update, json!({})).unwrap())[0], placed[0]);
    let mut seen = Vec::new();
    let mut token = String::new();
    loop {
        let query = json!({ "page_size": 2, "sort_order": "ASC", "page_token": token });
        let page = bench.call(SEARCH, &[], query, json!({})).unwrap();
        assert_eq!(page["total_count"], json!(5));
        seen.extend(ids(&page));
        token = page["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(seen, placed);
    let wrong = json!({ "page_size": 2, "page_token": "nonsense" });
    assert_eq!(bench.call(SEARCH, &[], wrong, json!({})).unwrap_err().code, 36_009_004);
}

#[test]
fn invented_page_tokens_are_refused() {
    let mut bench = Bench::new("GB");
    bench.place(&[1], ShippingType::Tiktok);
    bench.place(&[1], ShippingType::Tiktok);
    let first = bench.call(SEARCH, &[], json!({ "page_size": 1 }), json!({})).unwrap();
    let token = STANDARD.decode(first["next_page_token"].as_str().unwrap()).unwrap();
    let token = String::from_utf8(token).unwrap();
    let (rest, _) = token.rsplit_once(' ').unwrap();
    for made in [i64::MIN, -1, bench.now + 10, i64::MAX] {
        let invented = STANDARD.encode(format!("{rest} {made}"));
        let refusal = bench.call(SEARCH, &[], json!({ "page_size": 1, "page_token": invented }), json!({})).unwrap_err();
        assert_eq!(refusal.code, 36_009_004, "{made}");
    }
}

#[test]
fn unknown_ids_are_left_out_and_foreign_ones_refused() {
    let mut bench = Bench::new("GB");
    let order = bench.place(&[1], ShippingType::Tiktok);
    let path = "/order/202309/orders";
    assert_eq!(ids(&bench.get(path, &[], json!({ "ids": [order, "123"] })).unwrap()), [order]);
    let other = bench.other_shop();
    let foreign = bench.place_with(&[], PlaceOrder { shop: Some(other), ..PlaceOrder::default() });
    assert_eq!(bench.get(path, &[], json!({ "ids": [order, foreign] })).unwrap_err().code, 21_008_111);
    let many: Vec<Id> = (0..51).map(Id).collect();
    assert_eq!(bench.get(path, &[], json!({ "ids": many })).unwrap_err().code, 36_009_004);
    let price = "/order/202407/orders/{order_id}/price_detail";
    assert_eq!(bench.get(price, &[foreign], json!({})).unwrap_err().code, 21_008_111);
    assert_eq!(bench.get(price, &[Id(5)], json!({})).unwrap_err().code, 21_001_001);
}

fn name(bench: &mut Bench, order: Id) -> Option<String> {
    bench.view(order)["recipient_address"]["name"].as_str().map(str::to_owned)
}

#[test]
fn recipients_are_masked() {
    let mut bench = Bench::new("US");
    let order = bench.place(&[1], ShippingType::Seller);
    assert_eq!(name(&mut bench, order), None);
    bench.reach(order, OrderStatus::OnHold);
    assert_eq!(name(&mut bench, order), None);
    bench.reach(order, OrderStatus::Completed);
    let full = bench.world.orders.get(order).unwrap().details.recipient.name.to_string();
    assert_eq!(name(&mut bench, order), Some(full.clone()));
    bench.wait(30 * DAY);
    assert!(name(&mut bench, order).unwrap().contains('*'), "masked 30 days after completion");
    let privileged = bench.get("/order/202309/privileged_orders", &[], json!({ "ids": [order] })).unwrap();
    assert_eq!(privileged["orders"][0]["recipient_address"]["name"], json!(full));
    let cancelled = bench.order(&[1], ShippingType::Seller, OrderStatus::Cancelled);
    assert!(name(&mut bench, cancelled).unwrap().contains('*'), "masked when cancelled");

    let mut bench = Bench::new("VN");
    let by_tiktok = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let phone = bench.view(by_tiktok)["recipient_address"]["phone_number"].as_str().unwrap().to_owned();
    assert!(phone.starts_with("(+84)9******"), "{phone}");
    let cancelled = bench.order(&[1], ShippingType::Seller, OrderStatus::Cancelled);
    assert!(!name(&mut bench, cancelled).unwrap().contains('*'), "only the US masks it");
}

const ADD: &str = "/order/202406/orders/external_orders";

fn reference(order: Id, line: Id, platform: &str, name: &str) -> Value {
    let external = json!({ "id": name, "platform": platform, "line_items": [{ "id": "L1", "origin_id": line }] });
    json!({ "id": order, "external_order": external })
}

#[test]
fn orders_refer_to_other_systems() {
    let mut bench = Bench::new("GB");
    let order = bench.place(&[1], ShippingType::Tiktok);
    let line = bench.lines(order)[0];
    let list = "/order/202406/orders/{order_id}/external_orders";
    for (platform, name) in [("SHOPIFY", "A-1"), ("MAGENTO", "M-1"), ("SHOPIFY", "A-2")] {
        let body = json!({ "orders": [reference(order, line, platform, name)] });
        assert_eq!(bench.post(ADD, &[], body).unwrap(), json!({}));
    }
    let found = bench.get(list, &[order], json!({ "platform": "SHOPIFY" })).unwrap();
    assert_eq!(found["external_orders"].as_array().unwrap().len(), 1);
    assert_eq!(found["external_orders"][0]["id"], "A-2");
    let search = "POST /order/202406/orders/external_order_search";
    let found = bench.call(search, &[], json!({ "platform": "MAGENTO", "external_order_id": "M-1" }), json!({})).unwrap();
    assert_eq!(found["orders"][0]["id"], json!(order));
    let old = json!({ "platform": "SHOPIFY", "external_order_id": "A-1" });
    assert_eq!(bench.call(search, &[], old, json!({})).unwrap(), json!({}));

    let bad = [
        reference(Id(9), line, "SHOPIFY", "X"),
        reference(order, Id(9), "SHOPIFY", "X"),
        reference(order, line, "ERP_SYSTEM", "E-1"),
    ];
    let reply = bench.post(ADD, &[], json!({ "orders": bad })).unwrap();
    let errors = reply["errors"].as_array().unwrap();
    assert_eq!((errors.len(), &errors[0]["code"], &errors[0]["detail"]["order_id"]), (2, &json!("36020001"), &json!("9")));
    let all = bench.world.clone();
    assert!(serde_json::to_string(&all.orders).unwrap().contains("E-1"), "the third one is saved");
}

#[test]
fn packages_of_local_sellers_in_the_us_and_gb_are_hidden_before_shipping() {
    let mut bench = Bench::new("GB");
    let order = bench.order(&[1], ShippingType::Tiktok, OrderStatus::AwaitingShipment);
    let package = bench.world.fulfilment.get(bench.package(order)).unwrap();
    let shop = bench.world.shops.get(bench.shop).unwrap();
    for (region, is_visible_to_local) in [("US", false), ("GB", false), ("VN", true)] {
        let local = Shop { region: region.to_owned(), ..shop.clone() };
        let cross_border = Shop { is_cross_border: true, ..local.clone() };
        assert_eq!(fulfilment::is_visible(&local, package), is_visible_to_local, "{region}");
        assert!(fulfilment::is_visible(&cross_border, package), "{region}");
    }
}
