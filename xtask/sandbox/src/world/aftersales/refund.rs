//! Granted refunds, and their payment.

use super::super::orders::{self, OrderStatus};
use super::super::{CommandContext, Id, finance};
use super::returns::{Cause, ReturnStatus, set};
use super::{AftersalesTimer, RequestKind, User, event};
use crate::world::Timer;

/// Grants the refund of a return. An order whose lines are all refunded is completed.
pub(super) fn grant(ctx: &mut CommandContext<'_>, id: Id, cause: Cause<'_>) {
    let Some(kind) = ctx.world.aftersales.get_return(id).map(|item| item.kind) else { return };
    let status = match kind {
        RequestKind::Replacement => ReturnStatus::ReplacementRefund,
        RequestKind::Exchange => ReturnStatus::ExchangeRefund,
        RequestKind::Cancel | RequestKind::Refund | RequestKind::ReturnAndRefund => ReturnStatus::Success,
    };
    set(ctx, id, status, cause);
    if let Some(order) = ctx.world.aftersales.get_return(id).map(|item| item.order) {
        complete(ctx, order);
    }
    match ctx.world.settings.refund_delay {
        0 => pay(ctx, id),
        delay => ctx.after(delay, Timer::Aftersales(AftersalesTimer::Refund { request: id })),
    }
}

/// Pays the refund of a return.
pub(super) fn pay(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(item) = ctx.world.aftersales.get_return(id) else { return };
    let refund = finance::Refund {
        lines: item.lines.iter().map(|line| (line.line, line.amounts)).collect(),
        is_returned: item.parcel.as_ref().is_some_and(|parcel| parcel.tracking_number.is_some()),
    };
    let (order, status) = (item.order, item.status);
    finance::record_refund(ctx, order, &refund);
    if status == ReturnStatus::Success {
        set(ctx, id, ReturnStatus::Complete, Cause::new(User::System, "The refund was paid"));
    }
    event::emit_refund(ctx, id);
}

/// Completes an order of which nothing is left: all lines that are not cancelled are refunded in full. One that was on its way is never
/// delivered, so its settlement begins now.
pub(super) fn complete(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(order) = ctx.world.orders.get(id).filter(|order| order.status < OrderStatus::Completed) else { return };
    let left: Vec<_> = order.active_lines().collect();
    if left.iter().all(|line| ctx.world.aftersales.is_line_refunded(order, line)) {
        let left: Vec<_> = left.into_iter().map(|line| line.id).collect();
        orders::set_status(ctx, id, &left, OrderStatus::Completed);
        finance::schedule_settlement(ctx, id);
    }
}
