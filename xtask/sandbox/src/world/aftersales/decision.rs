//! The decisions of sellers on returns: which suit which stage, and what follows.

use serde::{Deserialize, Serialize};

use super::super::{CommandContext, Id, IdKind, Refusal, Reply, orders};
use super::returns::{Arbitration, Cause, Parcel, Return, ReturnStatus, set, update};
use super::{RequestKind, User, refund};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ReturnDecision {
    ApproveReceivedPackage,
    ApproveRefund,
    ApproveReplacement,
    ApproveRequestCancel,
    ApproveReturn,
    DirectRefund,
    IssueExchangeRefund,
    IssueReplacementRefund,
    OfferPartialRefund,
    OfferPartialRefundAfterReceivingPkg,
    RejectReceivedPackage,
    RejectRefund,
    RejectReplacement,
    RejectRequestCancel,
    RejectReturn,
}

/// What follows from a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DecisionEffect {
    /// The buyer gets the refund.
    Grant,
    /// The buyer sends the items back.
    SendBack,
    /// The buyer decides on a partial refund.
    Offer,
    /// The buyer gets the items again.
    Replace,
    /// The buyer can dispute it.
    Reject(ReturnStatus),
}

/// Each decision with the kinds and the status of returns for which it can be taken.
const TABLE: &[(ReturnDecision, &[RequestKind], ReturnStatus, DecisionEffect)] = {
    use DecisionEffect as E;
    use RequestKind as R;
    use ReturnDecision as D;
    use ReturnStatus as S;
    &[
        (D::ApproveRefund, &[R::Refund], S::Pending, E::Grant),
        (D::ApproveReturn, &[R::ReturnAndRefund], S::Pending, E::SendBack),
        (D::DirectRefund, &[R::ReturnAndRefund], S::Pending, E::Grant),
        (D::OfferPartialRefund, &[R::Refund, R::ReturnAndRefund], S::Pending, E::Offer),
        (D::OfferPartialRefundAfterReceivingPkg, &[R::ReturnAndRefund], S::BuyerShipped, E::Offer),
        (D::ApproveReceivedPackage, &[R::ReturnAndRefund], S::BuyerShipped, E::Grant),
        (D::ApproveReplacement, &[R::Replacement], S::ReplacementPending, E::Replace),
        (D::IssueReplacementRefund, &[R::Replacement], S::ReplacementPending, E::Grant),
        (D::IssueExchangeRefund, &[R::Exchange], S::ExchangePending, E::Grant),
        (D::RejectRefund, &[R::Refund], S::Pending, E::Reject(S::Reject)),
        (D::RejectReturn, &[R::ReturnAndRefund], S::Pending, E::Reject(S::Reject)),
        (D::RejectReceivedPackage, &[R::ReturnAndRefund], S::BuyerShipped, E::Reject(S::RejectPackage)),
        (D::RejectReplacement, &[R::Replacement], S::ReplacementPending, E::Reject(S::ReplacementReject)),
    ]
};

impl ReturnDecision {
    /// All decisions on returns and cancellations.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|(decision, ..)| *decision).chain([Self::ApproveRequestCancel, Self::RejectRequestCancel])
    }

    /// The decision with a wire name.
    pub(super) fn of(name: &str) -> Option<Self> {
        serde_json::from_value(serde_json::Value::from(name)).ok()
    }

    /// Whether it refuses what the buyer asked for, and so needs a reason.
    pub(super) fn is_rejection(self) -> bool {
        match self {
            Self::OfferPartialRefundAfterReceivingPkg | Self::RejectReceivedPackage | Self::RejectRefund => true,
            Self::RejectReplacement | Self::RejectRequestCancel | Self::RejectReturn => true,
            Self::ApproveReceivedPackage | Self::ApproveRefund | Self::ApproveReplacement | Self::ApproveRequestCancel => false,
            Self::ApproveReturn | Self::DirectRefund | Self::IssueExchangeRefund | Self::IssueReplacementRefund => false,
            Self::OfferPartialRefund => false,
        }
    }
}

