//! Sellers decide on cancellations and returns in Seller Center, without the API.

use serde_json::json;

use super::super::{CommandContext, Id, Refusal, Reply};
use super::review::{self, Review};
use super::{ReturnDecision, cancel, decision, lines, reasons};

/// The seller approves what a request asks for now: a cancellation, a return, or the package that came back.
pub(super) fn approve(ctx: &mut CommandContext<'_>, request: Id) -> Reply {
    answer(ctx, request, false)
}

/// The seller rejects it, for the first reason that suits.
pub(super) fn reject(ctx: &mut CommandContext<'_>, request: Id) -> Reply {
    answer(ctx, request, true)
}

fn answer(ctx: &mut CommandContext<'_>, id: Id, rejects: bool) -> Reply {
    if let Some(found) = ctx.world.aftersales.cancellation(id) {
        let decision = if rejects { ReturnDecision::RejectRequestCancel } else { ReturnDecision::ApproveRequestCancel };
        let reason = first_reason(ctx, found.shop, decision)?;
        cancel::decide(ctx, id, decision, &reason)?;
        let status = ctx.world.aftersales.cancellation(id).map(|found| found.status);
        return Ok(json!({ "cancel_id": id, "cancel_status": status }));
    }
    let item = ctx.world.aftersales.get_return(id);
    let item = item.ok_or_else(|| Refusal::parameter(format!("there is no cancellation or return {id}")))?;
    let shop = item.shop;
    let decision = decision::default_decision(item, rejects).ok_or_else(|| {
        let status = json!(item.status).as_str().unwrap_or_default().to_owned();
        let verb = if rejects { "reject" } else { "approve" };
        Refusal::parameter(format!("the seller has nothing to {verb} on return {id}, whose status is {status}"))
    })?;
    let reason = first_reason(ctx, shop, decision)?;
    review::decide(ctx, shop, id, Review { decision, reason: Some(&reason), note: None, is_kept: false, partial: None })?;
    let status = ctx.world.aftersales.get_return(id).map(|item| item.status);
    Ok(json!({ "return_id": id, "return_status": status }))
}

/// The first reason for a decision in the market of a shop. Decisions that are not rejections have none.
fn first_reason(ctx: &CommandContext<'_>, shop: Id, decision: ReturnDecision) -> Result<String, Refusal> {
    let region = &lines::shop(ctx.world, shop)?.region;
    let reasons = reasons::rejections(region, decision);
    Ok(reasons.first().and_then(|reason| reason["name"].as_str()).unwrap_or_default().to_owned())
}
