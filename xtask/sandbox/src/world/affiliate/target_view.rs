//! Target collaborations as JSON.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::market::Market;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Refusal, Reply, Time, World};
use super::target::{TargetProduct, conflicts, creator, of_call};
use super::{TargetCollaboration, product_view};
use crate::world::DAY;

/// The fields that details and searches share.
fn summary(target: &TargetCollaboration) -> Value {
    json!({
        "id": target.id,
        "name": target.name,
        "message": target.message,
        "type": "STANDARD",
        "start_time": target.create_time,
        "create_time": target.create_time,
        "update_time": target.update_time,
        "end_time": target.end_time,
        "product_count": target.products.len(),
        "creator_invited_count": target.creators.len(),
        // The name in searches is misspelt.
        "creator_inivited_count": target.creators.len(),
        "content_creator_count": 0,
        "showcase_creator_count": 0,
        "free_sample_rule": target.details.get("free_sample_rule"),
        "seller_contact_info": target.details.get("seller_contact_info"),
    })
}

/// `GET /affiliate_seller/{version}/target_collaborations/{target_collaboration_id}`
pub(super) fn get(world: &World, call: &Call, _: Time) -> Reply {
    let target = of_call(world, call)?;
    let market = market(world, call)?;
    let mut view = summary(target);
    view["products"] = target.products.iter().map(|entry| product(world, market, entry)).collect();
    let creators = target.creators.iter().filter_map(|id| world.access.accounts.get(id)).map(|account| {
        json!({
            "user_id": account.id,
            "creator_open_id": account.open_id,
            "username": account.name,
            "nickname": account.name,
            "avatar": { "url": format!("https://p16-sandbox.example/avatar/{}.jpeg", account.id) },
            "selection_region": account.region,
            "collaboration_status": "NORMAL",
            "content_product_count": 0,
            "showcase_product_count": 0,
            "product_effective_status": "EFFECTIVE_ALL",
        })
    });
    view["creators"] = creators.collect();
    Ok(compact(json!({ "target_collaboration": view })))
}

fn product(world: &World, market: &Market, entry: &TargetProduct) -> Value {
    let found = world.products.get(entry.id);
    let mut view = found.map(|product| product_view::product(market, product)).unwrap_or_else(|| json!({ "id": entry.id }));
    let amount = |price: Option<Decimal>| market.text(price.unwrap_or_default() * Decimal::new(entry.rate, 4));
    let prices = || found.iter().flat_map(|product| &product.skus).map(|sku| sku.price);
    view["commission"] = json!({
        "currency": market.currency,
        "effective_time": entry.since,
        "minimum_amount": amount(prices().min()),
        "maximum_amount": amount(prices().max()),
        "rate": entry.rate,
        "shop_ads_commission_rate": entry.ads_rate,
    });
    view["collaboration_status"] = json!("NORMAL");
    view["commission_effective_status"] = json!("EFFECTIVE_ALL");
    view
}

fn market(world: &World, call: &Call) -> Result<&'static Market, Refusal> {
    world.shops.get(call.shop()?).ok_or_else(|| Refusal::new(98_001_004, "invalid params"))?.market()
}

/// `POST /affiliate_seller/{version}/target_collaborations/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    const WEEK: Time = 7 * DAY;
    let shop = call.shop()?;
    let keyword = call.get("search_param").and_then(|param| param.get("keyword")?.as_str()).unwrap_or_default();
    let kind = call.get("search_param").and_then(|param| param.get("keyword_type")?.as_str()).unwrap_or_default();
    let requested_creator = call.get("creator_user_open_id").or_else(|| call.get("creator_user_id")).map(|id| creator(world, id));
    let has_samples = |target: &TargetCollaboration| {
        target.details.get("free_sample_rule").and_then(|rule| rule.get("has_free_sample")?.as_bool()) == Some(true)
    };
    let is_product = |target: &TargetCollaboration, fits: &dyn Fn(&super::super::products::Product) -> bool| {
        target.products.iter().filter_map(|entry| world.products.get(entry.id)).any(fits)
    };
    let is_found = |target: &TargetCollaboration| match kind {
        "TARGET_COLLABORATION_ID" => target.id.to_string() == keyword,
        "TARGET_COLLABORATION_NAME" => target.name.contains(keyword),
        "PRODUCT_ID" => is_product(target, &|product| product.id.to_string() == keyword),
        "PRODUCT_NAME" => is_product(target, &|product| product.title.contains(keyword)),
        _ => true,
    };
    let matches_filter = |target: &&TargetCollaboration| {
        let left = target.end_time - now;
        let is_in_status = match call.text("collaboration_status") {
            Some("ONGOING") => left >= WEEK,
            Some("EXPIRING") => (1..WEEK).contains(&left),
            Some("VALID") => left > 0,
            Some("COMPLETED") => left <= 0,
            Some("CANCELING") => false,
            _ => true,
        };
        target.shop == shop
            && is_in_status
            && is_found(target)
            && (call.text("free_sample_setting") != Some("WITH_FREE_SAMPLE") || has_samples(target))
            && call.text("creator_accept_status") != Some("ACCEPT")
            && requested_creator.is_none_or(|creator| creator.is_some_and(|creator| target.creators.contains(&creator)))
    };
    let entries =
        world.affiliate.target_collaborations().filter(matches_filter).map(|target| (target.create_time, target.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Descending, 20)?;
    let found = page.ids.iter().filter_map(|id| world.affiliate.targets.get(id));
    Ok(page.answer("target_collaborations", found.map(|target| compact(summary(target))).collect()))
}

/// `POST /affiliate_seller/{version}/target_collaborations/conflicts/check`
pub(super) fn check_conflicts(world: &World, call: &Call, now: Time) -> Reply {
    let creators: Vec<_> = call.list("creator_open_id_list").iter().filter_map(|id| creator(world, id)).collect();
    let found = conflicts(world, now, None, &creators, &call.ids("product_id_list"));
    let view = |(creator, product, target): &(super::Id, super::Id, super::Id)| {
        let open_id = world.access.accounts.get(creator).map(|account| &account.open_id);
        json!({ "creator_open_id": open_id, "product_id": product, "existing_collaboration_id": target })
    };
    Ok(json!({ "has_conflict": !found.is_empty(), "conflict_items": found.iter().map(view).collect::<Vec<_>>() }))
}
