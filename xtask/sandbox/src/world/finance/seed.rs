//! The statements of the standard scenario.

use rust_decimal::Decimal;

use super::super::orders::{Order, OrderStatus};
use super::super::{CommandContext, Id};
use super::seller::Seller;
use super::statement::cut;
use super::transaction::{NewTransaction, TransactionKind, insert};
use crate::world::clock::next_midnight;

/// The statement of the first completed order of a shop, with an adjustment, made when TikTok makes it. Nothing without such an order.
pub fn seed(ctx: &mut CommandContext<'_>, shop: Id) {
    let finance = &ctx.world.finance;
    let is_completed = |order: &&Order| order.shop == shop && order.status == OrderStatus::Completed;
    let dues = ctx.world.orders.iter().filter(is_completed).filter_map(|order| Some((finance.due(order.id)?, order.id)));
    let Some((due, order)) = dues.min() else { return };
    let Ok(adjustment) = Seller::find(ctx.world, shop).map(|seller| seller.market.shipping_cost) else { return };
    let midnight = next_midnight(due);
    if midnight > ctx.now {
        return;
    }
    let mut events = Vec::new();
    let mut past = CommandContext::new(ctx.world, midnight, &mut events);
    let kind = TransactionKind::Adjustment("LOGISTICS_REIMBURSEMENT".to_owned());
    insert(&mut past, NewTransaction { shop, kind, order: Some(order), skus: Vec::new(), adjustment, reserve: Decimal::ZERO });
    cut(&mut past, shop);
}
