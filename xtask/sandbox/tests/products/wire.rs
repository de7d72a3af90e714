//! What replies and webhooks lose when they are reduced to the documented fields of a version.

use serde_json::json;
use tiktok_shop_sandbox::world::routes::handler;

use crate::shop::Fixture;

/// Fields that another version documents, or another operation with the same answer.
const KNOWN: [&str; 12] = [
    "GET /product/202309/prerequisites check_results",
    "GET /product/202312/prerequisites shop",
    "POST /product/202309/products/deactivate errors detail extra_errors",
    "POST /product/202309/products/recover errors detail extra_errors",
    "POST /product/202309/products/search products audit",
    "POST /product/202309/products/search products has_draft",
    "POST /product/202309/products/search products listing_quality_tier",
    "POST /product/202309/products/search products skus status_info",
    "POST /product/202309/products/{product_id}/partial_edit warnings",
    "POST /product/202312/products/search products has_draft",
    "POST /product/202312/products/search products skus status_info",
    "POST /product/202509/products/{product_id}/partial_edit warnings",
];

/// Calls each operation that reads products in each of its versions.
#[test]
fn replies_lose_only_what_other_versions_have() {
    let mut fixture = Fixture::of("US");
    let shop = fixture.shop;
    let mut events = Vec::new();
    let mut ctx = tiktok_shop_sandbox::world::CommandContext::new(&mut fixture.world, fixture.now, &mut events);
    tiktok_shop_sandbox::world::products::seed(&mut ctx, shop);
    let id = fixture.world.products.iter().next().unwrap().id;
    let api = fixture.api.clone();
    let mut called = 0;
    for operation in &api.model.operations {
        let line = operation.request_line();
        let is_ours = line.contains(" /product/") && handler(&line).is_some();
        if !is_ours {
            continue;
        }
        let query = json!({ "page_size": 10, "category_version": "v2" });
        let with = |name: &str, value: &str| {
            let mut query = query.clone();
            query[name] = json!(value);
            query
        };
        let (query, body) = match line.split_once(" /product/").unwrap().1.split_once('/').unwrap().1 {
            "categories" | "brands" | "prerequisites" if line.starts_with("GET") => (query, json!({})),
            "categories/{category_id}/attributes" | "categories/{category_id}/rules" => (with("category_id", "909072"), json!({})),
            "categories/recommend" => (query, json!({ "product_title": "Phone case", "category_version": "v2" })),
            "products/{product_id}" if line.starts_with("GET") => (with("product_id", &id.to_string()), json!({})),
            "products/{product_id}" | "products/{product_id}/partial_edit" => {
                let body = json!({ "title": "A new title", "save_mode": "AS_DRAFT" });
                (with("product_id", &id.to_string()), body)
            }
            "products/search" => (json!({ "page_size": 10 }), json!({})),
            "inventory/search" => (json!({}), json!({ "product_ids": [id] })),
            "products/activate" | "products/deactivate" | "products/recover" => (json!({}), json!({ "product_ids": ["1"] })),
            "products/{product_id}/inventory/update" => {
                let sku = fixture.sku(id, 0);
                let body = json!({ "skus": [{ "id": sku, "inventory": [{ "quantity": 30 }] }, { "id": "1", "inventory": [] }] });
                (json!({ "product_id": id }), body)
            }
            _ => continue,
        };
        fixture.send(&line, query, body).unwrap_or_else(|refusal| panic!("{line}: {refusal:?}"));
        called += 1;
    }
    assert_eq!(called, 20);
    assert!(fixture.lost.iter().eq(KNOWN), "{:#?}", fixture.lost);
}
