//! Cancellations of orders.

use serde::{Deserialize, Serialize};

use super::super::orders;
use super::super::orders::CancelDetails;
use super::super::{CommandContext, Id, Time};
use super::amount::RequestLine;
use super::{AftersalesTimer, User, event, refund};
use crate::world::Timer;

/// A cancellation of an order, or of a part of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cancellation {
    pub id: Id,
    pub shop: Id,
    pub order: Id,
    pub buyer: Id,
    pub kind: CancellationKind,
    pub status: CancellationStatus,
    pub user: User,
    /// The name of the reason.
    pub reason: String,
    pub lines: Vec<RequestLine>,
    /// Whether the units become available again.
    pub restocks: bool,
    pub create_time: Time,
    pub update_time: Time,
    /// When the request is granted without an answer.
    pub deadline: Option<Time>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CancellationKind {
    /// Takes effect at once.
    Cancel,
    /// The seller has to approve it.
    BuyerCancel,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CancellationStatus {
    #[serde(rename = "CANCELLATION_REQUEST_PENDING")]
    Pending,
    /// Granted, but not refunded yet.
    #[serde(rename = "CANCELLATION_REQUEST_SUCCESS")]
    Success,
    /// Rejected or withdrawn.
    #[serde(rename = "CANCELLATION_REQUEST_CANCEL")]
    Cancel,
    #[serde(rename = "CANCELLATION_REQUEST_COMPLETE")]
    Complete,
}

impl CancellationStatus {
    pub fn is_final(self) -> bool {
        matches!(self, Self::Cancel | Self::Complete)
    }
}

impl Cancellation {
    pub fn has(&self, line: Id) -> bool {
        self.lines.iter().any(|entry| entry.line == line)
    }
}

/// Grants a cancellation: the lines are cancelled, and the refund follows.
pub(super) fn grant(ctx: &mut CommandContext<'_>, id: Id) {
    set(ctx, id, CancellationStatus::Success);
    let Some(cancellation) = ctx.world.aftersales.cancellation(id).cloned() else { return };
    let region = ctx.world.shops.get(cancellation.shop).map(|shop| shop.region.as_str()).unwrap_or_default();
    let reason = super::reasons::text(region, &cancellation.reason);
    clear_request(ctx, cancellation.order);
    let user = match cancellation.user {
        User::Buyer => "BUYER",
        User::Seller => "SELLER",
        User::Operator | User::System => "SYSTEM",
    };
    let lines: Vec<_> = cancellation.lines.iter().map(|line| line.line).collect();
    let effect = CancelDetails { reason, user, restocks: cancellation.restocks };
    orders::cancel(ctx, cancellation.order, &lines, &effect);
    refund::complete(ctx, cancellation.order);
    let is_paid = cancellation.lines.iter().any(|line| line.amounts.total() > 0.into());
    let delay = ctx.world.settings.refund_delay;
    match is_paid && delay > 0 {
        true => ctx.after(delay, Timer::Aftersales(AftersalesTimer::Refund { request: id })),
        false => set(ctx, id, CancellationStatus::Complete),
    }
}

/// Ends a request that the seller did not answer in time: accepts it, or closes it if the order has shipped in the meantime.
pub(super) fn expire(ctx: &mut CommandContext<'_>, id: Id) {
    let order = ctx.world.aftersales.cancellation(id).and_then(|found| ctx.world.orders.get(found.order));
    match order.is_some_and(|order| order.is_cancel_requested) {
        true => grant(ctx, id),
        false => end(ctx, id),
    }
}

/// Rejects the buyer's open request to cancel an order, because the seller ships it.
pub fn reject_open_request(ctx: &mut CommandContext<'_>, order: Id) {
    let pending = ctx
        .world
        .aftersales
        .cancellations_of(order)
        .find(|found| found.status == CancellationStatus::Pending)
        .map(|found| found.id);
    if let Some(pending) = pending {
        end(ctx, pending);
    }
}

/// Ends a request without a cancellation.
pub(super) fn end(ctx: &mut CommandContext<'_>, id: Id) {
    set(ctx, id, CancellationStatus::Cancel);
    if let Some(order) = ctx.world.aftersales.cancellation(id).map(|cancellation| cancellation.order) {
        clear_request(ctx, order);
    }
}

/// The seller no longer has to decide on a cancellation of this order.
fn clear_request(ctx: &mut CommandContext<'_>, order: Id) {
    let now = ctx.now;
    if let Some(order) = ctx.world.orders.get_mut(order).filter(|order| order.is_cancel_requested) {
        order.is_cancel_requested = false;
        order.update_time = now;
    }
}

/// Sets the status of a cancellation, and emits the webhooks.
pub(super) fn set(ctx: &mut CommandContext<'_>, id: Id, status: CancellationStatus) {
    let now = ctx.now;
    let Some(cancellation) = ctx.world.aftersales.cancellations.get_mut(&id) else { return };
    cancellation.status = status;
    cancellation.update_time = now;
    cancellation.deadline = None;
    event::emit_cancellation(ctx, id);
}
