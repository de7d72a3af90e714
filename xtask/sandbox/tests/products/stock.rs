//! Stock: updates, the search, orders, and what webhooks report.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::products::ProductAction;
use tiktok_shop_sandbox::world::products::stock::{self, Change};
use tiktok_shop_sandbox::world::shops::{Warehouse, WarehouseKind};
use tiktok_shop_sandbox::world::{CommandContext, Event, Id};

use crate::shop::{Fixture, code};

const UPDATE: &str = "POST /product/202309/products/{product_id}/inventory/update";
const SEARCH: &str = "POST /product/202309/inventory/search";

fn update(fixture: &mut Fixture, id: Id, skus: Value) -> Result<Value, tiktok_shop_sandbox::world::Refusal> {
    fixture.send(UPDATE, json!({ "product_id": id }), json!({ "skus": skus }))
}

/// The events of a change of stock by an order.
fn change(fixture: &mut Fixture, sku: Id, units: i64, change: Change) -> Vec<Event> {
    let warehouse = fixture.warehouse(WarehouseKind::SalesWarehouse);
    let mut events = Vec::new();
    stock::change(&mut CommandContext::new(&mut fixture.world, fixture.now, &mut events), sku, warehouse, units, change);
    for event in &events {
        let fitted = fixture.api.fit_webhook(event.webhook, event.data.clone());
        assert_eq!(fitted.as_object().unwrap().len(), event.data.as_object().unwrap().len(), "{event:?}");
    }
    events
}

#[test]
fn orders_move_stock() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let sku = fixture.sku(id, 0);
    let quantities = |fixture: &Fixture| {
        let sku = fixture.world.products.sku(sku).unwrap().1;
        (sku.available(), sku.committed())
    };
    let steps = [
        (Change::Ordered, 3, (47, 3), "order_created", (0, -3, 3)),
        (Change::Cancelled, 1, (48, 2), "order_canceled", (0, 1, -1)),
        (Change::CancelledWithoutRestock, 1, (48, 1), "order_canceled", (-1, 0, -1)),
        (Change::Shipped, 1, (48, 0), "order_shipped", (-1, 0, -1)),
    ];
    for (step, units, expected, trigger, (total, available, committed)) in steps {
        let events = change(&mut fixture, sku, units, step);
        assert_eq!(quantities(&fixture), expected);
        assert_eq!(events.iter().map(|event| event.webhook).collect::<Vec<_>>(), [68, 71]);
        let data = &events[1].data;
        let snapshot = &data["quantity_snapshot_after_change"];
        assert_eq!(snapshot["total_quantity"], expected.0 + expected.1);
        assert_eq!(snapshot["in_shop_quantity"], expected.0);
        let detail = &data["change_detail"][0];
        assert_eq!(detail["trigger_source"], trigger);
        let deltas =
            ["total_quantity_delta", "available_quantity_delta", "committed_quantity_delta"].map(|name| detail[name].clone());
        assert_eq!(deltas, [total, available, committed].map(|delta| json!(delta)));
        assert_eq!((&data["product_id"], &data["sku_id"]), (&json!(id.0), &json!(sku.0)));
        assert_eq!(data["occurred_at"], "2026-06-01T00:00:05Z");
        assert_eq!(data["event_id"].as_str().unwrap().len(), 36);
    }
}

#[test]
fn an_update_sets_what_is_available() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let sku = fixture.sku(id, 0);
    change(&mut fixture, sku, 3, Change::Ordered);
    let warehouse = fixture.warehouse(WarehouseKind::SalesWarehouse);
    let reply =
        update(&mut fixture, id, json!([{ "id": sku, "inventory": [{ "warehouse_id": warehouse, "quantity": 100 }] }])).unwrap();
    assert_eq!(reply, json!({ "errors": [] }));
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [68, 71]);
    assert_eq!(webhooks[1].1["change_detail"][0]["trigger_source"], "api_sync");
    assert_eq!(webhooks[1].1["quantity_snapshot_after_change"]["total_quantity"], 103);
    // The same once more changes nothing.
    update(&mut fixture, id, json!([{ "id": sku, "inventory": [{ "quantity": 100 }] }])).unwrap();
    assert!(fixture.webhooks().is_empty());
    assert_eq!(fixture.get(id, json!({})).unwrap()["skus"][0]["inventory"][0]["quantity"], 100);
}

#[test]
fn low_stock_is_reported() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let sku = fixture.sku(id, 0);
    let mut levels = Vec::new();
    for quantity in [6, 5, 4, 0, 50] {
        update(&mut fixture, id, json!([{ "id": sku, "inventory": [{ "quantity": quantity }] }])).unwrap();
        let alerts = fixture.webhooks().into_iter().filter(|(kind, _)| *kind == 27);
        levels.extend(alerts.map(|(_, data)| data["current_inventory_status"].as_str().unwrap().to_owned()));
    }
    assert_eq!(levels, ["LOW_STOCK", "OUT_OF_STOCK", "SUFFICIENT_STOCK"]);
}

