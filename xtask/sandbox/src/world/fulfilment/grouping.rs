//! Which lines share a package, and how that changes.

use serde_json::json;

use super::super::event::Owner;
use super::super::orders::Order;
use super::super::{CommandContext, Event, Id, IdKind, World};
use super::rules::{FulfilmentRules, rules};
use super::{Grouping, Package, PackageStatus};

/// A line with its order.
pub(super) type OrderLineId = (Id, Id);

/// Puts all lines of a paid order into one package, if its market groups orders at payment.
pub fn pack_at_payment(ctx: &mut CommandContext<'_>, order: Id) {
    let Some(found) = ctx.world.orders.get(order) else { return };
    let packs = found.details.is_fbt || rules_of(ctx.world, found.shop).is_some_and(|rules| rules.group.packs_at_payment());
    if packs && found.details.packages.is_empty() {
        let lines: Vec<OrderLineId> = found.active_lines().map(|line| (order, line.id)).collect();
        pack(ctx, found_shop(ctx, order), &lines, Grouping::Single);
    }
}

fn found_shop(ctx: &CommandContext<'_>, order: Id) -> Id {
    ctx.world.orders.get(order).map(|order| order.shop).unwrap_or_default()
}

pub(super) fn rules_of(world: &World, shop: Id) -> Option<&'static FulfilmentRules> {
    rules(&world.shops.get(shop)?.region)
}

/// Puts lines into a new package. They leave their old ones.
pub(super) fn pack(ctx: &mut CommandContext<'_>, shop: Id, lines: &[OrderLineId], grouping: Grouping) -> Id {
    let mut package = Package::new(ctx.id(IdKind::Package), shop, ctx.now);
    package.grouping = grouping;
    for (order, line) in lines {
        unpack(ctx, *order, *line);
        let Some(found) = ctx.world.orders.get_mut(*order) else { continue };
        if let Some(line) = found.details.lines.iter_mut().find(|known| known.id == *line) {
            line.package = Some(package.id);
            package.lines.push(line.id);
        }
        if !package.orders.contains(order) {
            package.orders.push(*order);
            found.details.packages.push(package.id);
        }
    }
    let id = package.id;
    ctx.world.fulfilment.insert(package);
    id
}

/// Takes a line out of its package. A package without lines is cancelled; it keeps its orders as a record.
fn unpack(ctx: &mut CommandContext<'_>, order: Id, line: Id) {
    let now = ctx.now;
    let World { orders, fulfilment, .. } = &mut *ctx.world;
    let Some(order) = orders.get_mut(order) else { return };
    let found = order.details.lines.iter_mut().find(|known| known.id == line);
    let Some(package) = found.and_then(|line| line.package.take()).and_then(|id| fulfilment.get_mut(id)) else { return };
    package.lines.retain(|known| *known != line);
    package.update_time = now;
    let has_others = order.details.lines.iter().any(|line| line.package == Some(package.id));
    if !has_others {
        order.details.packages.retain(|id| *id != package.id);
        if package.orders.len() > 1 {
            package.orders.retain(|id| *id != order.id);
        }
    }
    if package.lines.is_empty() {
        package.status = PackageStatus::Cancelled;
    }
}

/// Removes cancelled lines from combined packages, and cancels a package whose lines are all cancelled.
pub fn remove_cancelled_lines(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id]) {
    let now = ctx.now;
    let Some(found) = ctx.world.orders.get(order) else { return };
    let is_over = found.active_lines().next().is_none();
    let packages = found.details.packages.clone();
    for id in packages {
        let Some(package) = ctx.world.fulfilment.get(id) else { continue };
        if package.orders.len() > 1 && is_over && package.status == PackageStatus::ToFulfill {
            separate(ctx, order, "PARTLY_CANCEL_SPLIT", "ROLE_SYSTEM");
        }
    }
    let found = ctx.world.orders.get(order);
    for id in found.map(|order| order.details.packages.clone()).unwrap_or_default() {
        let Some(package) = ctx.world.fulfilment.get(id) else { continue };
        let active = |line: &&Id| is_active(ctx.world, &package.orders, **line);
        let is_affected = package.lines.iter().any(|line| lines.contains(line));
        if !is_affected || package.lines.iter().any(|line| active(&line)) {
            continue;
        }
        if let Some(package) = ctx.world.fulfilment.get_mut(id) {
            package.status = PackageStatus::Cancelled;
            package.update_time = now;
        }
    }
}

fn is_active(world: &World, orders: &[Id], line: Id) -> bool {
    orders.iter().filter_map(|order| world.orders.get(*order)).any(|order| order.active_lines().any(|known| known.id == line))
}

/// Gives an order that shares a package one of its own. Does nothing if it shares none.
pub fn separate(ctx: &mut CommandContext<'_>, order: Id, cause: &str, role: &str) {
    let shared = |ctx: &CommandContext<'_>| -> Option<Id> {
        let order: &Order = ctx.world.orders.get(order)?;
        let mut packages = order.details.packages.iter().filter_map(|id| ctx.world.fulfilment.get(*id));
        packages.find(|package| package.orders.len() > 1 && package.status == PackageStatus::ToFulfill).map(|package| package.id)
    };
    let Some(old) = shared(ctx) else { return };
    let new = move_to_own_package(ctx, old, order);
    emit_package_event(ctx, cause, role, &[old, new]);
}

/// Gives the lines of an order that are in a shared package a package of their own.
pub(super) fn move_to_own_package(ctx: &mut CommandContext<'_>, shared: Id, order: Id) -> Id {
    let shop = found_shop(ctx, order);
    let lines: Vec<OrderLineId> = lines_in(ctx.world, shared, order).into_iter().map(|line| (order, line)).collect();
    let new = pack(ctx, shop, &lines, Grouping::Single);
    if let Some(package) = ctx.world.fulfilment.get_mut(shared).filter(|package| package.orders.len() == 1) {
        package.grouping = Grouping::Single;
    }
    new
}

/// The lines of an order in a package.
pub(super) fn lines_in(world: &World, package: Id, order: Id) -> Vec<Id> {
    let lines = world.orders.get(order).map(|order| order.details.lines.as_slice()).unwrap_or_default();
    lines.iter().filter(|line| line.package == Some(package)).map(|line| line.id).collect()
}

/// Emits webhook 4.
pub(super) fn emit_package_event(ctx: &mut CommandContext<'_>, cause: &str, role: &str, packages: &[Id]) {
    let found: Vec<&Package> = packages.iter().filter_map(|id| ctx.world.fulfilment.get(*id)).collect();
    let Some(shop) = found.first().map(|package| package.shop) else { return };
    let entry = |package: &&Package| json!({ "package_id": package.id, "order_id_list": package.orders });
    let list: Vec<_> = found.iter().map(entry).collect();
    let data = json!({ "sc_type": cause, "role_type": role, "package_list": list, "update_time": ctx.now });
    ctx.emit(Event { webhook: 4, owner: Owner::Shop(shop), data, at: ctx.now });
}
