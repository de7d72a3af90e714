//! Transactions: what statements consist of.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, IdKind, Time};
use super::seller::Seller;
use super::{Breakdown, Refund, compute, statement, unschedule};

/// An order, an adjustment or a reserve in a statement.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Transaction {
    pub id: Id,
    pub shop: Id,
    pub kind: TransactionKind,
    /// The order that it is about.
    pub order: Option<Id>,
    /// The settlement of an order, SKU by SKU.
    pub skus: Vec<SkuPart>,
    pub adjustment: Decimal,
    /// Negative if withheld, positive if released.
    pub reserve: Decimal,
    pub create_time: Time,
    /// `None` until the next statement is made.
    pub statement: Option<Id>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransactionKind {
    /// The settlement of an order, or a refund after it.
    Order,
    /// The name of its reason, such as `CHARGE_BACK`.
    Adjustment(String),
    /// A part of a settlement that TikTok withholds for some time, or releases.
    Reserve {
        reserve: Id,
        /// `None` if it is released.
        release_time: Option<Time>,
    },
}

/// The part of an order that concerns one SKU.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkuPart {
    pub sku: Id,
    pub quantity: u32,
    pub breakdown: Breakdown,
}

impl Transaction {
    /// The sum of the SKUs.
    pub fn breakdown(&self) -> Breakdown {
        self.skus.iter().map(|part| &part.breakdown).sum()
    }

    pub fn settlement(&self) -> Decimal {
        self.skus.iter().map(|part| part.breakdown.settlement()).sum::<Decimal>() + self.adjustment
    }
}

/// Settles an order.
pub(super) fn settle(ctx: &mut CommandContext<'_>, id: Id) {
    let refunds = ctx.world.finance.refunds.remove(&id).unwrap_or_default();
    unschedule(ctx, id);
    let Some(order) = ctx.world.orders.get(id) else { return };
    let Ok(seller) = Seller::find(ctx.world, order.shop) else { return };
    let skus = compute::sale(ctx.world, seller, order, &refunds);
    let shop = order.shop;
    insert_parts(ctx, shop, id, skus);
}

/// Adds a refund of an order that was settled before.
pub(super) fn refund(ctx: &mut CommandContext<'_>, id: Id, refund: &Refund) {
    let Some(order) = ctx.world.orders.get(id) else { return };
    let Ok(seller) = Seller::find(ctx.world, order.shop) else { return };
    let skus = compute::later_refund(ctx.world, seller, order, refund);
    let shop = order.shop;
    insert_parts(ctx, shop, id, skus);
    statement::plan(ctx, shop, ctx.now);
}

/// Adds a transaction of an order with these parts.
fn insert_parts(ctx: &mut CommandContext<'_>, shop: Id, order: Id, skus: Vec<SkuPart>) {
    let (adjustment, reserve) = (Decimal::ZERO, Decimal::ZERO);
    insert(ctx, NewTransaction { shop, kind: TransactionKind::Order, order: Some(order), skus, adjustment, reserve });
}

/// A transaction to add.
pub(super) struct NewTransaction {
    pub shop: Id,
    pub kind: TransactionKind,
    pub order: Option<Id>,
    pub skus: Vec<SkuPart>,
    pub adjustment: Decimal,
    pub reserve: Decimal,
}

/// Adds a transaction for the next statement.
pub(super) fn insert(ctx: &mut CommandContext<'_>, new: NewTransaction) -> Id {
    let id = ctx.id(IdKind::Statement);
    let NewTransaction { shop, kind, order, skus, adjustment, reserve } = new;
    let create_time = ctx.now;
    let finance = &mut ctx.world.finance;
    finance.transactions.insert(id, Transaction { id, shop, kind, order, skus, adjustment, reserve, create_time, statement: None });
    finance.open.insert((shop, id));
    if let Some(order) = order {
        finance.by_order.entry(order).or_default().push(id);
    }
    id
}
