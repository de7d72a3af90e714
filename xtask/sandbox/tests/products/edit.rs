//! Edits in full and in part, and prices.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::products::ProductAction;
use tiktok_shop_sandbox::world::{Id, Reply};

use crate::shop::{Fixture, code};

const EDIT: &str = "PUT /product/202509/products/{product_id}";
const PARTIAL_EDIT: &str = "POST /product/202509/products/{product_id}/partial_edit";
const PRICES: &str = "POST /product/202309/products/{product_id}/prices/update";

fn edit(fixture: &mut Fixture, operation: &str, id: Id, body: Value) -> Reply {
    fixture.send(operation, json!({ "product_id": id }), body)
}

#[test]
fn an_edit_replaces_everything() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let old: Vec<_> = fixture.product(id).skus.iter().map(|sku| sku.id).collect();
    let mut body = fixture.shirt();
    body["title"] = json!("A new title");
    body["skus"][0]["id"] = json!(old[0]);
    body["skus"][0].as_object_mut().unwrap().retain(|name, _| name != "price" && name != "inventory");
    let reply = edit(&mut fixture, EDIT, id, body).unwrap();
    // The SKU without an id is a new one, although it has the attributes of the second.
    let new = Id::from_json(&reply["skus"][1]["id"]).unwrap();
    assert_eq!(reply["skus"][0]["id"], json!(old[0]));
    assert!(!old.contains(&new));
    assert_eq!(reply["audit"]["status"], "AUDITING");
    assert_eq!(fixture.state(id), (json!("ACTIVATE"), json!("AUDITING")));
    assert_eq!(fixture.get(id, json!({})).unwrap()["title"], "A cotton T-shirt with a round neck");
    assert_eq!(fixture.get(id, json!({ "return_under_review_version": true })).unwrap()["title"], "A new title");
    assert_eq!(fixture.webhook_kinds(), [37]);
    fixture.pass(5);
    let product = fixture.get(id, json!({})).unwrap();
    assert_eq!(product["title"], "A new title");
    assert_eq!(product["skus"][0]["price"]["sale_price"], "19.90");
    assert_eq!(product["skus"][0]["inventory"][0]["quantity"], 50);
    assert_eq!(fixture.product(id).skus.iter().map(|sku| sku.id).collect::<Vec<_>>(), [old[0], new]);
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [37, 15, 50]);
    assert_eq!(webhooks[1].1["changed_fields"], json!(["title", "main_images", "others"]));
    let expected = json!([{ "sku_id": new, "status": "CREATED" }, { "sku_id": old[1], "status": "DELETED" }]);
    assert_eq!(webhooks[2].1["skus"], expected);
    assert!(fixture.world.products.sku(old[1]).is_none());
}

#[test]
fn a_partial_edit_keeps_the_rest() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let before = fixture.product(id).content.clone();
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "description": "It is <b>new</b>." })).unwrap();
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "is_blind_box": true })).unwrap();
    fixture.webhooks();
    fixture.pass(5);
    let after = fixture.product(id).content.clone();
    assert_eq!((&after.title, &after.skus), (&before.title, &before.skus));
    assert_eq!(&*after.description, "It is <b>new</b>.");
    assert_eq!(fixture.get(id, json!({})).unwrap()["is_blind_box"], true);
    let webhooks = fixture.webhooks();
    assert_eq!(webhooks[1].1["changed_fields"], json!(["description", "others"]));
    assert_eq!(webhooks.len(), 2);
}

#[test]
fn what_get_product_returns_can_be_sent_back() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let product = fixture.get(id, json!({})).unwrap();
    let mut body = fixture.shirt();
    for name in ["product_attributes", "skus"] {
        body[name] = product[name].clone();
    }
    body["main_images"] = product["main_images"].clone();
    let before = fixture.product(id).content.clone();
    edit(&mut fixture, EDIT, id, body).unwrap();
    fixture.pass(5);
    assert_eq!(fixture.product(id).skus[1].sales_attributes, before.skus[1].sales_attributes);
    assert_eq!(fixture.product(id).attributes, before.attributes);
}

#[test]
fn a_failed_edit_leaves_the_live_version() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "title": "Forbidden" })).unwrap();
    fixture.product_happens(ProductAction::Audit { product: id, passes: false, reason: None }).unwrap();
    assert_eq!(fixture.state(id), (json!("ACTIVATE"), json!("FAILED")));
    assert_ne!(fixture.product(id).title, "Forbidden");
    assert_eq!(code(fixture.get(id, json!({ "return_under_review_version": true }))), 12_052_547);
    assert_eq!(fixture.webhook_kinds(), [37, 37, 5]);
}

#[test]
fn a_category_can_change() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let mut body = fixture.shirt();
    body["category_id"] = json!("601241");
    edit(&mut fixture, EDIT, id, body).unwrap();
    fixture.webhooks();
    fixture.pass(5);
    let webhooks = fixture.webhooks();
    let change = webhooks.iter().find(|(kind, _)| *kind == 18).unwrap();
    assert_eq!((&change.1["previous_category_id"], &change.1["current_category_id"]), (&json!("601226"), &json!("601241")));
}

