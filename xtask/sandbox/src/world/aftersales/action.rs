//! What buyers, sellers in Seller Center, carriers and TikTok do with requests.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::super::{CommandContext, Id, Refusal, Reply};
use super::cancellation::CancellationStatus;
use super::returns::{Arbitration, Cause, Return, ReturnStatus, set, update};
use super::{RequestKind, User, amount, cancel, cancellation, decision, lines, refund, seller_center, start, timer};
use decision::DecisionEffect;

#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AftersalesAction {
    /// The buyer wants to cancel an order. Without a reason, the first that suits the status of the order. The reply has `cancel_id` and
    /// `cancel_status`.
    RequestCancellation {
        order: Id,
        #[serde(default)]
        reason: Option<String>,
    },
    /// TikTok cancels an order, for example because a package was lost. The reply has `cancel_id` and `cancel_status`.
    CancelByPlatform { order: Id, reason: String },
    /// The buyer wants a refund, a return or a replacement; a return if `request` is absent, of all lines if `lines` is empty. The reply has
    /// `return_id` and `return_status`.
    RequestReturn {
        order: Id,
        #[serde(default)]
        request: Option<RequestKind>,
        #[serde(default)]
        lines: Vec<Id>,
        #[serde(default)]
        reason: Option<String>,
    },
    /// The seller approves in Seller Center what a request asks for now: a cancellation, a return, or the package that came back.
    Approve { request: Id },
    /// The seller rejects it, for the first reason that suits.
    Reject { request: Id },
    /// The buyer withdraws a cancellation or a return.
    Withdraw { request: Id },
    /// The buyer takes or refuses the partial refund that the seller offers.
    AnswerOffer { request: Id, accepts: bool },
    /// The buyer sends the items of an approved return back. Without a tracking number, the sandbox makes one.
    ShipReturn {
        request: Id,
        #[serde(default)]
        tracking_number: Option<String>,
    },
    /// The carrier delivers the package of a return to the seller.
    DeliverReturn { request: Id },
    /// The buyer disputes a rejection: TikTok has to decide.
    Dispute { request: Id },
    /// TikTok decides a dispute.
    Arbitrate { request: Id, supports_buyer: bool },
}

impl AftersalesAction {
    pub(in super::super) fn apply(&self, ctx: &mut CommandContext<'_>) -> Reply {
        match self {
            Self::RequestCancellation { order, reason } => cancel::by_buyer(ctx, *order, reason.as_deref()),
            Self::CancelByPlatform { order, reason } => cancel::by_operator(ctx, *order, reason),
            Self::RequestReturn { order, request, lines, reason } => {
                start::by_buyer(ctx, *order, lines, request.unwrap_or(RequestKind::ReturnAndRefund), reason.as_deref())
            }
            Self::Approve { request } => seller_center::approve(ctx, *request),
            Self::Reject { request } => seller_center::reject(ctx, *request),
            Self::Withdraw { request } => withdraw(ctx, *request),
            Self::AnswerOffer { request, accepts } => answer_offer(ctx, *request, *accepts),
            Self::ShipReturn { request, tracking_number } => ship(ctx, *request, tracking_number.as_deref()),
            Self::DeliverReturn { request } => deliver(ctx, *request),
            Self::Dispute { request } => dispute(ctx, *request),
            Self::Arbitrate { request, supports_buyer } => arbitrate(ctx, *request, *supports_buyer),
        }
    }
}

/// The return with this id, if its status is one of these.
fn find_in_status<'a>(ctx: &'a CommandContext<'_>, id: Id, statuses: &[ReturnStatus]) -> Result<&'a Return, Refusal> {
    let item = ctx.world.aftersales.get_return(id).ok_or_else(|| Refusal::parameter(format!("there is no return {id}")))?;
    if statuses.contains(&item.status) {
        return Ok(item);
    }
    let name = |status: &ReturnStatus| json!(status).as_str().unwrap_or_default().to_owned();
    let expected = statuses.iter().map(name).collect::<Vec<_>>().join(" or ");
    Err(Refusal::parameter(format!("the status of return {id} is {}, not {expected}", name(&item.status))))
}

/// The reply of an action to a return.
fn reply(ctx: &CommandContext<'_>, id: Id) -> Reply {
    let status = ctx.world.aftersales.get_return(id).map(|item| item.status);
    Ok(json!({ "return_id": id, "return_status": status }))
}

