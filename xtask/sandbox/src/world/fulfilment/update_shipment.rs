//! Correcting the carrier and the tracking number of a shipped package.

use serde_json::json;

use super::super::orders::{OrderStatus, ShippingType};
use super::super::{Call, CommandContext, Id, Refusal, Reply, World};
use super::grouping::rules_of;
use super::{Package, PackageStatus, mark, ship, tracking, view};
use crate::world::HOUR;

/// `POST /fulfillment/{version}/orders/{order_id}/shipping_info/update`
pub(super) fn of_order(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let order = view::own_order(ctx.world, call)?;
    if order.shipping_type != ShippingType::Seller || order.details.is_fbt {
        return Err(not_seller());
    }
    if order.status == OrderStatus::Cancelled {
        return Err(ship::cancelled());
    }
    let packages: Vec<Id> = order.details.packages.iter().copied().filter(|id| is_shipped(ctx.world, *id)).collect();
    match packages.as_slice() {
        [] => Err(not_shipped()),
        [package] => update(ctx, call, *package),
        _ => Err(Refusal::new(21_011_049, "Due to platform rule limitations, you are unable to update the tracking number.")),
    }
}

/// `POST /fulfillment/{version}/packages/{package_id}/shipping_info/update`
pub(super) fn of_package(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let id = ship::own(ctx.world, call.shop()?, call.id("package_id"))?.id;
    update(ctx, call, id)
}

fn update(ctx: &mut CommandContext<'_>, call: &Call, id: Id) -> Reply {
    let (now, (provider, number)) = (ctx.now, mark::shipment(call)?);
    if let Some(package) = ctx.world.fulfilment.get(id) {
        check(ctx.world, package, now)?;
        for order in package.orders.iter().filter_map(|order| ctx.world.orders.get(*order)) {
            tracking::check(ctx.world, order, provider, &number)?;
        }
    }
    let Some(package) = ctx.world.fulfilment.get_mut(id) else { return Ok(json!({})) };
    package.provider = Some(provider);
    package.corrections += 1;
    package.update_time = now;
    let old = package.tracking_number.replace(number.clone());
    let reported = &mut ctx.world.fulfilment.reported;
    if let Some(packages) = old.and_then(|old| reported.get_mut(&old)) {
        packages.retain(|known| *known != id);
    }
    reported.entry(number).or_default().push(id);
    Ok(json!({}))
}

fn check(world: &World, package: &Package, now: i64) -> Result<(), Refusal> {
    let mut orders = package.orders.iter().filter_map(|id| world.orders.get(*id));
    if orders.any(|order| order.shipping_type != ShippingType::Seller || order.details.is_fbt) {
        return Err(not_seller());
    }
    match package.status {
        PackageStatus::Cancelled => return Err(ship::cancelled()),
        PackageStatus::ToFulfill => return Err(not_shipped()),
        PackageStatus::Completed => return Err(Refusal::new(21_011_030, "fulfillment not allow update tracking no")),
        PackageStatus::Processing | PackageStatus::Fulfilling => {}
    }
    let region = world.shops.get(package.shop).map(|shop| shop.region.as_str()).unwrap_or_default();
    let hours = rules_of(world, package.shop).and_then(|rules| rules.group.tracking_edit_hours(region));
    if hours.is_some_and(|hours| package.shipped_time.is_some_and(|shipped| now > shipped + hours * HOUR)) {
        return Err(Refusal::new(21_011_050, "The tracking number can only be updated within a certain number of hours."));
    }
    match package.corrections {
        0 => Ok(()),
        _ => Err(Refusal::new(21_011_051, "The tracking number can only be updated once.")),
    }
}

fn is_shipped(world: &World, package: Id) -> bool {
    world.fulfilment.get(package).is_some_and(|package| package.shipped_time.is_some())
}

fn not_seller() -> Refusal {
    let text = "This API cannot be used to update package shipping information for packages that are not shipped by sellers.";
    Refusal::new(21_011_004, text)
}

fn not_shipped() -> Refusal {
    Refusal::new(21_011_043, "The package has not been shipped yet.")
}
