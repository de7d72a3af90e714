//! Granted refunds, and their payment.

use super::super::orders::{self, Status as OrderStatus};
use super::super::{Id, Turn, finance};
use super::returns::{Cause, Status, set};
use super::{Request, Timer, User, event};
use crate::world;

/// Grants the refund of a return. An order whose lines are all refunded is completed.
pub(super) fn grant(turn: &mut Turn<'_>, id: Id, cause: Cause<'_>) {
    let Some(kind) = turn.world.aftersales.get_return(id).map(|item| item.kind) else { return };
    let status = match kind {
        Request::Replacement => Status::ReplacementRefund,
        Request::Exchange => Status::ExchangeRefund,
        Request::Cancel | Request::Refund | Request::ReturnAndRefund => Status::Success,
    };
    set(turn, id, status, cause);
    if let Some(order) = turn.world.aftersales.get_return(id).map(|item| item.order) {
        complete(turn, order);
    }
    match turn.world.settings.refund_delay {
        0 => pay(turn, id),
        delay => turn.after(delay, world::Timer::Aftersales(Timer::Refund { request: id })),
    }
}

/// Pays the refund of a return.
pub(super) fn pay(turn: &mut Turn<'_>, id: Id) {
    let Some(item) = turn.world.aftersales.get_return(id) else { return };
    let refund = finance::Refund {
        lines: item.lines.iter().map(|line| (line.line, line.amounts)).collect(),
        is_returned: item.parcel.as_ref().is_some_and(|parcel| parcel.tracking_number.is_some()),
    };
    let (order, status) = (item.order, item.status);
    finance::record_refund(turn, order, &refund);
    if status == Status::Success {
        set(turn, id, Status::Complete, Cause::new(User::System, "The refund was paid"));
    }
    event::emit_refund(turn, id);
}

/// Completes an order of which nothing is left: all lines that are not cancelled are refunded in full. One that was on its way is never
/// delivered, so its settlement begins now.
pub(super) fn complete(turn: &mut Turn<'_>, id: Id) {
    let Some(order) = turn.world.orders.get(id).filter(|order| order.status < OrderStatus::Completed) else { return };
    let left: Vec<_> = order.active_lines().collect();
    if left.iter().all(|line| turn.world.aftersales.is_line_refunded(order, line)) {
        let left: Vec<_> = left.into_iter().map(|line| line.id).collect();
        orders::set_status(turn, id, &left, OrderStatus::Completed);
        finance::schedule_settlement(turn, id);
    }
}