fn withdraw(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    if let Some(found) = ctx.world.aftersales.cancellation(id) {
        if found.status != CancellationStatus::Pending {
            return Err(Refusal::parameter(format!("cancellation {id} is decided")));
        }
        cancellation::end(ctx, id);
        let status = ctx.world.aftersales.cancellation(id).map(|found| found.status);
        return Ok(json!({ "cancel_id": id, "cancel_status": status }));
    }
    let open = [ReturnStatus::Pending, ReturnStatus::AwaitingBuyerShip, ReturnStatus::AwaitingBuyerResponse, ReturnStatus::Reject];
    let open = [open.as_slice(), &[ReturnStatus::ReplacementPending, ReturnStatus::ExchangePending]].concat();
    let status = Return::last_status(find_in_status(ctx, id, &open)?.kind);
    set(ctx, id, status, Cause::new(User::Buyer, "The buyer withdrew the request"));
    reply(ctx, id)
}

fn answer_offer(ctx: &mut CommandContext<'_>, id: Id, accepts: bool) -> Reply {
    let item = find_in_status(ctx, id, &[ReturnStatus::AwaitingBuyerResponse])?;
    if !accepts {
        timer::refuse_offer(ctx, id, Cause::new(User::Buyer, "The buyer rejected the partial refund"));
        return reply(ctx, id);
    }
    let offer = item.offer.map(|offer| offer.amount).unwrap_or_default();
    let amounts: Vec<_> = item.lines.iter().map(|line| line.amounts).collect();
    let limited = amount::limit(lines::market(ctx.world, item.shop)?, &amounts, offer);
    if let Some(item) = ctx.world.aftersales.returns.get_mut(&id) {
        for (line, amounts) in item.lines.iter_mut().zip(limited) {
            line.amounts = amounts;
        }
    }
    refund::grant(ctx, id, Cause::new(User::Buyer, "The buyer accepted the partial refund"));
    reply(ctx, id)
}

fn ship(ctx: &mut CommandContext<'_>, id: Id, tracking_number: Option<&str>) -> Reply {
    let package = find_in_status(ctx, id, &[ReturnStatus::AwaitingBuyerShip])?
        .parcel
        .as_ref()
        .map(|parcel| parcel.package)
        .unwrap_or_default();
    let number = tracking_number.map_or_else(|| format!("SBXR{package}"), str::to_owned);
    if let Some(parcel) = ctx.world.aftersales.returns.get_mut(&id).and_then(|item| item.parcel.as_mut()) {
        parcel.tracking_number = Some(number);
    }
    set(ctx, id, ReturnStatus::BuyerShipped, Cause::new(User::Buyer, "The buyer sent the package"));
    reply(ctx, id)
}

fn deliver(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let item = find_in_status(ctx, id, &[ReturnStatus::BuyerShipped])?;
    if item.parcel.as_ref().is_some_and(|parcel| parcel.is_delivered) {
        return Err(Refusal::parameter(format!("the package of return {id} has arrived already")));
    }
    update(ctx, id, Cause::new(User::System, "The package arrived"), |item| {
        if let Some(parcel) = &mut item.parcel {
            parcel.is_delivered = true;
        }
    });
    reply(ctx, id)
}

fn dispute(ctx: &mut CommandContext<'_>, id: Id) -> Reply {
    let item = find_in_status(ctx, id, &[ReturnStatus::Reject, ReturnStatus::RejectPackage, ReturnStatus::ReplacementReject])?;
    if item.arbitration.is_some() {
        return Err(Refusal::parameter(format!("return {id} was disputed already")));
    }
    let cause = Cause::new(User::Buyer, "The buyer disputed the rejection");
    update(ctx, id, cause, |item| item.arbitration = Some(Arbitration::InProgress));
    reply(ctx, id)
}

fn arbitrate(ctx: &mut CommandContext<'_>, id: Id, supports_buyer: bool) -> Reply {
    let item = find_in_status(ctx, id, &[ReturnStatus::Reject, ReturnStatus::RejectPackage, ReturnStatus::ReplacementReject])?;
    if item.arbitration != Some(Arbitration::InProgress) {
        return Err(Refusal::parameter(format!("return {id} is not disputed")));
    }
    let (kind, status) = (item.kind, item.status);
    let decided = if supports_buyer { Arbitration::SupportBuyer } else { Arbitration::SupportSeller };
    let cause = Cause::new(User::Operator, "TikTok Shop decided the dispute");
    if let Some(item) = ctx.world.aftersales.returns.get_mut(&id) {
        item.arbitration = Some(decided);
    }
    let effect = match (supports_buyer, status, kind) {
        (false, ReturnStatus::ReplacementReject, _) => DecisionEffect::Reject(ReturnStatus::ReplacementCancel),
        (false, ..) => DecisionEffect::Reject(ReturnStatus::Cancel),
        (true, ReturnStatus::ReplacementReject, _) => DecisionEffect::Replace,
        (true, ReturnStatus::Reject, RequestKind::ReturnAndRefund) => DecisionEffect::SendBack,
        (true, ..) => DecisionEffect::Grant,
    };
    decision::carry_out(ctx, id, effect, cause)?;
    reply(ctx, id)
}
