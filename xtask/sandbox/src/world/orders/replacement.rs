//! Orders that send items again.

use rust_decimal::Decimal;

use super::super::products::stock;
use super::super::{Id, IdKind, Turn};
use super::{Details, Line, Order, Status, set_status};

/// Places an order that sends lines of another order again, free of charge. `None` if the order or all its lines are unknown.
pub fn replace(turn: &mut Turn<'_>, order: Id, lines: &[Id]) -> Option<Id> {
    let replaced = turn.world.orders.get(order)?.clone();
    let again: Vec<Line> = replaced.details.lines.into_iter().filter(|line| lines.contains(&line.id)).collect();
    if again.is_empty() {
        return None;
    }
    let id = turn.id(IdKind::Order);
    let free = |turn: &mut Turn<'_>, line: Line| Line {
        id: turn.id(IdKind::LineItem),
        original_price: Decimal::ZERO,
        seller_discount: Decimal::ZERO,
        platform_discount: Decimal::ZERO,
        status: Status::AwaitingShipment,
        package: None,
        cancel_reason: None,
        cancel_user: None,
        ..line
    };
    let lines: Vec<Line> = again.into_iter().map(|line| free(turn, line)).collect();
    for line in &lines {
        stock::change(turn, line.sku, replaced.warehouse, 1, stock::Change::Ordered);
    }
    let ids: Vec<Id> = lines.iter().map(|line| line.id).collect();
    let details = Details {
        lines,
        packages: Vec::new(),
        buyer_message: String::new(),
        is_cod: false,
        shipping_fee: Decimal::ZERO,
        tax: Decimal::ZERO,
        paid_time: Some(turn.now),
        rts_time: None,
        collection_time: None,
        delivery_time: None,
        cancel_time: None,
        request_cancel_time: None,
        cancel_reason: None,
        cancel_user: None,
        replaces: Some(order),
        ..*replaced.details
    };
    let now = turn.now;
    turn.world.orders.insert(Order {
        id,
        status: Status::Unpaid,
        is_cancel_requested: false,
        create_time: now,
        update_time: now,
        details: Box::new(details),
        ..replaced
    });
    set_status(turn, id, &ids, Status::AwaitingShipment);
    Some(id)
}
