//! How the status of an order follows from its lines, and what each change causes.
//!
//! | lines that are not cancelled | order |
//! |---|---|
//! | none | `CANCELLED` |
//! | some await shipment, others are shipped | `PARTIALLY_SHIPPING` |
//! | otherwise | the status of the line that is least far |

use std::collections::BTreeMap;

use serde_json::json;

use super::super::event::Owner;
use super::super::products::stock::{self, Change};
use super::super::{CommandContext, Event, Id, finance, fulfilment, promotions};
use super::{CancelDetails, Details, Order, OrderLine, OrderStatus, timers};

/// Gives lines of an order the same status, all if the list is empty, and the order the status that follows from all its lines. Tells the
/// webhooks.
pub fn set_status(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id], status: OrderStatus) {
    let now = ctx.now;
    let Some(found) = ctx.world.orders.get_mut(order) else { return };
    let warehouse = found.warehouse;
    let mut shipped = Vec::new();
    // What happens late, such as the delivery of a refunded package, does not set lines back.
    for line in found.details.lines.iter_mut().filter(|line| is_affected(line, lines) && line.status < status) {
        if line.status < OrderStatus::AwaitingCollection && status >= OrderStatus::AwaitingCollection {
            line.rts_time.get_or_insert(now);
            shipped.push(line.sku);
        }
        line.status = status;
    }
    move_stock(ctx, warehouse, &shipped, Change::Shipped);
    update_status(ctx, order);
}

/// Cancels lines of an order; all lines if the list is empty.
pub fn cancel(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id], cancellation: &CancelDetails) {
    let Some(found) = ctx.world.orders.get_mut(order) else { return };
    let (warehouse, ordered) = (found.warehouse, found.create_time);
    let mut cancelled = Vec::new();
    let mut returned = Vec::new();
    let mut waiting = Vec::new();
    for line in found.details.lines.iter_mut().filter(|line| is_affected(line, lines)) {
        if line.status < OrderStatus::AwaitingCollection {
            waiting.push(line.sku);
        }
        line.status = OrderStatus::Cancelled;
        line.cancel_reason = Some(cancellation.reason.clone());
        line.cancel_user = Some(cancellation.user.to_owned());
        cancelled.push(line.id);
        returned.push(line.sku);
    }
    if found.active_lines().next().is_none() {
        found.is_cancel_requested = false;
        found.details.cancel_reason = found.details.lines.first().and_then(|line| line.cancel_reason.clone());
        found.details.cancel_user = found.details.lines.first().and_then(|line| line.cancel_user.clone());
    }
    let change = if cancellation.restocks { Change::Cancelled } else { Change::CancelledWithoutRestock };
    move_stock(ctx, warehouse, &waiting, change);
    // Also units that do not come back into the stock are no longer sold.
    for sku in returned {
        promotions::record_sale(ctx.world, sku, -1, ordered);
    }
    fulfilment::remove_cancelled_lines(ctx, order, &cancelled);
    update_status(ctx, order);
}

/// Moves one unit for each entry, in one change for each SKU.
fn move_stock(ctx: &mut CommandContext<'_>, warehouse: Id, units: &[Id], change: Change) {
    let mut counts: BTreeMap<Id, i64> = BTreeMap::new();
    for sku in units {
        *counts.entry(*sku).or_default() += 1;
    }
    for (sku, count) in counts {
        stock::change(ctx, sku, warehouse, count, change);
    }
}

/// Whether a change is about this line. Lines that are completed or cancelled do not change any more.
fn is_affected(line: &OrderLine, lines: &[Id]) -> bool {
    line.status < OrderStatus::Completed && (lines.is_empty() || lines.contains(&line.id))
}

/// The status that follows from the lines.
fn derive_status(lines: &[OrderLine]) -> OrderStatus {
    let active = || lines.iter().map(|line| line.status).filter(|status| *status != OrderStatus::Cancelled);
    match (active().min(), active().max()) {
        (Some(OrderStatus::AwaitingShipment), Some(most)) if most > OrderStatus::AwaitingShipment => OrderStatus::PartiallyShipping,
        (Some(least), _) => least,
        (None, _) => OrderStatus::Cancelled,
    }
}

/// Gives an order the status that follows from its lines, with everything that the change causes.
fn update_status(ctx: &mut CommandContext<'_>, order: Id) {
    let now = ctx.now;
    let Some(found) = ctx.world.orders.get_mut(order) else { return };
    found.update_time = now;
    let status = derive_status(&found.details.lines);
    if status == found.status {
        return;
    }
    found.status = status;
    record_time(&mut found.details, status, now);
    let event = status_event(found);
    ctx.emit(event);
    timers::schedule(ctx, order);
    if status == OrderStatus::Delivered {
        finance::schedule_settlement(ctx, order);
    }
}

/// Records when an order reached a status.
fn record_time(details: &mut Details, status: OrderStatus, now: super::Time) {
    match status {
        OrderStatus::AwaitingCollection => {
            details.rts_time.get_or_insert(now);
        }
        OrderStatus::InTransit => {
            details.collection_time.get_or_insert(now);
        }
        OrderStatus::Delivered => {
            details.delivery_time.get_or_insert(now);
            details.paid_time.get_or_insert(now);
        }
        OrderStatus::Cancelled => {
            details.cancel_time.get_or_insert(now);
        }
        OrderStatus::Unpaid
        | OrderStatus::OnHold
        | OrderStatus::AwaitingShipment
        | OrderStatus::PartiallyShipping
        | OrderStatus::Completed => {}
    }
}

/// Webhook 1. It writes `CANCEL` where orders have `CANCELLED`.
pub(super) fn status_event(order: &Order) -> Event {
    let status = match order.status {
        OrderStatus::Cancelled => json!("CANCEL"),
        status => json!(status),
    };
    let data = json!({
        "order_id": order.id,
        "order_status": status,
        "is_on_hold_order": order.details.is_held,
        "update_time": order.update_time,
    });
    Event { webhook: 1, owner: Owner::Shop(order.shop), data, at: order.update_time }
}
