//! Sellers approve and reject returns.

use rust_decimal::Decimal;
use serde_json::json;

use super::super::{Call, CommandContext, Id, Refusal, Reply};
use super::decision::{self, DecisionEffect};
use super::returns::{Cause, Offer, ReturnStatus};
use super::{ReturnDecision, User, idempotency, lines, reasons, refusal};

/// A decision with what belongs to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Review<'a> {
    pub decision: ReturnDecision,
    /// Of a rejection.
    pub reason: Option<&'a str>,
    pub note: Option<&'a str>,
    /// Whether the buyer keeps the items of an approved return.
    pub is_kept: bool,
    /// The amount of a partial refund, with its currency.
    pub partial: Option<(Decimal, &'a str)>,
}

/// `POST /return_refund/{version}/returns/{return_id}/approve`
pub(super) fn approve(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    answer(ctx, call, false)
}

/// `POST /return_refund/{version}/returns/{return_id}/reject`
pub(super) fn reject(ctx: &mut CommandContext<'_>, call: &Call) -> Reply {
    answer(ctx, call, true)
}

fn answer(ctx: &mut CommandContext<'_>, call: &Call, rejects: bool) -> Reply {
    idempotency::once(ctx, call, |ctx, call| {
        let id = call.path_id("return_id", refusal::unknown())?;
        let decision = call.text("decision").and_then(ReturnDecision::of).ok_or_else(|| refusal::invalid("decision"))?;
        if decision.is_rejection() != rejects {
            return Err(refusal::invalid("decision"));
        }
        let review = Review {
            decision,
            reason: call.text("reject_reason"),
            note: call.text("comment"),
            is_kept: call.flag("buyer_keep_item").unwrap_or_default(),
            partial: partial(call)?,
        };
        decide(ctx, call.shop()?, id, review)
    })
}

/// The partial refund of a call: `partial_refund` when approving, `partial_refund_amount` when rejecting.
fn partial(call: &Call) -> Result<Option<(Decimal, &str)>, Refusal> {
    let found = call.get("partial_refund").or_else(|| call.get("partial_refund_amount"));
    let Some(found) = found else { return Ok(None) };
    let text = |name: &str| found.get(name).and_then(serde_json::Value::as_str);
    let amount = text("amount").or_else(|| text("partial_refund_total")).and_then(|text| text.parse().ok());
    match (amount, text("currency")) {
        (Some(amount), Some(currency)) => Ok(Some((amount, currency))),
        _ => Err(refusal::invalid("partial_refund")),
    }
}

/// Checks a decision, then carries it out.
pub(super) fn decide(ctx: &mut CommandContext<'_>, shop: Id, id: Id, review: Review<'_>) -> Reply {
    let item = ctx.world.aftersales.return_of_shop(shop, id)?;
    let mut effect = decision::effect(review.decision, item)?;
    let (status, total) = (item.status, item.amounts().total());
    if review.decision.is_rejection() {
        let region = &lines::shop(ctx.world, shop)?.region;
        reasons::check_rejection(region, review.decision, review.reason.unwrap_or_default())?;
    }
    let mut offer = None;
    if effect == DecisionEffect::Offer {
        let market = lines::market(ctx.world, shop)?;
        let (amount, currency) = review.partial.ok_or_else(|| refusal::invalid("partial_refund"))?;
        if amount <= Decimal::ZERO || currency != market.currency {
            return Err(refusal::invalid("partial_refund"));
        }
        if amount > total {
            return Err(Refusal::new(25_005_005, "Refund total amount is larger than the refundable amount."));
        }
        let is_after_return = status == ReturnStatus::BuyerShipped;
        offer = Some(Offer { amount: market.round(amount), is_rejected: false, is_after_return });
    }
    let is_kept = review.is_kept && review.decision == ReturnDecision::ApproveReturn;
    if is_kept {
        effect = DecisionEffect::Grant;
    }
    if let Some(item) = ctx.world.aftersales.returns.get_mut(&id) {
        item.is_kept |= is_kept;
        item.offer = offer.or(item.offer);
    }
    let description = if review.decision.is_rejection() { "The seller rejected" } else { "The seller approved" };
    decision::carry_out(ctx, id, effect, Cause { user: User::Seller, description, note: review.note })?;
    Ok(json!({}))
}
