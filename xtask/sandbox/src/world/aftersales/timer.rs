//! What happens to requests when time passes.

use serde::{Deserialize, Serialize};

use super::super::{Id, Time, Turn};
use super::cancellation;
use super::decision::{self, Effect};
use super::returns::{Cause, Status, set};
use super::{Request, User, refund};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Timer {
    /// Someone had time to act until `deadline`. It no longer applies if the request has another deadline by now.
    Deadline { request: Id, deadline: Time },
    /// A refund is paid.
    Refund { request: Id },
}

impl Timer {
    pub(in super::super) fn fire(self, turn: &mut Turn<'_>) {
        match self {
            Self::Deadline { request, deadline } => {
                let aftersales = &turn.world.aftersales;
                if aftersales.cancellation(request).is_some_and(|found| found.deadline == Some(deadline)) {
                    cancellation::expire(turn, request);
                } else if aftersales.get_return(request).is_some_and(|item| item.deadline == Some(deadline)) {
                    expire(turn, request);
                }
            }
            Self::Refund { request } => {
                let aftersales = &turn.world.aftersales;
                if aftersales.cancellation(request).is_some_and(|found| found.status == cancellation::Status::Success) {
                    cancellation::set(turn, request, cancellation::Status::Complete);
                } else if aftersales.get_return(request).is_some_and(|item| item.status.is_refunded()) {
                    refund::pay(turn, request);
                }
            }
        }
    }
}

/// Ends the current step of a return when its deadline passes.
fn expire(turn: &mut Turn<'_>, id: Id) {
    let Some((kind, status)) = turn.world.aftersales.get_return(id).map(|item| (item.kind, item.status)) else { return };
    let cause = Cause::new(User::System, "The time to answer is over");
    let effect = match status {
        Status::Pending if kind == Request::ReturnAndRefund => Effect::SendBack,
        Status::Pending | Status::BuyerShipped => Effect::Grant,
        Status::ReplacementPending | Status::ExchangePending => Effect::Replace,
        Status::AwaitingBuyerResponse => return refuse_offer(turn, id, cause),
        Status::Reject | Status::RejectPackage | Status::AwaitingBuyerShip => return set(turn, id, Status::Cancel, cause),
        Status::ReplacementReject => return set(turn, id, Status::ReplacementCancel, cause),
        _ => return,
    };
    // Effects of deadlines need no check.
    let _ = decision::carry_out(turn, id, effect, cause);
}

/// The buyer does not take a partial refund: the seller has to decide again.
pub(super) fn refuse_offer(turn: &mut Turn<'_>, id: Id, cause: Cause<'_>) {
    let Some(item) = turn.world.aftersales.returns.get_mut(&id) else { return };
    let mut status = Status::Pending;
    if let Some(offer) = &mut item.offer {
        offer.is_rejected = true;
        status = if offer.is_after_return { Status::BuyerShipped } else { Status::Pending };
    }
    set(turn, id, status, cause);
}
