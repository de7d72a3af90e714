//! What TikTok and sellers do with settlements.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::orders::OrderStatus;
use super::super::{CommandContext, Id, IdKind, Refusal, Reply};
use super::payment::{MovementKind, record};
use super::statement::{self, FinanceTimer, make};
use super::transaction::{NewTransaction, TransactionKind, insert, settle};
use crate::world::{DAY, Timer};

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FinanceAction {
    /// A delivered order is settled at once, and a statement is made. The reply has `order_id`, `statement_id` and `settlement_amount`.
    Settle { order: Id },
    /// TikTok adjusts the seller's account, for a reason such as `CHARGE_BACK` or `LOGISTICS_REIMBURSEMENT`. Costs are negative. The next
    /// statement contains it. The reply has `adjustment_id`.
    Adjust {
        shop: Id,
        #[serde(default)]
        order: Option<Id>,
        reason: String,
        #[schemars(with = "String", extend("format" = "decimal"))]
        amount: Decimal,
    },
    /// TikTok withholds an amount for some days. The next statement contains it. The reply has `reserve_id`.
    Reserve {
        shop: Id,
        #[serde(default)]
        order: Option<Id>,
        #[schemars(with = "String", extend("format" = "decimal"))]
        amount: Decimal,
        days: i64,
    },
    /// A payment that is in progress fails: the money returns to the seller's account.
    FailPayment { payment: Id },
}

impl FinanceAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::Settle { order } => settle_now(ctx, *order),
            Self::Adjust { shop, order, reason, amount } => adjust(ctx, *shop, *order, reason, *amount),
            Self::Reserve { shop, order, amount, days } => reserve(ctx, *shop, *order, *amount, *days),
            Self::FailPayment { payment } => fail(ctx, *payment),
        }
    }
}

fn settle_now(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let order = ctx.world.orders.get(id).ok_or_else(|| Refusal::parameter(format!("there is no order {id}")))?;
    if ctx.world.finance.is_settled(id) {
        return Err(Refusal::parameter(format!("order {id} is settled already")));
    }
    if !matches!(order.status, OrderStatus::Delivered | OrderStatus::Completed) {
        return Err(Refusal::parameter(format!("order {id} is not delivered")));
    }
    if ctx.world.aftersales.is_open(id) {
        return Err(Refusal::parameter(format!("order {id} has an open cancellation, return or refund")));
    }
    let shop = order.shop;
    settle(ctx, id);
    let statement = make(ctx, shop);
    let amount: Decimal = ctx.world.finance.of_order(id).map(super::Transaction::settlement).sum();
    let text = ctx.world.shops.get(shop).and_then(|shop| shop.market().ok()).map(|market| market.text(amount));
    Ok(json!({ "order_id": id, "statement_id": statement, "settlement_amount": text }))
}

/// Checks what an adjustment or a reserve is about, and rounds its amount. Amounts larger than ids are refused, so that sums do not
/// overflow.
fn check(ctx: &CommandContext<'_>, shop: Id, order: Option<Id>, amount: Decimal) -> Result<Decimal, Refusal> {
    if amount.abs() > Decimal::from(u64::MAX) {
        return Err(Refusal::parameter(format!("amount: {amount} is too large")));
    }
    let found = ctx.world.shops.get(shop).ok_or_else(|| Refusal::parameter(format!("there is no shop {shop}")))?;
    let is_known = |order: Id| ctx.world.orders.get(order).is_some_and(|order| order.shop == shop);
    match order.filter(|order| !is_known(*order)) {
        Some(order) => Err(Refusal::parameter(format!("shop {shop} has no order {order}"))),
        None => Ok(found.market()?.round(amount)),
    }
}

fn adjust(ctx: &mut CommandContext<'_>, shop: Id, order: Option<Id>, reason: &str, amount: Decimal) -> Reply {
    let adjustment = check(ctx, shop, order, amount)?;
    if reason.is_empty() || matches!(reason, "ORDER" | "RESERVE") {
        return Err(Refusal::parameter("an adjustment needs a reason, such as CHARGE_BACK"));
    }
    if adjustment == Decimal::ZERO {
        return Err(Refusal::parameter("the amount of an adjustment must not be 0"));
    }
    let kind = TransactionKind::Adjustment(reason.to_owned());
    let id = insert(ctx, NewTransaction { shop, kind, order, skus: Vec::new(), adjustment, reserve: Decimal::ZERO });
    statement::plan(ctx, shop, ctx.now);
    Ok(json!({ "adjustment_id": id }))
}

fn reserve(ctx: &mut CommandContext<'_>, shop: Id, order: Option<Id>, amount: Decimal, days: i64) -> Reply {
    let amount = check(ctx, shop, order, amount)?;
    if amount <= Decimal::ZERO || days <= 0 {
        return Err(Refusal::parameter("the amount and the days of a reserve must be positive"));
    }
    let release_time = ctx.now + days * DAY;
    let reserve = ctx.id(IdKind::Statement);
    let kind = TransactionKind::Reserve { reserve, release_time: Some(release_time) };
    let id = insert(ctx, NewTransaction { shop, kind, order, skus: Vec::new(), adjustment: Decimal::ZERO, reserve: -amount });
    statement::plan(ctx, shop, ctx.now);
    ctx.world.timers.set(release_time, Timer::Finance(FinanceTimer::Release { transaction: id }));
    Ok(json!({ "reserve_id": reserve }))
}

/// Releases what a transaction withheld.
pub(super) fn release(ctx: &mut CommandContext<'_>, id: Id) {
    let Some(withheld) = ctx.world.finance.transaction(id) else { return };
    let TransactionKind::Reserve { reserve, release_time: Some(_) } = withheld.kind else { return };
    let (shop, order, amount) = (withheld.shop, withheld.order, -withheld.reserve);
    let kind = TransactionKind::Reserve { reserve, release_time: None };
    insert(ctx, NewTransaction { shop, kind, order, skus: Vec::new(), adjustment: Decimal::ZERO, reserve: amount });
    statement::plan(ctx, shop, ctx.now);
}

fn fail(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let payment = ctx.world.finance.payments.get_mut(&id).ok_or_else(|| Refusal::parameter(format!("there is no payment {id}")))?;
    if payment.paid_time.is_some() || payment.has_failed {
        return Err(Refusal::parameter(format!("payment {id} is not in progress")));
    }
    payment.has_failed = true;
    let (shop, amount) = (payment.shop, payment.amount());
    record(ctx, shop, MovementKind::Reverse, amount, Some(id));
    Ok(json!({ "payment_id": id, "status": "FAILED" }))
}
