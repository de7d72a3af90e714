//! The products of a new sandbox.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::json;
use tiktok_shop_sandbox::world::products::{self, ProductStatus};
use tiktok_shop_sandbox::world::{CommandContext, Id};

use crate::shop::Fixture;

fn seed(fixture: &mut Fixture) {
    let shop = fixture.shop;
    let mut events = Vec::new();
    products::seed(&mut CommandContext::new(&mut fixture.world, fixture.now, &mut events), shop);
    assert!(events.is_empty());
}

#[test]
fn every_status_is_there() {
    let mut fixture = Fixture::new();
    seed(&mut fixture);
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for product in fixture.world.products.iter() {
        *count.entry(json!(product.status).to_string()).or_default() += 1;
    }
    assert_eq!(count.len(), 8, "{count:?}");
    assert!(count["\"ACTIVATE\""] >= 10);
}

/// The samples follow the rules of their market: they can be submitted once more.
#[test]
fn samples_follow_the_rules() {
    for region in ["US", "GB", "DE", "JP", "BR", "MX", "ID", "MY", "PH", "SG", "TH", "VN"] {
        let mut fixture = Fixture::of(region);
        seed(&mut fixture);
        let live: Vec<Id> = fixture
            .world
            .products
            .iter()
            .filter(|product| product.status == ProductStatus::Activate)
            .map(|product| product.id)
            .collect();
        for id in live {
            let edit = json!({ "external_product_id": "1" });
            let reply = fixture.send("POST /product/202509/products/{product_id}/partial_edit", json!({ "product_id": id }), edit);
            reply.unwrap_or_else(|refusal| panic!("{region} {}: {refusal:?}", fixture.product(id).title));
            fixture.get(id, json!({})).unwrap();
        }
    }
}

#[test]
fn many_products_are_searched_fast() {
    let mut fixture = Fixture::new();
    let shop = fixture.shop;
    let begin = Instant::now();
    products::seed_many(&mut CommandContext::new(&mut fixture.world, fixture.now, &mut Vec::new()), shop, 10_001);
    println!("seeded in {:?}, {} bytes of JSON", begin.elapsed(), serde_json::to_string(&fixture.world.products).unwrap().len());
    let bodies = [
        json!({}),
        json!({ "status": "ACTIVATE" }),
        json!({ "seller_skus": ["C-006-VANILLA"] }),
        json!({ "audit_status": ["APPROVED"] }),
    ];
    for body in bodies {
        let query = json!({ "page_size": 100 });
        let (_, call) = fixture.call("POST /product/202502/products/search", query, body.clone(), Vec::new());
        let begin = Instant::now();
        let reply = fixture.world.query(&call, fixture.now).unwrap();
        println!("{body}: {:?}, {} products", begin.elapsed(), reply["total_count"]);
    }
    let (mut pages, mut token) = (0, String::new());
    let code = loop {
        match fixture.send("POST /product/202502/products/search", json!({ "page_size": 100, "page_token": token }), json!({})) {
            Ok(reply) => token = reply["next_page_token"].as_str().unwrap().to_owned(),
            Err(refusal) => break refusal.code,
        }
        pages += 1;
    };
    assert_eq!((pages, code), (100, 12_052_180));
}
