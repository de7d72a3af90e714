//! Combining orders of one buyer into a package before shipping, and separating them again.

use serde_json::{Value, json};

use super::super::orders::{Order, OrderStatus};
use super::super::paging::{self, SortOrder};
use super::super::{Call, CommandContext, Id, Refusal, Reply, Time, World};
use super::create_package::MAX_ORDERS;
use super::grouping::{self, OrderLineId, rules_of};
use super::{Grouping, Package, PackageStatus, ship, view};

/// The id of a suggestion is that of its first package plus this number, so that suggestions need no state.
const SUGGESTION_OFFSET: u64 = 1_000_000_000_000_000;

/// Whether orders can share a package.
pub(super) fn can_share_package(one: &Order, other: &Order) -> bool {
    let key = |order: &Order| (order.shop, order.buyer, order.warehouse, order.details.delivery_option);
    key(one) == key(other) && one.details.recipient == other.details.recipient
}

/// A package that is not combined, and its order.
fn candidate<'a>(world: &'a World, package: &'a Package) -> Option<(&'a Package, &'a Order)> {
    let [order] = package.orders.as_slice() else { return None };
    let order = world.orders.get(*order)?;
    let is_free = package.status == PackageStatus::ToFulfill
        && package.grouping == Grouping::Single
        && order.status == OrderStatus::AwaitingShipment
        && !order.is_cancel_requested
        && !order.details.is_fbt;
    is_free.then_some((package, order))
}

/// The suggestions of a shop: the id of each, with its orders.
fn suggestions(world: &World, shop: Id) -> Vec<(Id, Vec<&Order>)> {
    if rules_of(world, shop).is_none_or(|rules| !rules.group.combines()) {
        return Vec::new();
    }
    let packages = world.fulfilment.iter().filter(|package| package.shop == shop);
    let mut groups: Vec<(Id, Vec<&Order>)> = Vec::new();
    let mut by_buyer: std::collections::HashMap<(Id, Id, Id), Vec<usize>> = std::collections::HashMap::new();
    for (package, order) in packages.filter_map(|package| candidate(world, package)) {
        let key = (order.buyer, order.warehouse, order.details.delivery_option);
        let indices = by_buyer.entry(key).or_default();
        let fits = |index: &&usize| {
            groups
                .get(**index)
                .is_some_and(|(_, orders)| orders.len() < MAX_ORDERS && orders.iter().all(|known| can_share_package(known, order)))
        };
        match indices.iter().find(fits).copied() {
            Some(index) => {
                if let Some((_, orders)) = groups.get_mut(index) {
                    orders.push(order);
                }
            }
            None => {
                indices.push(groups.len());
                groups.push((Id(package.id.0 + SUGGESTION_OFFSET), vec![order]));
            }
        }
    }
    groups.retain(|(_, orders)| orders.len() > 1);
    groups
}

/// `GET /fulfillment/{version}/combinable_packages/search`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let suggestions = suggestions(world, call.shop()?);
    let entries = suggestions.iter().map(|(id, _)| (0, *id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Ascending, 20)?;
    let view = |(id, orders): &(Id, Vec<&Order>)| {
        let orders: Vec<Id> = orders.iter().map(|order| order.id).collect();
        json!({ "id": id, "order_ids": orders })
    };
    let packages: Vec<Value> =
        page.ids.iter().filter_map(|id| suggestions.iter().find(|(known, _)| known == id)).map(view).collect();
    Ok(json!({ "combinable_packages": packages, "next_page_token": page.next_token, "total_count": page.total }))
}

/// `POST /fulfillment/{version}/packages/combine`
pub(super) fn combine(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let shop = call.shop()?;
    if rules_of(ctx.world, shop).is_none_or(|rules| !rules.group.combines()) {
        return Err(ship::wrong_region());
    }
    let (mut packages, mut errors) = (Vec::new(), Vec::new());
    for request in call.list("combinable_packages") {
        match selected(ctx.world, shop, request) {
            Ok(orders) => {
                let id = grouping::pack(ctx, shop, &lines_of(ctx.world, &orders), Grouping::Combined);
                grouping::emit_package_event(ctx, "COMBINE", "ROLE_SELLER", &[id]);
                packages.push(json!({ "id": id, "order_ids": orders }));
            }
            Err(refusal) => errors.push(view::error(&refusal, &request["id"])),
        }
    }
    let mut data = serde_json::Map::new();
    for (name, list) in [("packages", packages), ("errors", errors)] {
        if !list.is_empty() {
            data.insert(name.to_owned(), Value::Array(list));
        }
    }
    Ok(Value::Object(data))
}

/// The orders of a suggestion that a request names, by default all.
fn selected(world: &World, shop: Id, request: &Value) -> Result<Vec<Id>, Refusal> {
    let impossible = || Refusal::new(10_007_014, "fulfillment not allow combine package");
    let id = Id::from_json(&request["id"]);
    let suggestions = suggestions(world, shop);
    let (_, orders) = suggestions.into_iter().find(|(known, _)| Some(*known) == id).ok_or_else(impossible)?;
    let mut named: Vec<Id> = request["order_ids"].as_array().into_iter().flatten().filter_map(Id::from_json).collect();
    named.sort_unstable();
    named.dedup();
    if named.is_empty() {
        return Ok(orders.iter().map(|order| order.id).collect());
    }
    if named.iter().any(|id| orders.iter().all(|order| order.id != *id)) {
        let text = "Order does not belong to pre_pkg. Please ensure you are providing the correct order ID(s).";
        return Err(Refusal::new(21_011_031, text));
    }
    if named.len() < 2 { Err(impossible()) } else { Ok(named) }
}

fn lines_of(world: &World, orders: &[Id]) -> Vec<OrderLineId> {
    let orders = orders.iter().filter_map(|id| world.orders.get(*id));
    orders.flat_map(|order| order.active_lines().map(|line| (order.id, line.id))).collect()
}

/// `POST /fulfillment/{version}/packages/{package_id}/uncombine`
pub(super) fn uncombine(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let package = ship::own(ctx.world, call.shop()?, call.id("package_id"))?;
    if package.orders.len() < 2 || package.status != PackageStatus::ToFulfill {
        let text = "Invalid parameters. Please ensure you are passing the correct request parameter(s).";
        return Err(Refusal::new(21_011_005, text));
    }
    let id = package.id;
    let named = call.ids("order_ids");
    let leaving = if named.is_empty() { package.orders.iter().copied().skip(1).collect() } else { named };
    if leaving.iter().any(|order| !package.orders.contains(order)) {
        return Err(Refusal::new(21_011_029, "order does not belong to fulfill unit"));
    }
    let mut packages = vec![id];
    for order in leaving {
        let is_shared =
            ctx.world.fulfilment.get(id).is_some_and(|package| package.orders.len() > 1 && package.orders.contains(&order));
        if is_shared {
            packages.push(grouping::move_to_own_package(ctx, id, order));
        }
    }
    grouping::emit_package_event(ctx, "CANCEL_COMBINE", "ROLE_SELLER", &packages);
    let views = packages.iter().filter_map(|id| ctx.world.fulfilment.get(*id));
    let views: Vec<Value> = views.map(|package| json!({ "id": package.id, "order_ids": package.orders })).collect();
    Ok(json!({ "packages": views }))
}