#[test]
fn skus_fail_one_by_one() {
    let mut fixture = Fixture::new();
    let (id, other) = (fixture.live(), fixture.live());
    let (first, second, foreign) = (fixture.sku(id, 0), fixture.sku(id, 1), fixture.sku(other, 0));
    let good = json!({ "id": first, "inventory": [{ "quantity": 7 }] });
    let wrong = |id: Id, warehouse: Id| json!({ "id": id, "inventory": [{ "warehouse_id": warehouse, "quantity": 1 }] });
    let skus = json!([good, wrong(Id(1), Id(1)), wrong(foreign, Id(1)), wrong(second, Id(9))]);
    let reply = update(&mut fixture, id, skus).unwrap();
    let codes: Vec<_> = reply["errors"].as_array().unwrap().iter().map(|error| error["code"].as_i64().unwrap()).collect();
    assert_eq!(codes, [12_052_556, 12_052_557, 12_052_097]);
    let expected = json!({ "code": 12_052_097, "message": "The warehouse does not exist", "warehouse_id": "9" });
    assert_eq!(reply["errors"][2]["detail"], json!({ "sku_id": second, "extra_errors": [expected] }));
    assert_eq!(fixture.product(id).skus[0].available(), 7);
    assert_eq!(fixture.product(id).skus[1].available(), 50);
    // If all fail, the request fails.
    assert_eq!(code(update(&mut fixture, id, json!([wrong(Id(1), Id(1))]))), 12_052_556);
    assert_eq!(code(update(&mut fixture, id, json!([]))), 12_052_036);
    let quantity = |quantity: i64| json!([{ "id": first, "inventory": [{ "quantity": quantity }] }]);
    assert_eq!(code(update(&mut fixture, id, quantity(100_000))), 12_052_055);
    assert_eq!(code(update(&mut fixture, id, quantity(-1))), 12_052_055);
    assert_eq!(code(update(&mut fixture, id, json!([good, good]))), 12_052_553);
    assert_eq!(code(update(&mut fixture, Id(1), quantity(1))), 12_052_032);
    fixture.product_happens(ProductAction::Deactivate { product: id, reason: None }).unwrap();
    assert_eq!(code(update(&mut fixture, id, quantity(1))), 12_052_901);
}

#[test]
fn all_warehouses_of_an_sku_are_named() {
    let mut fixture = Fixture::new();
    let main = fixture.warehouse(WarehouseKind::SalesWarehouse);
    let second = Warehouse { id: Id(77), name: "Second".to_owned(), is_default: false, kind: WarehouseKind::SalesWarehouse };
    let third = Warehouse { id: Id(78), ..second.clone() };
    fixture.world.shops.get_mut(fixture.shop).unwrap().warehouses.extend([second, third]);
    let mut body = fixture.shirt();
    body["skus"][0]["inventory"] = json!([{ "warehouse_id": main, "quantity": 5 }, { "warehouse_id": "77", "quantity": 6 }]);
    let id = fixture.create(body).unwrap();
    let sku = fixture.sku(id, 0);
    let set = |warehouses: &[Id]| {
        let entries: Vec<_> = warehouses.iter().map(|id| json!({ "warehouse_id": id, "quantity": 9 })).collect();
        json!([{ "id": sku, "inventory": entries }])
    };
    assert_eq!(code(update(&mut fixture, id, set(&[main]))), 12_019_028);
    assert_eq!(code(update(&mut fixture, id, set(&[main, Id(77), Id(78)]))), 12_052_533);
    update(&mut fixture, id, set(&[Id(77), main])).unwrap();
    let reply = fixture.send(SEARCH, json!({}), json!({ "sku_ids": [sku] })).unwrap();
    let found = &reply["inventory"][0]["skus"][0];
    assert_eq!(found["total_available_quantity"], 18);
    assert_eq!(found["warehouse_inventory"].as_array().unwrap().len(), 2);
    assert_eq!(found["total_available_inventory_distribution"]["in_shop_inventory"]["quantity"], 18);
}

#[test]
fn the_search_takes_skus_before_products() {
    let mut fixture = Fixture::new();
    let (id, other) = (fixture.live(), fixture.live());
    let both = json!({ "product_ids": [id, other, "1"] });
    let reply = fixture.send(SEARCH, json!({}), both).unwrap();
    assert_eq!(reply["inventory"].as_array().unwrap().len(), 2);
    assert_eq!(reply["inventory"][0]["skus"].as_array().unwrap().len(), 2);
    let one = json!({ "product_ids": [id], "sku_ids": [fixture.sku(other, 1)] });
    let reply = fixture.send(SEARCH, json!({}), one).unwrap();
    assert_eq!(reply["inventory"][0]["product_id"], json!(other));
    assert_eq!(reply["inventory"][0]["skus"].as_array().unwrap().len(), 1);
    let many: Vec<_> = (1..=101).map(Id).collect();
    assert_eq!(code(fixture.send(SEARCH, json!({}), json!({ "product_ids": many }))), 12_019_120);
    let many: Vec<_> = (1..=601).map(Id).collect();
    assert_eq!(code(fixture.send(SEARCH, json!({}), json!({ "sku_ids": many }))), 12_019_015);
}

#[test]
fn sellers_set_stock_in_seller_center() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let (sku, warehouse) = (fixture.sku(id, 0), fixture.warehouse(WarehouseKind::SalesWarehouse));
    let set = |warehouse, available| ProductAction::SetStock { sku, warehouse, available };
    let reply = fixture.product_happens(set(warehouse, 12)).unwrap();
    assert_eq!(reply, json!({ "sku_id": sku, "available": 12 }));
    assert_eq!(fixture.webhooks()[1].1["change_detail"][0]["trigger_source"], "manual_adjustment");
    assert_eq!(code(fixture.product_happens(set(Id(1), 12))), 36_009_004);
    assert_eq!(code(fixture.product_happens(set(warehouse, -1))), 36_009_004);
}
