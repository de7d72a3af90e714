//! The search for products.

use serde_json::{Value, json};
use tiktok_shop_sandbox::world::products::{self, ProductAction};
use tiktok_shop_sandbox::world::{CommandContext, Id};

use crate::shop::{Fixture, START, code};

const SEARCH: &str = "POST /product/202502/products/search";

fn found(fixture: &mut Fixture, body: Value) -> Vec<Id> {
    let reply = fixture.send(SEARCH, json!({ "page_size": 100 }), body).unwrap();
    reply["products"].as_array().unwrap().iter().map(|product| Id::from_json(&product["id"]).unwrap()).collect()
}

#[test]
fn searches_filter() {
    let mut fixture = Fixture::new();
    let first = fixture.live();
    fixture.pass(100);
    let second = fixture.live();
    fixture.pass(100);
    let mut body = fixture.shirt();
    (body["save_mode"], body["skus"][0]["seller_sku"]) = (json!("AS_DRAFT"), json!("OTHER"));
    let draft = fixture.create(body).unwrap();
    let deleted = fixture.live();
    fixture.send("DELETE /product/202309/products", json!({}), json!({ "product_ids": [deleted] })).unwrap();
    let shop = fixture.shop;
    fixture.shop = fixture.other_shop();
    fixture.live();
    fixture.shop = shop;

    let created = fixture.product(second).create_time;
    let sku = fixture.sku(first, 0);
    let cases = [
        (json!({}), vec![draft, second, first]),
        (json!({ "status": "ALL" }), vec![draft, second, first]),
        (json!({ "status": "DELETED" }), vec![deleted]),
        (json!({ "status": "DRAFT" }), vec![draft]),
        (json!({ "status": "FREEZE" }), vec![]),
        (json!({ "seller_skus": ["OTHER", "NONE"] }), vec![draft]),
        (json!({ "sku_ids": [sku] }), vec![first]),
        (json!({ "audit_status": ["APPROVED"] }), vec![second, first]),
        (json!({ "create_time_ge": created }), vec![draft, second]),
        (json!({ "create_time_le": created }), vec![second, first]),
        (json!({ "create_time_ge": created, "create_time_le": created }), vec![second]),
        (json!({ "update_time_le": START + 5 }), vec![first]),
        (json!({ "return_draft_version": true }), vec![draft]),
        (json!({ "category_version": "v1" }), vec![draft, second, first]),
        (json!({ "category_version": "v2" }), vec![]),
        (json!({ "listing_quality_tiers": ["GOOD"] }), vec![]),
        (json!({ "listing_platforms": ["TOKOPEDIA"], "status": "ACTIVATE" }), vec![]),
    ];
    for (body, expected) in cases {
        assert_eq!(found(&mut fixture, body.clone()), expected, "{body}");
    }
}

#[test]
fn edits_are_found_by_their_audit() {
    let mut fixture = Fixture::new();
    let id = fixture.live();
    let title = json!({ "title": "A new title" });
    fixture.send("POST /product/202509/products/{product_id}/partial_edit", json!({ "product_id": id }), title).unwrap();
    assert_eq!(found(&mut fixture, json!({ "audit_status": ["AUDITING"], "status": "ACTIVATE" })), [id]);
    fixture.product_happens(ProductAction::Audit { product: id, passes: true, reason: None }).unwrap();
    assert!(found(&mut fixture, json!({ "audit_status": ["AUDITING"] })).is_empty());
}

#[test]
fn pages_continue() {
    let mut fixture = Fixture::new();
    let shop = fixture.shop;
    products::seed_many(&mut CommandContext::new(&mut fixture.world, fixture.now, &mut Vec::new()), shop, 25);
    let (mut all, mut token) = (Vec::new(), String::new());
    loop {
        let reply = fixture.send(SEARCH, json!({ "page_size": 10, "page_token": token }), json!({})).unwrap();
        assert_eq!(reply["total_count"], 25);
        all.extend(reply["products"].as_array().unwrap().iter().map(|product| product["update_time"].as_i64().unwrap()));
        token = reply["next_page_token"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(all.len(), 25);
    assert!(all.is_sorted_by(|left, right| left >= right));
}

#[test]
fn searches_are_refused() {
    let mut fixture = Fixture::new();
    let eleven: Vec<_> = (0..11).map(|index| index.to_string()).collect();
    let cases = [
        (json!({}), json!({}), 12_019_109),
        (json!({ "page_size": 101 }), json!({}), 12_019_109),
        (json!({ "page_size": 10 }), json!({ "seller_skus": eleven }), 12_019_027),
        (json!({ "page_size": 10 }), json!({ "sku_ids": eleven }), 12_019_087),
        (json!({ "page_size": 10 }), json!({ "create_time_ge": 2, "create_time_le": 1 }), 12_019_118),
        (json!({ "page_size": 10 }), json!({ "update_time_ge": 2, "update_time_le": 1 }), 12_019_119),
    ];
    for (query, body, expected) in cases {
        assert_eq!(code(fixture.send(SEARCH, query, body)), expected);
    }
}
