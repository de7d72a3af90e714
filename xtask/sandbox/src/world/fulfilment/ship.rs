//! Shipping: what it needs, and what it causes.

use super::super::orders::{self, Order, OrderStatus, ShippingType};
use super::super::{CommandContext, Id, Refusal, Timer, World, aftersales};
use super::grouping::{self, OrderLineId, rules_of};
use super::rules::MarketGroup;
use super::{Extra, FulfilmentTimer, Grouping, Handover, Invoice, Package, PackageStatus, carrier, rules};

/// Who carries a package.
#[derive(Debug, Clone)]
pub(super) enum Carriage {
    /// TikTok's carrier. The tracking number follows.
    Tiktok,
    /// A carrier of the seller's choice.
    Own { provider: Id, number: String },
}

/// Ships a package. The caller has checked everything.
pub(super) fn ship(ctx: &mut CommandContext<'_>, id: Id, carriage: Carriage, handover: Option<Handover>) {
    let now = ctx.now;
    let delay = ctx.world.settings.tracking_delay;
    let Some(package) = ctx.world.fulfilment.get_mut(id) else { return };
    package.status = PackageStatus::Processing;
    package.shipped_time = Some(now);
    package.update_time = now;
    if handover.is_some() {
        package.extra.get_or_insert_with(Box::<Extra>::default).handover = handover;
    }
    match carriage {
        Carriage::Own { provider, number } => {
            package.provider = Some(provider);
            package.tracking_number = Some(number.clone());
            ctx.world.fulfilment.reported.entry(number).or_default().push(id);
        }
        Carriage::Tiktok if delay > 0 => ctx.after(delay, Timer::Fulfilment(FulfilmentTimer::Number(id))),
        Carriage::Tiktok => assign_number(ctx, id),
    }
    let orders = ctx.world.fulfilment.get(id).map(|package| package.orders.clone()).unwrap_or_default();
    for order in orders {
        // Only in the US can a seller ship while the buyer asks to cancel: that rejects the request.
        aftersales::reject_open_request(ctx, order);
        let lines = grouping::lines_in(ctx.world, id, order);
        orders::set_status(ctx, order, &lines, OrderStatus::AwaitingCollection);
    }
    carrier::expect_collection(ctx, id);
}

/// TikTok's carrier gives a package its tracking number.
pub(super) fn assign_number(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    let Some(carrier) =
        ctx.world.fulfilment.get(id).and_then(|package| rules_of(ctx.world, package.shop)).map(|rules| &rules.carrier)
    else {
        return;
    };
    if let Some(package) = ctx.world.fulfilment.get_mut(id) {
        package.provider = Some(carrier.id);
        package.tracking_number = Some(number(carrier, id));
        package.update_time = now;
    }
}

/// A tracking number that looks like those of a carrier.
pub(super) fn number(carrier: &rules::Provider, package: Id) -> String {
    format!("{}{:012}", carrier.prefix, package.0 % 1_000_000_000_000)
}

/// Ships lines of an order as a seller would who does everything right: with the invoice, a carrier and a number.
pub fn ship_lines(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id]) {
    let Some(found) = ctx.world.orders.get(order) else { return };
    let (shop, is_own) = (found.shop, found.shipping_type == ShippingType::Seller && !found.details.is_fbt);
    let packages = packages_with(ctx, shop, order, lines);
    let providers = rules_of(ctx.world, shop).map(|rules| rules.providers.as_slice()).unwrap_or_default();
    let own = providers.first().filter(|_| is_own);
    let is_brazilian = ctx.world.shops.get(shop).is_some_and(|shop| shop.region == "BR");
    for id in packages {
        if let Some(package) = ctx.world.fulfilment.get_mut(id).filter(|_| is_brazilian) {
            package.invoice = Some(Invoice::Accepted);
        }
        let carriage = match own {
            Some(provider) => Carriage::Own { provider: provider.id, number: number(provider, id) },
            None => Carriage::Tiktok,
        };
        ship(ctx, id, carriage, None);
    }
}

