//! Settlement: what TikTok owes the seller for orders, and how it is paid.
//!
//! A delivered order waits for its settlement. Each day at 00:00 UTC, a statement is made of the orders of a shop that are due, of later
//! refunds and of adjustments. Each becomes a transaction. Payments pay statements.
//!
//! Costs are negative, and everything is added. Amounts are rounded only for each SKU of a transaction; all others are sums, so they add
//! up exactly.

mod action;
mod breakdown;
mod compute;
mod listing;
mod payment;
mod seed;
mod seller;
mod statement;
mod transaction;
mod unsettled;
mod view;
mod view_legacy;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::aftersales::RefundAmounts;
use super::routes::Route;
use super::{CommandContext, Id, Time};
use seller::Seller;

use crate::world::DAY;
pub use action::FinanceAction;
pub use breakdown::{Breakdown, Charge};
pub use payment::{Movement, MovementKind, Payment};
pub use seed::seed;
pub use statement::{FinanceTimer, Statement, Totals};
pub use transaction::{SkuPart, Transaction, TransactionKind};

/// The operations that this domain answers.
pub const ROUTES: &[Route] = &[
    Route::query("GET /finance/*/statements", listing::statements),
    Route::query("GET /finance/*/statements/*/statement_transactions", listing::of_statement),
    Route::query("GET /finance/*/orders/*/statement_transactions", listing::of_order),
    Route::query("GET /finance/*/orders/unsettled", unsettled::search),
    Route::query("GET /finance/*/payments", payment::search),
    Route::query("GET /finance/*/withdrawals", payment::withdrawals),
];

/// The state of this domain.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Finance {
    /// Delivered orders that are not settled, with the time when they are due.
    pending: BTreeMap<Id, Time>,
    /// The same by shop and time.
    due: BTreeSet<(Id, Time, Id)>,
    /// Refunds of orders that are not settled.
    refunds: BTreeMap<Id, Vec<Refund>>,
    transactions: IndexMap<Id, Transaction>,
    by_order: BTreeMap<Id, Vec<Id>>,
    /// Transactions that wait for the next statement, by shop.
    open: BTreeSet<(Id, Id)>,
    /// When the next statements are made, by shop.
    cuts: BTreeSet<(Id, Time)>,
    statements: IndexMap<Id, Statement>,
    /// Statements that wait for a payment, by shop.
    unpaid: BTreeSet<(Id, Id)>,
    payments: IndexMap<Id, Payment>,
    movements: IndexMap<Id, Movement>,
}

/// A refund that was paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refund {
    /// Lines of the order with what the buyer got back.
    pub lines: Vec<(Id, RefundAmounts)>,
    /// Whether the items came back, which the seller pays for.
    pub is_returned: bool,
}

impl Finance {
    pub fn transactions(&self) -> impl Iterator<Item = &Transaction> {
        self.transactions.values()
    }

    pub fn transaction(&self, id: Id) -> Option<&Transaction> {
        self.transactions.get(&id)
    }

    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.statements.values()
    }

    pub fn statement(&self, id: Id) -> Option<&Statement> {
        self.statements.get(&id)
    }

    pub fn payments(&self) -> impl Iterator<Item = &Payment> {
        self.payments.values()
    }

    pub fn payment(&self, id: Id) -> Option<&Payment> {
        self.payments.get(&id)
    }

    /// The transactions of an order, the oldest first.
    pub fn of_order(&self, order: Id) -> impl Iterator<Item = &Transaction> {
        self.by_order.get(&order).into_iter().flatten().filter_map(|id| self.transaction(*id))
    }

    /// Whether an order was settled.
    pub fn is_settled(&self, order: Id) -> bool {
        self.of_order(order).any(|transaction| transaction.kind == TransactionKind::Order)
    }

    /// When an order is due, if it waits.
    pub fn due(&self, order: Id) -> Option<Time> {
        self.pending.get(&order).copied()
    }
}

/// Schedules the settlement of an order that was delivered, or refunded on its way. It waits while a return or a refund is open.
pub fn schedule_settlement(ctx: &mut CommandContext<'_>, order: Id) {
    let finance = &ctx.world.finance;
    let Some(found) = ctx.world.orders.get(order) else { return };
    if finance.pending.contains_key(&order) || finance.is_settled(order) {
        return;
    }
    let Ok(seller) = Seller::find(ctx.world, found.shop) else { return };
    let delivered = found.details.delivery_time.unwrap_or(ctx.now);
    schedule(ctx, order, delivered + seller.settlement_days() * DAY);
}

/// Sets when an order is due.
fn schedule(ctx: &mut CommandContext<'_>, order: Id, due: Time) {
    let Some(shop) = ctx.world.orders.get(order).map(|order| order.shop) else { return };
    unschedule(ctx, order);
    ctx.world.finance.pending.insert(order, due);
    ctx.world.finance.due.insert((shop, due, order));
    statement::plan(ctx, shop, due);
}

fn unschedule(ctx: &mut CommandContext<'_>, order: Id) {
    let Some(shop) = ctx.world.orders.get(order).map(|order| order.shop) else { return };
    if let Some(due) = ctx.world.finance.pending.remove(&order) {
        ctx.world.finance.due.remove(&(shop, due, order));
    }
}

/// Records a paid refund. It lowers the settlement of the order, or follows it.
pub fn record_refund(ctx: &mut CommandContext<'_>, order: Id, refund: &Refund) {
    if refund.lines.iter().map(|(_, amounts)| amounts.total()).sum::<Decimal>().is_zero() && !refund.is_returned {
        return;
    }
    if ctx.world.finance.is_settled(order) {
        transaction::refund(ctx, order, refund);
        return;
    }
    ctx.world.finance.refunds.entry(order).or_default().push(refund.clone());
}
