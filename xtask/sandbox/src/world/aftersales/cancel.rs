//! Commands on cancellations.

use serde_json::{Value, json};

use super::super::orders::{Order, OrderStatus};
use super::super::{Call, CommandContext, Id, IdKind, Refusal, Reply, World};
use super::amount::{RequestLine, refundable};
use super::cancellation::{Cancellation, CancellationKind, CancellationStatus, end, grant};
use super::reasons::{self, Case, DATA};
use super::returns::{self, Cause};
use super::{AftersalesTimer, RequestKind, ReturnDecision, User, event, idempotency, lines, refusal, rules};
use crate::world::Timer;

/// A cancellation to create.
struct NewCancellation<'a> {
    order: Id,
    lines: Vec<Id>,
    user: User,
    reason: &'a str,
    kind: CancellationKind,
    restocks: bool,
}

/// `POST /return_refund/{version}/cancellations`: the seller cancels.
pub(super) fn create(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    let world = &*ctx.world;
    let order = lines::order(world, call)?;
    let selected = lines::selected(world, call, order, RequestKind::Cancel)?;
    let reason = call.text("cancel_reason").unwrap_or_default();
    let is_out_of_stock = check(world, order, &selected, User::Seller, reason)?;
    let region = &lines::shop(world, order.shop)?.region;
    let left = order.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled).count();
    if selected.len() < left && !(is_out_of_stock && DATA.partial_cancel_markets.contains(region)) {
        return Err(Refusal::new(25_005_010, "Unable to cancel individual line items within this request."));
    }
    let order = order.id;
    // A product that is out of stock must not become available again.
    let new = NewCancellation {
        order,
        lines: selected,
        user: User::Seller,
        reason,
        kind: CancellationKind::Cancel,
        restocks: !is_out_of_stock,
    };
    insert(ctx, new)
}

/// The buyer wants to cancel. Until the seller starts to prepare the order, that takes effect at once.
pub(super) fn by_buyer(ctx: &mut CommandContext<'_>, order: Id, reason: Option<&str>) -> Reply {
    let world = &*ctx.world;
    let found = world.orders.get(order).ok_or_else(refusal::unknown)?;
    let selected = open_lines(found);
    let first = names(world, found, &selected, User::Buyer)?;
    let reason = reason.map(str::to_owned).or_else(|| first.into_iter().next()).unwrap_or_default();
    check(world, found, &selected, User::Buyer, &reason)?;
    let kind = match found.status {
        OrderStatus::Unpaid | OrderStatus::OnHold => CancellationKind::Cancel,
        _ => CancellationKind::BuyerCancel,
    };
    insert(ctx, NewCancellation { order, lines: selected, user: User::Buyer, reason: &reason, kind, restocks: true })
}

/// TikTok cancels an order, for a reason that suits its status. A request of the buyer that waits ends.
pub(super) fn by_operator(ctx: &mut CommandContext<'_>, order: Id, reason: &str) -> Reply {
    let world = &*ctx.world;
    let found = world.orders.get(order).ok_or_else(refusal::unknown)?;
    let selected = open_lines(found);
    match pending(world, order) {
        Some(pending) => end(ctx, pending),
        None => {
            check(world, found, &selected, User::System, reason)?;
        }
    }
    insert(
        ctx,
        NewCancellation { order, lines: selected, user: User::System, reason, kind: CancellationKind::Cancel, restocks: true },
    )
}

/// TikTok cancels lines, all if the list is empty: the order was not paid or not shipped in time, or the package was lost.
pub fn by_platform(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id], reason: &str) {
    by_force(ctx, order, lines, User::System, reason);
}

/// Cancels lines, all if the list is empty, whatever the rules of requests say. Requests for these lines that are not decided end, because
/// the buyer gets back what is left of the payment.
pub fn by_force(ctx: &mut CommandContext<'_>, order: Id, lines: &[Id], user: User, reason: &str) {
    let Some(found) = ctx.world.orders.get(order) else { return };
    let selected = found.active_lines().filter(|line| line.status < OrderStatus::Completed).map(|line| line.id);
    let selected: Vec<_> = selected.filter(|id| lines.is_empty() || lines.contains(id)).collect();
    if selected.is_empty() {
        return;
    }
    if let Some(pending) = pending(ctx.world, order) {
        end(ctx, pending);
    }
    returns::end(ctx, order, &selected, Cause::new(User::System, "The order was cancelled"));
    // Refused only if there is no such order.
    let _ = insert(ctx, NewCancellation { order, lines: selected, user, reason, kind: CancellationKind::Cancel, restocks: true });
}

/// The request of the buyer to cancel an order that waits for the seller.
fn pending(world: &World, order: Id) -> Option<Id> {
    world.aftersales.cancellations_of(order).find(|request| request.status == CancellationStatus::Pending).map(|request| request.id)
}

/// `POST /return_refund/{version}/cancellations/{cancel_id}/approve`
pub(super) fn approve(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    idempotency::once(ctx, call, |ctx, call| {
        let id = call.path_id("cancel_id", refusal::unknown())?;
        ctx.world.aftersales.cancellation_of_shop(call.shop()?, id)?;
        decide(ctx, id, ReturnDecision::ApproveRequestCancel, "")
    })
}

/// `POST /return_refund/{version}/cancellations/{cancel_id}/reject`
pub(super) fn reject(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    idempotency::once(ctx, call, |ctx, call| {
        let id = call.path_id("cancel_id", refusal::unknown())?;
        ctx.world.aftersales.cancellation_of_shop(call.shop()?, id)?;
        decide(ctx, id, ReturnDecision::RejectRequestCancel, call.text("reject_reason").unwrap_or_default())
    })
}

