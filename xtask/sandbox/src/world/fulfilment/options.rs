//! Delivery options of warehouses, and the carriers of each.

use serde_json::{Value, json};

use super::super::orders::ShippingType;
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::grouping::rules_of;
use super::rules::FulfilmentRules;
use super::warehouses;

/// `GET /logistics/{version}/warehouses/{warehouse_id}/delivery_options`
pub(super) fn list(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    warehouses::own(world, shop, call.id("warehouse_id"))?;
    let rules = rules(world, shop)?;
    let options = rules.options.iter().map(|option| {
        json!({
            "id": option.id,
            "name": option.name,
            "type": option.kind,
            "description": option.name,
            "dimension_limit": { "max_height": 120, "max_length": 120, "max_width": 120, "unit": "CM" },
            "weight_limit": { "min_weight": 0, "max_weight": 30_000, "unit": "GRAM" },
            "platform": ["TIKTOK_SHOP"],
        })
    });
    Ok(json!({ "delivery_options": options.collect::<Vec<_>>() }))
}

/// `GET /logistics/{version}/delivery_options/{delivery_option_id}/shipping_providers`
pub(super) fn providers(world: &World, call: &Call, _: Time) -> Reply {
    let rules = rules(world, call.shop()?)?;
    let requested = call.id("delivery_option_id");
    let option = rules.options.iter().find(|option| Some(option.id) == requested);
    match option.map(|option| option.shipping) {
        None => Err(Refusal::new(21_008_116, "No Subscription without specified delivery option.")),
        Some(ShippingType::Tiktok) => {
            let text =
                "The delivery of the specified delivery_option_id is fulfilled by TikTok. No shipping provider will be returned.";
            Err(Refusal::new(21_008_117, text))
        }
        Some(ShippingType::Seller) => {
            let providers: Vec<Value> =
                rules.providers.iter().map(|provider| json!({ "id": provider.id, "name": provider.name })).collect();
            Ok(json!({ "shipping_providers": providers }))
        }
    }
}

/// `GET /logistics/{version}/seller_template/template_exist`
pub(super) fn template_exists(world: &World, call: &Call, _: Time) -> Reply {
    let shop = call.shop()?;
    Ok(json!({ "template_exist": warehouses::own(world, shop, call.id("biz_warehouse_id")).is_ok() }))
}

fn rules(world: &World, shop: Id) -> Result<&'static FulfilmentRules, Refusal> {
    rules_of(world, shop).ok_or_else(|| Refusal::gateway(36_009_003, "the sandbox has no logistics for this market"))
}