/// The packages that contain exactly these lines of an order: those that exist, if none of them has other lines, else a new one.
pub(super) fn packages_with(ctx: &mut CommandContext<'_>, shop: Id, order: Id, lines: &[Id]) -> Vec<Id> {
    let Some(found) = ctx.world.orders.get(order) else { return Vec::new() };
    let mut packages: Vec<Id> = Vec::new();
    for line in found.details.lines.iter().filter(|line| lines.contains(&line.id)) {
        let fits = line.package.and_then(|id| ctx.world.fulfilment.get(id)).is_some_and(|package| {
            package.status == PackageStatus::ToFulfill
                && (package.orders.len() > 1 || package.lines.iter().all(|line| is_in(found, *line, lines)))
        });
        match line.package.filter(|_| fits) {
            Some(id) if packages.contains(&id) => {}
            Some(id) => packages.push(id),
            None => {
                packages.clear();
                break;
            }
        }
    }
    if packages.is_empty() && !lines.is_empty() {
        let has_others = found.active_lines().any(|line| !lines.contains(&line.id));
        let grouping = if has_others { Grouping::Split } else { Grouping::Single };
        let lines: Vec<OrderLineId> = lines.iter().map(|line| (order, *line)).collect();
        packages.push(grouping::pack(ctx, shop, &lines, grouping));
    }
    packages
}

/// Whether a line of a package is among those requested, or cancelled.
fn is_in(order: &Order, line: Id, requested: &[Id]) -> bool {
    requested.contains(&line) || order.details.lines.iter().any(|known| known.id == line && known.status == OrderStatus::Cancelled)
}

/// A package of the shop that calls.
pub(super) fn own(world: &World, shop: Id, id: Option<Id>) -> Result<&Package, Refusal> {
    let package = id.and_then(|id| world.fulfilment.get(id)).filter(|package| package.shop == shop);
    package.ok_or_else(|| Refusal::new(21_011_028, "The package does not belong to the current shop."))
}

/// Whether an order may be shipped now.
pub(super) fn check_order(world: &World, order: &Order) -> Result<(), Refusal> {
    if order.details.is_fbt {
        return Err(Refusal::new(21_008_025, "Seller cannot operate orders which are fulfilled by platform"));
    }
    match order.status {
        OrderStatus::Cancelled => return Err(cancelled()),
        OrderStatus::OnHold => {
            return Err(Refusal::new(
                21_011_044,
                "Order status is on hold. Please process when order status update to awaiting shipment",
            ));
        }
        OrderStatus::Unpaid => {
            let text = "These orders are not in the Awaiting shipment status. Couldn't create labels for them.";
            return Err(Refusal::new(21_042_057, text));
        }
        OrderStatus::AwaitingShipment | OrderStatus::PartiallyShipping => {}
        OrderStatus::AwaitingCollection | OrderStatus::InTransit | OrderStatus::Delivered | OrderStatus::Completed => {
            return Err(already_shipped());
        }
    }
    let is_us = rules_of(world, order.shop).is_some_and(|rules| rules.group == MarketGroup::Us);
    if order.is_cancel_requested && !is_us {
        return Err(after_sale());
    }
    Ok(())
}

/// Whether a package may be shipped now.
pub(super) fn check_package(world: &World, package: &Package) -> Result<(), Refusal> {
    let orders: Vec<&Order> = package.orders.iter().filter_map(|id| world.orders.get(*id)).collect();
    if orders.iter().any(|order| order.details.is_fbt) {
        return Err(Refusal::new(21_008_025, "Seller cannot operate orders which are fulfilled by platform"));
    }
    match package.status {
        PackageStatus::Cancelled => return Err(cancelled()),
        PackageStatus::Processing | PackageStatus::Fulfilling | PackageStatus::Completed => return Err(already_shipped()),
        PackageStatus::ToFulfill => {}
    }
    for order in orders {
        check_order(world, order)?;
    }
    Ok(())
}

pub(super) fn cancelled() -> Refusal {
    Refusal::new(21_011_041, "Cannot complete the operation when order is cancelled.")
}

pub(super) fn already_shipped() -> Refusal {
    Refusal::new(21_011_020, "These orders are already shipped.")
}

pub(super) fn after_sale() -> Refusal {
    Refusal::new(21_011_007, "Package item has after-sale request, please process the after-sale request first.")
}

pub(super) fn wrong_region() -> Refusal {
    Refusal::new(21_008_106, "This interface cannot be used in this region.")
}