/// What a decision on a return would lead to now.
pub(super) fn effect(decision: ReturnDecision, item: &Return) -> Result<DecisionEffect, Refusal> {
    let fits =
        |row: &&(ReturnDecision, &[RequestKind], ReturnStatus, DecisionEffect)| row.0 == decision && row.1.contains(&item.kind);
    let Some((_, _, status, effect)) = TABLE.iter().find(fits) else {
        return Err(Refusal::new(25_020_004, "decision not match reverse type"));
    };
    if item.status == *status { Ok(*effect) } else { Err(wrong_status(decision, item)) }
}

/// The decision by which a seller usually approves or rejects a return in its status.
pub(super) fn default_decision(item: &Return, rejects: bool) -> Option<ReturnDecision> {
    let fits = |row: &&(ReturnDecision, &[RequestKind], ReturnStatus, DecisionEffect)| {
        row.1.contains(&item.kind)
            && row.2 == item.status
            && matches!(row.3, DecisionEffect::Reject(_)) == rejects
            && row.3 != DecisionEffect::Offer
    };
    TABLE.iter().find(fits).map(|(decision, ..)| *decision)
}

fn wrong_status(decision: ReturnDecision, item: &Return) -> Refusal {
    let is_approved =
        item.status.is_refunded() || matches!(item.status, ReturnStatus::AwaitingBuyerShip | ReturnStatus::ReplacementComplete);
    if item.arbitration == Some(Arbitration::InProgress) {
        return Refusal::new(25_011_010, "request has been transferred to platform operator");
    }
    if item.status == ReturnStatus::AwaitingBuyerResponse {
        return Refusal::new(25_007_007, "ReverseOrderExistNegotiate");
    }
    if item.status.is_cancelled() {
        return Refusal::new(25_020_009, "reverse already cancelled");
    }
    match decision {
        ReturnDecision::ApproveReceivedPackage => Refusal::new(25_011_013, "reverse status cannot approve receive"),
        ReturnDecision::RejectReceivedPackage | ReturnDecision::OfferPartialRefundAfterReceivingPkg => {
            match item.status.is_refunded() {
                true => Refusal::new(25_020_011, "return already received"),
                false => Refusal::new(25_020_012, "status can't reject receive"),
            }
        }
        _ if !decision.is_rejection() => Refusal::new(25_011_012, "reverse status cannot approve application"),
        _ if is_approved => Refusal::new(25_020_010, "Aftersales has been approved and cannot be rejected."),
        _ => Refusal::new(25_011_011, "reverse status cannot reject application"),
    }
}

/// Carries a decision out. The caller has checked it.
pub(super) fn carry_out(ctx: &mut CommandContext<'_>, id: Id, effect: DecisionEffect, cause: Cause<'_>) -> Reply {
    match effect {
        DecisionEffect::Grant => refund::grant(ctx, id, cause),
        DecisionEffect::SendBack => {
            let parcel = Parcel {
                rma: ctx.id(IdKind::Aftersale),
                package: ctx.id(IdKind::Package),
                tracking_number: None,
                create_time: ctx.now,
                is_delivered: false,
            };
            if let Some(item) = ctx.world.aftersales.returns.get_mut(&id) {
                item.parcel = Some(parcel);
            }
            set(ctx, id, ReturnStatus::AwaitingBuyerShip, cause);
        }
        DecisionEffect::Offer => set(ctx, id, ReturnStatus::AwaitingBuyerResponse, cause),
        DecisionEffect::Replace => replace(ctx, id, cause),
        DecisionEffect::Reject(status) => set(ctx, id, status, cause),
    }
    Ok(serde_json::json!({}))
}

/// Sends the items again, with a new order.
fn replace(ctx: &mut CommandContext<'_>, id: Id, cause: Cause<'_>) {
    let Some(item) = ctx.world.aftersales.get_return(id) else { return };
    let (order, kind) = (item.order, item.kind);
    let lines: Vec<_> = item.lines.iter().map(|line| line.line).collect();
    let replacement = orders::replacement::replace(ctx, order, &lines);
    let created = Cause::new(User::System, "A new order was created");
    update(ctx, id, created, |item| item.replacement = replacement);
    let status = if kind == RequestKind::Exchange { ReturnStatus::ExchangeComplete } else { ReturnStatus::ReplacementComplete };
    set(ctx, id, status, cause);
}
