//! New returns.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::super::orders::{Order, OrderLine};
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, World};
use super::amount::{RefundAmounts, RequestLine, limit, refundable};
use super::decision::{self, DecisionEffect};
use super::reasons::{self, Case};
use super::returns::{Cause, Record, Return, set};
use super::{RequestKind, User, event, idempotency, lines, refusal, rules};

/// A return to create.
struct NewReturn<'a> {
    order: Id,
    kind: RequestKind,
    user: User,
    reason: &'a str,
    lines: Vec<(Id, RefundAmounts)>,
}

/// `POST /return_refund/{version}/returns`: the seller refunds, or takes the items back. Needs no approval.
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    idempotency::once(ctx, call, |ctx, call| {
        let world = &*ctx.world;
        let order = lines::order(world, call)?;
        let kind = RequestKind::of_call(call, "return_type")?;
        let selected = lines::selected(world, call, order, kind)?;
        let reason = call.text("return_reason").unwrap_or_default();
        check(world, order, &selected, kind, User::Seller, Some(reason))?;
        let market = lines::market(world, order.shop)?;
        let mut amounts = refundable(&world.aftersales, order, &selected);
        if let Some(total) = call.text("refund_total").map(str::parse::<Decimal>) {
            let total = total.map_err(|_| refusal::invalid("refund_total"))?;
            if call.text("currency").is_some_and(|currency| currency != market.currency) || total <= Decimal::ZERO {
                return Err(refusal::invalid("refund_total, currency"));
            }
            let most: RefundAmounts = amounts.iter().copied().sum();
            if total > most.total() {
                return Err(Refusal::new(25_005_005, "Refund total amount is larger than the refundable amount."));
            }
            amounts = limit(market, &amounts, market.round(total));
        }
        let lines = selected.into_iter().zip(amounts).collect();
        let order = order.id;
        let id = insert(ctx, NewReturn { order, kind, user: User::Seller, reason, lines })?;
        let effect = if kind == RequestKind::Refund { DecisionEffect::Grant } else { DecisionEffect::SendBack };
        decision::carry_out(ctx, id, effect, Cause::new(User::Seller, "The seller created the request"))?;
        Ok(answer(ctx, id))
    })
}

/// The buyer makes a request. It covers all lines that can be returned if `selected` is empty.
pub(super) fn by_buyer(ctx: &mut CommandContext<'_>, order: Id, selected: &[Id], kind: RequestKind, reason: Option<&str>) -> Reply {
    let world = &*ctx.world;
    let found = world.orders.get(order).ok_or_else(refusal::unknown)?;
    if selected.iter().any(|id| !found.details.lines.iter().any(|line| line.id == *id)) || kind == RequestKind::Cancel {
        return Err(refusal::invalid("lines"));
    }
    let region = &lines::shop(world, found.shop)?.region;
    let can = |line: &&OrderLine| rules::check(&world.aftersales, region, found, line, kind, User::Buyer).is_ok();
    let mut selected = selected.to_vec();
    if selected.is_empty() {
        selected = found.details.lines.iter().filter(can).map(|line| line.id).collect();
    }
    if selected.is_empty() {
        selected = found.details.lines.iter().map(|line| line.id).collect();
    }
    let reason = check(world, found, &selected, kind, User::Buyer, reason)?;
    let amounts = refundable(&world.aftersales, found, &selected);
    let lines = selected.into_iter().zip(amounts).collect();
    let id = insert(ctx, NewReturn { order, kind, user: User::Buyer, reason: &reason, lines })?;
    let cause = Cause::new(User::Buyer, "Customer submitted a return request");
    set(ctx, id, Return::first_status(kind), cause);
    Ok(answer(ctx, id))
}

/// Whether a return can be created. Returns its reason: `reason`, else the first that fits.
fn check(
    world: &World,
    order: &Order,
    selected: &[Id],
    kind: RequestKind,
    user: User,
    reason: Option<&str>,
) -> Result<String, Refusal> {
    let region = &lines::shop(world, order.shop)?.region;
    let mut reason_name = reason.map(str::to_owned);
    for line in order.details.lines.iter().filter(|line| selected.contains(&line.id)) {
        rules::check(&world.aftersales, region, order, line, kind, user)?;
        let case = Case { region, request: kind, user, status: rules::status(order, line) };
        match &reason_name {
            Some(name) => {
                reasons::check(case, name)?;
            }
            None => reason_name = reasons::names(case).into_iter().next(),
        }
    }
    Ok(reason_name.unwrap_or_default())
}

/// Adds a return that waits. The caller sets its status, which emits the webhooks.
fn insert(ctx: &mut CommandContext<'_>, new: NewReturn<'_>) -> Result<Id, Refusal> {
    let order = ctx.world.orders.get(new.order).ok_or_else(refusal::unknown)?;
    let (shop, buyer) = (order.shop, order.buyer);
    let id = ctx.id(IdKind::Aftersale);
    let request = ctx.id(IdKind::Aftersale);
    let mut entries = Vec::new();
    for (line, amounts) in new.lines {
        entries.push(RequestLine { id: ctx.id(IdKind::Aftersale), line, amounts });
    }
    let item = Return {
        id,
        shop,
        order: new.order,
        buyer,
        kind: new.kind,
        status: Return::first_status(new.kind),
        user: new.user,
        reason: new.reason.to_owned(),
        lines: entries,
        arbitration: None,
        is_kept: false,
        offer: None,
        request,
        parcel: None,
        replacement: None,
        records: Vec::<Record>::new(),
        create_time: ctx.now,
        update_time: ctx.now,
        deadline: None,
    };
    ctx.world.aftersales.index(new.order, id);
    ctx.world.aftersales.returns.insert(id, item);
    event::emit_request_creation(ctx, id);
    Ok(id)
}

fn answer(ctx: &CommandContext<'_>, id: Id) -> Value {
    let status = ctx.world.aftersales.get_return(id).map(|item| item.status);
    json!({ "return_id": id, "return_status": status })
}
