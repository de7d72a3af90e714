//! Which lines of which order a call is about.

use super::super::market::Market;
use super::super::orders::{Order, OrderStatus};
use super::super::shops::Shop;
use super::super::{Call, Id, Refusal, World};
use super::{RequestKind, refusal};

/// The order that a call names, of the shop that calls.
pub(super) fn order<'a>(world: &'a World, call: &Call) -> Result<&'a Order, Refusal> {
    let order = call.id("order_id").and_then(|id| world.orders.get(id)).ok_or_else(refusal::unknown)?;
    if order.shop == call.shop()? { Ok(order) } else { Err(refusal::other_shop()) }
}

/// A shop that must exist, because something of it exists.
pub(super) fn shop(world: &World, id: Id) -> Result<&Shop, Refusal> {
    world.shops.get(id).ok_or_else(refusal::unknown)
}

pub(super) fn market(world: &World, shop_id: Id) -> Result<&'static Market, Refusal> {
    shop(world, shop_id)?.market()
}

/// The lines that a call names, by their ids or by SKU and quantity; all lines that are left if it names none.
pub(super) fn selected(world: &World, call: &Call, order: &Order, request: RequestKind) -> Result<Vec<Id>, Refusal> {
    let mut named = call.ids("order_line_item_ids");
    let entries = call.list("order_line_list").iter().chain(call.list("order_line_item_list"));
    named.extend(entries.filter_map(|entry| Id::from_json(entry.get("order_line_item_id")?)));
    if !named.is_empty() {
        let is_known = |id: &Id| order.details.lines.iter().any(|line| line.id == *id);
        named.sort_unstable();
        let count = named.len();
        named.dedup();
        return if named.iter().all(is_known) && named.len() == count { Ok(named) } else { Err(too_many()) };
    }
    let is_free = |id: Id| request == RequestKind::Cancel || !world.aftersales.is_line_open(order.id, id);
    let left = || order.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled);
    let mut found = Vec::new();
    for entry in call.list("skus") {
        let sku = entry.get("sku_id").and_then(Id::from_json).ok_or_else(|| refusal::invalid("skus.sku_id"))?;
        let quantity =
            entry.get("quantity").and_then(serde_json::Value::as_u64).and_then(|quantity| usize::try_from(quantity).ok());
        let quantity = quantity.ok_or_else(|| refusal::invalid("skus.quantity"))?;
        let ids: Vec<_> = left().filter(|line| line.sku == sku && is_free(line.id)).map(|line| line.id).take(quantity).collect();
        if ids.len() < quantity || quantity == 0 || found.iter().any(|id| ids.contains(id)) {
            return Err(too_many());
        }
        found.extend(ids);
    }
    if call.list("skus").is_empty() {
        found = left().map(|line| line.id).collect();
    }
    if found.is_empty() { Err(already_cancelled()) } else { Ok(found) }
}

fn too_many() -> Refusal {
    Refusal::new(25_005_011, "The requested line item(s) for return or refund exceeds the allowable limit.")
}

fn already_cancelled() -> Refusal {
    Refusal::new(25_001_051, "Not allowed to return or cancel since order is completed or cancelled")
}
