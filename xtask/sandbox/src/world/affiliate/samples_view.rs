//! Sample applications as JSON.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::json::compact;
use super::super::paging::{self, SortOrder};
use super::super::{Call, Reply, Time, World};
use super::samples::{SampleApplication, SampleStatus};
use super::target;

/// `POST /affiliate_seller/{version}/sample_applications/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    // The name of the parameter is misspelt.
    let creator = call.get("creator_user_oepn_id").or_else(|| call.get("creator_user_id")).map(|id| target::creator(world, id));
    let matches_filter = |found: &&SampleApplication| {
        let title = world.products.get(found.product).map(|product| product.title.as_str()).unwrap_or_default();
        let username = world.access.accounts.get(&found.creator).map(|account| account.name.as_str()).unwrap_or_default();
        found.shop == shop
            && creator.is_none_or(|creator| creator == Some(found.creator))
            && call.get("order_id").is_none()
            && call.id("product_id").is_none_or(|product| product == found.product)
            && call.get("status").is_none_or(|status| *status == json!(found.status))
            && call.id("target_collabration_id").is_none_or(|target| Some(target) == found.target)
            && call.text("title").is_none_or(|part| title.contains(part))
            && call.text("username").is_none_or(|part| username.contains(part))
    };
    let entries = world.affiliate.applications().filter(matches_filter).map(|found| (found.create_time, found.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Descending, 20)?;
    let found = page.ids.iter().filter_map(|id| world.affiliate.applications.get(id));
    Ok(page.answer("sample_applications", found.map(|found| view(world, now, found)).collect()))
}

fn view(world: &World, now: Time, found: &SampleApplication) -> Value {
    let account = world.access.accounts.get(&found.creator);
    let product = world.products.get(found.product);
    let sku = world.products.sku(found.sku).map(|(_, sku)| sku);
    let rule = world.affiliate.of_product(found.product, now).and_then(|open| open.sample_rule.as_ref());
    let until = |status: SampleStatus| (found.status == status).then(|| status.limit().map(|limit| found.since + limit)).flatten();
    let fulfillment = match found.status {
        SampleStatus::Completed => Some("SUCCEED"),
        SampleStatus::UnfulfillCancelled => Some("OVERDUE"),
        SampleStatus::ContentPending | SampleStatus::Shipped | SampleStatus::AwaitingShipment => Some("PENDING"),
        _ => None,
    };
    compact(json!({
        "id": found.id,
        "status": found.status,
        "fulfillment_status": fulfillment,
        "is_approvable": found.status == SampleStatus::Pending,
        "available_quantity": rule.map(|rule| rule.quota - rule.used),
        "commission_rate": Decimal::new(found.rate, 4).normalize().to_string(),
        "approve_expiration_time": until(SampleStatus::Pending),
        "shipment_expiration_time": until(SampleStatus::AwaitingShipment),
        "tracking_number": found.tracking_number,
        "creator": account.map(|account| json!({
            "user_id": account.id,
            "creator_open_id": account.open_id,
            "username": account.name,
            "nickname": account.name,
            "avatar_url": format!("https://p16-sandbox.example/avatar/{}.jpeg", account.id),
            "follower_count": 12_000,
        })),
        "product": {
            "id": found.product,
            "title": product.map(|product| &product.title),
            "sku_id": found.sku,
            "sku_name": sku.map(|sku| &sku.name),
            "sku_image_url": product.and_then(|product| product.image_url.as_ref()),
        },
    }))
}