/// The seller approves or rejects a cancellation. Only a rejection needs a reason.
pub(super) fn decide(ctx: &mut CommandContext<'_>, id: Id, decision: ReturnDecision, reason: &str) -> Reply {
    let cancellation = ctx.world.aftersales.cancellation(id).ok_or_else(refusal::unknown)?;
    check_answer(cancellation, decision)?;
    if decision == ReturnDecision::RejectRequestCancel {
        let region = &lines::shop(ctx.world, cancellation.shop)?.region;
        reasons::check_rejection(region, decision, reason)?;
        end(ctx, id);
        return Ok(json!({}));
    }
    if ctx.world.orders.get(cancellation.order).is_none_or(|order| !order.is_cancel_requested) {
        let message = "The order has already been shipped and we are unable to cancel shipment with the courier.";
        return Err(Refusal::new(25_001_045, message));
    }
    grant(ctx, id);
    Ok(json!({}))
}

/// Whether the seller can take a decision on a cancellation now.
pub(super) fn check_answer(cancellation: &Cancellation, decision: ReturnDecision) -> Result<(), Refusal> {
    match (decision, cancellation.status) {
        (ReturnDecision::ApproveRequestCancel | ReturnDecision::RejectRequestCancel, CancellationStatus::Pending) => Ok(()),
        (ReturnDecision::ApproveRequestCancel, CancellationStatus::Cancel) => {
            Err(Refusal::new(25_020_009, "reverse already cancelled"))
        }
        (ReturnDecision::ApproveRequestCancel, _) => Err(Refusal::new(25_011_012, "reverse status cannot approve application")),
        (ReturnDecision::RejectRequestCancel, CancellationStatus::Success | CancellationStatus::Complete) => {
            Err(Refusal::new(25_020_010, "Aftersales has been approved and cannot be rejected."))
        }
        (ReturnDecision::RejectRequestCancel, _) => Err(Refusal::new(25_011_011, "reverse status cannot reject application")),
        _ => Err(Refusal::new(25_020_004, "decision not match reverse type")),
    }
}

/// Whether lines can be cancelled for a reason. Returns whether the reason is that a product is out of stock.
fn check(world: &World, order: &Order, selected: &[Id], user: User, reason: &str) -> Result<bool, Refusal> {
    let region = &lines::shop(world, order.shop)?.region;
    let mut is_out_of_stock = false;
    for line in order.details.lines.iter().filter(|line| selected.contains(&line.id)) {
        rules::check(&world.aftersales, region, order, line, RequestKind::Cancel, user)?;
        let case = Case { region, request: RequestKind::Cancel, user, status: rules::status(order, line) };
        is_out_of_stock = reasons::check(case, reason)?.is_out_of_stock;
    }
    Ok(is_out_of_stock)
}

fn names(world: &World, order: &Order, selected: &[Id], user: User) -> Result<Vec<String>, Refusal> {
    let region = &lines::shop(world, order.shop)?.region;
    let line = order.details.lines.iter().find(|line| selected.contains(&line.id));
    let status = line.map_or(order.status, |line| rules::status(order, line));
    Ok(reasons::names(Case { region, request: RequestKind::Cancel, user, status }))
}

fn open_lines(order: &Order) -> Vec<Id> {
    let mut open: Vec<_> = order.details.lines.iter().filter(|line| line.status != OrderStatus::Cancelled).collect();
    // A closed order is refused by its status, not for having no lines.
    if open.is_empty() {
        open = order.details.lines.iter().collect();
    }
    open.into_iter().map(|line| line.id).collect()
}

fn insert(ctx: &mut CommandContext<'_>, new: NewCancellation<'_>) -> Reply {
    let order = ctx.world.orders.get(new.order).ok_or_else(refusal::unknown)?;
    let (shop, buyer) = (order.shop, order.buyer);
    let amounts = refundable(&ctx.world.aftersales, order, &new.lines);
    let id = ctx.id(IdKind::Aftersale);
    let mut entries = Vec::new();
    for (line, amounts) in new.lines.into_iter().zip(amounts) {
        entries.push(RequestLine { id: ctx.id(IdKind::Aftersale), line, amounts });
    }
    let deadline = (new.kind == CancellationKind::BuyerCancel).then(|| ctx.now + ctx.world.settings.answer_timeout);
    let cancellation = Cancellation {
        id,
        shop,
        order: new.order,
        buyer,
        kind: new.kind,
        status: CancellationStatus::Pending,
        user: new.user,
        reason: new.reason.to_owned(),
        lines: entries,
        restocks: new.restocks,
        create_time: ctx.now,
        update_time: ctx.now,
        deadline,
    };
    ctx.world.aftersales.index(new.order, id);
    ctx.world.aftersales.cancellations.insert(id, cancellation);
    match deadline {
        Some(deadline) => {
            request(ctx, new.order);
            event::emit_cancellation(ctx, id);
            ctx.world.timers.set(deadline, Timer::Aftersales(AftersalesTimer::Deadline { request: id, deadline }));
        }
        None => grant(ctx, id),
    }
    let status = ctx.world.aftersales.cancellation(id).map_or(Value::Null, |cancellation| json!(cancellation.status));
    Ok(json!({ "cancel_id": id, "cancel_status": status }))
}

/// The seller has to decide on a cancellation of this order.
fn request(ctx: &mut CommandContext<'_>, order: Id) {
    let now = ctx.now;
    if let Some(order) = ctx.world.orders.get_mut(order) {
        order.is_cancel_requested = true;
        order.details.request_cancel_time = Some(now);
        order.update_time = now;
    }
}
