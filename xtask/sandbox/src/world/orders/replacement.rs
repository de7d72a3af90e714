//! Orders that replace others: the buyer gets the products again and pays nothing.

use rust_decimal::Decimal;

use super::super::products::stock::{self, Change};
use super::super::{Id, IdKind, Turn};
use super::{Details, Line, Order, Status, place};

/// Places an order that replaces lines of another one. Returns its id, or nothing if the lines do not exist.
pub fn replace(turn: &mut Turn<'_>, replaced: Id, lines: &[Id]) -> Option<Id> {
    let original = turn.world.orders.get(replaced)?.clone();
    let replaced_lines: Vec<Line> = original.details.lines.into_iter().filter(|line| lines.contains(&line.id)).collect();
    if replaced_lines.is_empty() {
        return None;
    }
    let id = turn.id(IdKind::Order);
    let lines: Vec<Line> = replaced_lines.into_iter().map(|line| free(turn, line)).collect();
    for line in &lines {
        stock::change(turn, line.sku, original.warehouse, 1, Change::Ordered);
    }
    let details = Details {
        lines,
        recipient: original.details.recipient,
        is_fbt: original.details.is_fbt,
        delivery_option: original.details.delivery_option,
        replaces: Some(replaced),
        ..Details::default()
    };
    let order = Order {
        id,
        status: Status::Unpaid,
        is_cancel_requested: false,
        create_time: turn.now,
        update_time: turn.now,
        details: Box::new(details),
        ..original
    };
    turn.world.orders.insert(order);
    place::accept(turn, id, true);
    Some(id)
}

/// The same unit without a price.
fn free(turn: &mut Turn<'_>, line: Line) -> Line {
    Line {
        id: turn.id(IdKind::LineItem),
        original_price: Decimal::ZERO,
        seller_discount: Decimal::ZERO,
        platform_discount: Decimal::ZERO,
        tax: Decimal::ZERO,
        status: Status::Unpaid,
        package: None,
        rts_time: None,
        cancel_reason: None,
        cancel_user: None,
        ..line
    }
}
