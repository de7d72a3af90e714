//! Orders that replace others: the buyer gets the products again and pays nothing.

use rust_decimal::Decimal;

use super::super::products::stock::{self, Change};
use super::super::{CommandContext, Id, IdKind};
use super::{Details, Order, OrderLine, OrderStatus, place};

/// Places an order that replaces lines of another one. Returns its id, or nothing if the lines do not exist.
pub fn replace(ctx: &mut CommandContext<'_>, replaced: Id, lines: &[Id]) -> Option<Id> {
    let original = ctx.world.orders.get(replaced)?.clone();
    let replaced_lines: Vec<OrderLine> = original.details.lines.into_iter().filter(|line| lines.contains(&line.id)).collect();
    if replaced_lines.is_empty() {
        return None;
    }
    let id = ctx.id(IdKind::Order);
    let lines: Vec<OrderLine> = replaced_lines.into_iter().map(|line| free(ctx, line)).collect();
    for line in &lines {
        stock::change(ctx, line.sku, original.warehouse, 1, Change::Ordered);
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
        status: OrderStatus::Unpaid,
        is_cancel_requested: false,
        create_time: ctx.now,
        update_time: ctx.now,
        details: Box::new(details),
        ..original
    };
    ctx.world.orders.insert(order);
    place::accept(ctx, id, true);
    Some(id)
}

/// The same unit without a price.
fn free(ctx: &mut CommandContext<'_>, line: OrderLine) -> OrderLine {
    OrderLine {
        id: ctx.id(IdKind::LineItem),
        original_price: Decimal::ZERO,
        seller_discount: Decimal::ZERO,
        platform_discount: Decimal::ZERO,
        tax: Decimal::ZERO,
        status: OrderStatus::Unpaid,
        package: None,
        rts_time: None,
        cancel_reason: None,
        cancel_user: None,
        ..line
    }
}
