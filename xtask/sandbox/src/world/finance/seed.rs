//! The statements of the standard scenario.

use rust_decimal::Decimal;

use super::super::orders::{Order, Status};
use super::super::{Id, Turn};
use super::statement::make;
use super::transaction::{Kind, New, insert, settle};

/// A statement of the completed orders of a shop, with an adjustment. Nothing without such orders.
pub fn seed(turn: &mut Turn<'_>, shop: Id) {
    let is_ready = |order: &&Order| {
        order.shop == shop
            && order.status == Status::Completed
            && !turn.world.finance.is_settled(order.id)
            && !turn.world.aftersales.is_open(order.id)
    };
    let orders: Vec<Id> = turn.world.orders.iter().filter(is_ready).map(|order| order.id).collect();
    let Some(market) = turn.world.shops.get(shop).and_then(|shop| shop.market().ok()).filter(|_| !orders.is_empty()) else {
        return;
    };
    for order in &orders {
        settle(turn, *order);
    }
    let kind = Kind::Adjustment("LOGISTICS_REIMBURSEMENT".to_owned());
    let adjustment = market.shipping_cost;
    let order = orders.first().copied();
    insert(turn, New { shop, kind, order, skus: Vec::new(), adjustment, reserve: Decimal::ZERO });
    make(turn, shop);
}
