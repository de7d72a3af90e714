//! The eligible requests and decisions.

use serde_json::{Value, json};

use super::super::json::compact;
use super::super::{Call, Id, Refusal, Reply, Time, World};
use super::reasons::{self, Case};
use super::{Cancellation, RequestKind, Return, ReturnDecision, User, cancel, decision, lines, refusal, rules};

/// `GET /return_refund/{version}/orders/{order_id}/aftersale_eligibility`
pub(super) fn of_order(world: &World, call: &Call, _: Time) -> Reply {
    let order = lines::order(world, call)?;
    let region = &lines::shop(world, order.shop)?.region;
    let user = if call.text("initiate_aftersale_user") == Some("BUYER") { User::Buyer } else { User::Seller };
    let requested = call.texts("request_types");
    let all =
        [("CANCEL", RequestKind::Cancel), ("REFUND", RequestKind::Refund), ("RETURN_AND_REFUND", RequestKind::ReturnAndRefund)];
    let requests: Vec<_> = all.iter().filter(|(name, _)| requested.is_empty() || requested.contains(name)).collect();
    let mut skus: Vec<Id> = order.details.lines.iter().map(|line| line.sku).collect();
    skus.dedup();
    skus.sort_unstable();
    skus.dedup();
    let of_sku = |sku: Id| {
        let mut entries = Vec::new();
        for (name, request) in &requests {
            // Lines of a SKU with the same answer share an entry.
            let mut groups: Vec<LineGroup> = Vec::new();
            for line in order.details.lines.iter().filter(|line| line.sku == sku) {
                let answer = rules::check(&world.aftersales, region, order, line, *request, user);
                let case = Case { region, request: *request, user, status: rules::status(order, line) };
                let names = if answer.is_ok() { reasons::names(case) } else { Vec::new() };
                match groups.iter_mut().find(|group| group.answer == answer && group.names == names) {
                    Some(group) => group.lines.push(line.id),
                    None => groups.push(LineGroup { answer, names, lines: vec![line.id] }),
                }
            }
            entries.extend(groups.iter().map(|group| entry(name, group)));
        }
        json!({ "sku_id": sku, "line_item_eligibility": entries })
    };
    Ok(json!({ "sku_eligibility": skus.into_iter().map(of_sku).collect::<Vec<_>>() }))
}

/// Lines with the same answer.
struct LineGroup {
    answer: Result<(), Refusal>,
    /// The reasons that can be given.
    names: Vec<String>,
    lines: Vec<Id>,
}

fn entry(request: &str, group: &LineGroup) -> Value {
    let lines: Vec<_> = group.lines.iter().map(|id| json!({ "order_line_item_id": id })).collect();
    let refusal = group.answer.as_ref().err();
    compact(json!({
        "request_type": request,
        "order_line_items_ids": group.lines,
        "order_line_list": lines,
        "eligible": group.answer.is_ok(),
        "ineligible_code": refusal.map(|refusal| refusal.code),
        "ineligible_reason": refusal.map(|refusal| &refusal.message),
        "available_reason_names": if group.names.is_empty() { Value::Null } else { json!(group.names) },
    }))
}

/// A cancellation or a return, as an operation with `return_or_cancel_id` finds it.
enum Found<'a> {
    Cancellation(&'a Cancellation),
    Return(&'a Return),
}

impl Found<'_> {
    fn check(&self, decision: ReturnDecision) -> Result<(), Refusal> {
        match self {
            Self::Cancellation(found) => cancel::check_answer(found, decision),
            Self::Return(item) => decision::effect(decision, item).map(|_| ()),
        }
    }

    /// The decision with whether it is possible, as `DecisionEligibility`.
    fn eligibility(&self, region: &str, decision: ReturnDecision) -> Value {
        let answer = self.check(decision);
        let reasons = (answer.is_ok() && decision.is_rejection()).then(|| reasons::rejections(region, decision));
        compact(json!({
            "decision": decision,
            "eligible": answer.is_ok(),
            "ineligible_code": answer.as_ref().err().map(|refusal| refusal.code),
            "ineligible_reason": answer.as_ref().err().map(|refusal| &refusal.message),
            "available_reject_reasons": reasons,
        }))
    }
}

fn find<'a>(world: &'a World, call: &Call) -> Result<(Found<'a>, &'a str), Refusal> {
    let shop = call.shop()?;
    let id = call.id("return_or_cancel_id").ok_or_else(refusal::unknown)?;
    let region = &lines::shop(world, shop)?.region;
    match world.aftersales.cancellation_of_shop(shop, id) {
        Ok(found) => Ok((Found::Cancellation(found), region)),
        Err(_) => Ok((Found::Return(world.aftersales.return_of_shop(shop, id)?), region)),
    }
}

/// The decisions that a call asks for; all if it names none.
fn requested_decisions(call: &Call) -> Vec<ReturnDecision> {
    let named: Vec<_> = call.texts("check_decisions").into_iter().filter_map(ReturnDecision::of).collect();
    if named.is_empty() { ReturnDecision::all().collect() } else { named }
}

/// `GET /return_refund/{version}/decision_eligibility`
pub(super) fn of_decisions(world: &World, call: &Call, _: Time) -> Reply {
    let (found, region) = find(world, call)?;
    // Offers depend on amounts, so the operation does not know them.
    let is_listed = |decision: &ReturnDecision| {
        !matches!(decision, ReturnDecision::OfferPartialRefund | ReturnDecision::OfferPartialRefundAfterReceivingPkg)
    };
    let decisions = requested_decisions(call).into_iter().filter(is_listed).map(|decision| found.eligibility(region, decision));
    Ok(json!({ "decisions": decisions.collect::<Vec<_>>() }))
}

/// `GET /return_refund/{version}/review_decision`
pub(super) fn of_lines(world: &World, call: &Call, _: Time) -> Reply {
    let (found, region) = find(world, call)?;
    let market = lines::market(world, call.shop()?)?;
    let entries = match &found {
        Found::Cancellation(found) => &found.lines,
        Found::Return(item) => &item.lines,
    };
    let of_line = |line: &super::amount::RequestLine| {
        let decisions = requested_decisions(call).into_iter().map(|decision| {
            let mut entry = found.eligibility(region, decision);
            let offers =
                matches!(decision, ReturnDecision::OfferPartialRefund | ReturnDecision::OfferPartialRefundAfterReceivingPkg);
            if offers && found.check(decision).is_ok() {
                let most = market.text(line.amounts.total());
                entry["partial_refund_amount_range"] =
                    json!({ "min_amount": market.text(market.unit()), "max_amount": most, "currency": market.currency });
            }
            entry
        });
        json!({ "return_line_item_id": line.id, "decisions": decisions.collect::<Vec<_>>() })
    };
    Ok(json!({ "line_items": entries.iter().map(of_line).collect::<Vec<_>>() }))
}

/// `GET /return_refund/{version}/reject_reasons`
pub(super) fn reject_reasons(world: &World, call: &Call, _: Time) -> Reply {
    let (found, region) = find(world, call)?;
    let mut reasons: Vec<Value> = Vec::new();
    for decision in ReturnDecision::all().filter(|decision| decision.is_rejection() && found.check(*decision).is_ok()) {
        let new: Vec<_> = reasons::rejections(region, decision).into_iter().filter(|reason| !reasons.contains(reason)).collect();
        reasons.extend(new);
    }
    Ok(json!({ "reasons": reasons }))
}
