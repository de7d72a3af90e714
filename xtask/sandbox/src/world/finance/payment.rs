//! Payments of statements, and the movements of the seller's account.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::super::market::Market;
use super::super::paging::{self, SortOrder};
use super::super::{Call, CommandContext, Id, IdKind, Reply, Time, World};
use super::seller::Seller;
use super::statement::FinanceTimer;
use crate::world::Timer;

/// A payment to the seller's bank account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Payment {
    pub id: Id,
    pub shop: Id,
    pub statements: Vec<Id>,
    pub settlement: Decimal,
    pub reserve: Decimal,
    pub create_time: Time,
    pub paid_time: Option<Time>,
    pub has_failed: bool,
}

impl Payment {
    pub fn amount(&self) -> Decimal {
        self.settlement + self.reserve
    }

    pub(super) fn status(&self) -> &'static str {
        match (self.has_failed, self.paid_time) {
            (true, _) => "FAILED",
            (false, Some(_)) => "PAID",
            (false, None) => "PROCESSING",
        }
    }
}

/// A movement of the seller's account at TikTok.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Movement {
    pub id: Id,
    pub shop: Id,
    pub kind: MovementKind,
    pub amount: Decimal,
    pub create_time: Time,
    /// The payment that a withdrawal is for.
    pub payment: Option<Id>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MovementKind {
    /// A statement is credited.
    Settle,
    /// Money goes to the bank account.
    Withdraw,
    /// A withdrawal failed.
    Reverse,
}

/// A statement was made: it is credited, and paid once the unpaid statements of the shop reach the minimum.
pub(super) fn process_statement(ctx: &mut CommandContext<'_>, shop: Id, statement: Id) {
    let Some(market) = ctx.world.shops.get(shop).and_then(|shop| shop.market().ok()) else { return };
    let amount = ctx.world.finance.statement(statement).map(|statement| statement.totals.payable()).unwrap_or_default();
    record(ctx, shop, MovementKind::Settle, amount, None);
    if !market.has_payments {
        return;
    }
    let finance = &mut ctx.world.finance;
    finance.unpaid.insert((shop, statement));
    let statements: Vec<Id> = finance.unpaid.range((shop, Id(0))..=(shop, Id(u64::MAX))).map(|(_, id)| *id).collect();
    let totals = || statements.iter().filter_map(|id| finance.statement(*id)).map(|statement| statement.totals);
    let settlement: Decimal = totals().map(|totals| totals.settlement()).sum();
    let reserve: Decimal = totals().map(|totals| totals.reserve).sum();
    if settlement + reserve < market.payment_minimum {
        return;
    }
    let id = ctx.id(IdKind::Payment);
    let finance = &mut ctx.world.finance;
    for statement in &statements {
        finance.unpaid.remove(&(shop, *statement));
        if let Some(statement) = finance.statements.get_mut(statement) {
            statement.payment = Some(id);
        }
    }
    let payment = Payment { id, shop, statements, settlement, reserve, create_time: ctx.now, paid_time: None, has_failed: false };
    finance.payments.insert(id, payment);
    record(ctx, shop, MovementKind::Withdraw, settlement + reserve, Some(id));
    let delay = ctx.world.settings.payment_delay;
    ctx.after(delay, Timer::Finance(FinanceTimer::Pay { payment: id }));
}

/// A payment reaches the bank account, unless it failed.
pub(super) fn complete(ctx: &mut CommandContext<'_>, id: Id) {
    let now = ctx.now;
    if let Some(payment) = ctx.world.finance.payments.get_mut(&id).filter(|payment| !payment.has_failed) {
        payment.paid_time = Some(now);
    }
}

/// Records a movement of the seller's account.
pub(super) fn record(ctx: &mut CommandContext<'_>, shop: Id, kind: MovementKind, amount: Decimal, payment: Option<Id>) -> Id {
    let id = ctx.id(IdKind::Payment);
    let movement = Movement { id, shop, kind, amount, create_time: ctx.now, payment };
    ctx.world.finance.movements.insert(id, movement);
    id
}

/// `GET /finance/{version}/payments`
pub(super) fn search(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let market = Seller::find(world, shop)?.market;
    let matching =
        world.finance.payments().filter(|payment| payment.shop == shop && call.in_range("create_time", payment.create_time));
    let entries = matching.map(|payment| (payment.create_time, payment.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::of(call, SortOrder::Ascending), 20)?;
    let views = page.ids.iter().filter_map(|id| world.finance.payment(*id)).map(|payment| view(market, payment)).collect();
    Ok(page.answer("payments", views))
}

fn view(market: &Market, payment: &Payment) -> Value {
    let money = |amount: Decimal| json!({ "value": market.text(amount), "currency": market.currency });
    json!({
        "id": payment.id,
        "create_time": payment.create_time,
        "status": payment.status(),
        "amount": money(payment.amount()),
        "settlement_amount": money(payment.settlement),
        "reserve_amount": money(payment.reserve),
        "payment_amount_before_exchange": money(payment.amount()),
        "exchange_rate": "1.000000",
        "paid_time": payment.paid_time.unwrap_or_default(),
        "bank_account": "***********1234",
    })
}

/// `GET /finance/{version}/withdrawals`
pub(super) fn withdrawals(world: &World, call: &Call, now: Time) -> Reply {
    let shop = call.shop()?;
    let market = Seller::find(world, shop)?.market;
    let types = call.list("types");
    let matching = world.finance.movements.values().filter(|movement| {
        movement.shop == shop && types.contains(&json!(movement.kind)) && call.in_range("create_time", movement.create_time)
    });
    let entries = matching.map(|movement| (movement.create_time, movement.id)).collect();
    let page = paging::page(call, now, entries, SortOrder::Ascending, 20)?;
    let found = page.ids.iter().filter_map(|id| world.finance.movements.get(id));
    let view = |movement: &Movement| {
        let payment = movement.payment.and_then(|id| world.finance.payment(id));
        let status = match payment.map(Payment::status) {
            Some("PROCESSING") => "PROCESSING",
            Some("FAILED") if movement.kind == MovementKind::Withdraw => "FAILED",
            _ => "SUCCESS",
        };
        json!({
            "id": movement.id,
            "type": movement.kind,
            "amount": market.text(movement.amount),
            "currency": market.currency,
            "status": status,
            "create_time": movement.create_time,
        })
    };
    Ok(page.answer("withdrawals", found.map(view).collect()))
}
