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
    let order = turn.world.aftersales.get_return(id).map(|item| item.order);
    if let Some(order) = order.filter(|order| is_refunded(turn, *order)) {
        let lines: Vec<_> = turn.world.orders.get(order).map(left).unwrap_or_default();
        orders::set_status(turn, order, &lines, OrderStatus::Completed);
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
    finance::refunded(turn, order, &refund);
    if status == Status::Success {
        set(turn, id, Status::Complete, Cause::new(User::System, "The refund was paid"));
    }
    event::refund_paid(turn, id);
}

/// Whether all lines that are not cancelled are refunded in full.
fn is_refunded(turn: &Turn<'_>, order: Id) -> bool {
    let Some(order) = turn.world.orders.get(order).filter(|order| order.status != OrderStatus::Cancelled) else { return false };
    let mut lines = order.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled);
    lines.all(|line| turn.world.aftersales.refunded(order.id, line.id).subtotal >= line.sale_price())
}

/// The lines of an order that are not cancelled.
fn left(order: &orders::Order) -> Vec<Id> {
    order.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled).map(|line| line.id).collect()
}
