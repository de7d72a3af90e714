//! Activates, deactivates, deletes and recovers products.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::Id;
use tiktok_shop_sandbox::world::products::ProductAction;

use crate::shop::{Fixture, code};

const ACTIVATE: &str = "POST /product/202309/products/activate";
const DEACTIVATE: &str = "POST /product/202309/products/deactivate";
const DELETE: &str = "DELETE /product/202309/products";
const RECOVER: &str = "POST /product/202309/products/recover";

/// The codes of the products that fail.
fn codes(fixture: &mut Fixture, operation: &str, ids: &[Id]) -> Vec<i64> {
    let reply = fixture.send(operation, json!({}), json!({ "product_ids": ids })).unwrap();
    reply["errors"].as_array().unwrap().iter().map(|error| error["code"].as_i64().unwrap()).collect()
}

#[test]
fn a_product_leaves_and_returns() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    assert_eq!(codes(&mut fixture, ACTIVATE, &[id]), [12_052_901]);
    assert_eq!(codes(&mut fixture, RECOVER, &[id]), [12_052_901]);
    assert!(codes(&mut fixture, DEACTIVATE, &[id]).is_empty());
    assert_eq!(fixture.state(id), (json!("SELLER_DEACTIVATED"), json!("NONE")));
    assert!(fixture.webhooks().is_empty());
    assert_eq!(codes(&mut fixture, DEACTIVATE, &[id]), [12_052_901]);
    assert!(codes(&mut fixture, DELETE, &[id]).is_empty());
    assert_eq!(fixture.state(id).0, "DELETED");
    assert_eq!(codes(&mut fixture, DELETE, &[id]), [12_052_901]);
    assert!(codes(&mut fixture, RECOVER, &[id]).is_empty());
    assert_eq!(fixture.state(id).0, "SELLER_DEACTIVATED");
    assert!(codes(&mut fixture, ACTIVATE, &[id]).is_empty());
    assert_eq!(fixture.state(id), (json!("PENDING"), json!("AUDITING")));
    assert_eq!(fixture.get(id, json!({})).unwrap()["product_status"], "SELLER_DEACTIVATED");
    fixture.pass(5);
    assert_eq!(fixture.state(id).0, "ACTIVATE");
    let webhooks = fixture.webhooks();
    let kinds: Vec<_> = webhooks.iter().map(|(kind, _)| *kind).collect();
    assert_eq!(kinds, [37, 37, 5]);
    assert_eq!(webhooks[2].1["status"], "PRODUCT_STATUS_CHANGED");
}

#[test]
fn products_fail_one_by_one() {
    let mut fixture = Fixture::new();
    let (live, frozen) = (fixture.live(), fixture.live());
    fixture.product_happens(ProductAction::Freeze { product: frozen, reason: None }).unwrap();
    let own = fixture.shop;
    fixture.shop = fixture.other_shop();
    let foreign = fixture.live();
    fixture.shop = own;
    let ids = json!([live, "1", foreign, frozen, "text"]);
    let reply = fixture.send(DELETE, json!({}), json!({ "product_ids": ids })).unwrap();
    let errors = reply["errors"].as_array().unwrap();
    let shown: Vec<_> =
        errors.iter().map(|error| (error["code"].as_i64().unwrap(), error["detail"]["product_id"].clone())).collect();
    let expected =
        [(12_052_032, json!("1")), (12_052_048, json!(foreign)), (12_052_901, json!(frozen)), (12_052_032, json!("text"))];
    assert_eq!(shown, expected);
    assert_eq!(fixture.state(live).0, "DELETED");
}

#[test]
fn more_than_20_products_are_refused() {
    let mut fixture = Fixture::new();
    let ids: Vec<_> = (1..=21).map(Id).collect();
    for operation in [ACTIVATE, DEACTIVATE, DELETE, RECOVER] {
        assert_eq!(code(fixture.send(operation, json!({}), json!({ "product_ids": ids }))), 12_019_120);
    }
}

#[test]
fn a_deactivated_product_loses_its_audit() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let title = json!({ "title": "A new title" });
    fixture.send("POST /product/202509/products/{product_id}/partial_edit", json!({ "product_id": id }), title).unwrap();
    assert!(codes(&mut fixture, DEACTIVATE, &[id]).is_empty());
    fixture.webhooks();
    fixture.pass(60);
    assert_eq!(fixture.webhooks(), Vec::<(i64, Value)>::new());
    assert_ne!(fixture.product(id).title, "A new title");
}
