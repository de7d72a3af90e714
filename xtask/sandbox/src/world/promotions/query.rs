//! Queries of activities.

use serde_json::{Map, Value, json};

use super::super::market::Market;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Refusal, Reply, Time, World, products};
use super::{Activity, ActivityKind, ActivityStatus, ActivityTerms};

/// The position up to which a search reaches.
const MAX_RESULTS: usize = 10_000;
/// How long discounts show their products after their end.
const PRODUCT_RETENTION: i64 = 180 * 24 * 3600;

/// Returns an activity with its products.
pub(super) fn get(world: &World, call: &Call, now: Time) -> Reply {
    products::active_shop(world, call)?;
    let activity = world.promotions.of_shop(call)?;
    let Some(shop) = world.shops.get(activity.shop) else { return Err(Refusal::new(17_029_026, "Invalid SellerID")) };
    let market = shop.market()?;
    let mut view = summary(activity);
    view.insert("activity_id".to_owned(), json!(activity.id));
    let is_kept = activity.end.is_none_or(|end| now - end <= PRODUCT_RETENTION) || !activity.kind.is_product_discount();
    if is_kept {
        let products = activity.products.iter().map(|(id, entry)| {
            let mut product = terms(market, *id, &entry.terms);
            let skus: Vec<_> = entry.skus.iter().map(|(id, sku)| Value::Object(terms(market, *id, sku))).collect();
            product.insert("skus".to_owned(), json!(skus));
            Value::Object(product)
        });
        view.insert("products".to_owned(), products.collect());
    }
    if activity.kind == ActivityKind::BuyXGetY {
        let benefit = activity.benefit.iter().map(|id| json!({ "id": id }));
        view.insert("benefit_products".to_owned(), benefit.collect());
    }
    Ok(Value::Object(view))
}

fn terms(market: &Market, id: Id, terms: &ActivityTerms) -> Map<String, Value> {
    let mut view = Map::new();
    let mut put = |name: &str, value: Value| view.insert(name.to_owned(), value);
    put("id", json!(id));
    put("quantity_limit", json!(terms.limit));
    put("quantity_per_user", json!(terms.limit_per_buyer));
    put("used_quantity", json!(terms.used));
    if let Some(price) = terms.price {
        put("activity_price", json!({ "amount": market.text(price), "currency": market.currency }));
    }
    if let Some(discount) = terms.discount {
        put("discount", json!(discount.normalize().to_string()));
    }
    view
}

/// The fields that searches show too.
fn summary(activity: &Activity) -> Map<String, Value> {
    let mut view = activity.details.clone();
    let mut put = |name: &str, value: Value| view.insert(name.to_owned(), value);
    put("id", json!(activity.id));
    put("title", json!(activity.title));
    put("activity_type", json!(activity.kind));
    put("product_level", json!(activity.level));
    put("status", json!(activity.status));
    put("begin_time", json!(activity.begin));
    put("end_time", json!(activity.end.unwrap_or_default()));
    put("create_time", json!(activity.create_time));
    put("update_time", json!(activity.update_time));
    view
}

/// Searches the activities of a shop, the newest first. Its page is in the body.
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = products::active_shop(world, call)?;
    let title = call.text("activity_title").unwrap_or_default();
    let kind = call.text("activity_type").filter(|kind| !kind.is_empty());
    let status = call.text("status").filter(|status| !status.is_empty());
    let is_named = |value: Value, requested: Option<&str>| requested.is_none_or(|requested| value == requested);
    let is_listed = |activity: &&Activity| {
        let is_shown = status.is_some() || !matches!(activity.status, ActivityStatus::Draft | ActivityStatus::NotEffective);
        activity.shop == shop
            && is_shown
            && is_named(json!(activity.status), status)
            && is_named(json!(activity.kind), kind)
            && activity.title.contains(title)
    };
    let found = world.promotions.iter().filter(is_listed);
    let entries: Vec<_> = found.map(|activity| (activity.create_time, activity.id)).collect();
    let default_size = if call.int("page_size") == Some(0) { 10 } else { 50 };
    let page = paging::page(call, now, entries.clone(), SortOrder::Descending, default_size)?;
    let last = page.ids.last().and_then(|id| world.promotions.get(*id)).map(|activity| (activity.create_time, activity.id));
    if last.is_some_and(|last| entries.iter().filter(|entry| **entry >= last).count() >= MAX_RESULTS) {
        return Err(Refusal::new(17_029_059, "`page_token + page_size` must be less than `10000`."));
    }
    let activities = page.ids.iter().filter_map(|id| world.promotions.get(*id));
    Ok(json!({
        "activities": activities.map(|activity| Value::Object(summary(activity))).collect::<Vec<_>>(),
        "total_count": page.total,
        "next_page_token": page.next_token,
    }))
}
