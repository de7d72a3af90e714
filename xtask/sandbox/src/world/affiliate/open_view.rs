//! Searches of open collaborations.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Refusal, Reply, Time, World};
use super::{OpenCollaboration, product_view};

/// `POST /affiliate_seller/{version}/open_collaborations/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let market = world.shops.get(shop).ok_or_else(|| Refusal::parameter("unknown shop"))?.market()?;
    let keyword = call.text("keyword");
    let matches_filter = |open: &&OpenCollaboration| {
        let Some(product) = world.products.get(open.product) else { return false };
        let fits = keyword.is_none_or(|keyword| match call.text("keyword_type") {
            Some("PRODUCT_ID") => product.id.to_string() == keyword,
            _ => product.title.to_lowercase().contains(&keyword.to_lowercase()),
        });
        open.shop == shop && open.is_valid(now) && fits
    };
    let by_price = call.text("sort_field") == Some("product_original_price");
    let key = |open: &OpenCollaboration| {
        let price = world.products.get(open.product).and_then(|product| product.skus.iter().map(|sku| sku.price).min());
        let cents = price.unwrap_or_default() * rust_decimal::Decimal::ONE_HUNDRED;
        if by_price { i64::try_from(cents.trunc()).unwrap_or_default() } else { open.create_time }
    };
    let entries = world.affiliate.open_collaborations().filter(matches_filter).map(|open| (key(open), open.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Descending), 20)?;
    let view = |open: &OpenCollaboration| {
        compact(json!({
            "id": open.id,
            "content_creator_count": 0,
            "showcase_creator_count": 0,
            "require_seller_approve_creator": open.approves_creators,
            "status": if open.end_time.is_some() { "TERMINATING" } else { "NORMAL" },
            "current_commission": { "rate": open.rate, "start_time": open.create_time, "end_time": open.end_time },
            "product": world.products.get(open.product).map(|product| product_view::product(market, product)),
        }))
    };
    let found = page.ids.iter().filter_map(|id| world.affiliate.open.get(id));
    Ok(page.answer("open_collaborations", found.map(view).collect()))
}

/// `GET /affiliate_seller/{version}/open_collaboration_settings`
pub(super) fn settings(world: &World, call: &Call, _: Time) -> Reply {
    let rate = world.affiliate.auto_add.get(&call.shop()?);
    let setting = json!({ "enable": rate.is_some(), "commission_rate": rate });
    Ok(compact(json!({ "open_collaboration_settings": { "auto_add_product": setting } })))
}

/// `GET /affiliate_seller/{version}/open_collaborations/sample_rules`
pub(super) fn sample_rules(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let view = |open: &OpenCollaboration| {
        let rule = open.sample_rule.as_ref()?;
        let status = match rule.period {
            Some((start, _)) if now < start => "NOT_STARTED",
            Some((_, end)) if now >= end => "EXPIRED",
            _ if rule.used >= rule.quota => "NO_LEFT_COUNT",
            _ => "ONGOING",
        };
        Some(compact(json!({
            "product_id": open.product,
            "sample_quota": rule.quota,
            "available_quantity": rule.quota - rule.used,
            "is_sample_time_unlimited": rule.period.is_none(),
            "start_time": rule.period.map(|(start, _)| start),
            "end_time": rule.period.map(|(_, end)| end),
            "status": status,
            "thresholds": rule.thresholds,
        })))
    };
    let requested = call.ids("product_ids");
    let found = requested.iter().filter_map(|id| world.affiliate.of_product(*id, now)).filter(|open| open.shop == shop);
    Ok(json!({ "sample_rules": found.filter_map(view).collect::<Vec<Value>>() }))
}
