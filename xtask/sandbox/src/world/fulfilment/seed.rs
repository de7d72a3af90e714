//! Packages of orders whose past is made up.

use super::super::orders::{Order, OrderStatus, ShippingType};
use super::super::{CommandContext, IdKind};
use super::grouping::rules_of;
use super::{Package, PackageStatus, ship};

/// Gives an order the package that its status and its times need.
pub fn seed_package(ctx: &mut CommandContext<'_>, order: &mut Order) {
    let Some(rules) = rules_of(ctx.world, order.shop) else { return };
    let details = &mut order.details;
    let is_shipped = details.rts_time.is_some();
    if !is_shipped && (details.paid_time.is_none() || !rules.group.packs_at_payment()) {
        return;
    }
    let created = details.paid_time.filter(|_| rules.group.packs_at_payment()).or(details.rts_time).unwrap_or(ctx.now);
    let mut package = Package::new(ctx.id(IdKind::Package), order.shop, created);
    package.status = match order.status {
        OrderStatus::Unpaid | OrderStatus::OnHold | OrderStatus::AwaitingShipment | OrderStatus::PartiallyShipping => {
            PackageStatus::ToFulfill
        }
        OrderStatus::AwaitingCollection => PackageStatus::Processing,
        OrderStatus::InTransit => PackageStatus::Fulfilling,
        OrderStatus::Delivered | OrderStatus::Completed => PackageStatus::Completed,
        OrderStatus::Cancelled => PackageStatus::Cancelled,
    };
    if is_shipped {
        let own = rules.providers.first().filter(|_| order.shipping_type == ShippingType::Seller);
        let provider = own.unwrap_or(&rules.carrier);
        package.provider = Some(provider.id);
        package.tracking_number = Some(ship::number(provider, package.id));
    }
    package.shipped_time = details.rts_time;
    package.collected_time = details.collection_time;
    package.delivered_time = details.delivery_time;
    package.update_time = details.delivery_time.or(details.collection_time).or(details.rts_time).unwrap_or(created);
    package.orders = vec![order.id];
    package.lines = details.lines.iter().map(|line| line.id).collect();
    for line in &mut details.lines {
        line.package = Some(package.id);
    }
    details.packages = vec![package.id];
    ctx.world.fulfilment.insert(package);
}
