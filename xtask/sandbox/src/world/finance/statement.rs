//! Statements: one for each shop and day.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, IdKind, Time};
use super::{payment, transaction};
use crate::world::{Timer, clock::next_midnight};

/// The account of a shop for one day.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Statement {
    pub id: Id,
    pub shop: Id,
    pub time: Time,
    pub transactions: Vec<Id>,
    pub totals: Totals,
    /// `None` while the amount is too small to pay, or where TikTok does not pay to bank accounts.
    pub payment: Option<Id>,
}

/// Sums over the transactions of a statement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub revenue: Decimal,
    pub shipping: Decimal,
    pub fee_tax: Decimal,
    pub adjustment: Decimal,
    pub reserve: Decimal,
}

impl Totals {
    pub fn settlement(&self) -> Decimal {
        self.revenue + self.shipping + self.fee_tax + self.adjustment
    }

    pub fn payable(&self) -> Decimal {
        self.settlement() + self.reserve
    }
}

/// What happens later in this domain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FinanceTimer {
    /// A statement of a shop is made.
    Cut { shop: Id, time: Time },
    /// A payment arrives.
    Pay { payment: Id },
    /// A reserve is released.
    Release { transaction: Id },
}

impl FinanceTimer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Cut { shop, time } => {
                ctx.world.finance.cuts.remove(&(shop, time));
                cut(ctx, shop);
            }
            Self::Pay { payment } => payment::complete(ctx, payment),
            Self::Release { transaction } => super::action::release(ctx, transaction),
        }
    }
}

/// Plans the statement at the first midnight after `time`.
pub(super) fn plan(ctx: &mut CommandContext<'_>, shop: Id, time: Time) {
    let midnight = next_midnight(time.max(ctx.now));
    if ctx.world.finance.cuts.insert((shop, midnight)) {
        ctx.world.timers.set(midnight, Timer::Finance(FinanceTimer::Cut { shop, time: midnight }));
    }
}

/// Makes a statement of the orders that are due and of the open transactions. Orders with an open request wait for the next one.
pub(super) fn cut(ctx: &mut CommandContext<'_>, shop: Id) -> Option<Id> {
    let now = ctx.now;
    let range = (shop, Time::MIN, Id(0))..=(shop, now, Id(u64::MAX));
    let due: Vec<Id> = ctx.world.finance.due.range(range).map(|(_, _, order)| *order).collect();
    let (waiting, ready): (Vec<Id>, Vec<Id>) = due.into_iter().partition(|order| ctx.world.aftersales.is_open(*order));
    for order in ready {
        transaction::settle(ctx, order);
    }
    if !waiting.is_empty() {
        plan(ctx, shop, now);
    }
    make(ctx, shop)
}

/// Makes a statement of the open transactions.
pub(super) fn make(ctx: &mut CommandContext<'_>, shop: Id) -> Option<Id> {
    let finance = &ctx.world.finance;
    let range = (shop, Id(0))..=(shop, Id(u64::MAX));
    let transactions: Vec<Id> = finance.open.range(range).map(|(_, id)| *id).collect();
    if transactions.is_empty() {
        return None;
    }
    let id = ctx.id(IdKind::Statement);
    let finance = &mut ctx.world.finance;
    let mut totals = Totals::default();
    for transaction in &transactions {
        finance.open.remove(&(shop, *transaction));
        let Some(found) = finance.transactions.get_mut(transaction) else { continue };
        found.statement = Some(id);
        let breakdown = found.breakdown();
        totals.revenue += breakdown.revenue();
        totals.shipping += breakdown.shipping();
        totals.fee_tax += breakdown.fee_tax();
        totals.adjustment += found.adjustment;
        totals.reserve += found.reserve;
    }
    let statement = Statement { id, shop, time: ctx.now, transactions, totals, payment: None };
    finance.statements.insert(id, statement);
    payment::process_statement(ctx, shop, id);
    Some(id)
}
