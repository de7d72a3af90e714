//! The requests of the standard scenario.

use super::super::orders::{Order, OrderStatus};
use super::super::{CommandContext, Id};
use super::{RequestKind, cancel, start};

/// Requests of buyers: a cancellation that waits, an unpaid order that is cancelled, a refund and a return that wait. Each needs an order
/// in a suitable status.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    let find = |ctx: &CommandContext<'_>, status: OrderStatus| {
        let is_free = |order: &&Order| order.shop == shop && order.status == status && !ctx.world.aftersales.is_open(order.id);
        ctx.world.orders.iter().find(is_free).map(|order| order.id)
    };
    // An order that does not allow a request has none in the scenario.
    if let Some(order) = find(ctx, OrderStatus::AwaitingShipment) {
        let _ = cancel::by_buyer(ctx, order, None);
    }
    if let Some(order) = find(ctx, OrderStatus::Unpaid) {
        let _ = cancel::by_buyer(ctx, order, None);
    }
    for request in [RequestKind::Refund, RequestKind::ReturnAndRefund] {
        if let Some(order) = find(ctx, OrderStatus::Delivered) {
            let _ = start::by_buyer(ctx, order, &[], request, None);
        }
    }
}
