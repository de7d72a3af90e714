//! What happens to requests when time passes.

use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, Time};
use super::cancellation;
use super::cancellation::CancellationStatus;
use super::decision::{self, DecisionEffect};
use super::returns::{Cause, ReturnStatus, set};
use super::{RequestKind, User, refund};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AftersalesTimer {
    /// Someone had time to act until `deadline`. It no longer applies if the request has another deadline by now.
    Deadline { request: Id, deadline: Time },
    /// A refund is paid.
    Refund { request: Id },
}

impl AftersalesTimer {
    pub(in super::super) fn fire(self, ctx: &mut CommandContext<'_>) {
        match self {
            Self::Deadline { request, deadline } => {
                let aftersales = &ctx.world.aftersales;
                if aftersales.cancellation(request).is_some_and(|found| found.deadline == Some(deadline)) {
                    cancellation::expire(ctx, request);
                } else if aftersales.get_return(request).is_some_and(|item| item.deadline == Some(deadline)) {
                    expire(ctx, request);
                }
            }
            Self::Refund { request } => {
                let aftersales = &ctx.world.aftersales;
                if aftersales.cancellation(request).is_some_and(|found| found.status == CancellationStatus::Success) {
                    cancellation::set(ctx, request, CancellationStatus::Complete);
                } else if aftersales.get_return(request).is_some_and(|item| item.status.is_refunded()) {
                    refund::pay(ctx, request);
                }
            }
        }
    }
}

/// Ends the current step of a return when its deadline passes.
fn expire(ctx: &mut CommandContext<'_>, id: Id) {
    let Some((kind, status)) = ctx.world.aftersales.get_return(id).map(|item| (item.kind, item.status)) else { return };
    let cause = Cause::new(User::System, "The time to answer is over");
    let effect = match status {
        ReturnStatus::Pending if kind == RequestKind::ReturnAndRefund => DecisionEffect::SendBack,
        ReturnStatus::Pending | ReturnStatus::BuyerShipped => DecisionEffect::Grant,
        ReturnStatus::ReplacementPending | ReturnStatus::ExchangePending => DecisionEffect::Replace,
        ReturnStatus::AwaitingBuyerResponse => return refuse_offer(ctx, id, cause),
        ReturnStatus::Reject | ReturnStatus::RejectPackage | ReturnStatus::AwaitingBuyerShip => {
            return set(ctx, id, ReturnStatus::Cancel, cause);
        }
        ReturnStatus::ReplacementReject => return set(ctx, id, ReturnStatus::ReplacementCancel, cause),
        _ => return,
    };
    // Effects of deadlines need no check.
    let _ = decision::carry_out(ctx, id, effect, cause);
}

/// The buyer does not take a partial refund: the seller has to decide again.
pub(super) fn refuse_offer(ctx: &mut CommandContext<'_>, id: Id, cause: Cause<'_>) {
    let Some(item) = ctx.world.aftersales.returns.get_mut(&id) else { return };
    let mut status = ReturnStatus::Pending;
    if let Some(offer) = &mut item.offer {
        offer.is_rejected = true;
        status = if offer.is_after_return { ReturnStatus::BuyerShipped } else { ReturnStatus::Pending };
    }
    set(ctx, id, status, cause);
}
