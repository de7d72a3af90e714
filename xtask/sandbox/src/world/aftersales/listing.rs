//! Searches of cancellations and returns.

use serde_json::json;

use super::super::paging::{self, SortOrder};
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::view;

const DEFAULT_SIZE: usize = 10;

/// The sort key of an entry: the time in `sort_field`.
fn key(call: &Call, create_time: Time, update_time: Time) -> Time {
    if call.text("sort_field") == Some("update_time") { update_time } else { create_time }
}

/// Whether a list of a call is empty or has the value.
fn allows(call: &Call, name: &str, value: &impl serde::Serialize) -> bool {
    let list = call.list(name);
    list.is_empty() || list.contains(&json!(value))
}

fn allows_id(call: &Call, name: &str, id: Id) -> bool {
    let ids = call.ids(name);
    call.list(name).is_empty() || ids.contains(&id)
}

fn check_size(call: &Call) -> Result<(), Refusal> {
    if call.int("page_size").is_some_and(|size| size > 50) { Err(Refusal::new(98_001_004, "invalid params")) } else { Ok(()) }
}

/// `POST /return_refund/{version}/cancellations/search`
pub(super) fn cancellations(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    check_size(call)?;
    let matching = world.aftersales.cancellations().filter(|found| {
        found.shop == shop
            && allows_id(call, "cancel_ids", found.id)
            && allows_id(call, "order_ids", found.order)
            && allows_id(call, "buyer_user_ids", found.buyer)
            && allows(call, "cancel_types", &found.kind)
            && allows(call, "cancel_status", &found.status)
            && call.in_range("create_time", found.create_time)
            && call.in_range("update_time", found.update_time)
    });
    let entries = matching.map(|found| (key(call, found.create_time, found.update_time), found.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Ascending), DEFAULT_SIZE)?;
    let found = page.ids.iter().filter_map(|id| world.aftersales.cancellation(*id));
    let views = found.map(|found| view::cancellation(world, found)).collect();
    Ok(page.answer("cancellations", views))
}

/// `POST /return_refund/{version}/returns/search`
pub(super) fn returns(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    check_size(call)?;
    let matching = world.aftersales.returns().filter(|item| {
        item.shop == shop
            && allows_id(call, "return_ids", item.id)
            && allows_id(call, "order_ids", item.order)
            && allows_id(call, "buyer_user_ids", item.buyer)
            && allows(call, "return_types", &item.kind)
            && allows(call, "return_status", &item.status)
            && allows(call, "arbitration_status", &item.arbitration)
            && allows(call, "seller_proposed_return_type", &item.offer.map(|_| "PARTIAL_REFUND"))
            && call.in_range("create_time", item.create_time)
            && call.in_range("update_time", item.update_time)
    });
    let entries = matching.map(|item| (key(call, item.create_time, item.update_time), item.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Ascending), DEFAULT_SIZE)?;
    let found = page.ids.iter().filter_map(|id| world.aftersales.get_return(*id));
    let views = found.map(|item| view::of_return(world, item)).collect();
    Ok(page.answer("return_orders", views))
}
