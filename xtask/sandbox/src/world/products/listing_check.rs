//! Checks before a listing: whether the shop can list products, and whether a product can be listed.

use serde_json::{Map, Value, json};

use super::super::shops::{Shop, WarehouseKind};
use super::super::{Call, Reply, Time, World};
use super::catalogue;
use super::content::ProductContent;
use super::read::ProductReader;
use crate::world::DAY;

/// What the shop needs to list products, each with the reason if it lacks it.
fn checks(world: &World, shop: &Shop, now: Time) -> [(&'static str, Option<&'static str>); 10] {
    let has = |kind| shop.warehouses.iter().any(|warehouse| warehouse.kind == kind);
    let lacks = |is_lacking: bool, reason| is_lacking.then_some(reason);
    let listed = world.products.listed.get(&shop.id).filter(|(day, _)| *day == now / DAY).map_or(0, |(_, count)| *count);
    [
        ("SHOP_STATUS", lacks(!shop.is_active, "The shop is inactive.")),
        ("SHOP_TAX", None),
        ("PICKUP_WAREHOUSE", lacks(!has(WarehouseKind::SalesWarehouse), "The shop has no pickup warehouse.")),
        ("RETURN_WAREHOUSE", lacks(!has(WarehouseKind::ReturnWarehouse), "The shop has no return warehouse.")),
        ("DELIVERY_OPTION", None),
        ("SHIPPING_TEMPLATE", None),
        (
            "PRODUCT_QUANTITY_LIMIT",
            lacks(listed >= catalogue::catalogue().limits.listings_per_day, "The shop has reached the limit of products."),
        ),
        ("EXTENDED_PRODUCER_RESPONSIBILITY", None),
        // The wire name is misspelt.
        ("BANk_ACCOUNT", None),
        ("CONTACT_INFO", None),
    ]
}

/// Whether the shop can list products. The newer version has a list, the older one an object of JSON texts.
pub(super) fn prerequisites(world: &World, call: &Call, now: Time) -> Reply {
    let unknown = || super::super::Refusal::new(12_052_704, "seller id not exist");
    let shop = world.shops.get(call.shop()?).ok_or_else(unknown)?;
    let checks = checks(world, shop, now);
    let result = |(item, reason): &(&str, Option<&str>)| json!({ "check_item": item, "is_failed": reason.is_some(), "fail_reasons": reason.iter().collect::<Vec<_>>() });
    let text = |item: &str| {
        let reason = checks.iter().find(|(name, _)| *name == item).and_then(|(_, reason)| *reason);
        json!({ "is_failed": reason.is_some(), "fail_reasons": reason.iter().collect::<Vec<_>>() }).to_string()
    };
    Ok(json!({
        "check_results": checks.iter().map(result).collect::<Vec<_>>(),
        "shop": {
            "status": text("SHOP_STATUS"),
            "tax_info": text("SHOP_TAX"),
            "bank_account": text("BANk_ACCOUNT"),
            "contact_info": text("CONTACT_INFO"),
            "gne": { "epr": text("EXTENDED_PRODUCER_RESPONSIBILITY"), "product_quantity_limit": text("PRODUCT_QUANTITY_LIMIT") },
            "logistics": {
                "delivery_option": text("DELIVERY_OPTION"),
                "pickup_warehouse": text("PICKUP_WAREHOUSE"),
                "return_warehouse": text("RETURN_WAREHOUSE"),
                "shipping_template": text("SHIPPING_TEMPLATE"),
            },
        },
    }))
}

/// Checks a product without creating it.
pub(super) fn check(world: &World, call: &Call, _now: Time) -> Reply {
    let reader = ProductReader::new(world, call)?;
    let mut content = ProductContent::default();
    let body = with_version(&call.body, &reader.shop.region);
    let result = reader.read(&body, &mut content).and_then(|()| reader.check(&content));
    let reasons: Vec<_> =
        result.err().into_iter().map(|refusal| json!({ "code": refusal.code, "message": refusal.message })).collect();
    let result = if reasons.is_empty() { "PASS" } else { "FAILED" };
    Ok(json!({ "check_result": result, "fail_reasons": reasons, "pre_check_results": [] }))
}

/// The check has no field for the version of the category tree: it is that of the category.
fn with_version(body: &Map<String, Value>, region: &str) -> Map<String, Value> {
    let category = body.get("category_id").and_then(super::super::Id::from_json).and_then(catalogue::category);
    let default = if catalogue::accepts(region, "v1") { "v1" } else { "v2" };
    let mut body = body.clone();
    body.insert("category_version".to_owned(), json!(category.map_or(default, |category| category.version)));
    body
}