#[test]
fn drafts_wait_beside_the_live_version() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let draft = json!({ "title": "", "save_mode": "AS_DRAFT" });
    edit(&mut fixture, PARTIAL_EDIT, id, draft).unwrap();
    assert!(fixture.webhooks().is_empty());
    let live = fixture.get(id, json!({})).unwrap();
    assert_eq!((&live["has_draft"], &live["title"]), (&json!(true), &json!("A cotton T-shirt with a round neck")));
    assert_eq!(fixture.get(id, json!({ "return_draft_version": true })).unwrap()["title"], "");
    let both = json!({ "return_draft_version": true, "return_under_review_version": true });
    assert_eq!(code(fixture.get(id, both)), 36_009_004);
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "title": "Submitted" })).unwrap();
    assert_eq!(fixture.get(id, json!({})).unwrap()["has_draft"], false);
}

#[test]
fn deactivated_and_failed_products_are_edited_in_place() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    fixture.product_happens(ProductAction::Deactivate { product: id, reason: None }).unwrap();
    let new = json!({ "title": "Corrected" });
    edit(&mut fixture, PARTIAL_EDIT, id, new).unwrap();
    assert_eq!(fixture.state(id), (json!("PENDING"), json!("AUDITING")));
    assert_eq!(fixture.product(id).title, "Corrected");
    fixture.product_happens(ProductAction::Audit { product: id, passes: false, reason: None }).unwrap();
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "title": "Corrected again" })).unwrap();
    assert_eq!(fixture.state(id).0, "PENDING");
}

#[test]
fn a_draft_is_submitted_by_an_edit() {
    let mut fixture = Fixture::new();
    let mut body = fixture.shirt();
    body["save_mode"] = json!("AS_DRAFT");
    let id = fixture.create(body.clone()).unwrap();
    body["title"] = json!("Still a draft");
    edit(&mut fixture, EDIT, id, body.clone()).unwrap();
    assert_eq!((fixture.state(id).0, &*fixture.product(id).title), (json!("DRAFT"), "Still a draft"));
    body["save_mode"] = json!("LISTING");
    edit(&mut fixture, EDIT, id, body.clone()).unwrap();
    assert_eq!(fixture.state(id).0, "PENDING");
    body["save_mode"] = json!("AS_DRAFT");
    assert_eq!(code(edit(&mut fixture, EDIT, id, body)), 12_052_488);
}

#[test]
fn edits_are_refused() {
    let mut fixture = Fixture::new();
    let (id, other) = (fixture.live(), fixture.live());
    let title = json!({ "title": "A new title" });
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, Id(1), title.clone())), 12_052_032);
    let sku = |id: Id| json!({ "skus": [{ "id": id, "seller_sku": "X" }] });
    let foreign = fixture.sku(other, 0);
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, sku(Id(1)))), 12_052_556);
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, sku(foreign))), 12_052_557);
    let own = fixture.sku(id, 0);
    let twice = json!({ "skus": [{ "id": own }, { "id": own }] });
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, twice)), 12_052_553);
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, json!({ "skus": [{ "id": own, "inventory": [] }] }))), 12_052_533);
    let shop = fixture.shop;
    fixture.shop = fixture.other_shop();
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, title.clone())), 12_052_048);
    assert_eq!(code(fixture.get(id, json!({}))), 12_052_048);
    fixture.shop = shop;
    fixture.product_happens(ProductAction::Freeze { product: id, reason: None }).unwrap();
    assert_eq!(code(edit(&mut fixture, PARTIAL_EDIT, id, title.clone())), 12_052_901);
    fixture.product_happens(ProductAction::Appeal { product: id }).unwrap();
    assert_eq!(code(edit(&mut fixture, EDIT, id, title)), 12_052_308);
}

#[test]
fn prices_change_at_once() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let sku = fixture.sku(id, 0);
    edit(&mut fixture, PARTIAL_EDIT, id, json!({ "title": "Under review" })).unwrap();
    let price =
        |amount: &str, currency: &str| json!({ "skus": [{ "id": sku, "price": { "amount": amount, "currency": currency } }] });
    assert_eq!(edit(&mut fixture, PRICES, id, price("24.5", "GBP")).unwrap(), json!({}));
    assert_eq!(fixture.get(id, json!({})).unwrap()["skus"][0]["price"]["sale_price"], "24.50");
    // The version under review has the new price too.
    fixture.pass(5);
    assert_eq!(fixture.get(id, json!({})).unwrap()["skus"][0]["price"]["sale_price"], "24.50");
    for (amount, currency, expected) in [("x", "GBP", 12_052_073), ("5601", "GBP", 12_052_570), ("5", "EUR", 12_052_084)] {
        assert_eq!(code(edit(&mut fixture, PRICES, id, price(amount, currency))), expected);
    }
    assert_eq!(code(edit(&mut fixture, PRICES, id, json!({ "skus": [] }))), 12_052_902);
    let foreign = json!({ "skus": [{ "id": "1", "price": { "amount": "1", "currency": "GBP" } }] });
    assert_eq!(code(edit(&mut fixture, PRICES, id, foreign)), 12_052_557);
    fixture.product_happens(ProductAction::Deactivate { product: id, reason: None }).unwrap();
    assert_eq!(code(edit(&mut fixture, PRICES, id, price("20", "GBP"))), 12_052_901);
}
